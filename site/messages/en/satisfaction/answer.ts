import type { Measurement, SatisfactionTotals, Side, SideSatisfaction } from "../../../src/core.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { say, strong, type Sentence } from "../../../src/lib/sentence.ts";
import type { answer as dutch, SideSaid } from "../../nl/satisfaction/answer.ts";
import { count, forms, points, score, shown, sides, spoken } from "./words.ts";

const dates = datesIn("en");

const year = ({ number, period_start, period_end }: Measurement): string =>
  `Measurement year ${number}: ${dates.day(period_start)} up to and including ${dates.day(period_end)}`;
/** Of a year that has not ended. */
const runs = ({ status, period_start, period_end }: Measurement): string =>
  status === "running"
    ? `This measurement year still runs, up to and including ${dates.long(period_end)}.`
    : `This measurement year begins on ${dates.long(period_start)} and runs up to and including ${dates.long(period_end)}.`;
/** True on any day up to the last safe one, also when the working day itself is past. */
const workingDay = ({ last_safe_day, last_safe_working_day }: Measurement): string =>
  last_safe_working_day === last_safe_day
    ? ""
    : ` The last working day before it is ${dates.long(last_safe_working_day)}.`;

export const answer: typeof dutch = {
  example: "example",
  exampleEyebrow: "Five forms, as in the example of UWV",
  exampleNext: "Open your own list. Then this example becomes your answer.",
  shown,

  eyebrow: (chosen: Measurement | undefined): string =>
    chosen ? year(chosen) : "All forms together",

  sentence({ employee, employer, verdict }: SatisfactionTotals): Sentence {
    const norm = score(employee.norm);
    if (verdict === "meets_norm")
      return say`You meet the norm of ${norm} ${strong("with employees and employers")}.`;
    if (verdict === "below_norm") {
      const below = [employee, employer].map(({ meets_norm }) => meets_norm === false);
      const where = below.every(Boolean)
        ? "with employees and employers"
        : below[0]
          ? "with the employees"
          : "with the employers";
      return say`You do not meet the norm of ${norm} ${strong(where)}.`;
    }
    const none = [employee.count === 0 ? "employees" : "", employer.count === 0 ? "employers" : ""]
      .filter(Boolean)
      .join(" and ");
    return say`There is no verdict yet: there is no score of ${strong(none)}.`;
  },

  noDates: (number: number) => ({
    what: number === 1 ? "Your form has no date." : "None of the forms has a date.",
    so: `So we do not know to which measurement year ${number === 1 ? "it belongs" : "they belong"}. Choose the measurement year yourself.`,
  }),

  noneInYear: {
    sentence: (number: number): Sentence =>
      number === 1
        ? say`${strong("Your form")} does not belong to this measurement year.`
        : say`${strong("None of your forms")} belongs to this measurement year.`,
    next: "Choose another measurement year, or check the dates.",
    year: (measurement: Measurement, number: number): string =>
      `${year(measurement)}: ${forms(number)}.`,
    choose: "Choose this measurement year",
    chooseYear: ({ number }: Measurement): string => `Choose this measurement year: ${number}`,
    outside: (number: number): string =>
      `${forms(number)} ${number === 1 ? "belongs" : "belong"} to no measurement year that has begun.`,
  },

  nothing: {
    eyebrow: (chosen: Measurement | undefined): string =>
      chosen
        ? `No coaching period completed from ${dates.day(chosen.period_start)} up to and including ${dates.day(chosen.period_end)}`
        : "No coaching period completed",
    sentence(chosen: Measurement | undefined): Sentence {
      if (!chosen) return say`Give notice in writing that no period was completed.`;
      if (chosen.status === "overdue")
        return say`The notice had to be in ${strong(`before ${dates.long(chosen.report_before)}`)}.`;
      if (chosen.status !== "report_due") return [runs(chosen)];
      return say`Give notice in writing by ${strong(dates.long(chosen.last_safe_day))} that no period was completed.`;
    },
    next(chosen: Measurement | undefined): string {
      if (!chosen)
        return "The notice goes to your contact person at UWV. A report is not needed then. Does the measurement year end on 12 May? Then 11 June is your last day. Fill in the date of your recognition. Then your own day stands here.";
      if (chosen.status === "overdue")
        return "Do this at once, and call your contact person at UWV.";
      if (chosen.status !== "report_due")
        return `Is there still no completed period then? Tell your contact person at UWV in writing, by ${dates.long(chosen.last_safe_day)}.`;
      return `The notice goes to your contact person at UWV.${workingDay(chosen)} A report is not needed then.`;
    },
  },

  side: {
    title: { employee: "Employees", employer: "Employers" },
    none: "no score",
    sentence(side: Side, { shown: average, meets_norm, norm }: SideSaid): Sentence {
      const who = `The ${sides[side]}`;
      if (!average) return say`${who} have given no score yet.`;
      const what = say`${who} give ${strong(spoken(average))} on average.`;
      if (meets_norm) return [...what, ` That is enough: the norm is ${score(norm)}.`];
      const less = [...what, ` That is too low: the norm is ${score(norm)}.`];
      return average.hides
        ? [
            ...less,
            ` Rounded it looks enough, but UWV does not say whether rounding is allowed. We take the strict reading.`,
          ]
        : less;
    },
    met: "enough",
    missed: "too low",
    counted: ({ count: scores, missing }: SideSatisfaction): string =>
      missing === 0
        ? `${forms(scores)} with a score`
        : `${forms(scores)} with a score, ${count(missing)} without`,
    leftOut: (lines: number): string =>
      lines === 0
        ? "Every line counts"
        : lines === 1
          ? "1 line does not count"
          : `${count(lines)} lines do not count`,
    outside: (lines: number): string => `${forms(lines)} from outside the measurement year`,
  },

  distance: {
    above: (more: string): string => `Added up that is ${points(more)} more than needed.`,
    exactly: "Exactly on the norm.",
    short: (less: string): string => `Added up the scores are ${points(less)} short.`,
    mayBe: (lowest: string, isLowest: boolean): string =>
      isLowest
        ? `It stays enough even if the next form has a ${lowest}.`
        : `The next score may not be lower than ${lowest}.`,
    mustBe: (lowest: string): string => `With ${lowest} or more on the next form it is enough.`,
    cannot: (highest: string): string =>
      `One form with a ${highest} is not enough to reach the norm.`,
  },

  next: {
    title: "What happens now",
    send(chosen: Measurement | undefined): string {
      const whom = "your contact person at UWV";
      if (!chosen) return `Send the report in time to ${whom}.`;
      const before = dates.long(chosen.report_before);
      if (chosen.status === "overdue")
        return `The report had to reach UWV before ${before}. Not sent yet? Do so at once, and call ${whom}.`;
      const send =
        chosen.status === "report_due"
          ? `Send the report to ${whom},`
          : `${runs(chosen)} Send the report to ${whom} after that, and`;
      return `${send} before ${before}. The last safe day is ${dates.long(chosen.last_safe_day)}.${workingDay(chosen)}`;
    },
    whom: "The explanation by UWV calls this person “accounthouder (contractdeskundige voorzieningen)”. The website of UWV says “contract- en leveranciermanager”.",
    first: "UWV first looks whether the report is in time.",
    then: "Then at the norm, for employees and employers apart.",
    sample: "UWV may take a sample to check the scores. So keep the forms.",
    reply: (weeks: number): string =>
      `You get an answer in writing within ${weeks === 1 ? "1 week" : `${weeks} weeks`}.`,
    below:
      "Below the norm UWV consults with you. You get the chance to make a recovery plan and carry it out.",
    oneSide:
      "One side has no score. The explanation does not say what UWV does then. Ask your contact person.",
    deadlines: "See all your deadlines",
  },

  states: {
    busy: "The calculator is starting.",
    wrong: "No answer yet.",
    wrongNext:
      "At a field in the question it says what is not right yet. What you filled in stays.",
    leftOut: "Not everything counts yet.",
    leftOutNext: (rows: number): string =>
      rows === 1
        ? "One form has an error. It does not count."
        : `${count(rows)} forms have an error. They do not count.`,
    broken: "The calculator cannot start in this browser.",
    brokenNext:
      "The calculator needs WebAssembly. Load the page again. If that does not help, use a newer browser.",
    announced: (sentence: string) => `Answer: ${sentence}`,
    asked: (day: string) => `Asked on ${dates.long(day)}.`,
  },

  explanation: {
    title: "How this was calculated",
    sameSource: "Same source",
    others: (steps: number) => `Also how often each score and answer was counted (${count(steps)})`,
    noticesTitle: "Good to know",
    rules: (title: string, version: string) => `Rules: ${title}, version ${version}.`,
    rulesLink: "See these rules and their sources",
  },
};
