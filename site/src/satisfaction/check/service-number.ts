// Burgerservicenummers: nine digits that pass the eleven test, also with dots or spaces, and
// eight digits where the zero in front was left out.
import { placesOf, type Place } from "./finding.ts";

/** Digits, with at most one dot, space or hyphen between two of them. */
const runs = /\d(?:[ .\u00A0\u2011-]?\d)*/g;

export const serviceNumbersIn = (text: string): Place[] =>
  placesOf(text, runs).flatMap((run) => inRun(text, run));

/** Whole groups of digits that together are such a number: not the middle of a longer one. */
function inRun(text: string, run: Place): Place[] {
  const groups = placesOf(text.slice(run.start, run.end), /\d+/g);
  const found: Place[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    let digits = "";
    for (const { start, end } of groups.slice(first)) {
      digits += text.slice(run.start + start, run.start + end);
      if (digits.length > 9) break;
      if (!passes(digits)) continue;
      found.push({ start: run.start + (groups[first]?.start ?? 0), end: run.start + end });
    }
  }
  return found;
}

/** Nine times the first digit, eight times the second, …, minus the last: divisible by eleven. */
function passes(digits: string): boolean {
  if (digits.length !== 8 && digits.length !== 9) return false;
  const nine = digits.padStart(9, "0");
  if (/^0+$/.test(nine)) return false;
  const sum = Array.from(nine).reduce(
    (total, digit, nth) => total + Number(digit) * (nth === 8 ? -1 : 9 - nth),
    0,
  );
  return sum % 11 === 0;
}
