// How it was reckoned, with the source of every step.
import { html, nothing, type TemplateResult } from "lit";
import { explanation, type ExplainedStep } from "../components/explanation/explanation.ts";
import { notices } from "../components/notices/notices.ts";
import type { SatisfactionNotice, SatisfactionStep } from "../lib/answer-kinds.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import type { Answered } from "./answered.ts";

/** What an explanation needs of an answer; that of several organisations together has it too. */
export interface Explained extends Pick<Answered, "answer"> {
  words: Pick<SatisfactionMessages, "language" | "notice" | "schemePage" | "step"> & {
    answer: Pick<SatisfactionMessages["answer"], "explanation">;
  };
  scheme: Pick<Answered["scheme"], "forms" | "id" | "title">;
}

/** How often each score and answer was counted: the tables say it, and here on request. */
const counting: SatisfactionStep["operation"][] = [
  "count_of_score",
  "count_of_answer",
  "forms_without_answer",
];
/** More lines than these nobody reads: the tables have them. */
const mostSteps = 200;

/** About the rules and our choices; the others stand with the numbers. */
export const aboutRules = ({ code }: SatisfactionNotice): boolean =>
  code === "framework_may_have_changed" ||
  code === "assumption" ||
  code === "own_rules" ||
  code === "newest_rules_taken";

export function explanationView(view: Explained): TemplateResult {
  const { words, answer, scheme } = view;
  const text = words.answer.explanation;
  const explained = (steps: readonly SatisfactionStep[]) =>
    explanation(
      steps.map((step): ExplainedStep => ({
        text: words.step(step, scheme.forms),
        source: answer.sources.find(({ id }) => id === step.source),
      })),
      text,
    );
  const first = answer.steps.filter(({ operation }) => !counting.includes(operation));
  const others = answer.steps.filter(({ operation }) => counting.includes(operation));
  return html`<section class="why">
    <h2>${text.title}</h2>
    ${explained(first)}
    ${notices(answer.notices.filter(aboutRules).map(words.notice), text.noticesTitle)}
    ${
      others.length > 0 && others.length <= mostSteps
        ? html`<details class="more no-print">
            <summary>${text.others(others.length)}</summary>
            ${explained(others)}
          </details>`
        : nothing
    }
    <p class="hint">
      ${text.rules(scheme.title[words.language], answer.rules.version)}
      <a class="no-print" href=${words.schemePage(scheme.id)}>${text.rulesLink}</a>
    </p>
  </section>`;
}
