// The scores per coaching period, both sides beside each other, ending in the sum.
import type { FileChild } from "docx";
import type { ReportWords } from "../../../../messages/satisfaction-report.ts";
import { sumOf } from "../judged.ts";
import type { ReportMaterial } from "../material.ts";
import { scoreTable, type Table } from "../tables.ts";
import { heading, sentence, table } from "./pieces.ts";

/** More rows than this nobody reads in a document, and word processors grow slow. */
export const mostRows = 2000;

export function scorePart(material: ReportMaterial, words: ReportWords): FileChild[] {
  return [heading(words.scores.title), ...body(material, words)];
}

function body({ rows, totals, organisations }: ReportMaterial, words: ReportWords): FileChild[] {
  const { scores } = words;
  if (organisations.length > 0) return [sentence(scores.together)];
  if (rows === null) return [sentence(scores.large)];
  if (rows.length === 0) return [sentence(scores.empty)];
  const outcome = [
    ...[scores.reached, sumOf(totals.employee, words)],
    ...["", sumOf(totals.employer, words)],
  ];
  const look = { shares: [25, 25, 25, 25], figures: [], lastStrong: true };
  if (rows.length > mostRows)
    return [
      sentence(scores.left(rows.length)),
      table([scoreTable([], words)[0] ?? [], outcome], { ...look, decimal: String }),
    ];
  const [head = [], ...cells]: Table = scoreTable(rows, words);
  // A score that was not given says so: an empty cell looks like a mistake.
  const shown = cells.map((row) => row.map((cell) => (cell === "" ? scores.noScore : cell)));
  return [table([head, ...shown, outcome], { ...look, decimal: (value) => words.decimal(value) })];
}
