import { html, nothing, type TemplateResult } from "lit";
import { explanation, type ExplainedStep } from "../components/explanation/explanation.ts";
import { notices } from "../components/notices/notices.ts";
import type { MeasurementStep as Step } from "../lib/answer-kinds.ts";
import { noticesAboutRules } from "./about.ts";
import type { AnswerView } from "./answer-view.ts";
import type { Situation } from "./situation.ts";

/** The steps of the measurement in the sentence first; those of the others on request. */
export function explanationView(
  { next, sent, overdue }: Situation,
  { answer, words, scheme, question }: AnswerView,
): TemplateResult {
  const text = words.deadlines.explanation;
  const main = next ?? sent ?? overdue;
  const explained = (steps: readonly Step[]): ExplainedStep[] =>
    steps.map((step) => ({
      text: words.step(step, question.as_of),
      source: answer.sources.find(({ id }) => id === step.source),
    }));

  // The first step says where all counting starts: without it the others hang in the air.
  const isMain = (step: Step, index: number) =>
    index === 0 ||
    step.yields.some(
      (path) => !path.startsWith("/measurements/") || numberIn(path) === main?.number,
    );
  const others = answer.result.measurements.filter(({ number }) => number !== main?.number);
  const general = noticesAboutRules(answer.notices);
  return html`<section class="why">
    <h2>${text.title}</h2>
    ${explanation(explained(answer.steps.filter(isMain)), text)}
    ${notices(general.map(words.notice), text.noticesTitle)}
    ${
      others.length > 0
        ? html`<details class="more no-print">
            <summary>${text.others(others.length)}</summary>
            ${others.map(
              ({ number }) =>
                html`<h3>${words.deadlines.facts.numbered(number)}</h3>
                  ${explanation(explained(answer.steps.filter((step) => step.yields.some((path) => numberIn(path) === number))), text)}`,
            )}
          </details>`
        : nothing
    }
    <p class="hint">
      ${text.rules(scheme.title[words.language], answer.rules.version)}
      <a class="no-print" href=${words.schemePage(scheme.id)}>${text.rulesLink}</a>
    </p>
  </section>`;
}

/** The number of the measurement that a pointer into the result is about. */
function numberIn(path: string): number | undefined {
  const match = /^\/measurements\/(\d+)(?:\/|$)/.exec(path);
  return match ? Number(match[1]) + 1 : undefined;
}
