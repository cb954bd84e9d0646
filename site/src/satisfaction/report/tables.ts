// The tables of the report, as rows of cells with the head first. Every file shows the same ones.
import type { Bilingual, SatisfactionRow, SatisfactionTotals, Side } from "../../core.ts";
import type { ReportWords } from "../../../messages/satisfaction-report.ts";
import type { Cell } from "../../lib/csv.ts";
import { sides, sumOf, verdictOf } from "./judged.ts";
import type { ReportMaterial } from "./material.ts";

export type Table = Cell[][];

/** A score that is not there is an empty cell: a spreadsheet leaves it out of an average. */
const score = (value: string | null): Cell => (value === null ? "" : Number(value));

export const scoreTable = (
  rows: readonly SatisfactionRow[],
  { scores, who }: ReportWords,
): Table => [
  [scores.employee, scores.score, scores.employer, scores.score],
  ...rows.map(({ employee, employee_score, employer, employer_score }) => [
    who.employee(employee),
    score(employee_score),
    who.employer(employer),
    score(employer_score),
  ]),
];

export const meanTable = (totals: SatisfactionTotals, words: ReportWords): Table => {
  const { means } = words;
  return [
    [
      ...[means.side, means.sum, means.count, means.mean, means.exact, means.norm],
      ...[means.verdict, means.missing],
    ],
    ...sides.map((side) => {
      const { sum, count, mean, norm, missing } = totals[side];
      return [
        ...[words.sides[side], Number(sum), count, score(mean), sumOf(totals[side], words)],
        ...[Number(norm), verdictOf(totals[side], words), missing],
      ];
    }),
  ];
};

/** Each score that occurs, with how often on either side. */
export function distributionTable(totals: SatisfactionTotals, words: ReportWords): Table {
  const counted = sides.map(
    (side) => new Map(totals[side].distribution.map((one) => [Number(one.score), one.count])),
  );
  const scores = [...new Set(counted.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
  return [
    [words.distribution.score, ...sides.map((side) => words.sides[side])],
    ...scores.map((value) => [value, ...counted.map((one) => one.get(value) ?? 0)]),
  ];
}

type Answered = Pick<ReportMaterial, "forms" | "totals" | "language">;

/** The questions of the scheme in its order, also those that nobody answered. */
export function answersOf({ forms, totals, language }: Answered, side: Side) {
  const { answers, questions } = forms[side];
  const title = ({ title: text }: { title: Bilingual }): string => text[language];
  return {
    answers: answers.map(title),
    questions: questions.map((question, nth) => {
      const given = totals.answers[side].find((one) => one.question === question.id);
      return {
        // The authority compares question by question: the number is that of its explanation.
        name: `${nth + 1}. ${title(question)}`,
        counts: answers.map(({ id }) => given?.counts[id] ?? 0),
        missing: given?.missing ?? 0,
      };
    }),
  };
}

export function answerTable(material: Answered, side: Side, words: ReportWords): Table {
  const { answers, questions } = answersOf(material, side);
  return [
    [words.answers.question, ...answers, words.answers.missing],
    ...questions.map(({ name, counts, missing }) => [name, ...counts, missing]),
  ];
}

export const organisationTable = (
  { organisations, totals, period }: Pick<ReportMaterial, "organisations" | "period" | "totals">,
  words: ReportWords,
): Table => [
  [
    words.organisations.name,
    ...sides.flatMap((side) => [
      `${words.sides[side]}: ${words.means.count.toLowerCase()}`,
      `${words.sides[side]}: ${words.means.mean.toLowerCase()}`,
      `${words.sides[side]}: ${words.means.verdict.toLowerCase()}`,
    ]),
    words.facts.period,
  ],
  ...[...organisations, { label: words.organisations.together, totals, period }].map((one) => [
    one.label,
    ...sides.flatMap((side) => {
      const { count, mean } = one.totals[side];
      return [count, score(mean), verdictOf(one.totals[side], words)];
    }),
    one.period ? words.facts.periodText(one.period) : "",
  ]),
];

/** What the report is about, in the words of its first table. */
export function factTable(material: ReportMaterial, { facts }: ReportWords): Table {
  const { period, report_before, last_safe_day, completed_periods, totals, read } = material;
  const together = material.organisations.length;
  return [
    [facts.name, facts.value],
    [facts.period, period ? facts.periodText(period) : facts.noPeriod],
    ...(report_before ? [[facts.before, facts.beforeText(report_before)]] : []),
    ...(last_safe_day ? [[facts.safe, facts.safeText(last_safe_day)]] : []),
    ...(together > 0 ? [[facts.organisations, together]] : []),
    ...(completed_periods === null ? [] : [[facts.completed, completed_periods]]),
    [facts.counted, facts.countedText(totals.employee.count, totals.employer.count)],
    ...(read ? [[facts.read, facts.readText(read)]] : []),
  ];
}
