// Where an organisation stands: what is overdue, what was sent, what comes next.
import type { Measurement } from "../core.ts";
import { isAfterToday } from "./after-today.ts";
import type { Asked } from "./ask.ts";

export interface Situation {
  /** The last measurement whose day is past, unless the person says that it was sent. */
  overdue?: Measurement;
  /** The measurement that the day of sending belongs to, once that day is there. */
  sent?: Measurement;
  /** The first measurement that still asks something. */
  next?: Measurement;
  /** The measurement before the next one, the next one, and what follows. */
  shown: Measurement[];
  earlier: Measurement[];
}

export function situationOf({ question, answer }: Asked): Situation {
  const { measurements } = answer.result;
  // A day that is still to come is a plan: until then the report has yet to be sent.
  const sentOn = isAfterToday(question.submitted_on, question) ? undefined : question.submitted_on;
  // A report answers to the measurement year that ended last before it was sent.
  const sent =
    sentOn === undefined
      ? undefined
      : measurements.filter(({ period_end }) => period_end < sentOn).at(-1);
  const lastPast = measurements.filter(({ status }) => status === "overdue").at(-1);
  const overdue =
    lastPast && (sent === undefined || sent.number < lastPast.number) ? lastPast : undefined;
  const next = measurements.find(
    ({ status, number }) => status !== "overdue" && number !== sent?.number,
  );

  // The past begins the picture with one measurement at most.
  const firstShown = Math.max((next?.number ?? measurements.length) - 1, 1);
  return {
    ...(overdue && { overdue }),
    ...(sent && { sent }),
    ...(next && { next }),
    shown: measurements.filter(({ number }) => number >= firstShown),
    earlier: measurements.filter(({ number }) => number < firstShown),
  };
}
