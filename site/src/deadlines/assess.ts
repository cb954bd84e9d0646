// From what was typed to a question, an answer, and what is wrong, per recognition.
import type { Core, IsoDate, MeasurementScheduleAnswer, MeasurementScheduleRequest, Problem } from "../core.ts";
import { readDate, type DatePart, type DateTyped } from "../components/date-field/read-date.ts";
import { readDays } from "../components/day-list/read-days.ts";
import { readWholeNumber } from "../components/number-field/read-number.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { fieldsOf, yearsField, type FormTyped, type RecognitionTyped } from "./form.ts";
import type { Scheme } from "./scheme.ts";

export interface FieldError {
  /** The id of the field as a whole. */
  field: string;
  /** The id of the input to go to. */
  input: string;
  text: string;
  parts: readonly DatePart[];
  proposals?: readonly string[];
  /** Not filled in yet: said only when the person asks for an answer. */
  missing?: boolean;
}

export interface Assessed {
  recognition: RecognitionTyped;
  errors: FieldError[];
  question?: MeasurementScheduleRequest;
  answer?: MeasurementScheduleAnswer;
  /** Dates that exist, per field. */
  days: Record<string, IsoDate>;
  completedRead: number;
}

export interface Context {
  core: Core;
  scheme: Scheme;
  words: LiveMessages;
  today: IsoDate;
}

interface DateRead {
  iso?: IsoDate;
  error?: FieldError;
}

const everyPart = ["day", "month", "year"] as const;

export function assess(form: FormTyped, context: Context): { recognitions: Assessed[]; errors: FieldError[] } {
  const years = readYears(form.years, context);
  const recognitions = form.recognitions.map((recognition) => assessOne(recognition, years.value, context));
  return { recognitions, errors: [...recognitions.flatMap(({ errors }) => errors), ...(years.error ? [years.error] : [])] };
}

function readYears(typed: string, { scheme, words }: Context): { value?: number; error?: FieldError } {
  const { min, max } = scheme.measurements;
  const value = readWholeNumber(typed, min, max);
  if (typeof value === "number") return { value };
  const text = words.problems.years[value](min, max);
  return { error: { field: yearsField, input: yearsField, text, parts: [], missing: value === "empty" } };
}

function readDateField(field: string, typed: DateTyped, name: string, required: boolean, { words }: Context): DateRead {
  const reading = readDate(typed);
  const wrong = (text: string, parts: readonly DatePart[], rest: Partial<FieldError> = {}): DateRead => ({
    error: { field, input: `${field}-${parts[0] ?? "day"}`, text, parts, ...rest },
  });
  switch (reading.kind) {
    case "whole":
      return { iso: reading.iso };
    case "empty":
      return required ? wrong(words.problems.missingDate(name), everyPart, { missing: true }) : {};
    case "partial":
      return wrong(words.problems.missingParts(reading.missing), reading.missing);
    case "unclear": {
      const { unclear, part } = reading;
      const parts = unclear.code === "more_than_one_date" ? everyPart : [part];
      const text = words.problems.unclearDate(unclear);
      return wrong(text, parts, unclear.code === "year_of_two_digits" ? { proposals: unclear.proposals } : {});
    }
  }
}

