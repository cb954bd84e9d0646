// Numbers that look like a person's and are something else: dates, amounts, bank accounts.
import { placesOf } from "./finding.ts";

const patterns: readonly RegExp[] = [
  // 12-05-2016, 12 05 2016, 12.05.2016; more pairs of digits after it make it a telephone number
  /(?<!\d|\d[-./])(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|1[0-2])\1(?:19|20|21)\d\d(?!\d|\1\d)/g,
  // 12/5/16
  /(?<!\d|\d[-./])(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|1[0-2])\1\d\d(?!\d|\1\d)/g,
  // 2016-05-12
  /(?<!\d|\d[-./])(?:19|20|21)\d\d([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d|\1\d)/g,
  // 12052016 and 20160512
  /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20|21)\d\d(?!\d)/g,
  /(?<!\d)(?:19|20|21)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  // € 123.456.782 and 123.456.782,00 and 123456782 euro
  /€\s?\d[\d.]*(?:,\d+|,-)?/g,
  /(?<!\d)\d[\d.]*,(?:\d\d(?!\d)|-)/g,
  /(?<!\d)\d[\d.]*(?=\s?(?:euro|EUR)\b)/g,
  // NL91 ABNA 0417 1643 00
  /\b[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d){10}(?!\d)/gi,
];

/** The text with letters in their place, so that everything else stands where it stood. */
export const withoutHarmlessNumbers = (text: string): string =>
  patterns.reduce((rest, pattern) => blanked(rest, pattern), text);

function blanked(text: string, pattern: RegExp): string {
  let rest = text;
  for (const { start, end } of placesOf(text, pattern))
    rest = rest.slice(0, start) + "x".repeat(end - start) + rest.slice(end);
  return rest;
}
