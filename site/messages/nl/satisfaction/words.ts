// Words that several parts of this page use.
import type { Decimal, Side, SideSatisfaction } from "../../../src/core.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { quotient, type ShownMean } from "../../../src/satisfaction/shown-mean.ts";

const { decimal } = numbersIn("nl");

export const sides: Record<Side, string> = { employee: "werknemers", employer: "werkgevers" };

/** A mean has one decimal, also when that is a zero. */
export const mean = (value: Decimal): string => value.replace(".", ",");
export const score = (value: Decimal): string => value.replace(".", ",");
export const count = (value: number): string => decimal(value);

export const forms = (value: number): string =>
  value === 1 ? "1 formulier" : `${count(value)} formulieren`;

/** "7,2"; of a mean without end that must not look like the norm "≈ 6,497". */
export const shown = ({ digits, exact }: ShownMean): string =>
  exact ? mean(digits) : `≈\u00a0${mean(digits)}`;
/** The same in a sentence. */
export const spoken = ({ digits, exact }: ShownMean): string =>
  exact ? mean(digits) : `ongeveer ${mean(digits)}`;

/** "36 : 5 = 7,2" */
export function sum(side: SideSatisfaction): string {
  const { sign, digits } = quotient(side);
  return `${score(side.sum)} : ${count(side.count)} ${sign} ${mean(digits)}`;
}

export const periods = (value: number): string =>
  value === 1 ? "1 afgeronde periode" : `${count(value)} afgeronde periodes`;
/** "0,1 punt", "3,5 punten" */
export const points = (value: Decimal): string =>
  `${score(value)} ${value === "1" || value.startsWith("0.") ? "punt" : "punten"}`;
