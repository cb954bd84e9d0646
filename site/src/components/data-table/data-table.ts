// A table that stays a table for a screen reader when a phone shows it as rows of name and
// value: the roles are spelled out, because `display: grid` takes them away.
import { html, nothing, type TemplateResult } from "lit";

export interface Column<Row> {
  name: string;
  /** On a phone the name stands before the cell in the first column too: "Meting 11". */
  named?: boolean;
  cell: (row: Row) => TemplateResult | string;
}

export interface DataTable<Row> {
  /** What the table is about; read aloud, and printed above it. */
  caption: string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  marked?: (row: Row) => boolean;
  /** Few and short columns: it stays a table, however narrow. */
  small?: boolean;
}

export function dataTable<Row>({
  caption,
  columns,
  rows,
  marked,
  small,
}: DataTable<Row>): TemplateResult {
  const cell = (column: Column<Row>, row: Row, index: number) =>
    index === 0
      ? html`<th class="data-table__cell data-table__cell--name" role="rowheader" scope="row">
          ${column.named ? html`<span class="data-table__label" aria-hidden="true">${column.name}</span>` : nothing}
          ${column.cell(row)}
        </th>`
      : html`<td class="data-table__cell" role="cell">
          <span class="data-table__label" aria-hidden="true">${column.name}</span>
          <span class="data-table__value">${column.cell(row)}</span>
        </td>`;
  return html`<div class="data-table-frame">
    <table class="data-table ${small ? "data-table--small" : "data-table--rows"}" role="table">
      <caption class="data-table__caption">
        ${caption}
      </caption>
      <thead class="data-table__head" role="rowgroup">
        <tr role="row">
          ${columns.map(({ name }) => html`<th class="data-table__column" role="columnheader" scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr
              class="data-table__row ${marked?.(row) ? "data-table__row--marked" : ""}"
              role="row"
              aria-current=${marked?.(row) ? "true" : nothing}
            >
              ${columns.map((column, index) => cell(column, row, index))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A date or a number that must not break over two lines. */
export const nowrap = (text: string): TemplateResult =>
  html`<span class="data-table__whole">${text}</span>`;

/** "vr 11 jun 2027", with the day of the week on a line of its own where columns are narrow. */
export function weekdayAndDate(text: string): TemplateResult {
  const [weekday = "", ...date] = text.split(" ");
  return html`<span class="data-table__weekday">${weekday}</span> ${nowrap(date.join(" "))}`;
}
