// The answer for all people together: the sentence, the pictures, and the list.
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { dataTable, nowrap } from "../components/data-table/data-table.ts";
import { notices } from "../components/notices/notices.ts";
import type { Column } from "../components/stacked-columns/stacked-columns.ts";
import "../components/stacked-columns/stacked-columns.ts";
import { capital } from "../lib/sentence.ts";
import { noticesAtTotals, noticesAboutRules } from "./about.ts";
import {
  amountKind,
  nameOf,
  standing,
  tagOf,
  vatOf,
  type AnswerParts,
  type Whose,
} from "./answer-parts.ts";
import { answerView } from "./answer-view.ts";
import { calendarView } from "./calendar-view.ts";
import { conditionsView } from "./conditions-view.ts";
import { ownAuthority } from "./authorities.ts";
import type { SchemeDescription } from "../core.ts";
import type { LedgerView } from "./ledger-view.ts";
import type { Priced } from "./priced.ts";
import { saidOfAll, type Tense } from "./said.ts";
import { sentenceView } from "./sentence-view.ts";
import type { GroupTotal, Totals, YearTotal } from "./totals.ts";
import { traitsOf } from "./traits.ts";

export function severalView(
  one: AnswerParts,
  view: LedgerView,
  bar: TemplateResult,
  list: TemplateResult | typeof nothing,
): TemplateResult {
  const { words, known } = one;
  const { totals } = view;
  if (!totals) return html`${bar} ${list}`;
  if (totals.outcome === "decided_by_authority" && view.asked)
    return html`${answerView({ ...one, asked: view.asked, compared: [] }, bar)}
    ${authoritiesView(one, totals)} ${list}`;
  const used = totals.bySchemes.map(({ scheme }) => scheme);
  const schemes = known.filter(({ id }) => used.includes(id));
  const parts = aboutAll(one, schemes, totals);
  // Hours at the visitor's own rate among amounts of others: together they are partly their own.
  const partly = totals.hours === null && (totals.priced?.by ?? "authority") !== "authority";
  const priced = partly ? undefined : totals.priced;
  const whose = partly && totals.whose === "published" ? "both" : totals.whose;
  const label = view.person.label.trim() || words.form.person(view.at + 1);
  const isLaw = (id: string) =>
    schemes.some((scheme) => scheme.id === id && traitsOf(scheme).isLaw);
  const remarks = noticesAtTotals(totals, isLaw).map(({ notice, scheme }) =>
    words.notice(notice, aboutScheme(parts, totals, scheme)),
  );
  return html`
    <section class="answer">
      ${sentenceView(parts, saidOfAll(totals, tenseOfAll(parts, totals)), whose, priced)}
      ${factsView(parts, view, totals)} ${notices(remarks, words.answer.explanation.noticesTitle)}
      ${bar}
    </section>
    ${authoritiesView(parts, totals)} ${schemesView(parts, totals)} ${list}
    ${guard([totals, parts.words], () => supportYearsView(parts, totals, whose, priced))}
    ${guard([totals, parts.words], () => calendarView(parts, totals.byCalendarYear, whose, priced))}
    ${schemes.map((scheme) =>
      conditionsView(
        { ...parts, scheme, authority: deciderOf(totals, scheme) },
        { named: schemes.length > 1 },
      ),
    )}
    ${
      view.asked
        ? html`<details class="recognition" data-person>
            <summary class="recognition__name">${words.people.result(label)}</summary>
            ${guard([view.asked, parts.words], () => person(one, view))}
          </details>`
        : notices(
            noticesAboutRules(totals.notices.map(({ notice }) => notice)).map((notice) =>
              words.notice(notice),
            ),
            words.answer.explanation.noticesTitle,
          )
    }
  `;
}

/** Everyone by one scheme: it is told of that one, whoever is in the form. */
function aboutAll(
  one: AnswerParts,
  schemes: readonly SchemeDescription[],
  totals: Totals,
): AnswerParts {
  const [scheme, ...others] = schemes;
  if (!scheme || others.length > 0 || scheme === one.scheme) return { ...one, schemes };
  const [traits, authority] = [traitsOf(scheme), deciderOf(totals, scheme)];
  return { ...one, schemes, scheme, traits, authority };
}

/** Who decides by a scheme, of those in the list. */
const deciderOf = ({ byAuthorities }: Totals, { authorities }: SchemeDescription): string =>
  authorities.find(({ id }) => byAuthorities.some(({ authority }) => authority === id))?.id ??
  ownAuthority;

