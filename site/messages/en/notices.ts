import type { Holiday, Weekend } from "../../src/core.ts";
import type { NoticeWords } from "../../src/components/notices/notices.ts";
import type { MeasurementNotice as Notice } from "../../src/lib/answer-kinds.ts";
import { datesIn } from "../../src/lib/dates.ts";
import { unreachable } from "../../src/lib/unreachable.ts";

const dates = datesIn("en");

/** Why a day is no working day. */
export const reasons: Record<Weekend | Holiday, string> = {
  saturday: "a Saturday",
  sunday: "a Sunday",
  new_years_day: "New Year’s Day",
  good_friday: "Good Friday",
  easter_monday: "Easter Monday",
  kings_day: "King’s Day",
  liberation_day: "Liberation Day",
  ascension_day: "Ascension Day",
  whit_monday: "Whit Monday",
  christmas_day: "Christmas Day",
  boxing_day: "Boxing Day",
};

/** That the day is a Saturday or a Sunday shows in its name. */
const isWeekend = (reason: Weekend | Holiday): boolean =>
  reason === "saturday" || reason === "sunday";

/** "1 end date is", "2 end dates are" */
const days = (count: number): string => (count === 1 ? "1 end date is" : `${count} end dates are`);

export function noticeInWords(notice: Notice): NoticeWords {
  switch (notice.code) {
    case "framework_may_have_changed":
      return {
        what: "UWV’s explanation has no date.",
        so: `The rules follow the recognition framework of ${notice.data.valid_from.slice(0, 4)}. We compared them with that explanation on ${dates.day(notice.data.checked_on)}. Whether they still hold we do not know. Ask your regular contact at UWV.`,
      };
    case "deadline_in_weekend":
      return {
        what: isWeekend(notice.data.reason)
          ? "The last safe day is in a weekend."
          : `${dates.long(notice.data.day)} is ${reasons[notice.data.reason]}.`,
        so: `That does not move the deadline. The last working day before it is ${dates.long(notice.data.last_safe_working_day)}.`,
      };
    case "boundary_day_shared":
      return {
        what: `${days(notice.data.count)} on the day on which one measurement year ends and the next begins.`,
        so: "Such a period counts once: in the measurement year that ends that day.",
      };
    case "completed_outside_measurements":
      return {
        what: `${days(notice.data.count)} outside the measurement years that you see here.`,
        so: notice.data.count === 1 ? "It does not count." : "They do not count.",
      };
    case "submitted_late":
      return {
        what: `The day of sending is after ${dates.long(notice.data.last_safe_day)}, the last safe day of measurement year ${notice.data.number}.`,
        so: "Call your regular contact at UWV to hear what this means.",
      };
    case "submitted_before_first_period_end":
      return {
        what: "The day of sending is before the end of the first measurement year.",
        so: `The last day of that year is ${dates.long(notice.data.period_end)}. Check whether the date is right.`,
      };
    case "own_rules":
      return {
        what: "This outcome follows your own rules.",
        so: "They came with the question and are not ours.",
      };
    case "assumption":
      return assumptionInWords(notice);
    default:
      return unreachable(notice);
  }
}

function assumptionInWords(notice: Extract<Notice, { code: "assumption" }>): NoticeWords {
  const { data } = notice;
  switch (data.choice) {
    case "earliest_reading":
      return {
        what: "UWV names two limits.",
        so: "It says “before” a date, and also “one month’s time”. We take the earliest reading: then you are always in time.",
      };
    case "month_end":
      return {
        what: `Not every month has a day ${data.day}.`,
        so: "UWV does not say what holds then. We take the last day of that month.",
      };
    case "answer_term_from_submission":
      return {
        what: `UWV answers within ${data.weeks === 1 ? "1 week" : `${data.weeks} weeks`}.`,
        so: "UWV does not say from when. We count from the day on which you sent the report.",
      };
    default:
      return unreachable(data);
  }
}
