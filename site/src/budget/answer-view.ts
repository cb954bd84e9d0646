// The answer for one person, from the sentence to the last step.
import { html, nothing, type TemplateResult } from "lit";
import { notices } from "../components/notices/notices.ts";
import type { PersonBudget } from "../core.ts";
import { noticesAtSentence } from "./about.ts";
import {
  nameOf,
  pricedBy,
  standing,
  tenseOf,
  whoseOf,
  type OnePerson,
  type Whose,
} from "./answer-parts.ts";
import { calendarView } from "./calendar-view.ts";
import { compareView } from "./compare-view.ts";
import { conditionsView } from "./conditions-view.ts";
import { decidedView } from "./decided-view.ts";
import { explanationView } from "./explanation-view.ts";
import { idOf } from "./form.ts";
import { moreId } from "./more-view.ts";
import { onlyRegime } from "./traits.ts";
import { saidOf, sumOf, type Said } from "./said.ts";
import { exampleNames, sentenceView } from "./sentence-view.ts";
import { together } from "./cents.ts";
import { yearsView } from "./years-view.ts";

export function answerView(one: OnePerson, bar: TemplateResult | typeof nothing): TemplateResult {
  const { result } = one.asked.answer;
  if (result.outcome === "decided_by_authority") return decidedView(one, result.caps, bar);
  const [budget] = result.people;
  if (!budget) throw new Error("An answer about nobody");
  const whose = whoseOf(budget.years, one.scheme);
  const said = saidBy(one, budget, whose);
  if (one.example)
    return html`<section class="answer answer--example">${sentenceView(one, said, whose)}</section>
      ${compareView(one)}`;
  const { explanation } = one.words.answer;
  return html`
    <section class="answer">
      ${sentenceView(one, said, whose, pricedBy(one))} ${farAhead(one, budget)}
      ${factsView(one, budget, whose)}
      ${notices(wordsOf(one, noticesAtSentence(one)), explanation.noticesTitle)} ${bar}
    </section>
    ${one.inList ? nothing : conditionsView(one)} ${compareView(one)}
    ${yearsView(one, budget, whose)}
    ${calendarView(one, result.by_calendar_year, whose, pricedBy(one))} ${explanationView(one)}
  `;
}

/** Remarks in the tense of the rules, and about who decides. */
export const wordsOf = (one: OnePerson, some: ReturnType<typeof noticesAtSentence>) => {
  const about = { past: standing(one).past, who: nameOf(one, one.authority) };
  return some.map((notice) => one.words.notice(notice, about));
};

export const saidBy = (one: OnePerson, budget: PersonBudget, whose: Whose): Said =>
  saidOf(budget, {
    ...{ whose, tense: tenseOf(one), isLaw: one.traits.isLaw },
    regime: onlyRegime(one.traits) ?? one.asked.question.people[0]?.regime ?? "midden",
    ...(one.example
      ? { example: exampleNames(one) }
      : !one.scheme.own && { buyer: nameOf(one, one.authority) }),
  });

/** Years from today within which a first day is not far from the figures. */
const near = 5;

/** Somebody who asks about a day long from now reads of which year the figures are. */
function farAhead(
  { words, today, traits }: OnePerson,
  { years }: PersonBudget,
): TemplateResult | typeof nothing {
  const from = years[0]?.from;
  const year = Number(from?.slice(0, 4));
  if (!from || year - Number(today.slice(0, 4)) <= near) return nothing;
  return html`<p class="holds">${words.answer.holds.farAhead(year, traits.amountsOf)}</p>`;
}

const fact = (name: string, value: string | TemplateResult) =>
  html`<div class="facts__item">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function factsView(one: OnePerson, budget: PersonBudget, whose: Whose): TemplateResult {
  const { words, asked, goTo, traits } = one;
  const { facts } = words.answer;
  const { euros } = words.numbers;
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
  const withPlan = years.filter(({ shortfall_cents }) => shortfall_cents !== null);
  const short = together(withPlan.map(({ shortfall_cents }) => shortfall_cents)) ?? 0;
  const optional = years.filter((year) => year.optional).map(({ year }) => year);
  const priced = pricedBy(one);
  const partly = withPlan.length < years.length ? withPlan.map(({ year }) => year) : [];
  return html`<dl class="facts">
    ${from && to ? fact(facts.period, facts.periodValue(from, to)) : nothing}
    ${priced && total_cents !== null ? fact(facts.worth(priced, traits.isLaw, nameOf(one, one.authority)), euros(total_cents)) : nothing}
    ${vat !== undefined && total_incl_vat_cents !== null ? fact(facts.inclVat(vat), euros(total_incl_vat_cents)) : nothing}
    ${
      traits.countsHours
        ? total_cents === null && traits.isLaw
          ? fact(facts.priceAsk, ask(facts.hoursFill))
          : nothing
        : rate !== undefined && bought.length > 0
          ? fact(facts.hours(rate), facts.hoursValue(sumOf(bought), optional))
          : fact(facts.hoursAsk, ask(facts.hoursFill))
    }
    ${
      planned
        ? fact(
            facts.shortfall,
            rate === undefined ? ask(facts.noRate) : facts.shortfallValue(short, partly, optional),
          )
        : nothing
    }
    ${trial?.amount_cents && (whose !== "own" || one.scheme.own) ? fact(facts.trial, euros(trial.amount_cents)) : nothing}
  </dl>`;
}