function assessOne(recognition: RecognitionTyped, years: number | undefined, context: Context): Assessed {
  const { words, scheme, today } = context;
  const fields = fieldsOf(recognition);
  const recognised = readDateField(fields.recognised, recognition.recognised, words.deadlines.form.recognisedName, true, context);
  const submitted = readDateField(fields.submitted, recognition.submitted, words.deadlines.form.submittedName, false, context);
  const lines = readDays(recognition.completed);
  const completed = lines.flatMap(({ reading }) => (reading.kind === "whole" ? [reading.iso] : []));

  const errors = [recognised.error, submitted.error].flatMap((error) => error ?? []);
  for (const { line, reading } of lines) {
    if (reading.kind !== "unclear") continue;
    errors.push(lineError(fields.completed, words.problems.line(line, words.problems.unclearDate(reading.unclear))));
  }

  // The core says which of the dates exist, all at once, also while others are still missing.
  const all: Partial<MeasurementScheduleRequest> = {
    calculation: "measurement_schedule",
    scheme: scheme.id,
    measurements: scheme.measurements.max,
    as_of: today,
    explain: false,
    ...(recognised.iso && { recognised_on: recognised.iso }),
    ...(completed.length > 0 ? { completed_on: completed } : recognition.noneCompleted && lines.length === 0 && { completed_on: [] }),
    ...(submitted.iso && { submitted_on: submitted.iso }),
  };
  const problems = context.core.answer<MeasurementScheduleRequest>(all as MeasurementScheduleRequest).problems ?? [];
  const problemAt = (path: string) => problems.find((problem) => problem.path === path && problem.code !== "missing_key");

  const days: Record<string, IsoDate> = {};
  const judge = (field: string, { iso }: DateRead, path: string): IsoDate | undefined => {
    const problem = problemAt(path);
    if (problem) errors.push(dateError(field, problem, words));
    if (!iso || problem) return undefined;
    return (days[field] = iso);
  };
  const recognisedOn = judge(fields.recognised, recognised, "/recognised_on");
  const submittedOn = judge(fields.submitted, submitted, "/submitted_on");
  const wrongLines = lines.filter(({ reading }) => reading.kind === "whole").map((entry, index) => ({ ...entry, problem: problemAt(`/completed_on/${index}`) }));
  for (const { line, problem } of wrongLines) {
    if (problem) errors.push(lineError(fields.completed, words.problems.line(line, words.problems.fromCore(problem))));
  }
  const completedOn = wrongLines.flatMap(({ reading, problem }) => (reading.kind === "whole" && !problem ? [reading.iso] : []));

  const assessed: Assessed = { recognition, errors, days, completedRead: completedOn.length };
  if (!recognisedOn || years === undefined) return assessed;

  const { completed_on: _all, submitted_on: _sent, ...rest } = all;
  const base = { ...rest, recognised_on: recognisedOn, measurements: scheme.measurements.max } as MeasurementScheduleRequest;
  const { explain: _no, ...question } = {
    ...base,
    measurements: measurementsToReach(context, base, years),
    ...(completedOn.length > 0 ? { completed_on: completedOn } : recognition.noneCompleted && lines.length === 0 && { completed_on: [] }),
    ...(submittedOn && { submitted_on: submittedOn }),
  };
  const answer = context.core.answer<MeasurementScheduleRequest>(question);
  return answer.problems ? assessed : { ...assessed, question, answer };
}

/**
 * How many measurements it takes to look so many years ahead: the core is asked for all it
 * can give, and the first one that runs past that day is the last to show.
 */
export function measurementsToReach({ core, today, scheme }: Pick<Context, "core" | "today" | "scheme">, base: MeasurementScheduleRequest, years: number): number {
  const probe = core.answer<MeasurementScheduleRequest>(base);
  if (probe.problems) return scheme.measurements.min;
  // Compared as text, year first: the day itself need not exist.
  const horizon = `${String(Number(today.slice(0, 4)) + years).padStart(4, "0")}${today.slice(4)}`;
  const reached = probe.result.measurements.find(({ period_end }) => period_end >= horizon);
  return reached?.number ?? scheme.measurements.max;
}

const lineError = (field: string, text: string): FieldError => ({ field, input: field, text, parts: [] });

function dateError(field: string, problem: Problem, words: LiveMessages): FieldError {
  const parts: readonly DatePart[] = problem.code === "no_such_day" ? ["day"] : problem.code === "no_such_month" ? ["month"] : problem.code === "date_out_of_range" ? ["year"] : everyPart;
  return { field, input: `${field}-${parts[0] ?? "day"}`, text: words.problems.fromCore(problem), parts };
}
