// The report as text for a spreadsheet: the scores per coaching period, or where those are not
// kept the totals as a list.
import { reportWords, type ReportWords } from "../../../messages/satisfaction-report.ts";
import type { SatisfactionRow } from "../../core.ts";
import { csvBlob } from "../../lib/csv.ts";
import type { Language } from "../../lib/dates.ts";
import { sides } from "./judged.ts";
import type { KeyLine } from "./key-list.ts";
import type { ReportMaterial } from "./material.ts";
import { answersOf, type Table } from "./tables.ts";

export async function reportCsv(material: ReportMaterial): Promise<Blob> {
  const words = await reportWords(material.language);
  const table = material.rows ? scoreList(material.rows, words) : totalsList(material, words);
  return csvBlob(table, material.language);
}

/** With the names of columns that a file of scores has, so that it can be opened again. */
const scoreList = (rows: readonly SatisfactionRow[], { csv }: ReportWords): Table => [
  [csv.employee, csv.employee_score, csv.employer, csv.employer_score],
  ...rows.map(({ employee, employee_score, employer, employer_score }) => [
    ...[employee, employee_score === null ? "" : Number(employee_score)],
    ...[employer, employer_score === null ? "" : Number(employer_score)],
  ]),
];

function totalsList(material: ReportMaterial, words: ReportWords): Table {
  const { csv } = words;
  const scores = sides.flatMap((side) =>
    material.totals[side].distribution.map(({ score, count }) => [
      ...[words.sides[side], csv.score, "", Number(score), count],
    ]),
  );
  const answers = sides.flatMap((side) => {
    const { answers: titles, questions } = answersOf(material, side);
    return questions.flatMap(({ name, counts, missing }) => [
      ...counts.map((count, nth) => [
        words.sides[side],
        csv.answer,
        name,
        titles[nth] ?? "",
        count,
      ]),
      [words.sides[side], csv.answer, name, words.answers.missing, missing],
    ]);
  });
  return [
    [csv.side, csv.kind, csv.question, `${csv.score} / ${csv.answer}`, csv.count],
    ...scores,
    ...answers,
  ];
}

/** The list of names, for the organisation alone. */
export async function keyCsv(lines: readonly KeyLine[], language: Language): Promise<Blob> {
  const words = await reportWords(language);
  const { csv } = words;
  return csvBlob(
    [
      [csv.side, csv.letter, csv.name],
      ...lines.map(({ side, letter, name }) => [words.sides[side], letter, name]),
    ],
    language,
  );
}
