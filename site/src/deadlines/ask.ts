// Questions to the core about measurements.
import type { Core, IsoDate, MeasurementScheduleRequest } from "../core.ts";
import type { ScheduleAnswer } from "../lib/answer-kinds.ts";
import type { Scheme } from "./scheme.ts";

export interface Door {
  core: Core;
  scheme: Scheme;
  /** The day on which the person asks. */
  today: IsoDate;
}

/** What a person filled in, as dates. */
export interface Filled {
  recognised_on: IsoDate;
  completed_on?: IsoDate[];
  submitted_on?: IsoDate;
}

const question = (
  filled: Filled,
  measurements: number,
  { scheme, today }: Door,
): MeasurementScheduleRequest => ({
  calculation: "measurement_schedule",
  scheme: scheme.id,
  measurements,
  as_of: today,
  ...filled,
});

export interface Asked {
  question: MeasurementScheduleRequest;
  answer: ScheduleAnswer;
}

/** Undefined when the core finds a problem. */
export function ask(filled: Filled, years: number, door: Door): Asked | undefined {
  const asked = question(filled, measurementsToReach(filled, years, door), door);
  const answer = door.core.answer<MeasurementScheduleRequest>(asked);
  // This calculation has steps and notices of its own alone.
  return answer.problems ? undefined : { question: asked, answer: answer as ScheduleAnswer };
}

/** What the core has against the dates, also while the first of them is still missing. */
export function problemsWith(filled: Partial<Filled>, door: Door) {
  const asked = question(filled as Filled, door.scheme.measurements.min, door);
  const { problems = [] } = door.core.answer<MeasurementScheduleRequest>({
    ...asked,
    explain: false,
  });
  return problems.filter(({ code }) => code !== "missing_key");
}

/**
 * How many measurements it takes to look so many years ahead: the core is asked for all it
 * can give, and the first one that runs past that day is the last to show.
 */
function measurementsToReach({ recognised_on }: Filled, years: number, door: Door): number {
  const { min, max } = door.scheme.measurements;
  const probe = question({ recognised_on }, max, door);
  const answer = door.core.answer<MeasurementScheduleRequest>({ ...probe, explain: false });
  if (answer.problems) return min;
  // Compared as text, year first: the day itself need not exist.
  const year = Number(door.today.slice(0, 4)) + years;
  const horizon = String(year).padStart(4, "0") + door.today.slice(4);
  const reached = answer.result.measurements.find(({ period_end }) => period_end >= horizon);
  return reached?.number ?? max;
}
