import type { Side, SideSatisfaction } from "../../../src/core.ts";
import type { parts as dutch } from "../../nl/satisfaction/parts.ts";
import { count, forms, mean, score, sides } from "./words.ts";

const list = new Intl.ListFormat("en", { type: "conjunction" });

export const parts: typeof dutch = {
  scores: {
    title: "How often each score was given",
    of: { employee: "Employees", employer: "Employers" },
    norm: (norm: string) => `norm ${score(norm)}`,
    mean: (value: string) => `mean ${mean(value)}`,
    label: (side: Side, scores: SideSatisfaction): string =>
      `Bar chart of ${forms(scores.count)} with a score of ${sides[side]}, with a line at the norm of ${score(scores.norm)}${scores.mean === null ? "" : ` and one at the mean of ${mean(scores.mean)}`}. The table below says the same.`,
    caption: (side: Side) => `Scores of ${sides[side]}`,
    score: "Score",
    count: "How often",
    table: (rows: number) => `Table of ${rows === 1 ? "1 score" : `${count(rows)} scores`}`,
    none: (side: Side) => `There is no score of ${sides[side]} yet.`,
  },

  answers: {
    title: "How often each answer was given",
    of: { employee: "Employees", employer: "Employers" },
    label: (side: Side, answers: readonly string[]): string =>
      `A bar for each question to ${sides[side]}, divided into ${list.format([...answers])}. The table below says the same.`,
    caption: (side: Side) => `Answers of ${sides[side]}, by question`,
    question: "Question",
    missing: "no answer",
    none: "no answers",
    noneAtAll: (side: Side) => `No answers of ${sides[side]} were filled in.`,
    count,
  },

  rows: {
    title: "The scores by coaching period",
    caption: "Scores by coaching period, without names",
    employee: "Employee",
    employee_score: "Score",
    employer: "Employer",
    employer_score: "Score",
    employeeName: (letter: string) => `Employee ${letter}`,
    employerName: (number: string) => `Employer ${number}`,
    none: "–",
    noScore: "no score",
    total: "Score reached",
    sum: ({ sum, count: scores, mean: value }: SideSatisfaction): string =>
      value === null ? "no score" : `${score(sum)} : ${count(scores)} = ${mean(value)}`,
    label: (rows: number) => `${count(rows)} coaching periods with their scores`,
    tooMany: "These are more than 100,000. So there is no line for each period, only totals.",
  },

  response: {
    title: "Response",
    whole: (periods: number) =>
      periods === 1
        ? "There is a form of the one completed period."
        : `There is a form of all ${count(periods)} completed periods.`,
    short: (formsCounted: number, periods: number) =>
      `There is a form of ${count(formsCounted)} of the ${count(periods)} completed periods.`,
    more: (formsCounted: number, periods: number) =>
      `There are ${forms(formsCounted)}, and you filled in ${count(periods)} completed periods. Check that this is right.`,
    unknown:
      "Fill in how many periods were completed. Then you see of how many there is no form.",
    side: (side: Side, { count: scores, missing }: SideSatisfaction): string =>
      `Score of ${sides[side]}: ${count(scores)}. Without a score: ${count(missing)}.`,
  },

  texts: {
    title: "Your own words",
    intro:
      "UWV asks for an analysis, your conclusions and actions. They go into the report. Write no names, and nothing about health.",
    analysis: "What strikes you in the results?",
    conclusions: "What do you conclude from that?",
    actions: "What are you going to do?",
    printed: { analysis: "Analysis", conclusions: "Conclusions", actions: "Actions" },
  },
};
