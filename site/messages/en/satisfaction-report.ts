// The words of the yearly report as a file, in the shape of the Dutch ones.
import type { SatisfactionVerdict, Side } from "../../src/core.ts";
import type { ReadCounts, ReportPeriod } from "../../src/satisfaction/report/material.ts";
import { datesIn, type Language } from "../../src/lib/dates.ts";
import { numbersIn } from "../../src/lib/numbers.ts";
import type { ShownMean } from "../../src/satisfaction/shown-mean.ts";
import type { ReportWords } from "../satisfaction-report.ts";

const language: Language = "en";
const dates = datesIn(language);
const { decimal } = numbersIn(language);

const spoken = ({ digits, exact }: ShownMean): string => (exact ? digits : `about ${digits}`);

const sides: Record<Side, string> = { employee: "employees", employer: "employers" };

export const report: ReportWords = {
  language,
  locale: "en-GB",
  decimal,
  day: dates.day,

  title: "Report on client satisfaction with job coaching",
  titleTogether: "Client satisfaction with job coaching, several organisations together",
  ownForm:
    "UWV has a form of its own for this: Rapportage klanttevredenheid. You can download it from uwv.nl. This document is made to be copied into it. It follows the order that UWV asks for.",
  anonymous: "There are no names in it. Employees have a letter and employers a number.",
  ownRules:
    "Note: this outcome follows rules that the maker of this document brought along. They are not the rules of UWV.",

  sides: { employee: "Employees", employer: "Employers" },
  who: {
    employee: (letter) => `Employee ${letter}`,
    employer: (number) => `Employer ${number}`,
  },

  facts: {
    title: "Measurement period",
    period: "Measurement period",
    periodText: ({ start, end }: ReportPeriod) =>
      `${dates.day(start)} up to and including ${dates.day(end)}`,
    noPeriod: "not given",
    before: "Hand in",
    beforeText: (day) => `before ${dates.long(day)}`,
    safe: "Last safe day",
    safeText: (day) => dates.long(day),
    completed: "Completed coaching periods",
    counted: "Forms counted",
    countedText: (employee, employer) =>
      `${decimal(employee)} with a score from the employee, ${decimal(employer)} with a score from the employer`,
    read: "From a file",
    readText: ({ lines, forms, rejected, outside_period: outside }: ReadCounts) =>
      `${lines === 1 ? "1 line" : `${decimal(lines)} lines`} read: ${decimal(forms)} counted, ${decimal(rejected)} not readable, ${decimal(outside)} outside the measurement period`,
    organisations: "Organisations",
    name: "Item",
    value: "Value",
  },

  scores: {
    title: "Scores per coaching period",
    employee: "Employee",
    employer: "Employer",
    score: "Satisfaction score",
    reached: "Score reached",
    none: "none",
    sum: (sum, count, { sign, digits }) => `${decimal(sum)} : ${count} ${sign} ${digits}`,
    noScore: "no score",
    left: (rows) =>
      `There ${rows === 1 ? "is 1 coaching period" : `are ${decimal(rows)} coaching periods`}. That is too many for this document. They are in the Excel file of the same report. Send that along as an annex.`,
    large:
      "The scores came from a large file. Only its totals were kept, and no scores per coaching period. Send the scores per coaching period along yourself, without names.",
    together:
      "These are totals of several organisations. The scores per coaching period are in the report of each organisation.",
    empty: "No form was counted.",
  },

  organisations: {
    title: "Per organisation",
    name: "Organisation",
    together: "Together",
    intro:
      "These are the totals of several organisations, added up. There are no forms and no names of people in it.",
  },

  means: {
    title: "Average score reached",
    reached: "Score reached",
    norm: "Norm",
    normText: (norm) => `at least ${decimal(norm)}`,
    verdict: "Verdict",
    count: "Forms with a score",
    missing: "Forms without a score",
    without: "No score",
    meets: "meets the norm",
    fails: "does not meet the norm",
    unknown: "cannot be measured",
    side: "Side",
    sum: "Sum",
    mean: "Average, rounded",
    exact: "Sum : number",
    verdictText: (verdict: SatisfactionVerdict, norm, failing): string => {
      switch (verdict) {
        case "meets_norm":
          return `The norm is met. Both sides give ${decimal(norm)} or more on average.`;
        case "below_norm":
          return failing.length === 2
            ? `The norm is not met. Both sides give less than ${decimal(norm)} on average.`
            : `The norm is not met. The ${sides[failing[0] ?? "employee"]} give less than ${decimal(norm)} on average.`;
        case "not_measurable":
          return failing.length === 2
            ? "Satisfaction cannot be measured. There is no score at all."
            : `Satisfaction cannot be measured. There is no score from ${sides[failing[0] ?? "employee"]}.`;
      }
    },
    whyBelow: (side, mean, exact, norm) =>
      `The average of the ${sides[side]} is ${spoken(exact)}. That is below ${decimal(norm)}. Rounded it is ${mean}. We compare the exact score: UWV does not say whether rounding is allowed.`,
    noPeriod:
      "No coaching period was completed in this measurement period. Then satisfaction cannot be measured. Tell your contact person at UWV in writing, within a month after the measurement period.",
    contradicts:
      "Note: for completed coaching periods 0 was filled in, but forms were counted. Check what is right.",
    apart: "The norm holds for each organisation on its own. UWV does not assess the total.",
    recovery:
      "When a score is too low, UWV consults with you. You may then make a recovery plan and carry it out.",
  },

  distribution: {
    title: "Distribution of the scores",
    caption: (side) => `Distribution of the scores from ${sides[side]}`,
    score: "Score",
    norm: (norm) => `norm ${decimal(norm)}`,
    mean: (mean) => `average ${spoken(mean)}`,
    alt: (side, count, mean, norm, most) =>
      `Bar chart of ${count === 1 ? "1 score" : `${decimal(count)} scores`} from ${sides[side]}. The average is ${spoken(mean)}, the norm is ${decimal(norm)}. The most frequent was ${most}.`,
    left: (scores) =>
      `There ${scores === 1 ? "is 1 score" : `are ${decimal(scores)} different scores`}. How often each was given is in the Excel file of this report.`,
    failed: "The picture could not be made in this browser. The tables say the same.",
  },

  answers: {
    title: "Score per question",
    of: (side) => `Answers from ${sides[side]}`,
    intro:
      "With each question stands how often each answer was given. The questions are in our words, in the order of the explanation by UWV. The number is their place in it.",
    question: "Question",
    missing: "not answered",
    none: "no answers",
    alt: (side, questions) =>
      `Bars with the answers from ${sides[side]} to ${questions === 1 ? "1 question" : `${questions} questions`}. The table below says the same.`,
    side: "Side",
    answer: "Answer",
    count: "Number",
    kind: "Part",
  },

  texts: {
    title: "Analysis, conclusions and actions",
    analysis: "Analysis of the results",
    conclusions: "Conclusions",
    actions: "Actions to improve satisfaction",
    open: {
      analysis: "[To be filled in: what stands out in the results?]",
      conclusions: "[To be filled in: what do you conclude from the results?]",
      actions:
        "[To be filled in: what will you do to improve satisfaction? Nothing? Write that down.]",
    },
  },

  about: {
    title: "About this report",
    rules: (title, version) => `Calculated by: ${title}, version ${version}.`,
    counting:
      "The average counts forms, not people. The exact average was compared with the norm. UWV does not say whether rounding is allowed: this is the strict reading.",
    source: (title, section, url) => `Source: ${title}, ${section}. ${url}`,
    checked: (day) => `Compared with that text on ${dates.day(day)}.`,
    deadline: "The last day is the earliest reading of UWV's text. Then you are always in time.",
  },

  pageOf: ["Page ", " of "],

  sheets: {
    scores: "Scores",
    means: "Averages",
    distribution: "Distribution",
    answers: "Answers",
    organisations: "Organisations",
    texts: "Texts",
    about: "About",
  },

  csv: {
    employee: "employee",
    employer: "employer",
    employee_score: "employee_score",
    employer_score: "employer_score",
    side: "side",
    kind: "part",
    question: "question",
    answer: "answer",
    count: "number",
    score: "score",
    letter: "letter",
    name: "name",
  },

  files: {
    docx: "report-client-satisfaction.docx",
    xlsx: "report-client-satisfaction.xlsx",
    csv: "report-client-satisfaction.csv",
    json: "totals-client-satisfaction.json",
  },
  filesTogether: {
    docx: "client-satisfaction-together.docx",
    xlsx: "client-satisfaction-together.xlsx",
    csv: "client-satisfaction-together.csv",
    json: "totals-together.json",
  },
};
