// Every step of a calculation as one or two sentences, as a careful colleague would write them.
import type { MeasurementStep as Step } from "../../src/lib/answer-kinds.ts";
import { datesIn } from "../../src/lib/dates.ts";
import { inputsOf } from "../../src/lib/step-inputs.ts";
import { unreachable } from "../../src/lib/unreachable.ts";
import { deadlines } from "./deadlines.ts";
import { reasons } from "./notices.ts";

const dates = datesIn("en");
const list = new Intl.ListFormat("en", { type: "conjunction" });

/** "14 years and 1 month" */
function duration(months: number): string {
  const unit = (count: number, word: string) =>
    count > 0 ? `${count} ${word}${count === 1 ? "" : "s"}` : "";
  const parts = [unit(Math.floor(months / 12), "year"), unit(months % 12, "month")];
  return parts.filter(Boolean).join(" and ") || "no time";
}

const weeks = (count: number): string => (count === 1 ? "1 week" : `${count} weeks`);

const moved = (yes: boolean): string =>
  yes ? " That month has no such day. Then we take the last day of the month." : "";

/** `today`: what lies before it is told as past. */
export function stepInWords(step: Step, today = ""): string {
  const inputs = inputsOf(step);
  const output = (): string => dates.long(inputs.output());
  /** Dates are texts with the year first: they compare as they stand. */
  const is = (now: string, past: string): string =>
    typeof step.output === "string" && step.output < today ? past : now;
  switch (step.operation) {
    case "day_of_recognition":
      return `The first measurement year ${is("starts", "started")} on the day of the recognition: ${output()}.`;
    case "same_day_in_first_year": {
      const year = inputs.number("first_year");
      return `The recognition is from before ${year}. Then the first measurement year ${is("starts", "started")} on the same day in ${year}: ${output()}.${moved(inputs.flag("moved_to_month_end"))}`;
    }
    case "end_of_period": {
      const number = inputs.number("number");
      const shared =
        step.yields.length > 1
          ? ` Measurement year ${number + 1} ${is("starts", "started")} on that day too.`
          : "";
      return `Measurement year ${number} ${is("runs", "ran")} through ${output()}. That is ${duration(inputs.number("months"))} after the recognition.${shared}${moved(inputs.flag("moved_to_month_end"))}`;
    }
    case "report_before":
      return `After that there ${is("is", "was")} time to report. The report ${is("must", "had to")} be in before ${output()}: ${duration(inputs.number("months"))} after the recognition.${moved(inputs.flag("moved_to_month_end"))}`;
    case "day_before_earliest": {
      const [before, term] = [inputs.text("report_before"), inputs.text("term_after_period")];
      return before === term
        ? `The last safe day ${is("is", "was")} the day before: ${output()}.`
        : `The time to report, counted from the end of the measurement year, ${is("runs", "ran")} to ${dates.long(term)}. We take the earliest of the two. The day before it is ${output()}.`;
    }
    case "last_working_day": {
      const skipped = inputs.skipped();
      if (skipped.length === 0)
        return `That ${is("is", "was")} a working day. So this ${is("is", "was")} the last working day too: ${output()}.`;
      const why = skipped.map(
        ({ day, reason }) => `${dates.day(day)} ${is("is", "was")} ${reasons[reason]}`,
      );
      return `${list.format(why)}. The last working day before it ${is("is", "was")} ${output()}.`;
    }
    case "count_completed_periods": {
      const count = Number(step.output);
      const first = inputs.flag("first_day_counts")
        ? ""
        : " The first day does not count: it belongs to the measurement year before.";
      return `Of the periods that you filled in, ${count === 0 ? "none" : count} ended in measurement year ${inputs.number("number")}.${first}`;
    }
    case "duty":
      return dutyInWords(step);
    case "status":
      return `Today is ${dates.long(inputs.text("as_of"))}. Measurement year ${inputs.number("number")} stands at: ${deadlines.status[step.output as keyof typeof deadlines.status]}.`;
    case "first_not_overdue":
      return step.output === null
        ? "Of all measurement years the last day is past."
        : `Measurement year ${inputs.output()} is the first whose last day is not past.`;
    case "weeks_after_submission":
      return `The day of sending is ${dates.long(inputs.text("submitted_on"))}. UWV ${is("answers", "had to answer")} within ${weeks(inputs.number("weeks"))}: ${output()} at the latest.`;
    case "period_that_ended_last":
      return step.output === null
        ? "On the day of sending no measurement year was past yet."
        : `The last measurement year that was past then ended on ${dates.long(inputs.text("period_end"))}. The report is about measurement year ${inputs.output()}.`;
    default:
      return unreachable(step.operation);
  }
}

function dutyInWords({ inputs }: Step): string {
  if (inputs.completed_periods === null)
    return "You filled in no completed periods. We take it that there will be a report.";
  return inputs.completed_periods === 0
    ? "No period was completed. Then there is nothing to measure. You report that in writing, within the same time."
    : "A period was completed. Then a report is due.";
}
