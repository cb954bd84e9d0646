// The same money by calendar year, once there is a first day.
import { html, nothing, type TemplateResult } from "lit";
import { dataTable, nowrap } from "../components/data-table/data-table.ts";
import type { Column } from "../components/stacked-columns/stacked-columns.ts";
import "../components/stacked-columns/stacked-columns.ts";
import type { CalendarYearAmount } from "../core.ts";
import { amountKind, tagOf, vatOf, type AnswerParts, type Whose } from "./answer-parts.ts";
import type { Priced } from "./priced.ts";

export function calendarView(
  parts: AnswerParts,
  years: readonly CalendarYearAmount[] | null,
  whose: Whose,
  priced?: Priced,
): TemplateResult | typeof nothing {
  if (!years || years.length === 0) return nothing;
  const { words } = parts;
  const kind = amountKind(whose, priced);
  const text = words.answer.calendar;
  const { euros } = words.numbers;
  const columns = years.map(({ year, amount_cents }): Column => ({
    name: String(year),
    total: euros(amount_cents),
    tone: "other",
    blocks: [{ name: "", value: amount_cents, words: "", shade: 1 }],
  }));
  return html`<section>
    <h2>${text.title} <span class="tag tag--year tag--beside">${tagOf(parts, whose)}</span></h2>
    <figure class="figure">
      <jr-columns
        .columns=${columns}
        label=${text.label(years[0]?.year ?? 0, years.at(-1)?.year ?? 0)}
      ></jr-columns>
      <figcaption class="figure__caption">${text.note}</figcaption>
    </figure>
    ${dataTable({
      caption: text.caption(kind, vatOf(parts.schemes, kind)),
      small: true,
      rows: years,
      columns: [
        { name: text.year, named: true, cell: ({ year }) => String(year) },
        {
          name: words.answer.columns[kind],
          cell: ({ amount_cents }) => nowrap(euros(amount_cents)),
        },
      ],
    })}
  </section>`;
}
