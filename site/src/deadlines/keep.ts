// The typed question as something to keep, and back again.
import type { Core, MeasurementScheduleRequest } from "../core.ts";
import type { DateTyped } from "../components/date-field/read-date.ts";
import { splitWholeDate, nothingTyped } from "../components/date-field/read-date.ts";
import type { Saved } from "../lib/saved.ts";
import type { Answered } from "./answered.ts";
import { newRecognition, type FormTyped } from "./form.ts";
import type { Scheme } from "./scheme.ts";

export const pageName = "deadlines";

/** Today stays out: who opens it later asks on a later day. */
function withoutToday({ as_of: _today, explain: _explain, ...question }: MeasurementScheduleRequest): Record<string, unknown> {
  return question;
}

export function toSaved(answered: readonly Answered[], years: string, scheme: Scheme, withNames: boolean): Saved {
  return {
    format: "jobcoach-rekenhulp",
    format_version: 1,
    page: pageName,
    rules: { scheme: scheme.id, version: scheme.version },
    questions: answered.map(({ question }) => withoutToday(question)),
    settings: { years: years.trim() },
    ...(withNames && { names: answered.map(({ name }) => name) }),
  };
}

/** Undefined when the core does not accept one of the questions. */
export function toForm({ questions, settings, names }: Saved, core: Core): FormTyped | undefined {
  const recognitions = [];
  for (const [index, asked] of questions.entries()) {
    const question = asked as unknown as MeasurementScheduleRequest;
    if (question.calculation !== "measurement_schedule" || core.answer(question).problems) return undefined;
    recognitions.push({
      ...newRecognition(),
      name: names?.[index] ?? "",
      recognised: typedDate(question.recognised_on),
      submitted: question.submitted_on ? typedDate(question.submitted_on) : nothingTyped(),
      completed: (question.completed_on ?? []).map(writtenDate).join("\n"),
      noneCompleted: question.completed_on?.length === 0,
    });
  }
  return recognitions.length > 0 ? { recognitions, years: settings.years ?? "" } : undefined;
}

/** 2013-05-12 as a person would have typed it: 12, 5, 2013. */
function typedDate(day: string): DateTyped {
  const parts = splitWholeDate(day) ?? nothingTyped();
  return { day: trimZero(parts.day), month: trimZero(parts.month), year: parts.year };
}

const trimZero = (text: string): string => text.replace(/^0/, "");
const writtenDate = (day: string): string => Object.values(typedDate(day)).join("-");
