// The right half of the desk in each of its states: starting, broken, empty, wrong, answered.
import { html, nothing, type TemplateResult } from "lit";
import { exportBar, type ExportBar } from "../components/export-bar/export-bar.ts";
import { answerId } from "../lib/question-page.ts";
import type { Core, RulePackDocument, SchemeDescription } from "../core.ts";
import type { IsoDate } from "../core.ts";
import { plain } from "../lib/sentence.ts";
import type { StartState } from "../lib/starting.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import { nameOf, whoseOf, type AnswerParts, type OnePerson } from "./answer-parts.ts";
import { answerView, saidBy } from "./answer-view.ts";
import { exampleOf, type Example } from "./example.ts";
import { decidersOf, otherAuthority } from "./authorities.ts";
import type { CommonTyped } from "./form.ts";
import type { Gap } from "./issues.ts";
import type { LedgerView } from "./ledger-view.ts";
import { sentenceView } from "./sentence-view.ts";
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
  /** Rules of somebody's own that came along and had to stay out. */
  refused: readonly RulePackDocument[];
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
  const answered = view.authority !== "" && parts;
  const bar = exportBar(area.bar);
  const came = area.ownCame ? message(states.ownCame, states.ownCameNext, "status") : nothing;
  const refused = area.refused.map(({ title }) =>
    message(states.ownRefused(title[words.language]), words.exports.ownWithoutVat, "status"),
  );
  const arrived = html`${refused} ${came}`;

  if (view.count > 1 && (answered || view.totals)) {
    if (!area.several) return html`${arrived} ${fetching(area)} ${bar}`;
    // Somebody whose authority is not known may be in the form: then any scheme will do.
    const used = view.totals?.bySchemes[0]?.scheme;
    const any = parts ?? partsWith(area, used);
    return html`${arrived} ${leftOut(area, view)}
      <p class="print-only">${words.answer.asked(whoIs(area, view), area.today)}</p>
      ${any ? area.several.severalView(any, view, bar, area.list) : html`${bar} ${area.list}`}`;
  }
  const left = area.wrong ? message(states.leftOut, states.leftOutNext, "status") : nothing;
  const gap = view.issues.find(({ wrong }) => wrong.kind === "no_rule")?.wrong;
  if (answered && gap?.kind === "no_rule")
    return html`${arrived} ${left}
      <p class="print-only">${words.answer.asked(whoIs(area, view), area.today)}</p>
      ${noRuleView(answered, gap.gap, bar)} ${exampleBeside(area, core)}
      ${status(states.announced(plain(words.answer.sentence({ kind: "no_rule", on: gap.gap.on, who: nameOf(answered, gap.gap.authority) }))))}`;
  if (answered && view.asked) {
    const one: OnePerson = { ...answered, asked: view.asked, compared: view.compared };
    return html`${arrived} ${left}
      <p class="print-only">${words.answer.asked(whoIs(area, view), area.today)}</p>
      ${answerView(one, bar)} ${exampleBeside(area, core)} ${status(announced(one))}`;
  }
  const needed = answered && needs(view, words);
  return html`${refused}
  ${
    area.wrong
      ? message(states.wrong, states.wrongNext, "status")
      : needed
        ? message(states.needs(needed), "", "status")
        : nothing
  }
  ${area.wrong ? nothing : example(area, core)} ${bar}`;
}

/** People who are not in the total: with a mistake, or because we know no rules for them. */
function leftOut({ words, wrong }: AnswerArea, view: LedgerView): TemplateResult {
  const { states } = words.answer;
  const unknown =
    view.unknownPeople > 0
      ? message(states.leftOut, words.people.noRules(view.unknownPeople), "status")
      : nothing;
  if (view.wrongPeople > 0)
    return html`${message(states.leftOut, words.people.leftOut(view.wrongPeople), "status")}
    ${unknown}`;
  return html`${wrong ? message(states.leftOut, states.leftOutNext, "status") : nothing} ${unknown}`;
}

/** A day of which we know no rules is nobody's mistake: what we do know is the answer. */
const noRuleView = (
  parts: AnswerParts,
  gap: Gap,
  bar: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<section class="answer">
    ${sentenceView(parts, { kind: "no_rule", on: gap.on, who: nameOf(parts, gap.authority) }, "published")}
    <p>${parts.words.answer.gapNext(gap, nameOf(parts, gap.authority))}</p>
    ${bar}
  </section>`;

/** Beside an authority without amounts of its own: what others agreed. */
function exampleBeside(area: AnswerArea, core: Core): TemplateResult | typeof nothing {
  if (area.view?.authority !== otherAuthority) return nothing;
  const shown = exampleOf(core, area.schemes);
  if (!shown) return nothing;
  const { beside } = area.words.answer;
  return html`<section class="beside">
    <h2>${beside.title(traitsOf(shown.scheme).amountsOf)}</h2>
    <p>${beside.text}</p>
    ${exampleView(area, shown)}
  </section>`;
}

const partsOf = (
  { words, common, goTo, view, schemes, today }: AnswerArea,
  scheme: SchemeDescription,
  traits: Traits,
): AnswerParts => ({
  ...{ words, scheme, traits, common, goTo, today, example: false, id: answerId },
  ...{ authority: view?.authority ?? "", deciders: decidersOf(schemes) },
  ...{ schemes: [scheme], known: schemes },
});

/** What is still missing before there can be an answer. */
function needs({ issues }: LedgerView, { answer }: BudgetMessages): string {
  const missing = issues.filter(({ wrong }) => wrong.kind === "missing").map(({ field }) => field);
  if (missing.includes("hours")) return answer.states.needsHours;
  if (missing.includes("workHours")) return answer.states.needsWorkHours;
  return missing.includes("start") ? answer.states.needsStart : "";
}

/** Everyone who decides about somebody in the list. */
function whoIs(area: AnswerArea, { authority, totals }: LedgerView): string {
  const { schemes, words } = area;
  const ids = totals?.byAuthorities.map((one) => one.authority) ?? [authority];
  const names = decidersOf(schemes).flatMap(({ id, name }) =>
    ids.includes(id) ? name[words.language] : [],
  );
  return words.answer.who(names);
}

function partsWith(area: AnswerArea, id: string | undefined): AnswerParts | undefined {
  const scheme = area.schemes.find((one) => one.id === id);
  return scheme && partsOf(area, scheme, traitsOf(scheme));
}

function announced(one: OnePerson): string {
  const { result } = one.asked.answer;
  if (result.outcome === "decided_by_authority") {
    const who = nameOf(one, one.authority);
    return one.words.answer.states.announced(
      plain(one.words.answer.sentence({ kind: "decided", who })),
    );
  }
  const [budget] = result.people;
  const { answer } = one.words;
  if (!budget) return "";
  const said = saidBy(one, budget, whoseOf(budget.years, one.scheme));
  return answer.states.announced(plain(answer.sentence(said)));
}

function example(area: AnswerArea, core: Core): TemplateResult | typeof nothing {
  const shown = exampleOf(core, area.schemes);
  return shown ? exampleView(area, shown) : nothing;
}

function exampleView(area: AnswerArea, shown: Example): TemplateResult {
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
