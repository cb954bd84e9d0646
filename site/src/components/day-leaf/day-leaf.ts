import { html, type TemplateResult } from "lit";
import type { DateWords } from "../../lib/dates.ts";
import type { IsoDate } from "../../core.ts";

export type LeafTone = "plain" | "late" | "example";

/** One day as a leaf of a tear-off calendar: the day to act on, seen before anything is read. */
export function dayLeaf(
  day: IsoDate,
  name: string,
  dates: DateWords,
  tone: LeafTone = "plain",
): TemplateResult {
  const leaf = dates.leaf(day);
  return html`<p class="day-leaf day-leaf--${tone}">
    <span class="day-leaf__name">${name}</span>
    <span class="day-leaf__weekday">${leaf.weekday}</span>
    <span class="day-leaf__day">${leaf.day}</span>
    <span class="day-leaf__month">${leaf.month}</span>
  </p>`;
}
