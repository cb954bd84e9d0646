import { plainDigits } from "../../lib/plain-digits.ts";

/** A whole number as people type it: "3", " 3 ", "3,0". */
export function readWholeNumber(
  typed: string,
  min: number,
  max: number,
): number | "empty" | "unreadable" | "out_of_range" {
  const text = plainDigits(typed);
  if (text === "") return "empty";
  const match = /^(-?\d{1,9})(?:[.,]0{1,2})?$/.exec(text);
  if (!match) return "unreadable";
  const value = Number(match[1]);
  return value < min || value > max ? "out_of_range" : value;
}
