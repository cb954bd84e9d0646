// The scores of every coaching period, as the sheet of the authority prints them, with the sum.
import { html, type TemplateResult } from "lit";
import { dataTable, nowrap } from "../components/data-table/data-table.ts";
import type { SatisfactionRow } from "../core.ts";
import type { Answered } from "./answered.ts";

export interface ScoresView extends Answered {
  /** Those of a long list that are in sight. */
  inSight: readonly (SatisfactionRow & { at: number })[];
  look: (from: number, count: number) => void;
}

export function scoresView(view: ScoresView): TemplateResult {
  const { words, rows, kept } = view;
  const text = words.parts.rows;
  return html`<section class="scores">
    <h2>${text.title}</h2>
    ${rows ? tableView(rows, view) : kept === null ? html`<p>${text.tooMany}</p>` : listView(kept, view)}
    ${totalView(view)}
  </section>`;
}

const scoreOf = ({ words }: Answered, score: string | null): string =>
  score === null ? words.parts.rows.noScore : words.numbers.decimal(score);

/** "Werknemer A"; on a phone the letter alone, under the name of its column. */
const named = (who: string, letter: string): TemplateResult =>
  html`<span class="scores__word">${who} </span>${letter}`;

function tableView(rows: readonly SatisfactionRow[], view: Answered): TemplateResult {
  const text = view.words.parts.rows;
  return dataTable<SatisfactionRow>({
    ...{ caption: text.caption, small: true },
    rows,
    columns: [
      { name: text.employee, cell: ({ employee }) => named(text.who.employee, employee) },
      {
        name: text.employee_score,
        cell: ({ employee_score }) => nowrap(scoreOf(view, employee_score)),
      },
      { name: text.employer, cell: ({ employer }) => named(text.who.employer, employer) },
      {
        name: text.employer_score,
        cell: ({ employer_score }) => nowrap(scoreOf(view, employer_score)),
      },
    ],
  });
}

function listView(count: number, view: ScoresView): TemplateResult {
  const text = view.words.parts.rows;
  return html`<jr-windowed-list
    .count=${count}
    .rows=${view.inSight}
    .row=${(row: SatisfactionRow & { at: number }) => rowView(row, count, view)}
    .want=${view.look}
    label=${text.label(count)}
  ></jr-windowed-list>`;
}

function rowView(
  { at, employee, employer, employee_score, employer_score }: SatisfactionRow & { at: number },
  count: number,
  view: Answered,
): TemplateResult {
  const text = view.words.parts.rows;
  return html`<li class="scores__row" aria-setsize=${count} aria-posinset=${at + 1}>
    <span>${named(text.who.employee, employee)}</span>
    <span class="scores__score">${scoreOf(view, employee_score)}</span>
    <span>${named(text.who.employer, employer)}</span>
    <span class="scores__score">${scoreOf(view, employer_score)}</span>
  </li>`;
}

/** "36 : 5 = 7,2" */
function totalView({ words, answer }: Answered): TemplateResult {
  const text = words.parts.rows;
  const { employee, employer } = answer.result;
  const side = (name: string, sum: string) =>
    html`<div class="scores__side">
      <dt>${name}</dt>
      <dd>${sum}</dd>
    </div>`;
  return html`<div class="scores__total">
    <p class="scores__name">${text.total}</p>
    <dl>
      ${side(words.answer.side.title.employee, text.sum(employee))}
      ${side(words.answer.side.title.employer, text.sum(employer))}
    </dl>
  </div>`;
}
