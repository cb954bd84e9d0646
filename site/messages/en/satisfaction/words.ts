// Words that several parts of this page use.
import type { Decimal, Side, SideSatisfaction } from "../../../src/core.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { quotient, type ShownMean } from "../../../src/satisfaction/shown-mean.ts";

const { decimal } = numbersIn("en");

export const sides: Record<Side, string> = { employee: "employees", employer: "employers" };

/** A mean has one decimal, also when that is a zero. */
export const mean = (value: Decimal): string => value;
export const score = (value: Decimal): string => value;
export const count = (value: number): string => decimal(value);

export const forms = (value: number): string => (value === 1 ? "1 form" : `${count(value)} forms`);

/** "7.2"; of a mean without end that must not look like the norm "≈ 6.497". */
export const shown = ({ digits, exact }: ShownMean): string =>
  exact ? digits : `≈\u00a0${digits}`;
/** The same in a sentence. */
export const spoken = ({ digits, exact }: ShownMean): string =>
  exact ? digits : `about ${digits}`;

/** "36 : 5 = 7.2" */
export function sum(side: SideSatisfaction): string {
  const { sign, digits } = quotient(side);
  return `${side.sum} : ${count(side.count)} ${sign} ${digits}`;
}

export const periods = (value: number): string =>
  value === 1 ? "1 completed period" : `${count(value)} completed periods`;
/** "0.1 points", "1 point" */
export const points = (value: Decimal): string => `${value} ${value === "1" ? "point" : "points"}`;
