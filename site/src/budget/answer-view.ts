// The answer for one person, from the sentence to the last step.
import { html, nothing, type TemplateResult } from "lit";
import { notices } from "../components/notices/notices.ts";
import type { PersonBudget } from "../core.ts";
import { noticesAtSentence } from "./about.ts";
import { whoseOf, type OnePerson } from "./answer-parts.ts";
import { calendarView } from "./calendar-view.ts";
import { compareView } from "./compare-view.ts";
import { decidedView } from "./decided-view.ts";
import { aroundView, explanationView } from "./explanation-view.ts";
import { idOf } from "./form.ts";
import { moreId } from "./more-view.ts";
import { readRegime } from "./read-person.ts";
import { saidOf, sumOf, type Said } from "./said.ts";
import { sentenceView } from "./sentence-view.ts";
import { yearsView } from "./years-view.ts";

export function answerView(one: OnePerson, bar: TemplateResult | typeof nothing): TemplateResult {
  const { result } = one.asked.answer;
  if (result.outcome === "decided_by_authority") return decidedView(one, result.caps, bar);
  const [budget] = result.people;
  if (!budget) throw new Error("An answer about nobody");
  const whose = whoseOf(budget.years);
  if (one.example)
    return html`<section class="answer answer--example">
        ${sentenceView(one, saidBy(one, budget), whose)}
      </section>
      ${compareView(one, whose)}`;
  return html`
    <section class="answer">
      ${sentenceView(one, saidBy(one, budget), whose)} ${factsView(one, budget)}
      ${notices(noticesAtSentence(one).map(one.words.notice), one.words.answer.explanation.noticesTitle)}
      ${bar}
    </section>
    ${compareView(one, whose)} ${yearsView(one, budget, whose)}
    ${calendarView(one, result.by_calendar_year, whose)} ${one.inList ? nothing : aroundView(one)}
    ${explanationView(one)}
  `;
}

export const saidBy = ({ asked, common }: OnePerson, budget: PersonBudget): Said =>
  saidOf(
    budget,
    readRegime(asked.question.people[0]?.regime ?? "") ?? "midden",
    common.authority === "other",
  );

const fact = (name: string, value: string | TemplateResult) =>
  html`<div class="facts__item">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function factsView(one: OnePerson, budget: PersonBudget): TemplateResult {
  const { words, asked, goTo, traits } = one;
  const { facts } = words.answer;
  const { coach_rate_cents: rate, vat_percent: vat, people } = asked.question;
  const { years, trial, total_cents, total_incl_vat_cents } = budget;
  const ask = (label: string) =>
    html`<button
      class="link-button link-button--inline no-print"
      type="button"
      @click=${() => {
        goTo(moreId, idOf("rate"));
      }}
    >
      ${label}
    </button>`;
  const bought = years.flatMap(({ affordable_hours }) => affordable_hours ?? []);
  const [from, to] = [trial?.from ?? years[0]?.from, years.at(-1)?.to];
  const planned = people[0]?.planned_hours !== undefined;
  const short = years.reduce((sum, { shortfall_cents }) => sum + (shortfall_cents ?? 0), 0);
  return html`<dl class="facts">
    ${from && to ? fact(facts.period, facts.periodValue(from, to)) : nothing}
    ${vat !== undefined && total_incl_vat_cents !== null ? fact(facts.inclVat(vat), words.numbers.euros(total_incl_vat_cents)) : nothing}
    ${traits.countsHours && total_cents !== null ? fact(facts.worth, words.numbers.euros(total_cents)) : nothing}
    ${
      traits.countsHours
        ? nothing
        : rate !== undefined && bought.length > 0
          ? fact(facts.hours(rate), facts.hoursValue(sumOf(bought)))
          : fact(facts.hoursAsk, ask(facts.hoursFill))
    }
    ${
      planned
        ? fact(
            facts.shortfall,
            rate === undefined ? ask(facts.noRate) : facts.shortfallValue(short),
          )
        : nothing
    }
    ${trial?.amount_cents ? fact(facts.trial, words.numbers.euros(trial.amount_cents)) : nothing}
  </dl>`;
}
