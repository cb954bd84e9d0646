// The right half of the desk in each of its states: starting, broken, empty, wrong, answered.
import { html, nothing, type TemplateResult } from "lit";
import { exportBar, type ExportBar } from "../components/export-bar/export-bar.ts";
import { notices } from "../components/notices/notices.ts";
import type { Core } from "../core.ts";
import { answerId } from "../lib/question-page.ts";
import { plain } from "../lib/sentence.ts";
import type { StartState } from "../lib/starting.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import {
  answeredOf,
  formsIn,
  formsLeftOut,
  noneInYear,
  noPeriodCompleted,
  type Answered,
} from "./answered.ts";
import { nextView, responseView, textsView } from "./around-view.ts";
import type { Desk } from "./desk.ts";
import { exampleOf } from "./example.ts";
import { aboutRules, explanationView } from "./explanation-view.ts";
import { fields } from "./form.ts";
import { toDeadlines } from "./link.ts";
import { noneInYearView, noPeriodView } from "./none-view.ts";
import { notReadView } from "./not-read-view.ts";
import { answersPicture, scoresPicture } from "./pictures-view.ts";
import { scoresView } from "./scores-view.ts";
import { shownMean } from "./shown-mean.ts";
import { verdictView } from "./verdict-view.ts";

export interface AnswerArea {
  state: StartState;
  core: Core | undefined;
  words: SatisfactionMessages;
  desk: Desk;
  /** Something that is wrong is being shown. */
  wrong: boolean;
  bar: ExportBar;
  /** The first answer comes in two parts, so that nobody waits for the second to type on. */
  whole: boolean;
  /** What has to be said before a file is made. */
  question: TemplateResult | typeof nothing;
}

export function answerArea(area: AnswerArea): TemplateResult {
  const { words, core, state, desk } = area;
  const { states } = words.answer;
  if (state === "broken") return message(states.broken, states.brokenNext, "alert");
  if (!core)
    return state === "busy"
      ? message(states.busy, "", "status")
      : html`<div class="answer answer--busy"></div>`;
  const answered = answeredOf(desk, words);
  const none = answered !== undefined && noneInYear(answered);
  // Without a form that counts there is nothing to report.
  const empty = answered !== undefined && (none || noPeriodCompleted(answered));
  const bar = html`${exportBar(empty ? { ...area.bar, files: [], inclusions: [] } : area.bar)}
  ${answered && !empty ? wordsFirst(answered) : nothing} ${empty ? nothing : area.question}`;
  if (!answered)
    return html`${
      area.wrong
        ? message(states.wrong, states.wrongNext, "status")
        : html`<p class="example__next">${words.answer.exampleNext}</p>`
    }
    ${area.wrong ? nothing : exampleView(area, core)} ${bar}`;
  const rows = desk.assessed?.wrongRows ?? 0;
  return html`${rows > 0 ? message(states.leftOut, states.leftOutNext(rows), "status") : nothing}
    <p class="print-only">${states.asked(desk.today)} ${words.answer.eyebrow(answered.chosen)}.</p>
    ${none ? noneView(answered, bar, area) : noPeriodCompleted(answered) ? noPeriodView(answered, bar, deadlinesLink(answered, area)) : answerView(answered, bar, area)}`;
}

const noneView = (answered: Answered, bar: TemplateResult, { desk }: AnswerArea): TemplateResult =>
  noneInYearView(answered, bar, (measurement) => {
    desk.change({ measurement });
    // The button that was pressed goes.
    document.getElementById(fields.measurement)?.focus();
  });

function answerView(answered: Answered, bar: TemplateResult, area: AnswerArea): TemplateResult {
  const { words } = area;
  const beside = answered.answer.notices.filter(
    (notice) =>
      !aboutRules(notice) &&
      // The sentence of that side says it.
      notice.code !== "rounded_mean_hides_norm" &&
      // Said in full, with what to do.
      !(notice.code === "undated_forms" && withoutYear(answered)) &&
      // Without a year it does not matter of which day a form is.
      (notice.code !== "undated_forms" || answered.chosen !== undefined),
  );
  const first = html`<section class="answer">
      ${verdictView(answered, answerId)}
      ${notices(
        [
          ...(withoutYear(answered) ? [words.answer.noDates(formsIn(answered.answer))] : []),
          ...beside.map(words.notice),
        ],
        words.answer.explanation.noticesTitle,
      )}
      ${bar}
    </section>
    ${notReadView(answered)}`;
  return html`${first} ${area.whole ? restView(answered, area) : nothing}`;
}

/** There is a recognition, and no form has a date: nothing says of which year they are. */
const withoutYear = ({ periods, chosen }: Answered): boolean =>
  periods.recognised_on !== undefined && periods.proposed && chosen === undefined;

/** The report lacks what only the person can write: said where it is made. */
function wordsFirst({ texts, words }: Answered): TemplateResult | typeof nothing {
  if (Object.values(texts).some((text: string) => text.trim() !== "")) return nothing;
  const go = () => {
    const field = document.getElementById("text-analysis");
    field?.closest("section")?.scrollIntoView({ block: "start" });
    field?.focus({ preventScroll: true });
  };
  return html`<p class="no-print">
    <button class="link-button" type="button" @click=${go}>${words.parts.texts.goTo}</button>
  </p>`;
}

/** What is read after the answer itself. */
function restView(answered: Answered, area: AnswerArea): TemplateResult {
  const { desk } = area;
  return html`${nextView(answered, deadlinesLink(answered, area))} ${scoresPicture(answered)}
  ${answersPicture(answered)}
  ${scoresView({
    ...answered,
    inSight: desk.held?.inSight ?? [],
    look: (from, count) => void desk.held?.look(from, count),
  })}
  ${responseView(answered)}
  ${textsView(answered, (texts) => {
    desk.change({ texts });
  })}
  ${explanationView(answered)}`;
}

function deadlinesLink({ scheme, words }: Answered, { desk }: AnswerArea): string {
  const recognised = desk.assessed?.periods.recognised_on;
  const rules = { scheme: scheme.id, version: scheme.version };
  return words.nextPage + (recognised ? toDeadlines(rules, recognised) : "");
}

let example: Answered | undefined;

function exampleView({ words, desk }: AnswerArea, core: Core): TemplateResult | typeof nothing {
  if (!desk.scheme) return nothing;
  // The same for every drawing of the page.
  example ??= exampleOf(core, desk.scheme, words, desk.today);
  return html`<section class="answer answer--example">${verdictView(example, "example")}</section>
    ${scoresPicture(example)}`;
}

/** What a screen reader says when an answer comes: it listens to a place that was there before. */
export function announcement({ desk, words }: AnswerArea): string {
  const answered = answeredOf(desk, words);
  if (!answered) return "";
  const text = words.answer;
  const { announced } = text.states;
  if (noneInYear(answered))
    return announced(
      `${plain(text.noneInYear.sentence(formsLeftOut(answered)))} ${text.noneInYear.next}`,
    );
  if (noPeriodCompleted(answered))
    return announced(
      `${plain(text.nothing.sentence(answered.chosen))} ${text.nothing.next(answered.chosen)}`,
    );
  const { result } = answered.answer;
  const sides = (["employee", "employer"] as const).map((side) =>
    plain(text.side.sentence(side, { ...result[side], shown: shownMean(result[side]) })),
  );
  return announced([plain(text.sentence(result)), ...sides].join(" "));
}

const message = (what: string, so: string, role: "status" | "alert"): TemplateResult =>
  html`<div class="message" role=${role}><strong>${what}</strong> ${so}</div>`;
