import type { Whose } from "../../src/budget/answer-parts.ts";
import type { CaseloadBudgetRequest, CaseloadBudgetResult } from "../../src/core.ts";
import type { CaseloadIssue, CaseloadTyped } from "../../src/caseload/read-form.ts";
import type { BudgetNotice, BudgetStep } from "../../src/lib/answer-kinds.ts";
import { datesIn, type Language } from "../../src/lib/dates.ts";
import { numbersIn } from "../../src/lib/numbers.ts";
import { say, strong, type Sentence } from "../../src/lib/sentence.ts";
import { inputsOf } from "../../src/lib/step-inputs.ts";
import { unreachable } from "../../src/lib/unreachable.ts";
import { form as budgetForm, regimes } from "./budget/form.ts";
import { noticeInWords } from "./budget/notices.ts";
import { ownRules } from "./budget/own-rules.ts";
import type { NoticeWords } from "../../src/components/notices/notices.ts";
import { unclearNumber } from "./budget/problems.ts";
import { exports } from "./exports.ts";
import { problems } from "./problems.ts";
import { publisherOnly } from "./question.ts";

const language: Language = "en";
const dates = datesIn(language);
const numbers = numbersIn(language);
const { euros, decimal } = numbers;
const list = new Intl.ListFormat(language, { type: "conjunction" });

/** Large sums are read in thousands: the table has them whole. */
const thousands = (cents: number): string =>
  cents >= 100_000_00 ? `${euros(Math.round(cents / 100_000) * 100)} thousand` : euros(cents);

const many = (value: string | number, one: string, more: string): string =>
  `${decimal(value)} ${Number(value) === 1 ? one : more}`;

/** "60 to 80", or "60" when both are. */
const band = ({ need_low_percent: low, need_high_percent: high }: CaseloadBudgetRequest): string =>
  Number(low) === Number(high) ? decimal(low) : `${decimal(low)} to ${decimal(high)}`;

const month = (text: string): string => {
  const [year = "", number = ""] = text.split("-");
  return `${dates.month(Number(number))} ${year}`;
};

const run = (
  { by_calendar_year: years }: CaseloadBudgetResult,
  { from }: CaseloadBudgetRequest,
): string => `from ${month(from)} through ${years.at(-1)?.year ?? ""}`;

