// What the sentence at the top has to say, before it has words.
import type { BudgetYear, Decimal, IsoDate, PersonBudget, Regime } from "../core.ts";
import { exactOf, rounded, sumOf as exactSum, type Exact } from "../lib/exact.ts";
import type { Whose } from "./answer-parts.ts";
import { together, without } from "./cents.ts";
import type { Totals } from "./totals.ts";

/** Whether what is told still holds, held once, or partly the one and partly the other. */
export type Tense = "now" | "past" | "both";

export interface Optional {
  years: number[];
  /** The total with these years. */
  cents: number;
}

export type Said =
  | {
      kind: "amount";
      regime: Regime;
      cents: number;
      /** Months of the years that are no choice of the authority. */
      months: Exact;
      /** With the years that the authority may leave out. */
      optional?: Optional;
      whose: Whose;
      tense: Tense;
      /** The amounts of others, where the authority has none of its own: theirs. */
      example?: readonly string[];
    }
  | {
      kind: "hours";
      regime: Regime;
      hours: string;
      months: Exact;
      tense: Tense;
      /** Who buys the hours; undefined where the law sets them, or rules of the visitor's own. */
      buyer?: string;
      isLaw: boolean;
    }
  | { kind: "unknown"; regime: Regime }
  | {
      kind: "people";
      count: number;
      /** Of the years that are no choice of the authority. */
      cents: number;
      /** The total with the other years; undefined where there are none. */
      with_optional_cents?: number;
      whose: Whose;
      /** Part of it are hours at the visitor's own rate. */
      ownRate: boolean;
      tense: Tense;
    }
  | { kind: "people_hours"; count: number; hours: string; whose: Whose; tense: Tense }
  | { kind: "people_unknown"; count: number }
  | { kind: "decided"; who: string }
  | { kind: "no_rule"; on: IsoDate; who: string };

export const monthsOf = (years: readonly BudgetYear[]): Exact =>
  exactSum(years.map(({ months_exact }) => exactOf(months_exact)));

/** Hours, as the core shows them, added up. */
export const sumOf = (hours: readonly Decimal[]): Decimal =>
  rounded(exactSum(hours.map(exactOf)), 4).digits;

/** The hours of coaching that somebody is granted; undefined where not every year has them. */
export function grantedHours({
  years,
  trial,
}: Pick<PersonBudget, "years" | "trial">): string | undefined {
  const hours = years.flatMap(({ granted_hours }) => granted_hours ?? []);
  if (hours.length === 0 || hours.length < years.length) return undefined;
  return sumOf([...hours, ...(trial?.granted_hours ? [trial.granted_hours] : [])]);
}

/** Everything about the rules that the sentence tells along. */
export interface Told {
  regime: Regime;
  tense: Tense;
  whose: Whose;
  isLaw: boolean;
  buyer?: string;
  example?: readonly string[];
}

export function saidOf(budget: PersonBudget, told: Told): Said {
  const { years } = budget;
  const { regime, tense, whose, isLaw, buyer, example } = told;
  const hours = grantedHours(budget);
  if (hours !== undefined)
    return {
      ...{ kind: "hours", regime, hours, months: monthsOf(years), tense, isLaw },
      ...(buyer !== undefined && { buyer }),
    };
  if (budget.total_cents === null) return { kind: "unknown", regime };
  const amount = { kind: "amount", regime, whose, tense, ...(example && { example }) } as const;
  const certain = years.filter(({ optional }) => !optional);
  const extra = years.filter(({ optional }) => optional);
  if (certain.length === 0 || extra.length === 0)
    return { ...amount, cents: budget.total_cents, months: monthsOf(years) };
  const optional = together(extra.map(({ amount_cents }) => amount_cents)) ?? 0;
  return {
    ...{ ...amount, cents: without(budget.total_cents, optional), months: monthsOf(certain) },
    optional: { years: extra.map(({ year }) => year), cents: budget.total_cents },
  };
}

export function saidOfAll(totals: Totals, tense: Tense): Said {
  const { people: count, total_cents: total, hours, optional_cents: optional, whose } = totals;
  if (hours !== null) return { kind: "people_hours", count, hours, whose, tense };
  if (total === null) return { kind: "people_unknown", count };
  const ownRate = totals.priced !== undefined && totals.priced.by !== "authority";
  return {
    ...{ kind: "people", count, cents: without(total, optional), whose, ownRate, tense },
    ...(optional > 0 && { with_optional_cents: total }),
  };
}
