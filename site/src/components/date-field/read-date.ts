// Reads what a person typed or pasted as a date. It decides only whether there are three
// readable parts: whether that day exists is for the core to say.
import type { IsoDate } from "../../core.ts";
import { plainDigits } from "../../lib/plain-digits.ts";

export type DatePart = "day" | "month" | "year";
export type DateTyped = Record<DatePart, string>;

export type DateReading =
  | { kind: "empty" }
  | { kind: "partial"; missing: DatePart[] }
  | { kind: "whole"; iso: IsoDate }
  | { kind: "unclear"; unclear: UnclearDate; part: DatePart };

/** What cannot be read, or can be read in two ways. */
export type UnclearDate =
  | { code: "day_unreadable"; typed: string }
  | { code: "month_unreadable"; typed: string }
  | { code: "year_unreadable"; typed: string }
  | { code: "year_of_two_digits"; proposals: [string, string] }
  | { code: "more_than_one_date" }
  | { code: "no_date"; typed: string };

export const nothingTyped = (): DateTyped => ({ day: "", month: "", year: "" });

// Both languages at once: people paste from anywhere.
const months = [
  ["januari", "january"],
  ["februari", "february"],
  ["maart", "march", "mrt"],
  ["april"],
  ["mei", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augustus", "august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
];
const weekdays =
  /^(ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "5", "05", "mei", "mei.", "May" → "05". Three letters are enough. */
export function readMonth(typed: string): string | undefined {
  if (/^\d{1,2}$/.test(typed)) return typed.padStart(2, "0");
  const word = typed.toLowerCase().replace(/\.$/, "");
  if (!/^\p{L}{3,}$/u.test(word)) return undefined;
  const index = months.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? undefined : String(index + 1).padStart(2, "0");
}

/** The parts of a whole date in one text: 12-5-2013, 12 mei 2013, 2013-05-12, zo 12 mei 2013. */
export function splitWholeDate(text: string): DateTyped | undefined {
  const parts = plainDigits(text)
    .toLowerCase()
    // A spreadsheet or a program adds the time of day.
    .replace(/[t\s]\d{1,2}:\d\d.*$/, "")
    .split(/[\s\-/.,\u2010-\u2015]+/)
    .filter(Boolean);
  if (parts[0] && weekdays.test(parts[0])) parts.shift();
  const [first, second, third] = parts;
  if (parts.length !== 3 || !first || !second || !third) return undefined;
  const date = inOrder(
    first.replace(/^(\d{1,2})(?:e|de|ste|st|nd|rd|th)$/, "$1"),
    second.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, "$1"),
    third.replace(/^['‘’]/, ""),
  );
  return /^\d{1,2}$/.test(date.day) && /^\d{2,4}$/.test(date.year) ? date : undefined;
}

/** Year first, month first (May 12, 2013) or, as here, day first. */
function inOrder(first: string, second: string, third: string): DateTyped {
  if (/^\d{4}$/.test(first)) return { day: third, month: second, year: first };
  if (/^\p{L}+$/u.test(first)) return { day: second, month: first, year: third };
  return { day: first, month: second, year: third };
}

function readParts(typed: DateTyped): DateReading {
  const missing = (["day", "month", "year"] as const).filter((part) => typed[part] === "");
  if (missing.length === 3) return { kind: "empty" };

  const { day, month, year } = typed;
  if (day !== "" && !/^\d{1,2}$/.test(day)) {
    return { kind: "unclear", part: "day", unclear: { code: "day_unreadable", typed: day } };
  }
  const monthNumber = readMonth(month);
  if (month !== "" && monthNumber === undefined) {
    return { kind: "unclear", part: "month", unclear: { code: "month_unreadable", typed: month } };
  }
  if (/^\d{2}$/.test(year)) {
    return {
      kind: "unclear",
      part: "year",
      unclear: { code: "year_of_two_digits", proposals: [`20${year}`, `19${year}`] },
    };
  }
  if (year !== "" && !/^\d{4}$/.test(year)) {
    return { kind: "unclear", part: "year", unclear: { code: "year_unreadable", typed: year } };
  }
  if (missing.length > 0) return { kind: "partial", missing };
  return { kind: "whole", iso: `${year}-${monthNumber}-${day.padStart(2, "0")}` };
}

/** Reads three fields. A whole date in any one of them counts, if the other two do not say something else. */
export function readDate(raw: DateTyped): DateReading {
  const typed = {
    day: plainDigits(raw.day),
    month: plainDigits(raw.month),
    year: plainDigits(raw.year),
  };
  const whole = (["day", "month", "year"] as const).flatMap(
    (part) => splitWholeDate(typed[part]) ?? [],
  );
  const [only] = whole;
  if (!only) return readParts(typed);

  const filled = [typed.day, typed.month, typed.year].filter(Boolean).length;
  if (filled > 1) return { kind: "unclear", part: "day", unclear: { code: "more_than_one_date" } };
  return readParts(only);
}

/** Reads a date on a line of its own. */
export function readDateText(text: string): DateReading {
  if (text.trim() === "") return { kind: "empty" };
  const parts = splitWholeDate(text);
  if (!parts)
    return { kind: "unclear", part: "day", unclear: { code: "no_date", typed: text.trim() } };
  return readParts(parts);
}

/** A whole date in one field, laid out over the three: for when the person has left them. */
export function layOut(typed: DateTyped): DateTyped {
  const reading = readDate(typed);
  if (
    reading.kind === "empty" ||
    (reading.kind === "unclear" && reading.unclear.code === "more_than_one_date")
  )
    return typed;
  return (
    splitWholeDate(typed.day) ?? splitWholeDate(typed.month) ?? splitWholeDate(typed.year) ?? typed
  );
}
