// Amounts and numbers as words. Every figure comes from the core or from the person.
import type { Decimal } from "../core.ts";
import type { Language } from "./dates.ts";
import { exactOf, rounded } from "./exact.ts";

const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };
const nbsp = "\u00a0";

export interface NumberWords {
  /** € 7.200, or € 1.125,50 when there are cents. */
  euros: (cents: number) => string;
  /** 60.18 as 60,18; whole numbers without zeros; a fraction such as "129/20" to four places. */
  decimal: (value: Decimal | number) => string;
}

export function numbersIn(language: Language): NumberWords {
  const whole = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 });
  const point = language === "nl" ? "," : ".";
  // Dutch leaves a space after the sign.
  const sign = language === "nl" ? `€${nbsp}` : "€";
  return {
    euros(cents) {
      const all = BigInt(Math.abs(cents));
      const rest = all % 100n;
      const part = rest === 0n ? "" : point + String(rest).padStart(2, "0");
      return `${sign}${cents < 0 ? "-" : ""}${whole.format(all / 100n)}${part}`;
    },
    decimal: (value) => {
      const [units = "", decimals] = rounded(exactOf(String(value)), 4).digits.split(".");
      return whole.format(BigInt(units)) + (decimals ? point + decimals : "");
    },
  };
}
