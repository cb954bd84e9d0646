import type { ConditionUnit } from "../../../src/core.ts";
import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import type { BudgetNotice } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { regimes } from "./form.ts";

const dates = datesIn("en");
const { euros, decimal } = numbersIn("en");

/** How the notice is told: of rules that hold or held, and of whom. */
export interface About {
  past: boolean;
  who: string;
}

export function noticeInWords(notice: BudgetNotice, about?: About): NoticeWords {
  const who = about?.who;
  switch (notice.code) {
    case "framework_may_have_changed": {
      const { valid_from: from, checked_on: checked } = notice.data;
      return {
        what: "We do not know whether these rules still hold.",
        so: `We found no end. We compared them with the text of ${from.slice(0, 4)} on ${dates.day(checked)}.`,
      };
    }
    case "own_rules":
      return {
        what: "This result follows rules of your own.",
        so: "They came with the question and are not ours.",
      };
    case "amounts_of_year": {
      const { years, newest_known: newest } = notice.data;
      return {
        what: `These are amounts of ${new Intl.ListFormat("en").format(years.map(String))}.`,
        so: newest
          ? "We found no newer ones. Ask what holds now and fill that in."
          : "They held then.",
      };
    }
    case "rule_ended": {
      const { valid_to: end, from, to } = notice.data;
      const what = `These rules held up to and including ${dates.day(end)}.`;
      if (from === null) return { what, so: "Ask what holds now." };
      return {
        what,
        so:
          from > end
            ? `The year that begins on ${dates.day(from)} lies after that. We go on with the old rules.`
            : `The year from ${dates.day(from)} up to and including ${dates.day(to)} runs on after that. We calculate all of that year with the old rules.`,
      };
    }
    case "cut_at_maximum":
      return {
        what: notice.data.ours
          ? `We calculate ${inUnit(String(notice.data.support_years), "years")} at most here.`
          : `This scheme ${about?.past ? "lasted" : "lasts"} ${inUnit(String(notice.data.support_years), "years")} at most.`,
        so: notice.data.ours
          ? "That is our limit, not that of the scheme. The time after it does not count."
          : "The time after it does not count.",
      };
    case "below_condition": {
      const { bound, unit, given } = notice.data;
      return {
        what: `This scheme ${about?.past ? "asked" : "asks"} at least ${inUnit(bound, unit)}.`,
        so: `You filled in ${inUnit(given, unit)}. ${about?.past ? "Then your employee may not have got" : "Then your employee may not get"} a job coach. Ask.`,
      };
    }
    case "followed_scheme_reckons_pro_rata":
      return {
        what: `Fewer than ${inUnit(notice.data.hours_per_week, "hours_per_week")}.`,
        so: "The agreement does not say that the amount is lower then. The UWV scheme that the municipalities follow does lower the amount. Ask.",
      };
    case "hourly_rate_unknown":
      return {
        what: who
          ? `The hourly rate of ${who} is not known here.`
          : "The hourly rate is not known here.",
        so: notice.data.from
          ? `So we give no amount for the time from ${dates.day(notice.data.from)}. Fill in an hourly rate yourself.`
          : "Fill in an hourly rate yourself. Then you see what the hours cost.",
      };
    case "priced_at_coach_rate":
      return {
        what: `Calculated at your hourly rate of ${euros(notice.data.coach_rate_cents)}.`,
        so: who
          ? `We know no rate of ${who} for this time. So what you fill in is no maximum.`
          : "We know no other rate for this time. So this is no maximum.",
      };
    case "own_amounts":
      return {
        what:
          notice.data.count === 1
            ? "One amount is your own."
            : `${notice.data.count} amounts are your own.`,
        so:
          notice.data.count === 1
            ? "We do not know it from a text."
            : "We do not know them from a text.",
      };
    case "own_amounts_incomplete":
      return {
        what: "Not every amount has been filled in.",
        so: `Missing: ${notice.data.missing.map(({ regime, year }) => `${regimes[regime]} year ${year}`).join(", ")}.`,
      };
    case "not_used":
      return {
        what: "The working hours a year do not count here.",
        so: `This scheme ${about?.past ? "went" : "goes"} by hours a week.`,
      };
    case "assumption":
      return assumptionInWords(notice, about?.past ? "was" : "is");
    default:
      return unreachable(notice);
  }
}

function assumptionInWords(
  { data }: Extract<BudgetNotice, { code: "assumption" }>,
  is: "is" | "was",
): NoticeWords {
  switch (data.choice) {
    case "part_of_month_by_days":
      return {
        what: "There is part of a month.",
        so: "The text does not say how that counts. We count the days, over the days of that month.",
      };
    case "month_end":
      return {
        what: `Not every month has a day ${data.day}.`,
        so: "The text does not say what holds then. With us such a month of support begins on the 1st of the month after.",
      };
    case "calendar_year_amount_by_months":
      return {
        what: "The amount is for a calendar year.",
        so: "The text does not say how it falls over the months. We spread it evenly.",
      };
    case "pro_rata_by_hours":
      return {
        what: `Below ${inUnit(data.hours_per_week, "hours_per_week")} the amount ${is} lower.`,
        so: `The text says “pro rata”, without a sum. We divide the hours by ${decimal(data.hours_per_week)}.`,
      };
    case "trial_lump_sum_whole":
      return {
        what: `The amount for the trial placement ${is} fixed.`,
        so: "The text is unclear about fewer hours. We do not lower it.",
      };
    case "hours_spread_over_months":
      return {
        what: "The rate depends on the month.",
        so: "We spread the hours evenly over the months. Each month has the rate of its first day.",
      };
    case "support_years":
      return {
        what: `We calculate ${inUnit(String(data.support_years), "years")} at most here.`,
        so: "That is our limit, not that of the scheme.",
      };
    default:
      return unreachable(data);
  }
}

/** "12 hours a week", "1 month" */
function inUnit(value: string, unit: ConditionUnit): string {
  const s = Number(value) === 1 ? "" : "s";
  switch (unit) {
    case "hours":
      return `${decimal(value)} hour${s}`;
    case "hours_per_week":
      return `${decimal(value)} hour${s} a week`;
    case "weeks":
      return `${decimal(value)} week${s}`;
    case "months":
      return `${decimal(value)} month${s}`;
    case "years":
      return `${decimal(value)} year${s}`;
    case "percent":
      return `${decimal(value)}%`;
    case "percent_of_minimum_wage":
      return `${decimal(value)}% of the minimum wage`;
    default:
      return unreachable(unit);
  }
}
