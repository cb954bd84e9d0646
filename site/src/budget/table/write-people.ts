// The people and what they come to, as rows of cells.
import type { PersonBudget, SchemeDescription } from "../../core.ts";
import type { Cell } from "../../lib/csv.ts";
import type { Language } from "../../lib/dates.ts";
import type { DateTyped } from "../../components/date-field/read-date.ts";
import { decidersOf } from "../authorities.ts";
import { whoseOf } from "../answer-parts.ts";
import type { PersonTyped } from "../form.ts";
import type { Priced } from "../priced.ts";
import { traitsOf } from "../traits.ts";
import { columnNames, hoursColumns } from "./columns.ts";

export interface TableWritten {
  names: boolean;
  hours: boolean;
  language: Language;
}

const results = {
  nl: {
    amount: (year: number) => `bedrag jaar ${year} (€)`,
    hours: (year: number) => `uren jaar ${year}`,
    shortfall: (year: number) => `betaalt u zelf jaar ${year}, zonder btw (€)`,
    total: "totaal (€)",
    incl: "wat de coach kost met btw (€)",
    kind: "soort bedrag",
    published: "maximum",
    own: "eigen bedrag",
    both: "deels eigen bedrag",
    cost: "kosten tegen eigen uurtarief",
    vat: "btw in het totaal",
    excluded: "exclusief btw",
    not_stated: "staat niet in de tekst",
    scheme: "regeling",
    year: "bedragen van",
    ownYear: "eigen",
  },
  en: {
    amount: (year: number) => `amount year ${year} (€)`,
    hours: (year: number) => `hours year ${year}`,
    shortfall: (year: number) => `you pay yourself year ${year}, without VAT (€)`,
    total: "total (€)",
    incl: "cost of the coach with VAT (€)",
    kind: "kind of amount",
    published: "maximum",
    own: "own amount",
    both: "own amount in part",
    cost: "cost at own hourly rate",
    vat: "VAT in the total",
    excluded: "excluding VAT",
    not_stated: "not in the text",
    scheme: "scheme",
    year: "amounts of",
    ownYear: "own",
  },
};

const written = ({ day, month, year }: DateTyped): string =>
  [day, month, year].filter(Boolean).join("-");

/** What a column holds for a person, as typed. */
function typed(person: PersonTyped, id: string): string {
  if (id === "start" || id === "end" || id === "granted")
    return person.length === "dates" ? written(person[id]) : "";
  if (id === "years" && person.length === "dates") return "";
  if (id.startsWith("planned-")) return person.planned[Number(id.slice(8))] ?? "";
  return person[id as "hours"];
}

/** A person with what they come to, and by which rules. */
export interface PersonResult {
  person: PersonTyped;
  /** Who decides; empty where nobody was chosen or is known. */
  authority: string;
  scheme: string | undefined;
  budget: PersonBudget | undefined;
  /** Whose rate the hours of the scheme were priced at. */
  priced: Priced | undefined;
}

export function peopleTable(
  people: readonly PersonResult[],
  schemes: readonly SchemeDescription[],
  { names, hours, language }: TableWritten,
): Cell[][] {
  const budgets = people.map(({ budget }) => budget);
  const deciders = decidersOf(schemes);
  const ids = Object.keys(columnNames).filter((id) => hours || !hoursColumns.includes(id));
  const words = results[language];
  const years = [...new Set(budgets.flatMap((one) => one?.years.map(({ year }) => year) ?? []))];
  years.sort((a, b) => a - b);
  const priced = budgets.some((one) => one?.years.some((year) => year.shortfall_cents !== null));
  const head = [
    ...ids.map((id) => columnNames[id]?.[language] ?? id),
    ...years.flatMap((year) => [
      words.amount(year),
      ...(hours ? [words.hours(year)] : []),
      ...(hours && priced ? [words.shortfall(year)] : []),
    ]),
    ...[words.total, words.kind, words.vat, words.incl, words.scheme, words.year],
  ];
  const euros = (cents: number | null | undefined): Cell =>
    cents === null || cents === undefined ? "" : cents / 100;
  const rows = people.map((result, index) => {
    const { person, budget } = result;
    const cells: Cell[] = ids.map((id) => {
      if (id === "label") return names ? person.label : String(index + 1);
      const decider = deciders.find((one) => one.id === result.authority);
      return id === "decides" && decider ? decider.name[language] : typed(person, id);
    });
    for (const number of years) {
      const year = budget?.years.find((one) => one.year === number);
      cells.push(euros(year?.amount_cents));
      if (!hours) continue;
      const bought = year?.granted_hours ?? year?.affordable_hours;
      cells.push(bought ? Number(bought) : "");
      if (priced) cells.push(euros(year?.shortfall_cents));
    }
    const scheme = budget && schemes.find((one) => one.id === result.scheme);
    cells.push(euros(budget?.total_cents), ...aboutAmounts(result, scheme, words));
    cells.push(euros(budget?.total_incl_vat_cents), scheme?.title[language] ?? "");
    cells.push(scheme ? yearOf(result, scheme, words) : "");
    return cells;
  });
  return [head, ...rows];
}

/** Whether the amounts are a maximum or the visitor's own, and what is known of VAT. */
function aboutAmounts(
  { budget, priced }: PersonResult,
  scheme: SchemeDescription | undefined,
  words: (typeof results)["nl"],
): [Cell, Cell] {
  if (!budget || !scheme || budget.total_cents === null) return ["", ""];
  const whose = whoseOf(budget.years, scheme);
  const ownRate = traitsOf(scheme).countsHours && priced !== undefined && priced.by !== "authority";
  // What the visitor filled in was asked without VAT; rules of their own tell it themselves.
  const asked = ownRate || (whose === "own" && !scheme.own);
  const vat = asked ? "excluded" : (scheme.vat ?? "excluded");
  return [ownRate ? words.cost : words[whose], words[vat]];
}

function yearOf(
  { budget }: PersonResult,
  scheme: SchemeDescription,
  words: (typeof results)["nl"],
): string {
  const own = scheme.own || budget?.years.some(({ own_amount }) => own_amount) === true;
  const ofScheme = scheme.own ? "" : String(traitsOf(scheme).amountsOf);
  return own ? [ofScheme, words.ownYear].filter(Boolean).join(" + ") : ofScheme;
}

/** An empty table to fill in, with one example of each way. */
export function template(language: Language): Cell[][] {
  const ids = Object.keys(columnNames);
  const example = (cells: Record<string, string>) => ids.map((id) => cells[id] ?? "");
  return [
    ids.map((id) => columnNames[id]?.[language] ?? id),
    example({ label: "A", regime: "midden", years: "2", hours: "32,5" }),
    example({ label: "B", regime: "licht", start: "1-3-2027", end: "28-2-2029", hours: "24" }),
  ];
}
