import type { Measurement, SatisfactionTotals, Side, SideSatisfaction } from "../../../src/core.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { say, strong, type Sentence } from "../../../src/lib/sentence.ts";
import type { answer as dutch, SideSaid } from "../../nl/satisfaction/answer.ts";
import { count, forms, mean, score, sides } from "./words.ts";

const dates = datesIn("en");

export const answer: typeof dutch = {
  example: "example",
  exampleEyebrow: "Five forms, as in the example of UWV",
  exampleNext: "Open your own list. Then this example becomes your answer.",
  mean,

  eyebrow: (chosen: Measurement | undefined): string =>
    chosen
      ? `Measurement ${chosen.number}: ${dates.day(chosen.period_start)} to ${dates.day(chosen.period_end)}`
      : "All forms together",

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

  nothing: {
    eyebrow: "No coaching period completed",
    sentence: (chosen: Measurement | undefined): Sentence =>
      chosen
        ? say`Give notice in writing by ${strong(dates.long(chosen.last_safe_day))} that no period was completed.`
        : say`Give notice in writing, within a month after the measurement year, that no period was completed.`,
    next: "The notice goes to your account holder at UWV. A report is not needed then.",
    noDate: "Fill in the date of your recognition. Then the day stands here.",
  },

  side: {
    title: { employee: "Employees", employer: "Employers" },
    none: "no score",
    sentence(side: Side, { mean: shown, meets_norm, norm, hidden }: SideSaid): Sentence {
      const who = `The ${sides[side]}`;
      if (shown === null) return say`${who} have given no score yet.`;
      const what = say`${who} give ${strong(mean(shown))} on average.`;
      if (meets_norm) return [...what, ` That is enough: the norm is ${score(norm)}.`];
      return hidden
        ? [
            ...what,
            ` That is rounded up. It is just too low: exactly it is ${hidden}, and the norm is ${score(norm)}.`,
          ]
        : [...what, ` That is too low: the norm is ${score(norm)}.`];
    },
    justBelow: (norm: string) => `just below ${score(norm)}`,
    met: "enough",
    missed: "too low",
    counted: ({ count: scores, missing }: SideSatisfaction): string =>
      missing === 0
        ? `${forms(scores)} with a score`
        : `${forms(scores)} with a score, ${count(missing)} without`,
    leftOut: (lines: number): string =>
      lines === 1 ? "1 line does not count" : `${count(lines)} lines do not count`,
    outside: (lines: number): string => `${forms(lines)} from outside the measurement year`,
  },

  distance: {
    above: (points: string): string => `Together ${points} points more than needed.`,
    exactly: "Exactly on the norm.",
    short: (points: string): string => `Together ${points} points too few.`,
    mayBe: (lowest: string, isLowest: boolean): string =>
      isLowest
        ? `It stays enough even if the next form has a ${lowest}.`
        : `The next form may not be lower than ${lowest}.`,
    mustBe: (lowest: string): string => `With ${lowest} or more on the next form it is enough.`,
    cannot: (highest: string): string =>
      `One form with a ${highest} is not enough to reach the norm.`,
  },

  next: {
    title: "What happens now",
    send: (chosen: Measurement | undefined): string =>
      chosen
        ? `Send the report to your account holder at UWV before ${dates.long(chosen.report_before)}. The last working day is ${dates.long(chosen.last_safe_working_day)}.`
        : "Send the report in time to your account holder at UWV: the contract expert for facilities.",
    first: "The account holder first looks whether the report is in time.",
    then: "Then at the norm, for employees and employers apart.",
    sample: "They may take a sample to check the scores. So keep the forms.",
    reply: (weeks: number): string => `You get an answer in writing within ${weeks} weeks.`,
    below: "Below the norm UWV consults with you. You make a recovery plan and carry it out.",
    deadlines: "See all your deadlines",
  },

  states: {
    busy: "The calculator is starting.",
    wrong: "No answer yet.",
    wrongNext: "At a field in the question it says what is not right yet. What you filled in stays.",
    leftOut: "Not everything counts yet.",
    leftOutNext: (rows: number): string =>
      rows === 1
        ? "One form has an error. It does not count."
        : `${count(rows)} forms have an error. They do not count.`,
    broken: "The calculator cannot start in this browser.",
    brokenNext:
      "It needs WebAssembly. Load the page again. If that does not help, use a newer browser.",
    announced: (sentence: string) => `Answer: ${sentence}`,
    asked: (day: string) => `Asked on ${dates.long(day)}.`,
  },

  explanation: {
    title: "How this was worked out",
    sameSource: "Same source",
    others: (steps: number) => `Also how often each score and answer was counted (${count(steps)})`,
    noticesTitle: "Good to know",
    rules: (title: string, version: string) => `Rules: ${title}, version ${version}.`,
    rulesLink: "See these rules and their sources",
  },
};
