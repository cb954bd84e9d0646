// A mean as people read it: rounded, except where rounding would make it look like the norm.
import type { Decimal, SideSatisfaction } from "../core.ts";
import { besideNorm, exactOf, isBelow, rounded } from "../lib/exact.ts";

export interface ShownMean {
  /** "7.0"; where rounding would hide that it is too low "6.45". */
  digits: Decimal;
  /** Only of a mean that is not rounded to one place: nothing was left out. */
  exact: boolean;
  /** Rounded to one place it would look like enough. */
  hides: boolean;
}

export interface Quotient {
  /** "≈" where the digits leave something out. */
  sign: "=" | "≈";
  digits: Decimal;
}

type Scores = Pick<SideSatisfaction, "mean" | "mean_exact" | "meets_norm" | "norm">;

/** Undefined without a score. */
export function shownMean({ mean, mean_exact, meets_norm, norm }: Scores): ShownMean | undefined {
  if (mean === null || mean_exact === null) return undefined;
  const hides = meets_norm === false && !isBelow(exactOf(mean), exactOf(norm));
  return hides ? { ...besideNorm(mean_exact, norm), hides } : { digits: mean, exact: true, hides };
}

/** "12.9 : 2 = 6.45" and "20 : 3 ≈ 6.67": what the sum and the number really come to. */
export function quotient({ mean, mean_exact, norm }: Scores): Quotient {
  if (mean === null || mean_exact === null) throw new Error("There is no mean to show");
  // "7.0" where the mean ends there, as the authority prints it.
  if (rounded(exactOf(mean_exact), 1).exact) return { sign: "=", digits: mean };
  const { digits, exact } = besideNorm(mean_exact, norm);
  return { sign: exact ? "=" : "≈", digits };
}
