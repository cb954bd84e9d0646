// What the core answers about placements, and what is wrong with the question.
import type { Whose } from "../budget/answer-parts.ts";
import { ownKey } from "../budget/form.ts";
import { readOwn } from "../budget/read-own.ts";
import type {
  CaseloadBudgetAnswer,
  CaseloadBudgetRequest,
  Core,
  Problem,
  SchemeDescription,
} from "../core.ts";
import type { BudgetNotice, BudgetStep } from "../lib/answer-kinds.ts";
import { ownAmounts, regimes, type OwnTerms } from "./own.ts";
import { fieldOf, readCaseload, type CaseloadIssue, type CaseloadTyped } from "./read-form.ts";

export type CaseloadAnswer = Omit<CaseloadBudgetAnswer, "steps" | "notices"> & {
  steps: BudgetStep[];
  notices: BudgetNotice[];
};

export interface CaseloadAsked {
  question: CaseloadBudgetRequest;
  answer: CaseloadAnswer;
  whose: Whose;
}

export interface Terms extends OwnTerms {
  core: Core;
  /** The published amounts. */
  scheme: SchemeDescription;
}

export function assess(
  typed: CaseloadTyped,
  terms: Terms,
): { asked?: CaseloadAsked; issues: CaseloadIssue[] } {
  const { core, scheme } = terms;
  const { read, issues } = readCaseload(typed);
  const { overrides, unclear } = readOwn(typed.own, regimes);
  for (const one of unclear)
    issues.push({ field: `own-${one.key}`, wrong: { kind: "number", unclear: one.unclear } });
  // Amounts of years that nobody asks about change nothing, and make nothing theirs.
  const own = overrides.filter(({ year }) => year <= (read.years ?? 0));
  const pack = own.length > 0 ? ownAmounts(scheme, own, terms) : undefined;
  const question = {
    calculation: "caseload_budget",
    ...(pack ? { scheme: pack.id, rule_packs: [pack] } : { scheme: scheme.id }),
    ...read,
  } as const;
  const answer = core.answer<CaseloadBudgetRequest>(question as CaseloadBudgetRequest);
  if (!answer.problems) {
    const all = own.length === regimes.length * (read.years ?? 0);
    const asked: CaseloadAsked = {
      question: question as CaseloadBudgetRequest,
      // This calculation has steps and notices of its own alone.
      answer: answer as CaseloadAnswer,
      whose: own.length === 0 ? "published" : all ? "own" : "both",
    };
    return { asked, issues };
  }
  const known = new Set(issues.map(({ field }) => field));
  for (const problem of answer.problems) {
    const field = fieldOf(problem.path) ?? ownField(problem);
    if (!field || known.has(field) || problem.code === "missing_key") continue;
    issues.push({ field, wrong: wrongBy(problem, field, read) });
  }
  return { issues };
}

function wrongBy(
  problem: Problem,
  field: CaseloadIssue["field"],
  { need_low_percent, need_high_percent }: Partial<CaseloadBudgetRequest>,
): CaseloadIssue["wrong"] {
  const [low, high] = [Number(need_low_percent), Number(need_high_percent)];
  const reversed = (field === "low" || field === "high") && low > high && high <= 100;
  return reversed ? { kind: "low_above_high" } : { kind: "core", problem };
}

/** An amount of one's own that the core refuses, by its place in the rules made of it. */
function ownField({ path }: Problem): `own-${string}` | undefined {
  const place = /\/yearly_amounts\/periods\/0\/value\/(\w+)\/(\d+)$/.exec(path);
  return place ? `own-${ownKey(place[1] ?? "", Number(place[2]) + 1)}` : undefined;
}
