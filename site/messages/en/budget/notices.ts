import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import type { BudgetNotice } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { regimes } from "./form.ts";

const dates = datesIn("en");
const { euros, decimal } = numbersIn("en");

export function noticeInWords(notice: BudgetNotice): NoticeWords {
  switch (notice.code) {
    case "framework_may_have_changed":
      return {
        what: "We do not know whether these rules still hold.",
        so: `They hold from ${dates.day(notice.data.valid_from)}. We found no end. We checked them on ${dates.day(notice.data.checked_on)}.`,
      };
    case "own_rules":
      return {
        what: "This result follows rules of your own.",
        so: "They came with the question and are not ours.",
      };
    case "amounts_of_year":
      return {
        what: `These are amounts of ${notice.data.year}.`,
        so: "We found no newer ones. Ask what holds now and fill that in.",
      };
    case "rule_ended":
      return {
        what: `This scheme held up to and including ${dates.day(notice.data.valid_to)}.`,
        so: `The year that begins on ${dates.day(notice.data.from)} lies after that. We go on with the old rules.`,
      };
    case "cut_at_maximum":
      return {
        what: `This scheme lasts ${notice.data.support_years} years at most.`,
        so: "What you asked beyond that does not count.",
      };
    case "followed_scheme_reckons_pro_rata":
      return {
        what: `Fewer than ${decimal(notice.data.hours_per_week)} hours a week.`,
        so: "The agreement does not say that the amount is lower then. The UWV scheme that it follows does reckon pro rata. Ask.",
      };
    case "hourly_rate_unknown":
      return {
        what: "UWV’s hourly rate is not known here.",
        so: notice.data.from
          ? `So we give no amount for the time from ${dates.day(notice.data.from)}. Fill in an hourly rate yourself.`
          : "Fill in a first day, or an hourly rate yourself.",
      };
    case "priced_at_coach_rate":
      return {
        what: `Reckoned at ${euros(notice.data.coach_rate_cents)} an hour.`,
        so: "You filled in that rate, because we know none of UWV for this time.",
      };
    case "own_amounts":
      return {
        what:
          notice.data.count === 1
            ? "One amount is your own."
            : `${notice.data.count} amounts are your own.`,
        so: "They stand in place of the published ones.",
      };
    case "own_amounts_incomplete":
      return {
        what: "Not every amount has been filled in.",
        so: `Missing: ${notice.data.missing.map(({ regime, year }) => `${regimes[regime]} year ${year}`).join(", ")}.`,
      };
    case "not_used":
      return {
        what: "The working hours a year do not count here.",
        so: "This scheme reckons with hours a week.",
      };
    case "assumption":
      return assumptionInWords(notice);
    default:
      return unreachable(notice);
  }
}

function assumptionInWords({ data }: Extract<BudgetNotice, { code: "assumption" }>): NoticeWords {
  switch (data.choice) {
    case "part_of_month_by_days":
      return {
        what: "There is part of a month.",
        so: "The text does not say how that counts. We count the days, over the days of that month.",
      };
    case "month_end":
      return {
        what: `Not every month has a day ${data.day}.`,
        so: "The text does not say what holds then. We take the last day of that month.",
      };
    case "calendar_year_amount_by_months":
      return {
        what: "The amount is for a calendar year.",
        so: "The text does not say how it falls over the months. We spread it evenly.",
      };
    case "pro_rata_by_hours":
      return {
        what: `Below ${decimal(data.hours_per_week)} hours a week the amount is lower.`,
        so: `The text says “pro rata”, without a sum. We divide the hours by ${decimal(data.hours_per_week)}.`,
      };
    case "trial_lump_sum_whole":
      return {
        what: "The amount for the trial placement is fixed.",
        so: "The text is unclear about fewer hours. We do not lower it.",
      };
    case "hours_spread_over_months":
      return {
        what: "The rate depends on the month.",
        so: "We spread the hours evenly over the months. Each month has the rate of its first day.",
      };
    case "support_years":
      return { what: "The text names no end.", so: `We reckon ${data.support_years} years.` };
    default:
      return unreachable(data);
  }
}

/** What the text of the four cities says around the amounts, in our own words. */
export const aroundFourCities: NoticeWords[] = [
  {
    what: "The agreement binds the four large cities alone.",
    so: "Other municipalities may follow it. They decide for themselves.",
  },
  {
    what: "The first year pays for more than the job coach.",
    so: "Changes to the workplace and other help have to come out of that amount too.",
  },
  {
    what: "If support is still needed after that, it is yours to provide.",
    so: "The cities pay for two to three years at most.",
  },
  {
    what: "One job coach may support several employees.",
    so: "You agree on that with the municipality, case by case.",
  },
];
export const around = {
  title: "What else the agreement says",
  source: "Source:",
  external: {
    what: "The municipality buys an external job coach.",
    so: "The amount is what the municipality spends at most. You do not receive it.",
  },
  example: {
    what: "Your municipality decides for itself.",
    so: "We do not know its amounts. You see those of the four large cities, as an example. Ask what your municipality does.",
  },
};
