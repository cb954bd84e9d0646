// Licht beside midden at a glance: one picture, and a table that says the same.
import { html, nothing, type TemplateResult } from "lit";
import { dataTable, nowrap } from "../components/data-table/data-table.ts";
import type { Column } from "../components/stacked-columns/stacked-columns.ts";
import "../components/stacked-columns/stacked-columns.ts";
import type { BudgetTrial, BudgetYear } from "../core.ts";
import {
  amountKind,
  pricedBy,
  tagOf,
  vatOf,
  whoseOf,
  type OnePerson,
  type Whose,
} from "./answer-parts.ts";
import { capital } from "../lib/sentence.ts";
import type { Compared } from "./compare.ts";
import { grantedHours } from "./said.ts";

export function compareView(one: OnePerson): TemplateResult | typeof nothing {
  const { words, compared, example } = one;
  if (compared.length === 0) return nothing;
  // One regime may be the visitor's own, and the other published.
  const whose = whoseOf(
    compared.flatMap(({ years }) => years),
    one.scheme,
  );
  const text = words.answer.compare;
  const names = compared.map(({ regime }) => words.regimes[regime]);
  const columns = compared.map((each): Column => columnOf(each, one));
  return html`<section class="compare ${example ? "compare--example" : ""}">
    <h2>
      ${text.title(names)} <span class="tag tag--year tag--beside">${tagOf(one, whose)}</span>
    </h2>
    <div class="compare__both">
      <figure class="figure">
        <jr-columns
          .columns=${columns}
          label=${text.label(columns, tagOf(one, whose))}
        ></jr-columns>
      </figure>
      ${example ? nothing : tableOf(one, whose)}
    </div>
  </section>`;
}

function columnOf(each: Compared, { words, asked, example }: OnePerson): Column {
  const text = words.answer.compare;
  const asHours = each.years.every(({ granted_hours }) => granted_hours !== null);
  const shades = [1, 2, 3] as const;
  const chosen = asked.question.people[0]?.regime === each.regime;
  return {
    name: words.regimes[each.regime],
    total: totalOf(each, words),
    tone: example ? "example" : chosen ? "chosen" : "other",
    blocks: partsOf(each, words).map(({ name, part, optional }, index) => ({
      name: optional ? `${name}, ${text.optional}` : name,
      value: asHours ? Number(part.granted_hours) : (part.amount_cents ?? 0),
      words: inWords(part, words),
      shade: optional ? "open" : (shades[Math.min(index, 2)] ?? 3),
    })),
  };
}

interface Part {
  name: string;
  part: BudgetYear | BudgetTrial;
  optional: boolean;
}

/** The trial placement comes first: it lies before the first year. */
const partsOf = ({ trial, years }: Compared, { answer }: OnePerson["words"]): Part[] => [
  ...(trial ? [{ name: answer.years.trial, part: trial, optional: false }] : []),
  ...years.map((part) => ({
    name: answer.compare.segment(part.year),
    part,
    optional: part.optional,
  })),
];

/** Hours where the scheme grants hours, an amount where it grants an amount. */
const inWords = (part: Part["part"], words: OnePerson["words"]): string =>
  part.granted_hours !== null
    ? words.answer.years.hours(part.granted_hours)
    : part.amount_cents === null
      ? words.answer.compare.unknown
      : "own_amount" in part && part.own_amount
        ? words.answer.compare.own(words.numbers.euros(part.amount_cents))
        : words.numbers.euros(part.amount_cents);

function totalOf({ years, trial, total_cents }: Compared, words: OnePerson["words"]): string {
  const granted = grantedHours({ years, trial });
  if (granted !== undefined) return words.answer.years.hours(granted);
  return total_cents === null ? words.answer.compare.unknown : words.numbers.euros(total_cents);
}

interface Row {
  name: string;
  /** An amount has no place to break; what stands behind it has. */
  cells: string[];
  total: boolean;
}

function tableOf(one: OnePerson, whose: Whose): TemplateResult {
  const { words, compared, traits, schemes } = one;
  const text = words.answer;
  const kind = amountKind(whose, pricedBy(one));
  const columns = compared.map((each) => partsOf(each, words));
  const rows: Row[] = (columns[0] ?? []).map(({ name, optional }, index) => ({
    name: capital(optional ? `${name} (${text.compare.optional})` : name),
    cells: columns.map((parts) => {
      const same = parts[index];
      return same ? inWords(same.part, words) : "";
    }),
    total: false,
  }));
  rows.push({
    name: text.years.total,
    cells: compared.map((each) => totalOf(each, words)),
    total: true,
  });
  return dataTable<Row>({
    caption: traits.countsHours
      ? text.compare.captionHours
      : text.compare.caption(kind, vatOf(schemes, kind)),
    small: compared.length <= 3,
    rows,
    columns: [
      { name: text.years.year, cell: ({ name }) => name },
      ...compared.map(({ regime }, index) => ({
        name: words.regimes[regime],
        cell: ({ cells, total }: Row) =>
          total ? html`<strong>${nowrap(cells[index] ?? "")}</strong>` : (cells[index] ?? ""),
      })),
    ],
  });
}
