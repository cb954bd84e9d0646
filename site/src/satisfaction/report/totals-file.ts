// The totals as a file, to be added to those of others. It holds counts alone: no row, no
// letter, no free text. satisfaction_merge takes it as it is.
import type { SatisfactionTotals, Side } from "../../core.ts";
import type { ReportMaterial, ReportPeriod } from "./material.ts";

export const totalsFormat = "jobcoach-rekenhulp-totals";

export interface TotalsDocument extends SatisfactionTotals {
  format: typeof totalsFormat;
  format_version: 1;
  rules: { scheme: string; version: string };
  period: ReportPeriod | null;
}

export function totalsDocument({ totals, scheme, period }: ReportMaterial): TotalsDocument {
  const { employee, employer, verdict, answers } = totals;
  const ofSide = (side: Side) =>
    answers[side].map(({ question, counts, missing }) => ({ question, counts, missing }));
  return {
    format: totalsFormat,
    format_version: 1,
    rules: { scheme: scheme.id, version: scheme.version },
    period: period && { start: period.start, end: period.end },
    employee: scoresOf(employee),
    employer: scoresOf(employer),
    verdict,
    answers: { employee: ofSide("employee"), employer: ofSide("employer") },
  };
}

/** Field by field: what is not named here does not leave the page. */
const scoresOf = ({
  count,
  missing,
  sum,
  mean,
  mean_exact,
  norm,
  meets_norm,
  norm_distance,
  next_score,
  distribution,
}: SatisfactionTotals[Side]): SatisfactionTotals[Side] => ({
  ...{ count, missing, sum, mean, mean_exact, norm, meets_norm, norm_distance, next_score },
  distribution: distribution.map(({ score, count: times }) => ({ score, count: times })),
});

export function totalsFile(material: ReportMaterial): Promise<Blob> {
  const text = `${JSON.stringify(totalsDocument(material), null, 2)}\n`;
  return Promise.resolve(new Blob([text], { type: "application/json" }));
}
