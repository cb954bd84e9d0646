// What a year of placements costs: a band per calendar year, because not everyone needs a coach.
import { html, nothing, type TemplateResult } from "lit";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import { dataTable, nowrap } from "../components/data-table/data-table.ts";
import { explanation } from "../components/explanation/explanation.ts";
import { notices, type NoticeWords } from "../components/notices/notices.ts";
import type { Column } from "../components/stacked-columns/stacked-columns.ts";
import "../components/stacked-columns/stacked-columns.ts";
import type { CaseloadYear, FigurePeriod, SchemeDescription } from "../core.ts";
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
        sentence: text.sentence(result, view.question, view.whose),
        tag: example ? text.example : undefined,
      })}
      <p class="amounts-of">
        ${text.ceiling} ${text.excluding}. <span class="tag tag--year">${tag}</span>
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
    ${example ? nothing : html`${leftOutView(view)} ${whyView(view)}`}`;
}

function tagOf({ words, whose, scheme, answer }: CaseloadView): string {
  if (whose === "own") return words.answer.own;
  // Rules of one's own have the year in which they were made: the published amounts beside them
  // are those of the scheme.
  const told = whose === "published" ? yearsIn(answer.notices) : [];
  const years = told.length > 0 ? told : [Number(scheme.valid_from.slice(0, 4))];
  return whose === "published" ? words.answer.years(years) : words.answer.both(years);
}

const yearsIn = (all: readonly BudgetNotice[]): readonly number[] =>
  all.flatMap((notice) => (notice.code === "amounts_of_year" ? notice.data.years : []));

/** Always beside the year: today's may differ. */
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

function tableOf({ words, answer, whose }: CaseloadView): TemplateResult {
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
    caption: text.caption(whose),
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

/** What the sum does without: whoever makes a budget of it adds that. */
function leftOutView({ words, scheme, question }: CaseloadView): TemplateResult {
  const text = words.answer;
  const optional = latest(scheme, "optional_from_year");
  const all = [
    ...text.leftOut,
    ...(typeof optional === "number" ? [text.optionalYear(question.years, optional)] : []),
  ];
  return html`<section class="left-out">
    <h2>${text.leftOutTitle}</h2>
    ${notices(all, text.leftOutTitle)}
  </section>`;
}

/** What the agreement says around its amounts. */
function aroundView({ words, scheme, whose }: CaseloadView): NoticeWords[] {
  const text = words.answer;
  const amounts = latest(scheme, "yearly_amounts") as { midden?: number[] } | undefined;
  return [...text.around, text.otherHelp(whose === "published" ? amounts?.midden?.[0] : undefined)];
}

const latest = (scheme: SchemeDescription, id: string): FigurePeriod["value"] | undefined =>
  scheme.figures.find((figure) => figure.id === id)?.periods.at(-1)?.value;

function whyView(view: CaseloadView): TemplateResult {
  const { words, answer, scheme, whose } = view;
  const text = words.answer;
  const steps = answer.steps.map((step) => ({
    text: words.step(step),
    source: answer.sources.find(({ id }) => id === step.source),
  }));
  return html`<section class="why">
    <h2>${text.explanationTitle}</h2>
    ${explanation(steps, text)}
    ${notices([...aroundView(view), ...noticesOf(answer.notices, whose).map(words.notice)], text.noticesTitle)}
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
