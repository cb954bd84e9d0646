// How it was reckoned.
import { html, nothing, type TemplateResult } from "lit";
import { explanation, type ExplainedStep } from "../components/explanation/explanation.ts";
import { notices } from "../components/notices/notices.ts";
import type { BudgetStep } from "../lib/answer-kinds.ts";
import { inputsOf } from "../lib/step-inputs.ts";
import { noticesAboutRules } from "./about.ts";
import { standing, whoseOf, type OnePerson } from "./answer-parts.ts";
import { wordsOf } from "./answer-view.ts";

/** What the person's total is made of: read first. The rest follows on request. */
const main: BudgetStep["operation"][] = [
  ...(["yearly_amount_for_months", "own_amount_for_months", "percentage_of_work_hours"] as const),
  ...(["trial_lump_sum", "hours_at_hourly_rates", "sum_of_person", "with_vat"] as const),
];
/** For one person these say again what was said. */
const repeated: BudgetStep["operation"][] = ["sum_of_people", "sum_with_vat", "rounded_hours"];

export function explanationView(one: OnePerson): TemplateResult {
  const { words, asked, scheme } = one;
  const text = words.answer.explanation;
  const { steps, sources, rules, result } = asked.answer;
  const whose = whoseOf(
    result.outcome === "decided_by_authority" ? [] : result.people.flatMap(({ years }) => years),
    scheme,
  );
  const { past } = standing(one);
  const prices = steps.filter(({ operation }) => operation === "hours_at_hourly_rates");
  const ownSum =
    whose === "own" || (prices.length > 0 && prices.every((step) => isOwn(step, true)));
  const explained = (some: readonly BudgetStep[]) =>
    explanation(
      some.map((step): ExplainedStep => {
        const own = isOwn(step, ownSum);
        const inPart = !own && isOwn(step, true) && (whose === "both" || prices.some(hasOwnPrice));
        return {
          text: words.step(step, past),
          source: own || inPart ? undefined : sources.find(({ id }) => id === step.source),
          ...((own || inPart) && { note: own ? text.ownFigure : text.ownInPart }),
        };
      }),
      text,
    );
  const first = steps.filter(({ operation }) => main.includes(operation));
  const others = steps.filter(
    ({ operation }) => !main.includes(operation) && !repeated.includes(operation),
  );
  return html`<section class="why">
    <h2>${steps.length > 0 ? text.title : text.titleRules}</h2>
    ${first.length > 0 ? explained(first) : nothing}
    ${
      others.length > 0
        ? html`<details class="more no-print">
            <summary>${text.others(others.length)}</summary>
            ${explained(others)}
          </details>`
        : nothing
    }
    ${notices(wordsOf(one, noticesAboutRules(asked.answer.notices)), text.noticesTitle)}
    <p class="hint">
      ${
        scheme.own
          ? text.ownRules(scheme.title[words.language])
          : html`${text.rules(scheme.title[words.language], rules.version)}
              <a href=${words.schemePage(scheme.id)}>${text.rulesLink}</a>`
      }
    </p>
  </section>`;
}

const hasOwnPrice = (step: BudgetStep): boolean =>
  inputsOf(step)
    .prices()
    .some(({ official }) => !official);

/** What is asked or filled in by the visitor, whatever the amounts are. */
const alwaysOwn: BudgetStep["operation"][] = [
  ...(["own_amount_for_months", "hours_bought"] as const),
  ...(["planned_hours_beyond_amount", "with_vat", "sum_with_vat"] as const),
];
/** Own as far as the amounts in it are. */
const sums: BudgetStep["operation"][] = [
  ...(["sum_of_person", "sum_of_people", "share_of_calendar_year"] as const),
];

/** What rests on a figure of the visitor's own has no official source. */
function isOwn(step: BudgetStep, ownSum: boolean): boolean {
  const { operation } = step;
  if (operation === "hours_at_hourly_rates")
    return !inputsOf(step)
      .prices()
      .some(({ official }) => official);
  return alwaysOwn.includes(operation) || (sums.includes(operation) && ownSum);
}