export const live = {
  language,
  dates,
  numbers,
  problems,
  notice: (notice: BudgetNotice): NoticeWords =>
    notice.code === "own_rules"
      ? {
          what: "There are amounts of your own.",
          so: "They stand in place of the published ones and are not ours.",
        }
      : noticeInWords(notice),
  exports: {
    ...exports,
    saveFile: "placements.json",
    ownOpened: (title: string) => `Your own amounts are opened: ${title}.`,
    ownRefused: "This holds no amounts for licht (light) and midden (medium). Nothing was opened.",
    restoredLink: "This came from a link. Check whether it is right.",
    linkCopied: "The link has been copied.",
  },

  ownRules,

  own: {
    regimes,
    own: budgetForm.own,
    ownHint: budgetForm.ownHint,
    ownYear: budgetForm.ownYear,
    ownCell: budgetForm.ownCell,
    ownClear: budgetForm.ownClear,
  },

  form: {
    label: "Your question",
    placements: {
      label: "Placements a month",
      hint: "People who start in a month. For example 10 or 2.5",
    },
    from: { label: "First month", hint: "Month and year. For example 1 2027" },
    months: { label: "For how many months do you place?", hint: "From 1 to 120" },
    midden: {
      label: "Share in regime midden (medium)",
      hint: "Of the people with a job coach. The others have licht (light).",
    },
    low: {
      label: "Share that needs a job coach, low",
      hint: "The four large municipalities (G4) counted on 60 to 80%.",
    },
    high: { label: "The same share, high", hint: "" },
    years: {
      label: "How long does somebody have a job coach?",
      hint: "The third year is the municipality’s choice.",
    },
    yearsOption: (count: number) => (count === 1 ? "1 year" : `${count} years`),
    submit: "Calculate",
    promise: "Everything happens on this device. The page cannot send anything.",
    promiseLink: "Check it yourself",
  },

  example: {
    placements: "10",
    from: "1 2027",
    months: "12",
    midden: "60",
    low: "60",
    high: "80",
    years: "3",
    own: {},
  } satisfies CaseloadTyped,

  issue({ field, wrong }: CaseloadIssue): string {
    const percent = field === "midden" || field === "low" || field === "high";
    switch (wrong.kind) {
      case "missing":
        if (field === "from") return "Fill in the first month, for example 1 2027.";
        return field === "years"
          ? "Choose how long somebody has a job coach."
          : `Fill in a number at “${live.form[field as "months"].label}”.`;
      case "number":
        return unclearNumber(wrong.unclear);
      case "not_whole":
        return "Fill in a whole number.";
      case "no_month":
        return "Write a month and a year, for example 1 2027 or January 2027.";
      case "low_above_high":
        return "The low share is above the high share. Turn them round.";
      case "core":
        if (percent && wrong.problem.code === "decimal_out_of_range")
          return "Choose a share from 0 to 100%.";
        return problems.fromCore(wrong.problem);
      default:
        return unreachable(wrong);
    }
  },

  answer: {
    example: "example",
    exampleEyebrow: "10 placements a month, for a year",
    sentence(
      result: CaseloadBudgetResult,
      question: CaseloadBudgetRequest,
      whose: Whose,
    ): Sentence {
      const first = {
        published: "These placements cost",
        own: "With your own amounts these placements cost",
        both: "With your own amounts in part these placements cost",
      }[whose];
      return result.total_low_cents === result.total_high_cents
        ? say`${first} ${strong(euros(result.total_high_cents))} together, ${run(result, question)}.`
        : say`${first} between ${strong(euros(result.total_low_cents))} and ${strong(euros(result.total_high_cents))} together, ${run(result, question)}.`;
    },
    ceiling: "That is the highest amount: we calculate as if nobody stops earlier.",
    excluding: "Excluding VAT",
    /** Of the published amounts that were used, ascending. */
    years: (years: readonly number[]) => `amounts of ${list.format(years.map(String))}`,
    own: "own amounts",
    both: (years: readonly number[]) => `amounts of ${list.format(years.map(String))} and your own`,
    todaysAmounts: "Today’s amounts may differ.",
    fillThemIn: "Fill them in",
    thousands,
    asked: (question: CaseloadBudgetRequest, today: string) =>
      `${many(question.placements_per_month, "placement", "placements")} a month, for ${many(question.months, "month", "months")} from ${month(question.from)}. Of them ${band(question)}% get a job coach, for ${many(question.years, "year", "years")}; ${decimal(question.midden_percent)}% of those in regime midden (medium). Calculated on ${dates.long(today)}.`,
    pictureTitle: "Per calendar year",
    label: ({ by_calendar_year: years }: CaseloadBudgetResult) =>
      `Bar chart of the budget per calendar year, from ${years[0]?.year ?? ""} through ${years.at(-1)?.year ?? ""}, with a low and a high amount. The table below says the same.`,
    caption: "The filled part is the low amount. The dashed line is the high one.",
    table: {
      caption: (whose: Whose) =>
        `${{ published: "At most, low and high,", own: "Your own amounts", both: "Amounts, in part your own," }[whose]} per calendar year, excluding VAT`,
      year: "Calendar year",
      low: "Low",
      high: "High",
      total: "Together",
    },
    explanationTitle: "How this was calculated",
    sameSource: "Same source",
    noticesTitle: "Good to know",
    publisherOnly,
    leftOutTitle: "What is not in this amount",
    leftOut: [
      {
        what: "People whom you coach already do not count.",
        so: "Do you pay for earlier placements too in these years? Then add that yourself.",
      },
      {
        what: "Nobody stops earlier, and nobody changes regime.",
        so: "In real life that does happen. Who stops earlier costs less. Who goes from licht (light) to midden (medium) costs more.",
      },
      {
        what: "Every contract counts for the whole amount.",
        so: "The agreement does not say that the amount is lower for few hours a week. The scheme of UWV that the municipalities follow does lower it then.",
      },
      {
        what: "Regime intensief (intensive) is not in it.",
        so: "The agreement knows licht (light) and midden (medium) only.",
      },
    ] satisfies NoticeWords[],
    around: [
      {
        what: "The agreement binds the four large municipalities (G4) alone.",
        so: "Other municipalities decide for themselves. Is yours different? Then fill in your own amounts.",
      },
      {
        what: "This is an expectation.",
        so: "Every placement begins on the first of the month. Do you place 2.5 people on average? Then we calculate with that.",
      },
    ] satisfies NoticeWords[],
    /** `optional`: the first year that the municipality chooses to pay. */
    optionalYear: (years: number, optional: number): NoticeWords =>
      years < optional
        ? {
            what: `Year ${optional} is not in it.`,
            so: "You choose yourself whether you pay that year.",
          }
        : {
            what: `You choose yourself whether you pay year ${optional}.`,
            so: `We count it for everybody. Do you pay it only sometimes? Then calculate with ${many(optional - 1, "year", "years")} as well: your amount lies in between.`,
          },
    /** What the first year's amount may pay for; without an amount the visitor's own counts. */
    otherHelp: (cents: number | undefined): NoticeWords => ({
      what: "The amount of year 1 is not for the job coach alone.",
      so: `Out of ${cents === undefined ? "the amount" : `the ${euros(cents)}`} of year 1 in midden (medium) the municipality can also pay an adjustment of the workplace or other help.`,
    }),
    rules: (title: string, version: string) => `Rules: ${title}, version ${version}.`,
    ownRules: (title: string) =>
      `Rules: ${title}, with amounts that you filled in yourself. Those are not ours.`,
    rulesLink: "See these rules and their sources",
  },

  step(step: BudgetStep): string {
    const inputs = inputsOf(step);
    const money = euros(Number(inputs.output()));
    if (step.operation === "sum_of_calendar_years")
      return `All years together, ${step.yields[0]?.includes("low") ? "low" : "high"}: ${money}.`;
    return `In ${inputs.number("year")}, when ${decimal(inputs.text("need_percent"))}% has a job coach: ${money}.`;
  },

  states: {
    leftOut: "Not everything counts yet.",
    leftOutNext:
      "A field in the question holds something wrong. The answer does without that field.",
    ownCame: "Please note: amounts of somebody’s own came along.",
    ownCameNext: "They were in the link or the file and are not ours.",
    wrong: "No answer yet.",
    wrongNext:
      "At a field in the question it says what is not right yet. What you filled in is kept.",
    broken: "The calculator cannot start in this browser.",
    brokenNext: "The calculator needs WebAssembly. Use a newer browser.",
    announced: (sentence: string) => `Answer: ${sentence}`,
  },
};
