import type { Side, SideSatisfaction } from "../../../src/core.ts";
import type { ShownMean } from "../../../src/satisfaction/shown-mean.ts";
import type { parts as dutch, PicturedScores } from "../../nl/satisfaction/parts.ts";
import { count, forms, periods as periodsOf, score, shown, sides, spoken, sum } from "./words.ts";

const list = new Intl.ListFormat("en", { type: "conjunction" });

export const parts: typeof dutch = {
  scores: {
    title: "How often each score was given",
    of: { employee: "Employees", employer: "Employers" },
    norm: (norm: string) => `norm ${score(norm)}`,
    mean: (value: ShownMean) => `average ${shown(value)}`,
    label: (side: Side, scores: PicturedScores, table: boolean): string =>
      `Bar chart of ${forms(scores.count)} with a score of ${sides[side]}, with a line at the norm of ${score(scores.norm)} and one at the average of ${spoken(scores.shown)}.${table ? " The table below says the same." : ""}`,
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
    employee: "Em\u00ADployee",
    employee_score: "Score",
    employer: "Em\u00ADployer",
    employer_score: "Score",
    who: { employee: "Employee", employer: "Employer" },
    none: "–",
    noScore: "no score",
    total: "Score reached",
    sum: (side: SideSatisfaction): string => (side.mean === null ? "no score" : sum(side)),
    label: (rows: number) =>
      rows === 1
        ? "1 coaching period with its scores"
        : `${count(rows)} coaching periods with their scores`,
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
    more: (formsCounted: number, completed: number) =>
      `There ${formsCounted === 1 ? "is" : "are"} ${forms(formsCounted)}, and you filled in ${periodsOf(completed)}. Check what is right.`,
    unknown: "Fill in how many periods were completed. Then you see of how many there is no form.",
    side: (side: Side, { count: scores, missing }: SideSatisfaction): string =>
      `Score of ${sides[side]}: ${count(scores)}. Without a score: ${count(missing)}.`,
  },

  texts: {
    title: "Your own words",
    intro:
      "UWV asks for an analysis, your conclusions and actions. They go into the report. Write no names, and nothing about health.",
    goTo: "Write your analysis, conclusions and actions first",
    analysis: "What strikes you in the results?",
    conclusions: "What do you conclude from that?",
    actions: "What are you going to do?",
    printed: { analysis: "Analysis", conclusions: "Conclusions", actions: "Actions" },
  },
};
