// The right half of the desk in each of its states: starting, broken, empty, wrong, answered.
import { answerId } from "../lib/question-page.ts";
import { html, nothing, type TemplateResult } from "lit";
import { exportBar, type ExportBar } from "../components/export-bar/export-bar.ts";
import { plain } from "../lib/sentence.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { answerView, type AnswerView } from "./answer-view.ts";
import { answeredOf, labelOf, type Answered } from "./answered.ts";
import type { Door } from "./ask.ts";
import type { Assessed } from "./assess.ts";
import { exampleOf } from "./example.ts";
import { overviewView } from "./overview-view.ts";
import { situationOf } from "./situation.ts";

export interface AnswerArea {
  state: "starting" | "busy" | "ready" | "broken";
  door: Door | undefined;
  words: LiveMessages;
  recognitions: readonly Assessed[];
  /** Something that is wrong is being shown. */
  wrong: boolean;
  bar: (answered: readonly Answered[]) => ExportBar;
  /** Leads to the field for the day of sending. */
  fillIn: (key: number) => void;
}

export function answerArea(area: AnswerArea): TemplateResult {
  const { words, door, state } = area;
  const { states } = words.deadlines;
  if (state === "broken") return message(states.broken, states.brokenNext, "alert");
  if (!door)
    return state === "busy"
      ? message(states.busy, "", "status")
      : html`<div class="answer answer--busy"></div>`;

  const answered = answeredOf(area.recognitions, words);
  const bar = exportBar(area.bar(answered));
  if (answered.length === 0) {
    return html`
      ${area.wrong ? message(states.wrong, states.wrongNext, "status") : html`<p class="example__next">${states.exampleNext}</p>`}
      ${example(door, words)} ${bar}
    `;
  }
  const [only] = answered;
  return html`
    ${area.wrong ? message(states.leftOut, states.leftOutNext, "status") : nothing}
    ${only && area.recognitions.length === 1 ? one(only, door, bar, area) : several(answered, door, bar, area)}
  `;
}

const viewOf = (
  { key, question, answer }: Answered,
  { scheme }: Door,
  { words, fillIn }: AnswerArea,
  id: string,
): AnswerView => ({
  question,
  answer,
  scheme,
  words,
  id,
  fillInSubmitted: () => {
    fillIn(key);
  },
});

function one(
  answered: Answered,
  door: Door,
  bar: TemplateResult,
  area: AnswerArea,
): TemplateResult {
  const { words } = area;
  const { question } = words.deadlines;
  return html`
    <p class="print-only">
      ${question.recognised(answered.question.recognised_on)} ${question.asked(door.today)}
    </p>
    ${answerView({ ...viewOf(answered, door, area, answerId), bar })}
  `;
}

function several(
  answered: readonly Answered[],
  door: Door,
  bar: TemplateResult,
  area: AnswerArea,
): TemplateResult {
  const { words, recognitions } = area;
  const waiting = recognitions.flatMap((one, index) =>
    one.asked ? [] : labelOf(one, index, words),
  );
  return overviewView({
    answered,
    waiting,
    words,
    id: answerId,
    bar,
    view: (one) => viewOf(one, door, area, `${answerId}-${one.key}-sentence`),
  });
}

function example(door: Door, words: LiveMessages): TemplateResult {
  return answerView({
    ...exampleOf(door),
    scheme: door.scheme,
    words,
    id: "example",
    example: true,
    fillInSubmitted: () => undefined,
  });
}

const message = (what: string, so: string, role: "status" | "alert"): TemplateResult =>
  html`<div class="message" role=${role}><strong>${what}</strong> ${so}</div>`;

/** What a screen reader says when an answer comes: it listens to a place that was there before. */
export function announcement({ recognitions, words }: AnswerArea): string {
  const [only, ...others] = answeredOf(recognitions, words);
  if (!only || others.length > 0) return "";
  const { next, overdue } = situationOf(only);
  const { deadlines } = words;
  return [
    ...(overdue ? [plain(deadlines.overdue.sentence(overdue))] : []),
    ...(next ? [deadlines.states.announced(plain(deadlines.next.sentence(next)))] : []),
  ].join(" ");
}
