import type { Side } from "../../../src/core.ts";
import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import type { SatisfactionNotice } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";

const dates = datesIn("en");
const { decimal } = numbersIn("en");

const sides: Record<Side, string> = { employee: "employees", employer: "employers" };
const forms = (count: number): string => (count === 1 ? "1 form" : `${count} forms`);

export function noticeInWords(notice: SatisfactionNotice): NoticeWords {
  switch (notice.code) {
    case "framework_may_have_changed":
      return {
        what: "The explanation by UWV has no date.",
        so: `The rules follow the recognition framework of 2016. We checked them on ${dates.day(notice.data.checked_on)}. Ask your account holder whether they still hold.`,
      };
    case "own_rules":
      return {
        what: "This result follows rules of your own.",
        so: "They came with the question and are not ours.",
      };
    case "undated_forms":
      return {
        what: `${forms(notice.data.count)} without a date.`,
        so: "We count them. Check whether they belong to this measurement year.",
      };
    case "forms_outside_period":
      return {
        what: `${forms(notice.data.count)} from outside the measurement year.`,
        so: "We leave them out.",
      };
    case "boundary_day_shared":
      return {
        what: `${forms(notice.data.count)} from the first day of the measurement year.`,
        so: "That day belongs to the year before as well. It counts there, and not here.",
      };
    case "small_group":
      return {
        what: `There are only ${notice.data.count} scores by ${sides[notice.data.side]}.`,
        so: "With so few, people may guess who gave which. Mind that when you share them.",
      };
    case "rounded_mean_hides_norm": {
      const { side, mean, norm, sum, count, short_of_norm: short } = notice.data;
      return {
        what: `Rounded, the score of the ${sides[side]} is ${decimal(mean)}, and still too low.`,
        so: `The sum is ${decimal(sum)} for ${count} scores. It takes ${decimal(short)} more for an average of ${decimal(norm)}. We compare the average before rounding.`,
      };
    }
    case "no_completed_period":
      return {
        what: "No coaching period was completed.",
        so: "Then there is nothing to measure. Tell your account holder in writing, within a month after the measurement year.",
      };
    case "fewer_forms_than_periods":
      return {
        what: `${notice.data.completed_periods} periods were completed, and there are ${forms(notice.data.forms)}.`,
        so: "Each completed period needs two forms: one by the employee and one by the employer.",
      };
    case "more_forms_than_periods":
      return {
        what: `There are ${forms(notice.data.forms)}, and only ${notice.data.completed_periods} completed periods.`,
        so: "Each period has one form from each side. Check which number is right.",
      };
    case "newest_rules_taken":
      return {
        what: "The rules have changed over time.",
        so: `Without a measurement year we take the newest, of ${dates.day(notice.data.valid_from)}.`,
      };
    case "assumption":
      return {
        what: "UWV gives its questions as an example.",
        so: "Your forms may have more. Put those in your report yourself.",
      };
    default:
      return unreachable(notice);
  }
}
