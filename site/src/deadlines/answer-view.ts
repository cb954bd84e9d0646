// The answer for one recognition, from the sentence to the last step.
import { html, nothing, type TemplateResult } from "lit";
import type { Measurement } from "../core.ts";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import { dayLeaf } from "../components/day-leaf/day-leaf.ts";
import { notices } from "../components/notices/notices.ts";
import { dayNumber } from "../lib/dates.ts";
import { rich } from "../lib/sentence.ts";
import { toForms } from "../satisfaction/link.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { noticesAbout, noticesAboutSending } from "./about.ts";
import { isAfterToday, remarkAboutPlan, remarksAfterToday } from "./after-today.ts";
import type { Asked } from "./ask.ts";
import { explanationView } from "./explanation-view.ts";
import { scheduleView } from "./schedule-view.ts";
import type { Scheme } from "./scheme.ts";
import { situationOf, type Situation } from "./situation.ts";

export interface AnswerView extends Asked {
  scheme: Scheme;
  words: LiveMessages;
  /** An answer that shows what will come: grey, and marked as such. */
  example?: boolean;
  /** The id of the sentence. */
  id: string;
  /** What people take away, right under the answer. */
  bar?: TemplateResult;
  /** Leads to the field for the day of sending. */
  fillInSubmitted: () => void;
}

export function answerView(view: AnswerView): TemplateResult {
  const situation = situationOf(view);
  const { example, words, answer } = view;
  const { next } = situation;
  if (example) {
    return html`<section class="answer answer--example">
        ${sentenceView(situation, view)} ${next ? factsView(next, view) : nothing}
      </section>
      ${scheduleView(situation, view)}`;
  }
  return html`
    <section class="answer">
      ${overdueView(situation, view)} ${sentView(situation, view)} ${sentenceView(situation, view)}
      ${
        next
          ? html`${factsView(next, view)}
            ${notices([...remarksAfterToday(view, words), ...noticesAbout(next, answer.notices).map(words.notice)], words.deadlines.explanation.noticesTitle)}`
          : nothing
      }
      ${view.bar ?? nothing}
    </section>
    ${next ? todoView(next, view) : nothing} ${scheduleView(situation, view)}
    ${explanationView(situation, view)}
  `;
}

function overdueView({ overdue }: Situation, { words, fillInSubmitted }: AnswerView) {
  if (!overdue) return nothing;
  const { eyebrow, sentence, advice, fillIn } = words.deadlines.overdue;
  return html`<div class="overdue">
    <h2 class="overdue__eyebrow">${eyebrow}</h2>
    <p class="overdue__sentence">${rich(sentence(overdue))}</p>
    <p class="overdue__advice">
      ${advice}
      <button class="link-button no-print" type="button" @click=${fillInSubmitted}>
        ${fillIn}
      </button>
    </p>
  </div>`;
}

function sentView({ sent }: Situation, view: AnswerView) {
  const { question, answer, words } = view;
  const answerBy = answer.result.answer_by;
  if (!question.submitted_on || !answerBy) return nothing;
  const text = words.deadlines.sent;
  const planned = isAfterToday(question.submitted_on, question);
  const eyebrow = planned ? text.plannedEyebrow : sent && text.eyebrow(sent);
  const answered = question.as_of !== undefined && answerBy < question.as_of;
  const sentence = planned ? text.planned : answered ? text.answered : text.sentence;
  return html`<div class="sent">
    ${eyebrow ? html`<h2 class="sent__eyebrow">${eyebrow}</h2>` : nothing}
    <p class="sent__sentence">${rich(sentence(question.submitted_on, answerBy))}</p>
    ${notices([...remarkAboutPlan(view, words), ...noticesAboutSending(answer.notices).map(words.notice)], words.deadlines.explanation.noticesTitle)}
  </div>`;
}

function sentenceView(
  { next }: Situation,
  { words, question, example, id }: AnswerView,
): TemplateResult {
  const text = words.deadlines;
  return html`<div class="answer__main">
    ${next ? dayLeaf(next.last_safe_working_day, text.next.leaf, words.dates, example ? "example" : "plain") : nothing}
    ${answerSentence({
      id,
      eyebrow: example ? text.states.exampleEyebrow(question.recognised_on) : text.next.eyebrow,
      sentence: next ? text.next.sentence(next) : text.next.none,
      tag: example ? text.states.example : undefined,
    })}
  </div>`;
}

const fact = (name: string, value: string) =>
  html`<div class="facts__item">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function factsView(next: Measurement, { words, question }: AnswerView): TemplateResult {
  const { facts } = words.deadlines;
  const daysLeft =
    question.as_of && dayNumber(next.last_safe_working_day) - dayNumber(question.as_of);
  return html`<dl class="facts">
    ${fact(facts.numbered(next.number), facts.measurementValue(next))}
    ${fact(facts.lastSafeDay, words.dates.long(next.last_safe_day))}
    ${typeof daysLeft === "number" ? fact(facts.left, daysLeft < 0 ? facts.leftPast : facts.leftValue(daysLeft)) : nothing}
  </dl>`;
}

function todoView(next: Measurement, { words, scheme, question }: AnswerView): TemplateResult {
  const { todo } = words.deadlines;
  const rules = { scheme: scheme.id, version: scheme.version };
  const forms = words.nextPage + toForms(rules, question.recognised_on, next.number);
  return html`<section>
    <h2>${todo.title}</h2>
    <dl class="todo">
      ${fact(todo.what, todo.whatValue(next))} ${fact(todo.who, todo.whoValue)}
      ${fact(todo.when, todo.whenValue(next))}
      ${fact(todo.reply, todo.replyValue(scheme.answerWeeks))}
      <div class="facts__item no-print">
        <dt>${todo.tooLow}</dt>
        <dd>${todo.tooLowValue}</dd>
      </div>
    </dl>
    ${next.status === "upcoming" ? nothing : html`<p class="no-print"><a href=${forms} data-forms>${todo.forms}</a></p>`}
  </section>`;
}
