// Of which measurement year the forms are: the core reckons the years, the person chooses one.
import type { Core, IsoDate, Measurement } from "../core.ts";
import { readDateField, dateError, type FieldError } from "../lib/field-errors.ts";
import { ask, problemsWith, type Door } from "../deadlines/ask.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import { fields, type FormTyped } from "./form.ts";
import type { SchemeWithYears } from "./scheme.ts";

export interface Periods {
  /** The date of recognition, once it exists. */
  recognised_on?: IsoDate;
  /** To choose from, the last that has begun first. */
  measurements: Measurement[];
  /** Undefined: forms of any day count. */
  chosen?: Measurement;
  error?: FieldError;
}

/** The first measurement that ended counts; one that runs shows how it stands. */
export function periodsOf(
  form: FormTyped,
  { core, scheme, today }: { core: Core; scheme: SchemeWithYears; today: IsoDate },
  words: SatisfactionMessages,
): Periods {
  const read = readDateField(fields.recognised, form.recognised, undefined, words.problems);
  if (read.error) return { measurements: [], error: read.error };
  if (!read.iso) return { measurements: [] };
  const door: Door = { core, today, scheme: scheme.measuring };
  const [problem] = problemsWith({ recognised_on: read.iso }, door);
  if (problem) {
    const error = dateError(fields.recognised, problem, words.problems);
    return { measurements: [], error };
  }
  const asked = ask({ recognised_on: read.iso }, 0, door);
  const begun = (asked?.answer.result.measurements ?? [])
    .filter(({ status }) => status !== "upcoming")
    .reverse();
  // A recognition of today or later has no year that has begun: its first one is shown.
  const first = asked?.answer.result.measurements.slice(0, 1) ?? [];
  const measurements = begun.length > 0 ? begun : first;
  const chosen = chosenOf(form.measurement, measurements);
  return { recognised_on: read.iso, measurements, ...(chosen && { chosen }) };
}

function chosenOf(typed: string, measurements: readonly Measurement[]): Measurement | undefined {
  if (typed === "all") return undefined;
  const named = measurements.find(({ number }) => String(number) === typed);
  // The year that ended last: its report is due, or was.
  return named ?? measurements.find(({ status }) => status !== "running") ?? measurements[0];
}

/** As a question asks for it. On a first day that two years share, forms are of the year before. */
export const periodOf = ({ number, period_start, period_end }: Measurement) => ({
  start: period_start,
  end: period_end,
  start_shared: number > 1,
});
