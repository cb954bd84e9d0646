import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import type { SatisfactionNotice } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { forms, periods, sides } from "./words.ts";

const dates = datesIn("en");
const { decimal } = numbersIn("en");

const thereAre = (number: number): string =>
  number === 0 ? "there is no form" : `there ${number === 1 ? "is" : "are"} ${forms(number)}`;

export function noticeInWords(notice: SatisfactionNotice): NoticeWords {
  switch (notice.code) {
    case "framework_may_have_changed":
      return {
        what: "The explanation by UWV has no date.",
        so: `The rules follow the recognition framework of 2016. We compared them with that explanation on ${dates.day(notice.data.checked_on)}. Ask your contact person at UWV whether they still hold.`,
      };
    case "own_rules":
      return {
        what: "This result follows rules of your own.",
        so: "They came with the question and are not ours.",
      };
    case "undated_forms":
      return {
        what: `${forms(notice.data.count)} without a date.`,
        so:
          notice.data.count === 1
            ? "We count it. Check whether it belongs to this measurement year."
            : "We count them. Check whether they belong to this measurement year.",
      };
    case "forms_outside_period":
      return {
        what: `${forms(notice.data.count)} from outside the measurement year.`,
        so: notice.data.count === 1 ? "We leave it out." : "We leave them out.",
      };
    case "boundary_day_shared":
      return {
        what: `${forms(notice.data.count)} from the first day of the measurement year.`,
        so: `That day belongs to the year before as well. ${notice.data.count === 1 ? "It counts" : "They count"} there, and not here.`,
      };
    case "small_group":
      return {
        what: `There ${notice.data.count === 1 ? "is only 1 score" : `are only ${notice.data.count} scores`} by ${sides[notice.data.side]}.`,
        so: "With so few, people may guess who gave which. Mind that when you share them.",
      };
    case "rounded_mean_hides_norm": {
      const { side, mean, norm, sum, count, short_of_norm: short } = notice.data;
      return {
        what: `Rounded, the average of the ${sides[side]} is ${decimal(mean)}, and still too low.`,
        so: `The sum is ${decimal(sum)} for ${count === 1 ? "1 score" : `${decimal(count)} scores`}. It takes ${decimal(short)} more for an average of ${decimal(norm)}.`,
      };
    }
    case "no_completed_period":
      return {
        what: "No coaching period was completed.",
        so: "Then there is nothing to measure. Tell your contact person at UWV in writing. Does the measurement year end on 12 May? Then 11 June is your last day.",
      };
    case "completed_periods_contradict_forms":
      return {
        what: `You filled in 0 completed periods, but there ${notice.data.forms === 1 ? "is a form" : "are forms"}.`,
        so: "Check what is right.",
      };
    case "fewer_forms_than_periods":
      return {
        what: `You filled in ${periods(notice.data.completed_periods)}, but ${thereAre(notice.data.forms)}.`,
        so: "After each period the employee and the employer fill in a form.",
      };
    case "more_forms_than_periods":
      return {
        what: `There ${notice.data.forms === 1 ? "is" : "are"} ${forms(notice.data.forms)}, but you filled in ${periods(notice.data.completed_periods)}.`,
        so: "Each period has one form from each side. Check which number is right.",
      };
    case "newest_rules_taken":
      return {
        what: "The rules have changed over time.",
        so: `Without a measurement year we take the newest, of ${dates.day(notice.data.valid_from)}.`,
      };
    case "assumption":
      return notice.data.choice === "mean_not_rounded"
        ? {
            what: "UWV does not say whether rounding is allowed.",
            so: `We take the strict reading: before rounding, the average of the ${sides[notice.data.side]} is below the norm.`,
          }
        : {
            what: "UWV gives its questions as an example.",
            so: "Your forms may have more. Put those in your report yourself.",
          };
    default:
      return unreachable(notice);
  }
}