function aboutScheme(parts: AnswerParts, totals: Totals, id: string) {
  const scheme = parts.schemes.find((one) => one.id === id) ?? parts.scheme;
  const authority = deciderOf(totals, scheme);
  const { past } = standing({ ...parts, authority }, scheme);
  return { past, who: nameOf(parts, authority) };
}

function tenseOfAll(parts: AnswerParts, totals: Totals): Tense {
  const past = parts.schemes.filter(({ id }) => aboutScheme(parts, totals, id).past).length;
  return past === 0 ? "now" : past === parts.schemes.length ? "past" : "both";
}

const person = (parts: AnswerParts, { asked, compared }: LedgerView) =>
  asked
    ? answerView({ ...parts, id: "person-answer", inList: true, asked, compared }, nothing)
    : nothing;

/** What a group comes to: money, hours, or that it is not known. */
function comesTo({ words }: AnswerParts, { total_cents, hours, own }: GroupTotal): string {
  const euros = total_cents === null ? "" : words.numbers.euros(total_cents);
  const money = euros === "" ? [] : [own ? words.answer.compare.own(euros) : euros];
  const both = [...(hours === null ? [] : [words.answer.years.hours(hours)]), ...money];
  return both.length > 0 ? both.join(", ") : words.answer.compare.unknown;
}

/** What each authority decides about, and all of it together: shown with more than one. */
function authoritiesView(parts: AnswerParts, totals: Totals): TemplateResult | typeof nothing {
  const { words } = parts;
  const { byAuthorities } = totals;
  if (byAuthorities.length < 2) return nothing;
  const text = words.answer.byAuthorities;
  type Line = GroupTotal & { name: string; all: boolean };
  const rows: Line[] = [
    ...byAuthorities.map((total) => ({
      ...{ ...total, name: capital(nameOf(parts, total.authority)), all: false },
    })),
    { ...totals, name: words.answer.years.total, all: true },
  ];
  const bold = (text: string | TemplateResult, { all }: Line) =>
    all ? html`<strong>${text}</strong>` : text;
  return html`<section data-by-authorities>
    <h2>${text.title}</h2>
    ${totals.total_cents === null ? html`<p>${text.noTotal}</p>` : nothing}
    ${dataTable<Line>({
      caption: text.caption,
      small: true,
      rows,
      columns: [
        { name: text.authority, cell: (line) => bold(line.name, line) },
        { name: text.people, cell: (line) => bold(words.answer.people(line.people), line) },
        {
          name: text.amount,
          cell: (line) =>
            bold(
              line.all && line.total_cents === null ? text.noTotalCell : comesTo(parts, line),
              line,
            ),
        },
      ],
    })}
  </section>`;
}

/** Who is reckoned by which rules: shown when not all are by the same. */
function schemesView(parts: AnswerParts, { bySchemes }: Totals): TemplateResult | typeof nothing {
  const { words, schemes } = parts;
  if (bySchemes.length < 2) return nothing;
  const text = words.answer.bySchemes;
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
        { name: text.amount, cell: (total) => comesTo(parts, total) },
      ],
    })}
  </section>`;
}

function factsView(
  { words, common, authority, deciders }: AnswerParts,
  { wrongPeople, unknownPeople }: LedgerView,
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
    ${fact(facts.counted, facts.countedValue(totals.people, wrongPeople, unknownPeople))}
    ${totals.priced && totals.total_cents !== null && totals.hours !== null ? fact(facts.worth(totals.priced, false, deciders.find(({ id }) => id === authority)?.name[words.language] ?? ""), euros(totals.total_cents)) : nothing}
    ${totals.total_incl_vat_cents === null ? nothing : fact(facts.inclVat(common.vat.replace(",", ".").replace("%", "").trim()), euros(totals.total_incl_vat_cents))}
    ${totals.shortfall_cents === null ? nothing : fact(facts.shortfall, facts.shortfallValue(totals.shortfall_cents, [], []))}
    ${totals.trial_cents === 0 ? nothing : fact(facts.trial, euros(totals.trial_cents))}
  </dl>`;
}

function supportYearsView(
  parts: AnswerParts,
  totals: Totals,
  whose: Whose,
  priced: Priced | undefined,
): TemplateResult | typeof nothing {
  const { bySupportYear } = totals;
  if (bySupportYear.length === 0 || totals.total_cents === null) return nothing;
  const kind = amountKind(whose, priced);
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
      caption: text.caption(kind, vatOf(parts.schemes, kind)),
      small: true,
      rows: bySupportYear,
      columns: [
        { name: text.year, cell: name },
        { name: text.people, cell: ({ people }) => words.answer.people(people) },
        {
          name: words.answer.columns[kind],
          cell: ({ amount_cents }) => nowrap(money(amount_cents)),
        },
      ],
    })}
  </section>`;
}
