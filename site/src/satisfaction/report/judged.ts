// What the report says about the norm, apart from how a file looks.
import type { Side, SideSatisfaction } from "../../core.ts";
import type { ReportWords } from "../../../messages/satisfaction-report.ts";
import { quotient, shownMean } from "../shown-mean.ts";
import type { ReportMaterial } from "./material.ts";

export const sides: readonly Side[] = ["employee", "employer"];

/** "36 : 5 = 7,2", "12,9 : 2 = 6,45", or that there is no score. */
export const sumOf = (side: SideSatisfaction, { scores }: ReportWords): string =>
  side.mean === null ? scores.none : scores.sum(side.sum, side.count, quotient(side));

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
  const { means } = words;
  const { employee } = totals;
  // Forms that were counted say that there was one: then the number is what to look at.
  const contradicts = completed_periods === 0 && employee.count + employee.missing > 0;
  if (completed_periods === 0 && !contradicts) return [means.noPeriod];
  const norm = totals.employee.norm;
  const concerned = sides.filter((side) =>
    totals.verdict === "below_norm"
      ? totals[side].meets_norm === false
      : totals[side].meets_norm === null,
  );
  const reasons = sides.flatMap((side) => {
    const shown = shownMean(totals[side]);
    return shown?.hides ? [means.whyBelow(side, totals[side].mean ?? "", shown, norm)] : [];
  });
  // Nobody judges several organisations together: that comes first, the document sets it in bold.
  return [
    ...(organisations.length > 0 ? [means.apart] : []),
    means.verdictText(totals.verdict, norm, concerned),
    ...reasons,
    ...(contradicts ? [means.contradicts] : []),
    ...(organisations.length === 0 && totals.verdict === "below_norm" ? [means.recovery] : []),
  ];
}
