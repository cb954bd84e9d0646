// The answer for all people together: the sentence, the pictures, and the list.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { dataTable, nowrap } from "../components/data-table/data-table.ts";
import { notices } from "../components/notices/notices.ts";
import type { Column } from "../components/stacked-columns/stacked-columns.ts";
import "../components/stacked-columns/stacked-columns.ts";
import { noticesAtTotals, noticesAboutRules } from "./about.ts";
import { tagOf, type AnswerParts, type Whose } from "./answer-parts.ts";
import { answerView } from "./answer-view.ts";
import { calendarView } from "./calendar-view.ts";
import { aroundView } from "./explanation-view.ts";
import type { SchemeDescription } from "../core.ts";
import type { LedgerView } from "./ledger-view.ts";
import { saidOfAll } from "./said.ts";
import { sentenceView } from "./sentence-view.ts";
import type { Totals, YearTotal } from "./totals.ts";
import { traitsOf } from "./traits.ts";

export function severalView(
  one: AnswerParts,
  schemes: readonly SchemeDescription[],
  view: LedgerView,
  bar: TemplateResult,
  list: TemplateResult | typeof nothing,
): TemplateResult {
  const { words } = one;
  const { totals } = view;
  if (!totals) return html`${bar} ${list}`;
  if (totals.outcome === "decided_by_authority" && view.asked)
    return html`${answerView({ ...one, asked: view.asked, compared: [] }, bar)} ${list}`;
  const used = totals.bySchemes.map(({ scheme }) => scheme);
  const parts = { ...one, schemes: schemes.filter(({ id }) => used.includes(id)) };
  const { whose } = totals;
  const label = view.person.label.trim() || words.form.person(view.at + 1);
  return html`
    <section class="answer">
      ${sentenceView(parts, saidOfAll(totals), whose)} ${factsView(parts, view, totals)}
      ${notices(noticesAtTotals(totals).map(words.notice), words.answer.explanation.noticesTitle)}
      ${bar}
    </section>
    ${schemesView(parts, totals)} ${list}
    ${guard([totals, parts.words], () => supportYearsView(parts, totals, whose))}
    ${guard([totals, parts.words], () => calendarView(parts, totals.byCalendarYear, whose))}
    ${aroundView(parts)}
    ${
      view.asked
        ? html`<details class="recognition" data-person>
            <summary class="recognition__name">${words.people.result(label)}</summary>
            ${guard([view.asked, parts.words], () => person(one, view))}
          </details>`
        : notices(
            noticesAboutRules(totals.notices.map(({ notice }) => notice)).map(words.notice),
            words.answer.explanation.noticesTitle,
          )
    }
  `;
}

const person = (parts: AnswerParts, { asked, compared }: LedgerView) =>
  asked
    ? answerView({ ...parts, id: "person-answer", inList: true, asked, compared }, nothing)
    : nothing;

/** Who is reckoned by which rules: shown when not all are by the same. */
function schemesView(
  { words, schemes }: AnswerParts,
  { bySchemes }: Totals,
): TemplateResult | typeof nothing {
  if (bySchemes.length < 2) return nothing;
  const text = words.answer.bySchemes;
  const money = (cents: number | null) =>
    cents === null ? words.answer.compare.unknown : words.numbers.euros(cents);
  const named = bySchemes.flatMap((total) => {
    const scheme = schemes.find(({ id }) => id === total.scheme);
    return scheme ? { ...total, scheme } : [];
  });
  return html`<section data-by-schemes>
    <h2>${text.title}</h2>
    <p>${text.why}</p>
    ${dataTable({
      caption: text.caption,
      rows: named,
      columns: [
        { name: text.scheme, cell: ({ scheme }) => scheme.title[words.language] },
        { name: text.year, cell: ({ scheme }) => String(traitsOf(scheme).amountsOf) },
        { name: text.people, cell: ({ people }) => words.answer.people(people) },
        { name: text.amount, cell: ({ total_cents }) => nowrap(money(total_cents)) },
      ],
    })}
  </section>`;
}

function factsView(
  { words, common }: AnswerParts,
  { wrongPeople }: LedgerView,
  totals: Totals,
): TemplateResult {
  const { facts } = words.answer;
  const { euros } = words.numbers;
  const fact = (name: string, value: string) =>
    html`<div class="facts__item">
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="facts">
    ${fact(facts.counted, facts.countedValue(totals.counted, wrongPeople))}
    ${totals.total_incl_vat_cents === null ? nothing : fact(facts.inclVat(common.vat.replace(",", ".").replace("%", "").trim()), euros(totals.total_incl_vat_cents))}
    ${totals.shortfall_cents === null ? nothing : fact(facts.shortfall, facts.shortfallValue(totals.shortfall_cents))}
    ${totals.trial_cents === 0 ? nothing : fact(facts.trial, euros(totals.trial_cents))}
  </dl>`;
}

function supportYearsView(
  parts: AnswerParts,
  { bySupportYear }: Totals,
  whose: Whose,
): TemplateResult | typeof nothing {
  if (bySupportYear.length === 0) return nothing;
  const { words } = parts;
  const text = words.answer.supportYears;
  const money = (cents: number | null) =>
    cents === null ? words.answer.compare.unknown : words.numbers.euros(cents);
  const name = ({ year, optional }: YearTotal) => words.answer.years.yearName(year, optional);
  const columns = bySupportYear.map((year): Column => ({
    name: words.answer.compare.segment(year.year),
    total: money(year.amount_cents),
    tone: "other",
    blocks: [
      {
        ...{ name: "", value: year.amount_cents ?? 0, words: "" },
        shade: year.optional ? "open" : 1,
      },
    ],
  }));
  return html`<section>
    <h2>${text.title} <span class="tag tag--year tag--beside">${tagOf(parts, whose)}</span></h2>
    <figure class="figure">
      <jr-columns .columns=${columns} label=${text.label}></jr-columns>
    </figure>
    ${dataTable({
      caption: text.caption,
      small: true,
      rows: bySupportYear,
      columns: [
        { name: text.year, cell: name },
        { name: text.people, cell: ({ people }) => words.answer.people(people) },
        { name: text.amount, cell: ({ amount_cents }) => nowrap(money(amount_cents)) },
      ],
    })}
  </section>`;
}
