// Licht beside midden at a glance: one picture, and a table that says the same.
import { html, nothing, type TemplateResult } from "lit";
import { dataTable, nowrap } from "../components/data-table/data-table.ts";
import type { Column } from "../components/stacked-columns/stacked-columns.ts";
import "../components/stacked-columns/stacked-columns.ts";
import type { BudgetYear } from "../core.ts";
import { tagOf, type OnePerson } from "./answer-parts.ts";
import type { Compared } from "./compare.ts";
import { sumOf } from "./said.ts";

export function compareView(one: OnePerson, own: boolean): TemplateResult | typeof nothing {
  const { words, compared, example } = one;
  if (compared.length === 0) return nothing;
  const text = words.answer.compare;
  const names = compared.map(({ regime }) => words.regimes[regime]);
  const columns = compared.map((each): Column => columnOf(each, one));
  return html`<section class="compare ${example ? "compare--example" : ""}">
    <h2>${text.title(names)} <span class="tag tag--year tag--beside">${tagOf(one, own)}</span></h2>
    <div class="compare__both">
      <figure class="figure">
        <jr-columns .columns=${columns} label=${text.label(columns, tagOf(one, own))}></jr-columns>
      </figure>
      ${example ? nothing : tableOf(one)}
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
    blocks: each.years.map((year, index) => ({
      name: `${text.segment(year.year)}${year.optional ? `, ${text.optional}` : ""}`,
      value: asHours ? Number(year.granted_hours) : (year.amount_cents ?? 0),
      words: inWords(year, words),
      shade: year.optional ? "open" : (shades[Math.min(index, 2)] ?? 3),
    })),
  };
}

/** Hours where the scheme grants hours, an amount where it grants an amount. */
const inWords = (year: BudgetYear, words: OnePerson["words"]): string =>
  year.granted_hours !== null
    ? words.answer.years.hours(year.granted_hours)
    : year.amount_cents === null
      ? words.answer.compare.unknown
      : words.numbers.euros(year.amount_cents);

function totalOf({ years, total_cents }: Compared, words: OnePerson["words"]): string {
  const granted = years.flatMap(({ granted_hours }) => granted_hours ?? []);
  if (granted.length > 0) return words.answer.years.hours(sumOf(granted));
  return total_cents === null ? words.answer.compare.unknown : words.numbers.euros(total_cents);
}

interface Row {
  name: string;
  cells: string[];
  total: boolean;
}

function tableOf({ words, compared }: OnePerson): TemplateResult {
  const text = words.answer;
  const [first] = compared;
  const rows: Row[] = (first?.years ?? []).map((year, index) => ({
    name: text.years.yearName(year.year, year.optional),
    cells: compared.map(({ years }) => {
      const same = years[index];
      return same ? inWords(same, words) : "";
    }),
    total: false,
  }));
  rows.push({
    name: text.years.total,
    cells: compared.map((each) => totalOf(each, words)),
    total: true,
  });
  return dataTable<Row>({
    caption: text.compare.caption,
    rows,
    columns: [
      { name: text.years.year, cell: ({ name }) => name },
      ...compared.map(({ regime }, index) => ({
        name: words.regimes[regime],
        cell: ({ cells, total }: Row) =>
          total ? html`<strong>${nowrap(cells[index] ?? "")}</strong>` : nowrap(cells[index] ?? ""),
      })),
    ],
  });
}
