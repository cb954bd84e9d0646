// Dates as words. No date is made here: each one comes from the core or from the person.
// The one exception is the day on the visitor's own calendar, which the core must be told.
import type { IsoDate } from "../core.ts";

export type Language = "nl" | "en";
const locales: Record<Language, string> = { nl: "nl-NL", en: "en-GB" };

const two = (value: number): string => String(value).padStart(2, "0");

/** Today where the visitor is, not in Greenwich. */
export function today(now = new Date()): IsoDate {
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Midnight in UTC: the one reading in which a day cannot slip to its neighbour. */
const inUtc = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);

export interface DateWords {
  /** zondag 12 mei 2013 */
  long: (day: IsoDate) => string;
  /** 12 mei 2013 */
  day: (day: IsoDate) => string;
  /** zo 12 mei 2013 */
  short: (day: IsoDate) => string;
  /** 12-5-2013 */
  digits: (day: IsoDate) => string;
  /** The parts of a calendar leaf. */
  leaf(day: IsoDate): { weekday: string; day: string; month: string };
  /** april, for a month from 1 to 12 */
  month: (month: number) => string;
}

export function datesIn(language: Language): DateWords {
  const words = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" });
    return (day: IsoDate): string => format.format(inUtc(day)).replace(",", "");
  };
  const date = { day: "numeric", month: "long", year: "numeric" } as const;
  const weekday = words({ weekday: "long" });
  const dayOfMonth = words({ day: "numeric" });
  const monthAndYear = words({ month: "long", year: "numeric" });
  const month = words({ month: "long" });
  return {
    long: words({ weekday: "long", ...date }),
    day: words(date),
    short: words({ weekday: "short", day: "numeric", month: "short", year: "numeric" }),
    digits: words({ day: "numeric", month: "numeric", year: "numeric" }),
    leaf: (day) => ({ weekday: weekday(day), day: dayOfMonth(day), month: monthAndYear(day) }),
    month: (number) => month(`2000-${two(number)}-01`),
  };
}

/** A day as a number on a line, to place it in a picture or to count the days between two. */
export const dayNumber = (day: IsoDate): number => Math.round(inUtc(day).getTime() / 86_400_000);
