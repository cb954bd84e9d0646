// How often each score and each answer was given: a picture, and the table that says the same.
import { html, nothing, type TemplateResult } from "lit";
import "../components/answer-bars/answer-bars.ts";
import { dataTable, type Column } from "../components/data-table/data-table.ts";
import "../components/score-distribution/score-distribution.ts";
import type { AnswerCounts, Side } from "../core.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import type { Answered } from "./answered.ts";
import { shownMean } from "./shown-mean.ts";

/** What the pictures need of an answer; that of several organisations together has it too. */
export interface Pictured extends Pick<Answered, "example"> {
  words: Pick<SatisfactionMessages, "language" | "numbers" | "parts"> & {
    answer: Pick<SatisfactionMessages["answer"], "example">;
  };
  scheme: Pick<Answered["scheme"], "forms">;
  answer: Pick<Answered["answer"], "result">;
}

const sides = ["employee", "employer"] as const;
/** A table of more rows than these is there when asked for. */
const manyRows = 12;

export function scoresPicture(view: Pictured): TemplateResult {
  const text = view.words.parts.scores;
  return html`<section class="pictures ${view.example ? "pictures--example" : ""}">
    <h2>
      ${text.title}${view.example ? html` <span class="tag">${view.words.answer.example}</span>` : nothing}
    </h2>
    <div class="pictures__sides">
      ${sides.map((side) => html`<div>${scoresOf(side, view)}</div>`)}
    </div>
  </section>`;
}

function scoresOf(side: Side, { words, answer, example }: Pictured): TemplateResult {
  const text = words.parts.scores;
  const scores = answer.result[side];
  const shown = shownMean(scores);
  if (!shown)
    return html`<h3>${text.of[side]}</h3>
      <p>${text.none(side)}</p>`;
  const { distribution, norm, mean_exact } = scores;
  const picture = {
    ...{ counts: distribution, norm, mean: mean_exact },
    words: { norm: text.norm(norm), mean: text.mean(shown) },
  };
  const table = dataTable({
    ...{ caption: text.caption(side), small: true, rows: distribution },
    columns: [
      { name: text.score, cell: ({ score }) => words.numbers.decimal(score) },
      { name: text.count, cell: ({ count }) => words.numbers.decimal(count) },
    ],
  });
  return html`<h3>${text.of[side]}</h3>
    <figure class="figure">
      <jr-score-distribution
        .scores=${picture}
        .label=${text.label(side, { ...scores, shown }, !example)}
      ></jr-score-distribution>
    </figure>
    ${example ? nothing : folded(text.table(distribution.length), table, distribution.length)}`;
}

/** A long table waits under its name. */
const folded = (name: string, table: TemplateResult, rows: number): TemplateResult =>
  rows > manyRows
    ? html`<details class="more">
        <summary>${name}</summary>
        ${table}
      </details>`
    : table;

export function answersPicture(view: Pictured): TemplateResult | typeof nothing {
  const text = view.words.parts.answers;
  return html`<section class="pictures">
    <h2>${text.title}</h2>
    ${sides.map((side) => answersOf(side, view))}
  </section>`;
}

function answersOf(side: Side, { words, scheme, answer }: Pictured): TemplateResult {
  const text = words.parts.answers;
  const { answers, questions } = scheme.forms[side];
  const counted = answer.result.answers[side];
  const given = counted.some(({ counts }) => Object.values(counts).some((count) => count > 0));
  if (!given)
    return html`<h3>${text.of[side]}</h3>
      <p>${text.noneAtAll(side)}</p>`;
  // With its number in the explanation of the authority, which compares question by question.
  const name = ({ question }: AnswerCounts): string => {
    const at = questions.findIndex(({ id }) => id === question);
    return `${at + 1}. ${questions[at]?.title[words.language] ?? question}`;
  };
  const names = answers.map(({ title }) => title[words.language]);
  const asked = {
    answers: names,
    bars: counted.map((one) => ({
      name: name(one),
      counts: answers.map(({ id }) => one.counts[id] ?? 0),
    })),
    none: text.none,
  };
  const columns: Column<AnswerCounts>[] = [
    { name: text.question, cell: name },
    ...answers.map(({ id, title }) => ({
      name: title[words.language],
      cell: ({ counts }: AnswerCounts) => text.count(counts[id] ?? 0),
    })),
    { name: text.missing, cell: ({ missing }) => text.count(missing) },
  ];
  return html`<h3>${text.of[side]}</h3>
    <figure class="figure">
      <jr-answer-bars .asked=${asked} .label=${text.label(side, names)}></jr-answer-bars>
    </figure>
    <div class="pictures__wide" tabindex="0" role="region" aria-label=${text.caption(side)}>
      ${dataTable({ caption: text.caption(side), columns, rows: counted, small: true })}
    </div>`;
}
