// Words that several parts of this page use.
import type { Decimal, Side } from "../../../src/core.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";

const { decimal } = numbersIn("en");

export const sides: Record<Side, string> = { employee: "employees", employer: "employers" };

/** A mean has one decimal, also when that is a zero. */
export const mean = (value: Decimal): string => value;
export const score = (value: Decimal): string => value;
export const count = (value: number): string => decimal(value);

export const forms = (value: number): string => (value === 1 ? "1 form" : `${count(value)} forms`);
