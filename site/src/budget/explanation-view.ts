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

/** The year is said beside every total; what all people come to repeats the one person. */
const saidElsewhere = ["months_in_support_year", "sum_of_people", "sum_with_vat", "rounded_hours"];

export function explanationView(one: OnePerson): TemplateResult {
  const { words, asked, scheme } = one;
  const text = words.answer.explanation;
  const { steps, sources, rules } = asked.answer;
  const whole = (step: BudgetStep): boolean =>
    step.operation === "months_in_support_year" && step.output !== "12";
  const shown = steps.filter((step) => !saidElsewhere.includes(step.operation) || whole(step));
  const explained = shown.map((step): ExplainedStep => ({
    text: words.step(step),
    source: sources.find(({ id }) => id === step.source),
  }));
  return html`<section class="why">
    <h2>${text.title}</h2>
    ${explanation(explained, text)}
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
