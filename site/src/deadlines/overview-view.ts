// Several recognitions: what comes first, and each of them in full underneath.
import { html, nothing, type TemplateResult } from "lit";
import type { Measurement } from "../core.ts";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import { dataTable, weekdayAndDate } from "../components/data-table/data-table.ts";
import { dayLeaf } from "../components/day-leaf/day-leaf.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { answerView, type AnswerView } from "./answer-view.ts";
import type { Answered } from "./answered.ts";
import { situationOf, type Situation } from "./situation.ts";
import { statusTag } from "./status-tag.ts";

export interface OverviewView {
  answered: readonly Answered[];
  /** Recognitions without a whole date. */
  waiting: readonly string[];
  words: LiveMessages;
  /** The id of the sentence. */
  id: string;
  bar: TemplateResult;
  view: (answered: Answered) => AnswerView;
}

interface Row extends Answered {
  situation: Situation;
}

const nextDay = ({ situation }: Row): string => situation.next?.last_safe_working_day ?? "9999";

export function overviewView({
  answered,
  waiting,
  words,
  id,
  bar,
  view,
}: OverviewView): TemplateResult {
  const text = words.deadlines.overview;
  const rows = answered
    .map((one): Row => ({ ...one, situation: situationOf(one) }))
    .sort((a, b) => nextDay(a).localeCompare(nextDay(b)));
  return html`
    <section class="answer">
      ${overdueView(rows, words)} ${firstView(rows[0], words, id)} ${bar}
    </section>
    <section>
      <h2>${text.all}</h2>
      ${tableOf(rows, words)}
      ${waiting.length > 0 ? html`<p class="hint">${text.waiting(waiting.join(", "))}</p>` : nothing}
    </section>
    <h2 class="no-print">${text.each}</h2>
    ${rows.map(
      (row) =>
        html`<details class="recognition" id="recognition-${row.key}-answer">
          <summary class="recognition__name">${row.label}</summary>
          ${answerView(view(row))}
        </details>`,
    )}
  `;
}

/** All that is overdue in one place, before everything else. */
function overdueView(rows: readonly Row[], { deadlines }: LiveMessages) {
  const late = rows.flatMap(({ label, situation: { overdue } }) =>
    overdue ? { label, overdue } : [],
  );
  if (late.length === 0) return nothing;
  return html`<div class="overdue">
    <h2 class="overdue__eyebrow">${deadlines.overview.overdueEyebrow(late.length)}</h2>
    <ul class="overdue__list">
      ${late.map(({ label, overdue }) => html`<li><strong>${label}</strong>: ${deadlines.overview.overdue(overdue)}</li>`)}
    </ul>
    <p class="overdue__advice">${deadlines.overdue.advice} ${deadlines.overview.fillIn}</p>
  </div>`;
}

function firstView(first: Row | undefined, words: LiveMessages, id: string) {
  const next = first?.situation.next;
  if (!next) return nothing;
  const text = words.deadlines.overview;
  return html`<div class="answer__main">
    ${dayLeaf(next.last_safe_working_day, words.deadlines.next.leaf, words.dates)}
    ${answerSentence({ id, eyebrow: text.title, sentence: text.sentence(first.label, next.report_before) })}
  </div>`;
}

function tableOf(rows: readonly Row[], words: LiveMessages): TemplateResult {
  const { overview, table } = words.deadlines;
  const ofNext =
    (write: (next: Measurement) => string | TemplateResult) =>
    ({ situation }: Row) =>
      situation.next ? write(situation.next) : "";
  return dataTable<Row>({
    caption: overview.caption,
    rows,
    columns: [
      { name: overview.name, cell: nameOf(words) },
      { name: table.number, cell: ofNext(({ number }) => String(number)) },
      {
        name: table.reportBefore,
        cell: ofNext(({ report_before }) => weekdayAndDate(words.dates.short(report_before))),
      },
      {
        name: table.lastSafeWorkingDay,
        cell: ofNext(({ last_safe_working_day }) =>
          weekdayAndDate(words.dates.short(last_safe_working_day)),
        ),
      },
      {
        name: table.status,
        cell: ({ situation }) =>
          situation.next ? statusTag(situation.next, situation, words.deadlines) : "",
      },
    ],
  });
}

/** The name leads to the whole answer of that recognition. */
const nameOf =
  (words: LiveMessages) =>
  ({ key, label, question }: Row): TemplateResult => {
    const show = (event: Event) => {
      event.preventDefault();
      const whole = document.getElementById(`recognition-${key}-answer`);
      whole?.setAttribute("open", "");
      whole?.scrollIntoView();
      whole?.querySelector("summary")?.focus({ preventScroll: true });
    };
    return html`<a href="#recognition-${key}-answer" @click=${show}>${label}</a>
      <small class="hint">${words.deadlines.overview.recognised(question.recognised_on)}</small>`;
  };
