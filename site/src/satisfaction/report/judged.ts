// What the report says about the norm, apart from how a file looks.
import type { Side, SideSatisfaction } from "../../core.ts";
import type { ReportWords } from "../../../messages/satisfaction-report.ts";
import { digitsOf } from "./exact.ts";
import type { ReportMaterial } from "./material.ts";

export const sides: readonly Side[] = ["employee", "employer"];

/** "36 : 5 = 7,2", or that there is no score. */
export const sumOf = (
  { sum, count, mean }: Pick<SideSatisfaction, "sum" | "count" | "mean">,
  { scores }: ReportWords,
): string => (mean === null ? scores.none : scores.sum(sum, count, mean));

export function verdictOf({ meets_norm }: SideSatisfaction, { means }: ReportWords): string {
  if (meets_norm === null) return means.unknown;
  return meets_norm ? means.meets : means.fails;
}

type Judged = Pick<ReportMaterial, "totals" | "completed_periods" | "organisations">;

/** The sentences about norm and verdict, with the reason where a rounded mean looks like enough. */
export function judged(
  { totals, completed_periods, organisations }: Judged,
  words: ReportWords,
): string[] {
  const { means, decimal } = words;
  if (completed_periods === 0) return [means.noPeriod];
  const norm = totals.employee.norm;
  const concerned = sides.filter((side) =>
    totals.verdict === "below_norm"
      ? totals[side].meets_norm === false
      : totals[side].meets_norm === null,
  );
  const reasons = sides.flatMap((side) => {
    const { mean, mean_exact, meets_norm } = totals[side];
    if (mean === null || mean_exact === null || meets_norm !== false) return [];
    if (Number(mean) < Number(norm)) return [];
    const exact = digitsOf(mean_exact);
    const shown = exact.endsWith("…") ? `${decimalOf(exact, words)}…` : decimal(exact);
    return [means.whyBelow(side, mean, shown, norm)];
  });
  return [
    means.verdictText(totals.verdict, norm, concerned),
    ...reasons,
    // Nobody judges several organisations together.
    ...(organisations.length > 0
      ? [means.apart]
      : totals.verdict === "below_norm"
        ? [means.recovery]
        : []),
  ];
}

/** Digits that go on are not rounded once more. */
const decimalOf = (exact: string, { language }: ReportWords): string => {
  const digits = exact.slice(0, -1);
  return language === "nl" ? digits.replace(".", ",") : digits;
};
