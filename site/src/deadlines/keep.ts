// The typed question as something to keep, and back again.
import type { Core, IsoDate, MeasurementScheduleRequest } from "../core.ts";
import {
  nothingTyped,
  splitWholeDate,
  type DateTyped,
} from "../components/date-field/read-date.ts";
import type { Saved } from "../lib/saved.ts";
import type { Answered } from "./answered.ts";
import { newForm, newRecognition, type FormTyped } from "./form.ts";
import type { Scheme } from "./scheme.ts";

export const pageName = "deadlines";

/** What a question of this page may hold. Today is not in it: who opens it later asks on a later day. */
const keys = [
  "calculation",
  "scheme",
  "recognised_on",
  "measurements",
  "completed_on",
  "submitted_on",
];

/** More recognitions than any organisation has, and few enough to answer while someone types. */
const maxQuestions = 200;

export function toSaved(
  answered: readonly Answered[],
  years: string,
  scheme: Scheme,
  withNames: boolean,
): Saved {
  return {
    format: "jobcoach-rekenhulp",
    format_version: 1,
    page: pageName,
    rules: { scheme: scheme.id, version: scheme.version },
    questions: answered.map(({ question }) =>
      Object.fromEntries(Object.entries(question).filter(([key]) => keys.includes(key))),
    ),
    settings: { years: years.trim() },
    ...(withNames && { names: answered.map(({ name }) => name) }),
  };
}

/** Undefined when a question is not one of this page, or the core does not accept it. */
export function toForm(
  { questions, settings, names }: Saved,
  door: { core: Core; scheme: Scheme },
): FormTyped | undefined {
  if (questions.length > maxQuestions || !questions.every((question) => isOurs(question, door)))
    return undefined;
  if (names && names.length !== questions.length) return undefined;
  const recognitions = (questions as unknown as MeasurementScheduleRequest[]).map(
    (question, index) => ({
      ...newRecognition(),
      name: names?.[index] ?? "",
      recognised: typedDate(question.recognised_on),
      submitted:
        question.submitted_on === undefined ? nothingTyped() : typedDate(question.submitted_on),
      completed: (question.completed_on ?? []).map(writtenDate).join("\n"),
      noneCompleted: question.completed_on?.length === 0,
    }),
  );
  return { recognitions, years: settings.years ?? "" };
}

function isOurs(
  question: Record<string, unknown>,
  { core, scheme }: { core: Core; scheme: Scheme },
): boolean {
  return (
    Object.keys(question).every((key) => keys.includes(key)) &&
    question.calculation === "measurement_schedule" &&
    question.scheme === scheme.id &&
    core.answer(question).problems === undefined
  );
}

/** 2013-05-12 as a person would have typed it: 12, 5, 2013. */
function typedDate(day: IsoDate): DateTyped {
  const parts = splitWholeDate(day) ?? nothingTyped();
  return { day: trimZero(parts.day), month: trimZero(parts.month), year: parts.year };
}

const trimZero = (text: string): string => text.replace(/^0/, "");
const writtenDate = (day: IsoDate): string => Object.values(typedDate(day)).join("-");

/** Without names: history may be written to the disk. */
export function toHistory(form: FormTyped): void {
  const recognitions = form.recognitions.map((one) => ({ ...one, name: "" }));
  try {
    history.replaceState({ [pageName]: { ...form, recognitions } }, "");
  } catch {
    // A browser that forbids it loses only this convenience.
  }
}

/** The same kinds of values under the same names. */
const hasShapeOf = (value: unknown, model: unknown): boolean =>
  typeof value === typeof model &&
  Array.isArray(value) === Array.isArray(model) &&
  (typeof value !== "object" ||
    Array.isArray(value) ||
    (value !== null &&
      Object.entries(model as object).every(([key, part]) =>
        hasShapeOf((value as Record<string, unknown>)[key], part),
      )));

export function fromHistory(): FormTyped | undefined {
  const kept = (history.state as Record<string, FormTyped | undefined> | null)?.[pageName];
  // A tab may be older than this page: what an earlier version kept is no reason to fail.
  if (!kept || !hasShapeOf(kept, newForm())) return undefined;
  if (!kept.recognitions.every((one) => hasShapeOf(one, newRecognition()))) return undefined;
  return {
    ...kept,
    recognitions: kept.recognitions.map((one) => ({ ...one, key: newRecognition().key })),
  };
}
