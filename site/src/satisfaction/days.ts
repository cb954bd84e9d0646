// On which days the coaching periods of the forms were completed, and in which years those lie.
import type { AssessmentForms, IsoDate, Measurement } from "../core.ts";

export interface Days {
  /** How many forms there are of a day. */
  dated: ReadonlyMap<IsoDate, number>;
  undated: number;
}

/** The forms over the measurement years. */
export interface Spread {
  /** By the number of the measurement; a year without forms is not in it. */
  inYear: ReadonlyMap<number, number>;
  /** Dated in none of these years. */
  outside: number;
  undated: number;
  all: number;
}

export function daysOf(forms: readonly Pick<AssessmentForms, "completed_on">[]): Days {
  const dated = new Map<IsoDate, number>();
  let undated = 0;
  for (const { completed_on: day } of forms) {
    if (day === undefined) undated += 1;
    else dated.set(day, (dated.get(day) ?? 0) + 1);
  }
  return { dated, undated };
}

/**
 * `measurements` ascend: a day that two years share is of the one that ends that day, as in the
 * questions to the core. Days are compared as text, year first.
 */
export function spreadOver({ dated, undated }: Days, measurements: readonly Measurement[]): Spread {
  const inYear = new Map<number, number>();
  let [outside, all] = [0, undated];
  for (const [day, forms] of dated) {
    all += forms;
    const year = measurements.find(
      ({ period_start, period_end }) => period_start <= day && day <= period_end,
    );
    if (year) inYear.set(year.number, (inYear.get(year.number) ?? 0) + forms);
    else outside += forms;
  }
  return { inYear, outside, undated, all };
}
