// From what was typed to a question, an answer, and what is wrong, per recognition.
import type { IsoDate, Problem } from "../core.ts";
import { readDays } from "../components/day-list/read-days.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { ask, problemsWith, type Asked, type Door, type Filled } from "./ask.ts";
import { dateError, lineErrors, readDateField, type FieldError } from "../lib/field-errors.ts";
import { readYears } from "./field-errors.ts";
import { fieldsOf, type FormTyped, type RecognitionTyped } from "./form.ts";

export interface Assessed {
  recognition: RecognitionTyped;
  errors: FieldError[];
  /** The question with its answer, once the date of recognition is whole. */
  asked?: Asked;
  /** Dates that exist, per field. */
  days: Record<string, IsoDate>;
  /** How many days of the list were read. */
  completedRead: number;
  /** How many of those are after today. */
  completedAfterToday: number;
}

export interface Context extends Door {
  words: LiveMessages;
}

export function assess(
  form: FormTyped,
  context: Context,
): { recognitions: Assessed[]; errors: FieldError[] } {
  const years = readYears(form.years, context.scheme.measurements, context.words);
  const recognitions = form.recognitions.map((recognition) =>
    assessOne(recognition, years.value, context),
  );
  const errors = recognitions.flatMap((assessed) => assessed.errors);
  return { recognitions, errors: years.error ? [...errors, years.error] : errors };
}

function assessOne(
  recognition: RecognitionTyped,
  years: number | undefined,
  context: Context,
): Assessed {
  const { words } = context;
  const fields = fieldsOf(recognition);
  const recognised = readDateField(
    fields.recognised,
    recognition.recognised,
    words.deadlines.form.recognisedName,
    words.problems,
  );
  const submitted = readDateField(
    fields.submitted,
    recognition.submitted,
    undefined,
    words.problems,
  );
  const lines = readDays(recognition.completed);
  const read = lines.flatMap((line) =>
    line.reading.kind === "whole" ? { ...line, iso: line.reading.iso } : [],
  );

  // Which of these dates exist is for the core to say: all at once, also while others are missing.
  const problems = problemsWith(
    {
      ...(recognised.iso && { recognised_on: recognised.iso }),
      ...(submitted.iso && { submitted_on: submitted.iso }),
      ...(read.length > 0 && { completed_on: read.map(({ iso }) => iso) }),
    },
    context,
  );
  const about = (path: string): Problem | undefined =>
    problems.find((problem) => problem.path === path);

  const errors = [recognised.error, submitted.error].flatMap((error) => error ?? []);
  const days: Record<string, IsoDate> = {};
  const existing = (field: string, iso: IsoDate | undefined, path: string): IsoDate | undefined => {
    const problem = about(path);
    if (problem) errors.push(dateError(field, problem, words.problems));
    if (iso === undefined || problem) return undefined;
    days[field] = iso;
    return iso;
  };
  const recognisedOn = existing(fields.recognised, recognised.iso, "/recognised_on");
  const submittedOn = existing(fields.submitted, submitted.iso, "/submitted_on");

  const judged = read.map((line, index) => ({ ...line, problem: about(`/completed_on/${index}`) }));
  const wrong = judged.flatMap(({ line, problem }) =>
    problem ? { line, text: words.problems.fromCore(problem) } : [],
  );
  const unclear = lines.flatMap(({ line, reading }) =>
    reading.kind === "unclear" ? { line, text: words.problems.unclearDate(reading.unclear) } : [],
  );
  errors.push(
    ...lineErrors(
      fields.completed,
      [...wrong, ...unclear].sort((a, b) => a.line - b.line),
      words.problems,
    ),
  );
  const completedOn = judged.flatMap(({ iso, problem }) => (problem ? [] : iso));

  const assessed: Assessed = {
    recognition,
    errors,
    days,
    completedRead: completedOn.length,
    completedAfterToday: completedOn.filter((day) => day > context.today).length,
  };
  if (recognisedOn === undefined || years === undefined) return assessed;
  const filled: Filled = {
    recognised_on: recognisedOn,
    ...(submittedOn && { submitted_on: submittedOn }),
  };
  // An empty list says that none was completed; no list says nothing.
  if (completedOn.length > 0 || (recognition.noneCompleted && lines.length === 0))
    filled.completed_on = completedOn;
  const asked = ask(filled, years, context);
  return asked ? { ...assessed, asked } : assessed;
}
