// What each organisation brought in, and all of them together. Narrower than the table of the
// spreadsheet: paper has no room for the numbers apart.
import type { FileChild } from "docx";
import type { ReportWords } from "../../../../messages/satisfaction-report.ts";
import { sides, sumOf, verdictOf } from "../judged.ts";
import type { ReportMaterial } from "../material.ts";
import { heading, table } from "./pieces.ts";

export function organisationPart(
  { organisations, totals }: ReportMaterial,
  words: ReportWords,
): FileChild[] {
  if (organisations.length === 0) return [];
  const { name, title, together } = words.organisations;
  const head = [name, ...sides.flatMap((side) => [words.sides[side], words.means.verdict])];
  const lines = [...organisations, { label: together, totals }].map((one) => [
    one.label,
    ...sides.flatMap((side) => [
      sumOf(one.totals[side], words),
      verdictOf(one.totals[side], words),
    ]),
  ]);
  const look = { shares: [24, 23, 15, 23, 15], figures: [], lastStrong: true };
  return [heading(title, 2), table([head, ...lines], { ...look, decimal: words.decimal })];
}
