// What a person must say yes to before a file leaves the page.
import type { SatisfactionTotals } from "../../core.ts";
import type { ReportMaterial } from "./material.ts";

/** With fewer forms than this, the people who filled them in may recognise each other. */
export const fewForms = 5;

/** A side has 1 to 4 scores, or a question as few answers: totals may point at a person. */
export interface Confirmation {
  code: "few_forms";
  /** The fewest. */
  count: number;
}

export const neededConfirmations = ({
  totals,
  organisations,
}: Pick<ReportMaterial, "totals" | "organisations">): Confirmation[] => {
  const counts = [totals, ...organisations.map((one) => one.totals)]
    .flatMap(formsOf)
    .filter((count) => count > 0 && count < fewForms);
  return counts.length > 0 ? [{ code: "few_forms", count: Math.min(...counts) }] : [];
};

/** Of each side: scores, and answers to the question that most people answered. */
function formsOf({ employee, employer, answers }: SatisfactionTotals): number[] {
  const answered = [...answers.employee, ...answers.employer].map(({ counts }) =>
    Object.values(counts).reduce((sum, count) => sum + count, 0),
  );
  return [employee.count, employer.count, ...answered];
}
