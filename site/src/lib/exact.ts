// Every fraction that a person reads comes through here: whole numbers alone, no binary fractions,
// so that 6.45 never shows as 6.4 and a mean just below the norm never as the norm.
import type { Decimal } from "../core.ts";

/** A fraction that is not below 0. */
export interface Exact {
  over: bigint;
  under: bigint;
}

export interface Rounded {
  /** With a point, without zeros at the end: "6.45". */
  digits: Decimal;
  /** Nothing was rounded away. */
  exact: boolean;
}

/** "36/5", "7" or "7.25", as the core writes them. */
export function exactOf(text: string): Exact {
  const match = /^(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
  const [, whole = "", decimals = "", under = "1"] = match ?? [];
  if (!match || BigInt(under) === 0n) throw new Error(`“${text}” is not a fraction`);
  const scale = 10n ** BigInt(decimals.length);
  return { over: BigInt(whole + decimals), under: BigInt(under) * scale };
}

export const sumOf = (values: readonly Exact[]): Exact =>
  values.reduce(
    (a, b) =>
      a.under === b.under
        ? { over: a.over + b.over, under: a.under }
        : { over: a.over * b.under + b.over * a.under, under: a.under * b.under },
    { over: 0n, under: values[0]?.under ?? 1n },
  );

/** `by` must not be 0. */
export const dividedBy = (value: Exact, by: Exact): Exact => ({
  over: value.over * by.under,
  under: value.under * by.over,
});

export const isBelow = (value: Exact, other: Exact): boolean =>
  value.over * other.under < other.over * value.under;

/** Half up. */
export function rounded({ over, under }: Exact, places: number): Rounded {
  const scale = 10n ** BigInt(places);
  const units = (2n * over * scale + under) / (2n * under);
  const decimals = String(units % scale)
    .padStart(places, "0")
    .replace(/0+$/, "");
  const whole = String(units / scale);
  return {
    digits: places === 0 || decimals === "" ? whole : `${whole}.${decimals}`,
    exact: units * under === over * scale,
  };
}

/** "7/2": 3 and 1/2, the fraction as it is written; null: a whole number. */
export function mixedOf({ over, under }: Exact): { whole: string; part: string | null } {
  const rest = over % under;
  return { whole: String(over / under), part: rest === 0n ? null : `${rest}/${under}` };
}

/**
 * A mean as it can stand beside its norm: exact where four places are enough, else rounded to two,
 * or to as many more as keep a mean that is below the norm from looking like it.
 * "129/20" is 6.45, "20/3" about 6.67, "1949/300" (6.4966…) with the norm 6.5 about 6.497.
 */
export function besideNorm(mean: string, norm: Decimal): Rounded {
  const [value, limit] = [exactOf(mean), exactOf(norm)];
  const whole = rounded(value, 4);
  if (whole.exact) return whole;
  for (let places = 2; ; places += 1) {
    const shown = rounded(value, places);
    if (isBelow(exactOf(shown.digits), limit) === isBelow(value, limit)) return shown;
  }
}

/** Where a value stands in a picture. */
export const forPicture = (text: string): number => Number(rounded(exactOf(text), 6).digits);
