// The people and what they come to, as rows of cells.
import type { PersonBudget, SchemeDescription } from "../../core.ts";
import type { Cell } from "../../lib/csv.ts";
import type { Language } from "../../lib/dates.ts";
import type { DateTyped } from "../../components/date-field/read-date.ts";
import type { PersonTyped } from "../form.ts";
import { traitsOf } from "../traits.ts";
import { columnNames, hoursColumns } from "./columns.ts";

export interface TableWritten {
  names: boolean;
  hours: boolean;
  language: Language;
}

const results = {
  nl: {
    from: (year: number) => `begin jaar ${year}`,
    amount: (year: number) => `ten hoogste jaar ${year} (€)`,
    hours: (year: number) => `uren jaar ${year}`,
    shortfall: (year: number) => `blijft voor u jaar ${year} (€)`,
    total: "totaal exclusief btw (€)",
    incl: "totaal inclusief btw (€)",
    scheme: "regeling",
    year: "bedragen van",
    own: "eigen",
  },
  en: {
    from: (year: number) => `start year ${year}`,
    amount: (year: number) => `at most year ${year} (€)`,
    hours: (year: number) => `hours year ${year}`,
    shortfall: (year: number) => `remains for you year ${year} (€)`,
    total: "total excluding VAT (€)",
    incl: "total including VAT (€)",
    scheme: "scheme",
    year: "amounts of",
    own: "own",
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
  scheme: string | undefined;
  budget: PersonBudget | undefined;
}

export function peopleTable(
  people: readonly PersonResult[],
  schemes: readonly SchemeDescription[],
  { names, hours, language }: TableWritten,
): Cell[][] {
  const budgets = people.map(({ budget }) => budget);
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
    ...[words.total, words.incl, words.scheme, words.year],
  ];
  const euros = (cents: number | null | undefined): Cell =>
    cents === null || cents === undefined ? "" : cents / 100;
  const rows = people.map(({ person, scheme: id, budget }, index) => {
    const cells: Cell[] = ids.map((id) =>
      id === "label" ? (names ? person.label : String(index + 1)) : typed(person, id),
    );
    for (const number of years) {
      const year = budget?.years.find((one) => one.year === number);
      cells.push(euros(year?.amount_cents));
      if (!hours) continue;
      const bought = year?.granted_hours ?? year?.affordable_hours;
      cells.push(bought ? Number(bought) : "");
      if (priced) cells.push(euros(year?.shortfall_cents));
    }
    const scheme = budget && schemes.find((one) => one.id === id);
    const own = budget?.years.some(({ own_amount }) => own_amount) === true;
    const amountsOf = scheme && !scheme.own ? String(traitsOf(scheme).amountsOf) : "";
    const whose = own ? [amountsOf, words.own].filter(Boolean).join(" + ") : amountsOf;
    cells.push(euros(budget?.total_cents), euros(budget?.total_incl_vat_cents));
    cells.push(scheme?.title[language] ?? "", whose);
    return cells;
  });
  return [head, ...rows];
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
