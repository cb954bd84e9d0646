// Several recognitions: what comes first, and each of them in full underneath.
import { html, nothing, type TemplateResult } from "lit";
import type { Measurement } from "../core.ts";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import { dataTable } from "../components/data-table/data-table.ts";
import { dayLeaf } from "../components/day-leaf/day-leaf.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { answerView, type AnswerView } from "./answer-view.ts";
import type { Answered } from "./answered.ts";
import { situationOf, type Situation } from "./situation.ts";

export interface OverviewView {
  answered: readonly Answered[];
  /** Recognitions without a whole date. */
  waiting: readonly string[];
  words: LiveMessages;
  id: string;
  view(answered: Answered): AnswerView;
}

interface Row extends Answered {
  situation: Situation;
  day: string;
}

/** What is overdue before what is to come; then the earliest day. */
function sorted(answered: readonly Answered[]): Row[] {
  return answered
    .map((one) => {
      const situation = situationOf(one.question, one.answer);
      return { ...one, situation, day: (situation.overdue ?? situation.next)?.last_safe_working_day ?? "9999" };
    })
    .sort((a, b) => Number(!a.situation.overdue) - Number(!b.situation.overdue) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

export function overviewView({ answered, waiting, words, id, view }: OverviewView): TemplateResult {
  const text = words.deadlines.overview;
  const rows = sorted(answered);
  const upcoming = [...rows].filter(({ situation }) => situation.next).sort((a, b) => nextDay(a).localeCompare(nextDay(b)))[0];
  const next = upcoming?.situation.next;
  return html`
    <div class="answer">
      ${rows.filter(({ situation }) => situation.overdue).map(({ label, situation }) => overdueLine(label, situation.overdue as Measurement, words))}
      ${upcoming && next
        ? html`<div class="answer__main">
            ${dayLeaf(next.last_safe_working_day, words.deadlines.next.leaf, words.dates)}
            ${answerSentence({ id, eyebrow: text.title, sentence: text.sentence(upcoming.label, next.report_before) })}
          </div>`
        : nothing}
      ${dataTable<Row>({
        caption: text.caption,
        rows,
        columns: [
          { name: text.name, cell: (row) => html`<a href="#answer-${row.key}">${row.label}</a> <small class="hint">${text.recognised(row.question.recognised_on)}</small>` },
          { name: words.deadlines.table.number, cell: ({ situation }) => String(situation.next?.number ?? "") },
          { name: words.deadlines.table.reportBefore, cell: ({ situation }) => (situation.next ? words.dates.short(situation.next.report_before) : "") },
          { name: words.deadlines.table.lastSafeWorkingDay, cell: ({ situation }) => (situation.next ? words.dates.short(situation.next.last_safe_working_day) : "") },
          { name: words.deadlines.table.status, cell: ({ situation }) => state(situation, words) },
        ],
      })}
      ${waiting.length > 0 ? html`<p class="hint">${text.waiting(waiting.join(", "))}</p>` : nothing}
    </div>
    ${rows.map(
      (row) => html`<details class="recognition" id="answer-${row.key}">
        <summary class="recognition__name">${row.label}</summary>
        ${answerView(view(row))}
      </details>`,
    )}
  `;
}

const nextDay = ({ situation }: Row): string => situation.next?.last_safe_working_day ?? "9999";

const overdueLine = (label: string, overdue: Measurement, { deadlines }: LiveMessages) =>
  html`<section class="overdue" aria-label=${deadlines.overdue.eyebrow}>
    <h2 class="overdue__eyebrow">${label}: ${deadlines.overdue.eyebrow}</h2>
    <p class="overdue__advice">${deadlines.overview.overdue(overdue)}. ${deadlines.overdue.advice}</p>
  </section>`;

function state({ overdue, next }: Situation, { deadlines }: LiveMessages) {
  if (overdue) return html`<span class="tag tag--overdue">${deadlines.overview.overdue(overdue)}</span>`;
  return next?.status ? html`<span class="tag tag--${next.status.replace("_", "-")}">${deadlines.status[next.status]}</span>` : "";
}
