// Of which measurement year the forms are: the core computes the years, the page proposes the one
// with most of the forms, the person chooses.
import type { Core, IsoDate, Measurement } from "../core.ts";
import { readDateField, dateError, type FieldError } from "../lib/field-errors.ts";
import { ask, problemsWith, type Door } from "../deadlines/ask.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import { spreadOver, type Days, type Spread } from "./days.ts";
import { fields, type FormTyped } from "./form.ts";
import type { SchemeWithYears } from "./scheme.ts";

export interface Periods {
  /** The date of recognition, once it exists. */
  recognised_on?: IsoDate;
  /** To choose from, the last that has begun first. */
  measurements: Measurement[];
  /** Undefined: forms of any day count. */
  chosen?: Measurement;
  /** The forms over these years; undefined where their days are not known. */
  spread?: Spread;
  /** Nobody chose: this is what the page makes of the forms. */
  proposed: boolean;
  error?: FieldError;
}

interface Context {
  core: Core;
  scheme: SchemeWithYears;
  today: IsoDate;
}

/** `days`: of the forms; undefined where they are not known. */
export function periodsOf(
  form: FormTyped,
  days: Days | undefined,
  { core, scheme, today }: Context,
  words: SatisfactionMessages,
): Periods {
  const none = { measurements: [], proposed: false };
  const read = readDateField(fields.recognised, form.recognised, undefined, words.problems);
  if (read.error) return { ...none, error: read.error };
  if (!read.iso) return none;
  const door: Door = { core, today, scheme: scheme.measuring };
  const [problem] = problemsWith({ recognised_on: read.iso }, door);
  if (problem) {
    const error = dateError(fields.recognised, problem, words.problems);
    return { ...none, error };
  }
  const asked = ask({ recognised_on: read.iso }, 0, door);
  const all = asked?.answer.result.measurements ?? [];
  const begun = all.filter(({ status }) => status !== "upcoming");
  // A recognition of today or later has no year that has begun: its first one is shown.
  const ascending = begun.length > 0 ? begun : all.slice(0, 1);
  const spread = days && spreadOver(days, ascending);
  const measurements = [...ascending].reverse();
  const named = measurements.find(({ number }) => String(number) === form.measurement);
  const proposed = form.measurement !== "all" && named === undefined;
  const chosen = proposed ? proposedOf(measurements, spread) : named;
  return {
    ...{ recognised_on: read.iso, measurements, proposed },
    ...(chosen && { chosen }),
    ...(spread && { spread }),
  };
}

/**
 * The year with most of the dated forms. Undefined when no form has a date: nothing says then of
 * which year they are.
 */
function proposedOf(
  measurements: readonly Measurement[],
  spread: Spread | undefined,
): Measurement | undefined {
  const forms = spread?.inYear ?? new Map<number, number>();
  const most = Math.max(0, ...forms.values());
  if (most > 0)
    return lastThatEnded(measurements.filter(({ number }) => forms.get(number) === most));
  return spread && spread.all > 0 && spread.undated === spread.all
    ? undefined
    : lastThatEnded(measurements);
}

/** Its report is due, or was. */
const lastThatEnded = (measurements: readonly Measurement[]): Measurement | undefined =>
  measurements.find(({ status }) => status !== "running") ?? measurements[0];

/** As a question asks for it. On a first day that two years share, forms are of the year before. */
export const periodOf = ({ number, period_start, period_end }: Measurement) => ({
  start: period_start,
  end: period_end,
  start_shared: number > 1,
});
