// The organisations together: the sentence, each of them in a table, and the same pictures as
// on the page Tevredenheid.
import { html, nothing, type TemplateResult } from "lit";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import { dataTable, nowrap } from "../components/data-table/data-table.ts";
import { notices } from "../components/notices/notices.ts";
import type { SatisfactionTotals, Side, SideSatisfaction } from "../core.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import type { MergeMessages } from "../../messages/merge.ts";
import { aboutRules, explanationView } from "../satisfaction/explanation-view.ts";
import { answersPicture, scoresPicture } from "../satisfaction/pictures-view.ts";
import type { ReportPeriod } from "../satisfaction/report/material.ts";
import type { Scheme } from "../satisfaction/scheme.ts";
import { shownMean } from "../satisfaction/shown-mean.ts";
import { periodOf, totalsOf, type Opened } from "./organisations.ts";

export interface MergeAnswer {
  words: MergeMessages;
  scheme: Scheme;
  answer: SatisfactionAnswer;
  opened: readonly Opened[];
  nameOf: (one: Opened) => string;
  example: boolean;
  /** What a person takes away; nothing under an example. */
  bar: TemplateResult | typeof nothing;
}

export const answerId = "answer";

export function answerView(view: MergeAnswer): TemplateResult {
  const { words, answer, opened, example, scheme } = view;
  const text = words.result;
  const { employee, employer } = answer.result;
  const forms = employee.count + employee.missing;
  const said = answer.notices.filter((notice) => !aboutRules(notice)).map(words.notice);
  const differ = opened.length > 1 && periodOf(opened) === null;
  return html`<section class="answer ${example ? "answer--example" : ""}">
      ${answerSentence({
        id: example ? "example" : answerId,
        eyebrow: example ? text.exampleEyebrow : text.eyebrow(opened.length, forms),
        sentence: text.sentence(employee, employer),
        tag: example ? words.answer.example : undefined,
      })}
      <p class="together__norm">${text.norm(scheme.norm)}</p>
      ${example ? nothing : view.bar}
    </section>
    <section>
      <h2>${text.organisations.title}</h2>
      ${organisationTable(view)}
      ${differ && !example ? html`<p class="hint">${text.periods}</p>` : nothing}
      ${opened.length > 1 && !example ? html`<p class="hint">${text.double}</p>` : nothing}
    </section>
    ${!example && said.length > 0 ? notices(said, text.noticesTitle) : nothing}
    ${scoresPicture(view)} ${example ? nothing : answersPicture(view)}
    ${example ? nothing : explanationView(view)}`;
}

interface Line {
  name: string;
  totals: SatisfactionTotals;
  period: ReportPeriod | null;
}

function organisationTable({ words, answer, opened, nameOf, example }: MergeAnswer) {
  const text = words.result.organisations;
  const rows: Line[] = [
    ...opened.map((one) => ({
      ...{ name: nameOf(one), totals: totalsOf(one), period: one.document.period },
    })),
    { name: text.together, totals: answer.result, period: periodOf(opened) },
  ];
  const last = rows.at(-1);
  const side = (which: Side) => ({
    name: text[which],
    cell: ({ totals }: Line) => scoresIn(totals[which], words),
  });
  const period = {
    name: text.period,
    cell: (line: Line) =>
      line.period ? text.days(line.period) : line === last ? "" : text.noPeriod,
  };
  return dataTable<Line>({
    ...{ caption: text.caption, rows },
    marked: (line) => line === last,
    columns: [
      { name: text.name, cell: ({ name }) => html`<span class="together__name">${name}</span>` },
      side("employee"),
      side("employer"),
      ...(example ? [] : [period]),
    ],
  });
}

function scoresIn(side: SideSatisfaction, { result }: MergeMessages) {
  const text = result.organisations;
  const shown = shownMean(side);
  if (!shown) return text.none;
  return html`${nowrap(text.mean(shown, side.count))}
    <span class="tag ${side.meets_norm ? "" : "tag--overdue"}"
      >${side.meets_norm ? text.met : text.missed}</span
    >`;
}
