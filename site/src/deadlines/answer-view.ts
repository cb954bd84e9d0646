// The answer for one recognition, from the sentence to the last step.
import { html, nothing, type TemplateResult } from "lit";
import type { Measurement, MeasurementScheduleAnswer, MeasurementScheduleRequest, Notice } from "../core.ts";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import { dayLeaf } from "../components/day-leaf/day-leaf.ts";
import { notices } from "../components/notices/notices.ts";
import { dayNumber } from "../lib/dates.ts";
import { rich } from "../lib/sentence.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { explanationView } from "./explanation-view.ts";
import { scheduleView } from "./schedule-view.ts";
import type { Scheme } from "./scheme.ts";
import { situationOf, type Situation } from "./situation.ts";

export interface AnswerView {
  question: MeasurementScheduleRequest;
  answer: MeasurementScheduleAnswer;
  scheme: Scheme;
  words: LiveMessages;
  /** An answer that shows what will come: grey, and marked as such. */
  example?: boolean;
  /** The id of the sentence. */
  id: string;
  /** What people take away, right under the answer. */
  bar?: TemplateResult;
  /** Leads to the field for the day of sending. */
  fillInSubmitted(): void;
}

export function answerView(view: AnswerView): TemplateResult {
  const situation = situationOf(view.question, view.answer);
  const { example, words } = view;
  return html`
    <div class="answer ${example ? "answer--example" : ""}">
      ${example ? nothing : html`${overdueView(situation, view)} ${sentView(situation, view)}`}
      <div class="answer__main">
        ${situation.next ? dayLeaf(situation.next.last_safe_working_day, words.deadlines.next.leaf, words.dates, example ? "example" : "plain") : nothing}
        ${nextView(situation, view)}
      </div>
      ${situation.next ? html`${factsView(situation.next, view)}
        ${notices(noticesAbout(situation.next, view.answer.notices).map(words.notice), words.deadlines.explanation.noticesTitle)}` : nothing}
      ${view.bar ?? nothing}
    </div>
    ${scheduleView(situation, view)} ${example ? nothing : explanationView(situation, view)}
  `;
}

function overdueView({ overdue }: Situation, { words, fillInSubmitted }: AnswerView) {
  if (!overdue) return nothing;
  const { eyebrow, sentence, advice, fillIn } = words.deadlines.overdue;
  return html`<section class="overdue" aria-label=${eyebrow}>
    <h2 class="overdue__eyebrow">${eyebrow}</h2>
    <p class="overdue__sentence">${rich(sentence(overdue))}</p>
    <p class="overdue__advice">${advice} <button class="link-button no-print" type="button" @click=${fillInSubmitted}>${fillIn}</button></p>
  </section>`;
}

function sentView({ sent }: Situation, { question, answer, words }: AnswerView) {
  const answerBy = answer.result.answer_by;
  if (!question.submitted_on || !answerBy) return nothing;
  const about = ["answer_term_from_submission", "submitted_late", "submitted_before_first_period_end"];
  const remarks = answer.notices.filter((notice) => about.includes(notice.code === "assumption" ? notice.data.choice : notice.code));
  return html`<section class="sent">
    ${sent ? html`<h2 class="sent__eyebrow">${words.deadlines.sent.eyebrow(sent)}</h2>` : nothing}
    <p class="sent__sentence">${rich(words.deadlines.sent.sentence(question.submitted_on, answerBy))}</p>
    ${notices(remarks.map(words.notice), words.deadlines.explanation.noticesTitle)}
  </section>`;
}

function nextView({ next }: Situation, { words, question, example, id }: AnswerView) {
  const { states } = words.deadlines;
  return answerSentence({
    id,
    eyebrow: example ? states.exampleEyebrow(question.recognised_on) : words.deadlines.next.eyebrow,
    sentence: next ? words.deadlines.next.sentence(next) : words.deadlines.next.none,
    tag: example ? states.example : undefined,
  });
}

function factsView(next: Measurement, { words, question, answer, scheme, example }: AnswerView) {
  const { facts, todo } = words.deadlines;
  const fact = (name: string, value: string | TemplateResult) => html`<div class="facts__item"><dt>${name}</dt><dd>${value}</dd></div>`;
  const daysLeft = question.as_of ? dayNumber(next.last_safe_working_day) - dayNumber(question.as_of) : undefined;
  return html`
    <dl class="facts">
      ${fact(`${facts.numbered(next.number)}`, facts.measurementValue(next))}
      ${fact(facts.lastSafeDay, words.dates.long(next.last_safe_day))}
      ${fact(facts.lastSafeWorkingDay, words.dates.long(next.last_safe_working_day))}
      ${daysLeft === undefined ? nothing : fact(facts.left, daysLeft < 0 ? facts.leftPast : facts.leftValue(daysLeft))}
    </dl>
    ${example ? nothing : html`<h3 class="answer__heading">${todo.title}</h3>
      <dl class="facts facts--wide">
        ${fact(todo.what, todo.whatValue(next))} ${fact(todo.who, todo.whoValue)} ${fact(todo.when, todo.whenValue(next))}
        ${fact(todo.reply, answer.result.answer_by && question.submitted_on && question.submitted_on > next.period_end ? todo.replyBy(answer.result.answer_by) : todo.replyValue(scheme.answerWeeks))}
      </dl>`}
  `;
}

/** Remarks that belong to this measurement, or to all of them. */
function noticesAbout(measurement: Measurement, all: readonly Notice[]): Notice[] {
  const own = `/measurements/${measurement.number - 1}`;
  return all.filter((notice) => {
    switch (notice.code) {
      case "deadline_in_weekend":
        return notice.path === own || notice.path.startsWith(`${own}/`);
      case "assumption":
        if (notice.data.choice === "month_end") return notice.data.paths.some((path) => path.startsWith(`${own}/`));
        return notice.data.choice === "earliest_reading";
      case "boundary_day_shared":
      case "completed_outside_measurements":
      case "own_rules":
        return true;
      case "framework_may_have_changed":
      case "submitted_late":
      case "submitted_before_first_period_end":
        // Said elsewhere: under the explanation, and with the day of sending.
        return false;
    }
  });
}
