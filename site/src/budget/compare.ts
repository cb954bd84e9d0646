// The same question for one regime beside another.
import type { BudgetTrial, BudgetYear, Core, Regime } from "../core.ts";
import { askAll, type Asked } from "./ask.ts";
import { toCompare, type Traits } from "./traits.ts";

export interface Compared {
  regime: Regime;
  years: BudgetYear[];
  trial: BudgetTrial | null;
  total_cents: number | null;
}

export function compare(core: Core, asked: Asked, traits: Traits, chosen: Regime): Compared[] {
  const { people, ...rest } = asked.question;
  const [person] = people;
  if (!person) return [];
  return toCompare(traits, chosen).flatMap((regime) => {
    const one =
      regime === chosen ? asked : askAll(core, rest, [{ ...person, regime }], false).asked;
    const result = one?.answer.result;
    if (result?.outcome === "decided_by_authority") return [];
    const budget = result?.people[0];
    return budget
      ? { regime, years: budget.years, trial: budget.trial, total_cents: budget.total_cents }
      : [];
  });
}
