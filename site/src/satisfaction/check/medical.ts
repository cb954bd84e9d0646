// Words about health. The list is data (messages): "depressi*" is every word that begins so,
// "*stoornis" every word that ends so.
import { placesOf, type Place } from "./finding.ts";
import { fold } from "./folded.ts";

const letter = String.raw`[\p{L}\p{M}\p{N}]`;
/** An accent may be left out or written, as a letter of its own too. */
const accents = String.raw`\p{M}*`;

export function medicalPattern(list: readonly string[]): RegExp {
  const words = list.map((entry) =>
    Array.from(entry)
      .map((sign) => {
        if (sign === "*") return `${letter}*`;
        if (sign === "-") return String.raw`[\s\u2010\u2011-]?`;
        return `${sign}${accents}`;
      })
      .join(""),
  );
  return new RegExp(`(?<!${letter})(?:${words.join("|")})(?!${letter})`, "giu");
}

/** The text is taken apart first, so that é is an e with an accent; places are those of before. */
export function medicalIn(text: string, pattern: RegExp): Place[] {
  const simple = Array.from(text, (sign) =>
    fold(sign).length === sign.length ? fold(sign) : sign,
  );
  return placesOf(simple.join(""), pattern);
}
