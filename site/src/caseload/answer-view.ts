// What a year of placements costs: a band per calendar year, because not everyone needs a coach.
import { html, nothing, type TemplateResult } from "lit";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import { dataTable, nowrap } from "../components/data-table/data-table.ts";
import { explanation } from "../components/explanation/explanation.ts";
import { notices } from "../components/notices/notices.ts";
import type { Column } from "../components/stacked-columns/stacked-columns.ts";
import "../components/stacked-columns/stacked-columns.ts";
import type { CaseloadYear, SchemeDescription } from "../core.ts";
import type { CaseloadMessages } from "../../messages/caseload.ts";
import type { Whose } from "../budget/answer-parts.ts";
import type { BudgetNotice } from "../lib/answer-kinds.ts";
import type { CaseloadAsked } from "./assess.ts";

export interface CaseloadView extends CaseloadAsked {
  words: CaseloadMessages;
  scheme: SchemeDescription;
  example: boolean;
  id: string;
  bar: TemplateResult | typeof nothing;
  /** Opens the fields for amounts of one's own. */
  goToOwn: () => void;
}

export function answerView(view: CaseloadView): TemplateResult {
  const { words, answer, scheme, example, id } = view;
  const text = words.answer;
  const { result } = answer;
  const tag = tagOf(view);
  return html`<section class="answer ${example ? "answer--example" : ""}">
      ${answerSentence({
        id,
        eyebrow: example ? text.exampleEyebrow : scheme.title[words.language],
        sentence: text.sentence(result, view.question),
        tag: example ? text.example : undefined,
      })}
      <p class="amounts-of">
        ${text.excluding}, <span class="tag tag--year">${tag}</span>.
        ${example ? nothing : html`<span class="no-print">${todaysAmounts(view)}</span>`}
      </p>
      ${example ? nothing : view.bar}
    </section>
    <section class=${example ? "compare--example" : ""}>
      <h2>${text.pictureTitle} <span class="tag tag--year tag--beside">${tag}</span></h2>
      <figure class="figure">
        <jr-columns
          .columns=${result.by_calendar_year.map((year) => columnOf(year, view))}
          label=${text.label(result)}
        ></jr-columns>
        <figcaption class="figure__caption">${text.caption}</figcaption>
      </figure>
      ${example ? nothing : tableOf(view)}
    </section>
    ${example ? nothing : whyView(view)}`;
}

function tagOf({ words, whose, scheme }: CaseloadView): string {
  const year = Number(scheme.valid_from.slice(0, 4));
  if (whose === "published") return words.answer.year(year);
  return whose === "own" ? words.answer.own : words.answer.both(year);
}

/** Always beside the year: today's may be higher. */
const todaysAmounts = ({ words, goToOwn }: CaseloadView): TemplateResult =>
  html`${words.answer.todaysAmounts}
    <button class="link-button link-button--inline" type="button" @click=${goToOwn}>
      ${words.answer.fillThemIn}
    </button>`;

/** Of amounts that are all the visitor's own no published year is to be told. */
const noticesOf = (all: readonly BudgetNotice[], whose: Whose): readonly BudgetNotice[] =>
  all.filter(({ code }) => whose !== "own" || code !== "amounts_of_year");

function columnOf(
  { year, low_cents, high_cents }: CaseloadYear,
  { words, example }: CaseloadView,
): Column {
  const { euros } = words.numbers;
  return {
    name: String(year),
    total: words.answer.thousands(high_cents),
    tone: example ? "example" : "other",
    blocks: [
      { name: "", value: low_cents, words: words.answer.thousands(low_cents), shade: "low" },
      {
        ...{ name: "", value: high_cents - low_cents, shade: "band" as const },
        words: low_cents === high_cents ? euros(high_cents) : "",
      },
    ],
  };
}

function tableOf({ words, answer }: CaseloadView): TemplateResult {
  const text = words.answer.table;
  const { euros } = words.numbers;
  const { by_calendar_year: years, total_low_cents, total_high_cents } = answer.result;
  const rows = [
    ...years.map(({ year, low_cents, high_cents }) => ({
      ...{ name: String(year), low: euros(low_cents), high: euros(high_cents) },
    })),
    { name: text.total, low: euros(total_low_cents), high: euros(total_high_cents) },
  ];
  return dataTable({
    caption: text.caption,
    rows,
    small: true,
    marked: ({ name }) => name === text.total,
    columns: [
      { name: text.year, cell: ({ name }) => name },
      { name: text.low, cell: ({ low }) => nowrap(low) },
      { name: text.high, cell: ({ high }) => nowrap(high) },
    ],
  });
}

function whyView({ words, answer, scheme, whose }: CaseloadView): TemplateResult {
  const text = words.answer;
  const steps = answer.steps.map((step) => ({
    text: words.step(step),
    source: answer.sources.find(({ id }) => id === step.source),
  }));
  return html`<section class="why">
    <h2>${text.explanationTitle}</h2>
    ${explanation(steps, text)}
    ${notices([...text.around, ...noticesOf(answer.notices, whose).map(words.notice)], text.noticesTitle)}
    <p class="hint">
      ${
        whose === "published"
          ? text.rules(scheme.title[words.language], answer.rules.version)
          : text.ownRules(scheme.title[words.language])
      }
      <a href=${words.schemePage(scheme.id)}>${text.rulesLink}</a>
    </p>
  </section>`;
}
