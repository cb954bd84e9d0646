// Dates one under the other, as they are copied from a column of a spreadsheet.
import { readDateText, type DateReading } from "../date-field/read-date.ts";

export interface DayLine {
  /** The line in the field, from 1. */
  line: number;
  text: string;
  reading: DateReading;
}

/** Every line that is not empty. */
export function readDays(typed: string): DayLine[] {
  return typed
    .split(/\r\n|\r|\n|;/)
    .map((text, index) => ({ line: index + 1, text: text.trim(), reading: readDateText(text) }))
    .filter(({ reading }) => reading.kind !== "empty");
}
