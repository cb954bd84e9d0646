import type { Core, MeasurementScheduleAnswer, MeasurementScheduleRequest, IsoDate } from "../core.ts";
import type { Scheme } from "./scheme.ts";
import { measurementsToReach } from "./assess.ts";

/** The first example that the authority itself prints. */
const recognised = "2013-05-12";
const yearsAhead = 2;

/** An answer to show people what they will get. Real in every part, but not theirs. */
export function exampleOf(core: Core, scheme: Scheme, today: IsoDate): { question: MeasurementScheduleRequest; answer: MeasurementScheduleAnswer } {
  const base: MeasurementScheduleRequest = {
    calculation: "measurement_schedule",
    scheme: scheme.id,
    recognised_on: recognised,
    measurements: scheme.measurements.max,
    as_of: today,
    explain: false,
  };
  const question = { ...base, measurements: measurementsToReach({ core, scheme, today }, base, yearsAhead) };
  const answer = core.answer<MeasurementScheduleRequest>(question);
  if (answer.problems) throw new Error("The example has no answer");
  return { question, answer };
}
