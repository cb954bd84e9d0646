// The dates as a file for any calendar. Loaded apart from the page, after the answer stands.
import ical, { ICalAlarmType, ICalEventTransparency } from "ical-generator";
import type { Measurement } from "../core.ts";
import type { LiveMessages } from "../../messages/live.ts";
import type { Answered } from "./answered.ts";
import { situationOf } from "./situation.ts";

const day = 24 * 60 * 60;
/** Four weeks and one week ahead, in seconds. */
const reminders = [28 * day, 7 * day];

export interface CalendarFile {
  text: string;
  events: number;
}

export function calendarFile(
  answered: readonly Answered[],
  words: LiveMessages,
  withNames: boolean,
): CalendarFile {
  const text = words.deadlines.calendar;
  const calendar = ical({
    name: text.name,
    prodId: {
      company: "Jobcoach Rekenhulp",
      product: "Termijnen",
      language: words.language.toUpperCase(),
    },
  });
  const seen = new Map<string, number>();
  for (const one of answered) {
    // The same id each time, so that importing again changes the day instead of adding one.
    const base = `${one.question.scheme}-${one.question.recognised_on}`;
    const copy = (seen.get(base) ?? 0) + 1;
    seen.set(base, copy);
    const label =
      withNames && one.name
        ? one.name
        : answered.length > 1
          ? text.unnamed(one.question.recognised_on)
          : undefined;
    const { sent } = situationOf(one);
    for (const measurement of one.answer.result.measurements) {
      if (measurement.status === "overdue" || measurement.number === sent?.number) continue;
      const event = calendar.createEvent({
        id: `${base}-${copy}-${measurement.number}@jobcoach-rekenhulp`,
        // A day, not a moment: a text keeps it the same day in every time zone.
        start: measurement.last_safe_working_day,
        allDay: true,
        // A day to think of, not an appointment: people stay free.
        transparency: ICalEventTransparency.TRANSPARENT,
        summary: text.summary(measurement, label),
        description: text.description(measurement),
      });
      for (const trigger of reminders) {
        event.createAlarm({
          type: ICalAlarmType.display,
          trigger,
          description: reminder(measurement, words, label),
        });
      }
    }
  }
  // The standard ends the last line too.
  return { text: `${calendar.toString()}\r\n`, events: calendar.length() };
}

const reminder = (
  measurement: Measurement,
  words: LiveMessages,
  label: string | undefined,
): string => words.deadlines.calendar.summary(measurement, label);
