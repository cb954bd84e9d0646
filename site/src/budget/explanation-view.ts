// How it was reckoned, and what the text says around the amounts.
import { html, nothing, type TemplateResult } from "lit";
import {
  explanation,
  reference,
  type ExplainedStep,
} from "../components/explanation/explanation.ts";
import { notices } from "../components/notices/notices.ts";
import type { BudgetStep } from "../lib/answer-kinds.ts";
import { followsFourCities, noticesAboutRules } from "./about.ts";
import type { AnswerParts, OnePerson } from "./answer-parts.ts";

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
  const { steps, sources, rules } = asked.answer;
  const explained = (some: readonly BudgetStep[]) =>
    explanation(
      some.map((step): ExplainedStep => ({
        text: words.step(step),
        source: sources.find(({ id }) => id === step.source),
      })),
      text,
    );
  const first = steps.filter(({ operation }) => main.includes(operation));
  const others = steps.filter(
    ({ operation }) => !main.includes(operation) && !repeated.includes(operation),
  );
  return html`<section class="why">
    <h2>${text.title}</h2>
    ${first.length > 0 ? explained(first) : nothing}
    ${
      others.length > 0
        ? html`<details class="more no-print">
            <summary>${text.others(others.length)}</summary>
            ${explained(others)}
          </details>`
        : nothing
    }
    ${notices(noticesAboutRules(asked.answer.notices).map(words.notice), text.noticesTitle)}
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

/** What the text of the four cities says around the amounts. */
export function aroundView(parts: AnswerParts): TemplateResult | typeof nothing {
  if (!followsFourCities(parts)) return nothing;
  const { words, scheme, common } = parts;
  const { around } = words;
  const first = common.authority === "other" ? [around.example] : [];
  const external = common.coach === "external" ? [around.external] : [];
  const [source] = scheme.sources;
  return html`<section class="around">
    <h2>${around.title}</h2>
    <ul class="around__list">
      ${[...first, ...external, ...words.aroundFourCities].map(
        ({ what, so }) => html`<li><strong>${what}</strong> ${so}</li>`,
      )}
    </ul>
    ${source ? html`<p class="explanation__source">${around.source} ${reference(source)}</p>` : nothing}
  </section>`;
}
