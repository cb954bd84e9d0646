// Questions to the core about budgets. One wrong person does not keep the others from an answer.
import type { Core, Person, Problem, RegimeBudgetRequest, RegimeBudgetResult } from "../core.ts";
import type { BudgetNotice, BudgetStep } from "../lib/answer-kinds.ts";
import type { RegimeBudgetAnswer } from "../core.ts";

export type BudgetAnswer = Omit<RegimeBudgetAnswer, "steps" | "notices"> & {
  result: RegimeBudgetResult;
  steps: BudgetStep[];
  notices: BudgetNotice[];
};

export interface Asked {
  question: RegimeBudgetRequest;
  answer: BudgetAnswer;
}

export type Terms = Omit<RegimeBudgetRequest, "calculation" | "people" | "explain">;

export interface AskedAll {
  /** Absent when nobody is left to ask about. */
  asked?: Asked;
  /** Of the people given: who is in the answer, in that order. */
  included: number[];
  /** What the core has against a person, by their place in the list. */
  problems: Map<number, Problem[]>;
  /** What it has against the terms that hold for everyone. */
  common: Problem[];
}

export function askAll(
  core: Core,
  terms: Terms,
  people: readonly (Person | undefined)[],
  explain: boolean,
): AskedAll {
  const left: Terms = { ...terms };
  const common: Problem[] = [];
  const problems = new Map<number, Problem[]>();
  let list = people.flatMap((person, at) => (person ? [{ person, at }] : []));
  while (list.length > 0) {
    const question: RegimeBudgetRequest = {
      calculation: "regime_budget",
      ...left,
      people: list.map(({ person }) => person),
      explain,
    };
    const answer = core.answer<RegimeBudgetRequest>(question);
    const included = list.map(({ at }) => at);
    if (!answer.problems)
      // This calculation has steps and notices of its own alone.
      return { asked: { question, answer: answer as BudgetAnswer }, included, problems, common };

    const out = new Set<number>();
    let changed = false;
    for (const problem of answer.problems) {
      const [, key = "", first = ""] = problem.path.split("/");
      const one = key === "people" ? list[Number(first)] : undefined;
      if (one && problem.code === "too_many_items" && one.person.planned_hours) {
        // A shorter run leaves hours behind for years that no longer show.
        one.person = {
          ...one.person,
          planned_hours: one.person.planned_hours.slice(0, problem.detail.max),
        };
        changed = true;
      } else if (one) {
        problems.set(one.at, [...(problems.get(one.at) ?? []), problem]);
        out.add(one.at);
        changed = true;
      } else if (key in left && key !== "scheme") {
        common.push(problem);
      }
    }
    for (const { path } of common) {
      const key = (path.split("/")[1] ?? "") as keyof Terms;
      if (key in left) changed = true;
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the question goes on without it
      delete left[key];
    }
    if (!changed) return { included: [], problems, common: [...common, ...answer.problems] };
    list = list.filter(({ at }) => !out.has(at));
  }
  return { included: [], problems, common };
}
