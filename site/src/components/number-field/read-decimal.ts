// Reads a number with a fraction as people type it: "32,5", "32.5", "€ 1.400,00". What can be
// read in two ways is asked, not guessed.
import type { Decimal } from "../../core.ts";

export type UnclearNumber =
  /** "1.400": a thousand and four hundred, or one and four tenths? */
  | { code: "ambiguous"; typed: string; proposals: [Decimal, Decimal] }
  | { code: "negative" }
  | { code: "too_precise"; places: number }
  | { code: "no_number"; typed: string };

export type NumberReading =
  | { kind: "empty" }
  | { kind: "whole"; decimal: Decimal }
  | { kind: "unclear"; unclear: UnclearNumber };

const mostPlaces = 4;

export function readDecimal(raw: string, places = mostPlaces): NumberReading {
  const typed = raw.trim();
  const text = typed.replace(/^€/, "").replace(/[\s%]+/g, "");
  if (text === "") return typed === "" ? { kind: "empty" } : unclear({ code: "no_number", typed });
  if (/^[-\u2212]\d/.test(text)) return unclear({ code: "negative" });

  // One point or comma with three digits after it says nothing about which of the two it is.
  const either = /^([1-9]\d{0,2})[.,](\d{3})$/.exec(text);
  if (either) {
    const [, before = "", after = ""] = either;
    const proposals: [Decimal, Decimal] = [before + after, plain(before, after)];
    return unclear({ code: "ambiguous", typed, proposals });
  }
  const match =
    /^(\d+)(?:[.,](\d*))?$/.exec(text) ??
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+|-|\u2013))?$/.exec(text) ??
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text);
  if (!match) return unclear({ code: "no_number", typed });
  const [, before = "", after = ""] = match;
  const decimal = plain(before.replace(/[.,]/g, ""), after.replace(/\D/g, ""));
  return (decimal.split(".")[1] ?? "").length > places
    ? unclear({ code: "too_precise", places })
    : { kind: "whole", decimal };
}

const unclear = (value: UnclearNumber): NumberReading => ({ kind: "unclear", unclear: value });

/** As the core spells it: a point, no zeros that say nothing. */
function plain(before: string, after: string): Decimal {
  const whole = before.replace(/^0+(?=\d)/, "");
  const rest = after.replace(/0+$/, "");
  return rest ? `${whole}.${rest}` : whole;
}

/** "74.78" as 7478: whole cents, without a fraction on the way. */
export function toCents(decimal: Decimal): number {
  const [whole = "0", rest = ""] = decimal.split(".");
  return Number(whole) * 100 + Number(rest.padEnd(2, "0"));
}
