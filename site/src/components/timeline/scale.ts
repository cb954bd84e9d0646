import type { IsoDate } from "../../core.ts";
import { dayNumber } from "../../lib/dates.ts";

export interface Scale {
  width: number;
  first: IsoDate;
  last: IsoDate;
  /** Where a day lies, in pixels from the left. */
  x: (day: IsoDate) => number;
}

export function timeScale(first: IsoDate, last: IsoDate, width: number): Scale {
  const start = dayNumber(first);
  const span = Math.max(dayNumber(last) - start, 1);
  return {
    width,
    first,
    last,
    x: (day) => Math.round(((dayNumber(day) - start) / span) * width * 10) / 10,
  };
}

/** The new years to mark: all of them, or fewer where their numbers would touch. */
export function axisYears(scale: Scale): { x: number; year: number }[] {
  const years = [];
  const from = Number(scale.first.slice(0, 4)) + 1;
  const to = Number(scale.last.slice(0, 4));
  const room = scale.width / Math.max(to - from + 2, 1);
  const every = [1, 2, 5, 10].find((step) => room * step >= 44) ?? 20;
  for (let year = from; year <= to; year += 1) {
    if (year % every === 0) years.push({ year, x: scale.x(`${String(year)}-01-01`) });
  }
  return years;
}
