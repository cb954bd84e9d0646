// The right half of the desk in each of its states: starting, broken, empty, wrong, answered.
import { html, nothing, type TemplateResult } from "lit";
import { exportBar, type ExportBar } from "../components/export-bar/export-bar.ts";
import { answerId } from "../lib/question-page.ts";
import type { Core, SchemeDescription } from "../core.ts";
import type { IsoDate } from "../core.ts";
import { plain } from "../lib/sentence.ts";
import type { StartState } from "../lib/starting.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { AnswerParts, OnePerson } from "./answer-parts.ts";
import { answerView, saidBy } from "./answer-view.ts";
import { exampleOf } from "./example.ts";
import type { CommonTyped } from "./form.ts";
import type { LedgerView } from "./ledger-view.ts";
import { traitsOf, type Traits } from "./traits.ts";

export interface AnswerArea {
  state: StartState;
  core: Core | undefined;
  words: BudgetMessages;
  schemes: readonly SchemeDescription[];
  common: CommonTyped;
  view: LedgerView | undefined;
  today: IsoDate;
  /** Something that is wrong is being shown. */
  wrong: boolean;
  /** Figures of somebody's own came with a link or a file. */
  ownCame: boolean;
  bar: ExportBar;
  goTo: (details: string, field: string) => void;
  /** What shows more than one person; undefined while it is fetched. */
  several: typeof import("./several.ts") | undefined;
  severalFailed: boolean;
  again: () => void;
  /** The list of people, with more than one. */
  list: TemplateResult | typeof nothing;
}

export function answerArea(area: AnswerArea): TemplateResult {
  const { words, core, state, view } = area;
  const { states } = words.answer;
  if (state === "broken") return message(states.broken, states.brokenNext, "alert");
  if (!core || !view)
    return state === "busy"
      ? message(states.busy, "", "status")
      : html`<div class="answer answer--busy"></div>`;

  const scheme = area.schemes.find(({ id }) => id === view.scheme);
  const parts = scheme && partsOf(area, scheme, traitsOf(scheme));
  const answered = area.common.authority !== "" && parts;
  const bar = exportBar(area.bar);
  const came = area.ownCame ? message(states.ownCame, states.ownCameNext, "status") : nothing;
  const left = area.wrong ? message(states.leftOut, states.leftOutNext, "status") : nothing;

  const leftOut =
    view.wrongPeople > 0
      ? message(states.leftOut, words.people.leftOut(view.wrongPeople), "status")
      : left;
  if (answered && view.count > 1)
    return area.several
      ? html`${came} ${leftOut}
          <p class="print-only">${words.answer.asked(whoIs(area), area.today)}</p>
          ${area.several.severalView(answered, area.schemes, view, bar, area.list)}`
      : html`${fetching(area)} ${bar}`;
  if (answered && view.asked) {
    const one: OnePerson = { ...answered, asked: view.asked, compared: view.compared };
    return html`${came} ${left}
      <p class="print-only">${words.answer.asked(whoIs(area), area.today)}</p>
      ${answerView(one, bar)} ${status(announced(one))}`;
  }
  const needed = answered && needs(view, words);
  return html`${
    area.wrong
      ? message(states.wrong, states.wrongNext, "status")
      : needed
        ? message(states.needs(needed), "", "status")
        : nothing
  }
  ${area.wrong ? nothing : example(area, core)} ${bar}`;
}

const partsOf = (
  { words, common, goTo }: AnswerArea,
  scheme: SchemeDescription,
  traits: Traits,
): AnswerParts => ({
  ...{ words, scheme, traits, common, goTo, example: false, id: answerId },
  schemes: [scheme],
});

/** What is still missing before there can be an answer. */
function needs({ issues }: LedgerView, { answer }: BudgetMessages): string {
  const missing = issues.filter(({ wrong }) => wrong.kind === "missing").map(({ field }) => field);
  if (missing.includes("hours")) return answer.states.needsHours;
  if (missing.includes("workHours")) return answer.states.needsWorkHours;
  return missing.includes("start") ? answer.states.needsStart : "";
}

function whoIs({ words, common }: AnswerArea): string {
  const { authority } = common;
  if (authority === "" || authority === "uwv") return words.form.uwv;
  return authority === "own" ? words.form.ownRules : words.municipality[authority];
}

function announced(one: OnePerson): string {
  const { result } = one.asked.answer;
  if (result.outcome === "decided_by_authority") return "";
  const [budget] = result.people;
  const { answer } = one.words;
  return budget ? answer.states.announced(plain(answer.sentence(saidBy(one, budget)))) : "";
}

function example(area: AnswerArea, core: Core): TemplateResult | typeof nothing {
  const shown = exampleOf(core, area.schemes);
  if (!shown) return nothing;
  const parts = partsOf(area, shown.scheme, traitsOf(shown.scheme));
  return answerView({ ...parts, ...shown, example: true, id: "example" }, nothing);
}

function fetching({ words, severalFailed, again }: AnswerArea): TemplateResult {
  const { states } = words.answer;
  return severalFailed
    ? html`<div class="message" role="alert">
        <strong>${states.partFailed}</strong> ${states.partFailedNext}
        <button class="link-button link-button--inline" type="button" @click=${again}>
          ${states.partAgain}
        </button>
      </div>`
    : message(states.part, "", "status");
}

const message = (what: string, so: string, role: "status" | "alert"): TemplateResult =>
  html`<div class="message" role=${role}><strong>${what}</strong> ${so}</div>`;

const status = (text: string): TemplateResult =>
  html`<p class="visually-hidden" role="status">${text}</p>`;
