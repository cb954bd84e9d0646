// What the core answers about placements, and what is wrong with the question.
import type {
  CaseloadBudgetAnswer,
  CaseloadBudgetRequest,
  Core,
  SchemeDescription,
} from "../core.ts";
import type { BudgetNotice, BudgetStep } from "../lib/answer-kinds.ts";
import { fieldOf, readCaseload, type CaseloadIssue, type CaseloadTyped } from "./read-form.ts";

export type CaseloadAnswer = Omit<CaseloadBudgetAnswer, "steps" | "notices"> & {
  steps: BudgetStep[];
  notices: BudgetNotice[];
};

export interface CaseloadAsked {
  question: CaseloadBudgetRequest;
  answer: CaseloadAnswer;
}

export function assess(
  typed: CaseloadTyped,
  core: Core,
  scheme: SchemeDescription,
): { asked?: CaseloadAsked; issues: CaseloadIssue[] } {
  const { read, issues } = readCaseload(typed);
  const question = { calculation: "caseload_budget", scheme: scheme.id, ...read } as const;
  const answer = core.answer<CaseloadBudgetRequest>(question as CaseloadBudgetRequest);
  if (!answer.problems)
    // This calculation has steps and notices of its own alone.
    return {
      asked: { question: question as CaseloadBudgetRequest, answer: answer as CaseloadAnswer },
      issues,
    };
  const known = new Set(issues.map(({ field }) => field));
  for (const problem of answer.problems) {
    const field = fieldOf(problem.path);
    if (!field || known.has(field) || problem.code === "missing_key") continue;
    const { low, high } = {
      low: Number(read.need_low_percent),
      high: Number(read.need_high_percent),
    };
    const reversed = field === "low" || field === "high" ? low > high && high <= 100 : false;
    issues.push({
      field,
      wrong: reversed ? { kind: "low_above_high" } : { kind: "core", problem },
    });
  }
  return { issues };
}
