// What the sentence at the top has to say, before it has words.
import type { BudgetYear, Decimal, PersonBudget, Regime } from "../core.ts";
import { exactOf, rounded, sumOf as exactSum, type Exact } from "../lib/exact.ts";
import type { Totals } from "./totals.ts";

export type Said =
  | {
      kind: "amount";
      regime: Regime;
      cents: number;
      /** Months of the years that are no choice of the authority. */
      months: Exact;
      /** With the years that the authority may leave out. */
      optional?: { years: number[]; cents: number };
      /** The amounts of others, where the authority has none of its own. */
      example: boolean;
    }
  | { kind: "hours"; regime: Regime; hours: string; months: Exact }
  | { kind: "unknown"; regime: Regime }
  | { kind: "people"; count: number; cents: number }
  | { kind: "people_unknown"; count: number }
  | { kind: "decided"; who: string };

export const monthsOf = (years: readonly BudgetYear[]): Exact =>
  exactSum(years.map(({ months_exact }) => exactOf(months_exact)));

/** Hours, as the core shows them, added up. */
export const sumOf = (hours: readonly Decimal[]): Decimal =>
  rounded(exactSum(hours.map(exactOf)), 4).digits;

export function saidOf(budget: PersonBudget, regime: Regime, example: boolean): Said {
  const { years, trial } = budget;
  const hours = years.flatMap(({ granted_hours }) => granted_hours ?? []);
  if (hours.length > 0 && hours.length === years.length) {
    const trialHours = trial?.granted_hours ? [trial.granted_hours] : [];
    return {
      kind: "hours",
      regime,
      hours: sumOf([...hours, ...trialHours]),
      months: monthsOf(years),
    };
  }
  if (budget.total_cents === null) return { kind: "unknown", regime };
  const certain = years.filter(({ optional }) => !optional);
  const extra = years.filter(({ optional }) => optional);
  if (certain.length === 0 || extra.length === 0)
    return { kind: "amount", regime, example, cents: budget.total_cents, months: monthsOf(years) };
  const cents = extra.reduce(
    (rest, { amount_cents }) => rest - (amount_cents ?? 0),
    budget.total_cents,
  );
  return {
    ...{ kind: "amount", regime, example, cents, months: monthsOf(certain) },
    optional: { years: extra.map(({ year }) => year), cents: budget.total_cents },
  };
}

export const saidOfAll = ({ counted, total_cents }: Totals): Said =>
  total_cents === null
    ? { kind: "people_unknown", count: counted }
    : { kind: "people", count: counted, cents: total_cents };
