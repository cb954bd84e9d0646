// What is wrong with something that was filled in, in words that say what would be right.
import type { Problem } from "../../src/core.ts";
import type { DatePart, UnclearDate } from "../../src/components/date-field/read-date.ts";
import { datesIn } from "../../src/lib/dates.ts";
import { unreachable } from "../../src/lib/unreachable.ts";
import type { problems as dutch } from "../nl/problems.ts";

const dates = datesIn("en");
const parts: Record<DatePart, string> = { day: "the day", month: "the month", year: "the year" };
const listed = new Intl.ListFormat("en", { type: "conjunction" });

/** A long text would push the message off the page. */
const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** With the last day that is known before, or the first after. Their validity needs no weekday. */
function noRule({ on, periods }: Extract<Problem, { code: "no_rule_in_force" }>["detail"]): string {
  const none = `For ${dates.day(on)} we know no rule.`;
  const ends = periods.flatMap(({ valid_to: end }) => (end !== null && end < on ? [end] : []));
  const starts = periods.map(({ valid_from: start }) => start).filter((start) => start > on);
  const [last, first] = [ends.sort().at(-1), starts.sort()[0]];
  if (last !== undefined)
    return `${none} The last one that we know held through ${dates.day(last)}. Ask what holds after that.`;
  return first === undefined
    ? none
    : `${none} The first one that we know holds from ${dates.day(first)}.`;
}

export const problems: typeof dutch = {
  summaryTitle: (count) =>
    count === 1 ? "1 thing is not right yet" : `${count} things are not right yet`,
  titlePrefix: (count) => (count === 1 ? "(1 error) " : `(${count} errors) `),

  missingDate: (name) => `Fill in ${name}.`,
  missingParts: (missing) => `Fill in ${listed.format(missing.map((part) => parts[part]))} too.`,
  line: (line, text) => `Line ${line}: ${text}`,
  moreLines: (count) => (count === 1 ? "And 1 more line." : `And ${count} more lines.`),

  years: {
    empty: (min, max) => `Fill in how many years you want to look ahead: ${min} to ${max}.`,
    unreadable: (min, max) => `Fill in a whole number from ${min} to ${max}. For example 3.`,
    out_of_range: (min, max) => `Choose a number from ${min} to ${max}.`,
  },

  unclearDate(unclear: UnclearDate): string {
    switch (unclear.code) {
      case "day_unreadable":
        return `Put only the number of the day in the box Day, for example 12. It now says “${short(unclear.typed)}”.`;
      case "month_unreadable":
        return `Write the month as a number from 1 to 12, or as a name, for example May. It now says “${short(unclear.typed)}”.`;
      case "year_unreadable":
        return `Write the year with four digits, for example 2013. It now says “${short(unclear.typed)}”.`;
      case "year_of_two_digits":
        return `Write the year with four digits. Do you mean ${unclear.proposals.join(" or ")}?`;
      case "more_than_one_date":
        return "One box holds a whole date, and another box holds something too. Leave one date.";
      case "no_date":
        return `Write a date as 12-5-2013. It now says “${short(unclear.typed)}”.`;
      default:
        return unreachable(unclear);
    }
  },

  fromCore(problem: Problem): string {
    switch (problem.code) {
      case "no_such_day": {
        const { month, year, days_in_month: days } = problem.detail;
        const february = month === 2 && days === 28;
        return `${dates.month(month)}${february ? ` ${year}` : ""} has ${many(days, "day", "days")}. Choose a day from 1 to ${days}.`;
      }
      case "no_such_month":
        return "A year has 12 months. Choose a month from 1 to 12, or write its name.";
      case "date_out_of_range":
        return `Choose a date from ${dates.day(problem.detail.min)} to ${dates.day(problem.detail.max)}.`;
      case "not_a_date":
        return "Write a date as 12-5-2013.";
      case "missing_key":
      case "null_value":
      case "empty_text":
        return "Something is still missing here.";
      case "out_of_range":
        return `Choose a number from ${problem.detail.min} to ${problem.detail.max}.`;
      case "not_an_integer":
        return "Fill in a whole number.";
      case "not_a_decimal":
        return "Fill in a number, for example 7.5.";
      case "too_many_items":
        return `These are too many: ${problem.detail.found}. There is room for ${problem.detail.max}.`;
      case "too_few_items":
        return `These are too few: ${problem.detail.found}. Fill in at least ${problem.detail.min}.`;
      case "text_too_long":
        return `This text is too long. Use at most ${many(problem.detail.max, "character", "characters")}.`;
      case "no_rule_in_force":
        return noRule(problem.detail);
      case "unknown_scheme":
      case "calculation_not_in_scheme":
      case "unknown_calculation":
        return "This question is about a scheme that this calculator does not know.";
      case "decimal_out_of_range": {
        const { min, max, min_inclusive: from } = problem.detail;
        return from
          ? `Choose a number from ${min} to ${max}.`
          : `Choose a number above ${min}, up to ${max}.`;
      }
      case "conflicting_keys":
        return "Two things exclude each other. Leave one of them.";
      case "no_support_left":
        return `You filled in ${many(problem.detail.support_used_months, "month", "months")} of support. ${problem.detail.ours ? `We do not calculate beyond ${many(problem.detail.support_years, "year", "years")}. That limit is ours, not the scheme’s.` : "After that there is nothing left in this scheme."}`;
      case "no_trial_in_scheme":
        return "This scheme does not count a trial placement. Leave this empty.";
      case "no_amounts_to_override":
        return "This scheme counts hours, not amounts a year. An amount of your own is not possible here.";
      case "duplicate_override":
        return "This amount is there twice. Leave one of them.";
      case "contradiction":
        return "This report contradicts itself. Open the file as it was saved.";
      case "not_ascending":
        return `The scores in this report are not in order. After ${problem.detail.after} comes a higher score.`;
      case "forms_do_not_add_up":
        return `This report counts ${many(problem.detail.forms, "form", "forms")}, and here ${problem.detail.found}.`;
      case "no_readable_text":
      case "no_score_column":
      case "reader_finished":
        return "We cannot read this as a list of scores.";
      case "too_many_forms":
        return "These are more forms than we can add up.";
      case "not_a_month":
        return "Write a month and a year, for instance 1 2027.";
      case "further_problems":
        return `And ${many(problem.detail.count, "other error", "other errors")}.`;
      case "too_large":
      case "too_many_values":
      case "too_deep":
        return "This is too large to read.";
      case "not_text":
      case "not_utf8":
      case "not_json":
      case "duplicate_key":
      case "unknown_key":
      case "wrong_type":
      case "unknown_word":
      case "not_a_name":
      case "not_an_https_url":
        return "We cannot read this as a question of this calculator.";
      case "scheme_id_taken":
      case "duplicate_id":
      case "unknown_source":
      case "unknown_fact":
      case "overlapping_periods":
      case "ends_before_it_starts":
      case "outside_scheme_validity":
        return "Your own rules with this question are not right.";
      default:
        return unreachable(problem);
    }
  },
};
