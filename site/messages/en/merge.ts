import type { JsonPointer, Problem, SideSatisfaction } from "../../src/core.ts";
import type { TotalsProblem } from "../../src/merge/read-totals.ts";
import type { ReportPeriod } from "../../src/satisfaction/report/material.ts";
import { datesIn, type Language } from "../../src/lib/dates.ts";
import { numbersIn } from "../../src/lib/numbers.ts";
import { say, strong, type Sentence } from "../../src/lib/sentence.ts";
import { unreachable } from "../../src/lib/unreachable.ts";
import { shownMean, type ShownMean } from "../../src/satisfaction/shown-mean.ts";
import type { MergeMessages } from "../merge.ts";
import type { Paths } from "../../src/lib/start-page.ts";
import { problems } from "./problems.ts";
import { answer } from "./satisfaction/answer.ts";
import { noticeInWords } from "./satisfaction/notices.ts";
import { parts } from "./satisfaction/parts.ts";
import { stepInWords } from "./satisfaction/steps.ts";
import { shown, spoken } from "./satisfaction/words.ts";

const language: Language = "en";
const dates = datesIn(language);
const numbers = numbersIn(language);
const { decimal } = numbers;

/** In a narrow column: the line does not break inside it. */
const short = (day: string): string => dates.digits(day).replaceAll("-", "\u2011");
const scores = (count: number): string => (count === 1 ? "1 score" : `${decimal(count)} scores`);

const fields: Record<string, string> = {
  employee: "employees",
  employer: "employers",
  count: "number of scores",
  missing: "number without",
  sum: "sum",
  mean: "average",
  mean_exact: "exact average",
  norm: "norm",
  meets_norm: "verdict",
  norm_distance: "distance from the norm",
  next_score: "next score",
  distribution: "distribution",
  score: "score",
  verdict: "final verdict",
  answers: "answers",
  counts: "counts",
  question: "question",
};

/** "/employee/distribution/3/count" as "employees, distribution, number 4, number of scores" */
const place = (path: JsonPointer): string =>
  path
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `number ${Number(part) + 1}` : (fields[part] ?? part)))
    .join(", ");

function wrong(problem: Problem): string {
  const where = place(problem.path);
  if (problem.code === "contradiction") {
    const { expected } = problem.detail;
    return typeof expected === "string" || typeof expected === "number"
      ? `At “${where}” stands something else than follows from the rest of the file. It must be ${String(expected)}.`
      : `At “${where}” stands something else than follows from the rest of the file.`;
  }
  if (problem.code === "forms_do_not_add_up")
    return `“${where}” is about ${problem.detail.found === 1 ? "1 form" : `${decimal(problem.detail.found)} forms`}, and the rest of the file about ${decimal(problem.detail.forms)}.`;
  if (problem.code === "missing_key") return `“${where}” is missing.`;
  return `At “${where}”: ${problems.fromCore(problem)}`;
}

export const live: Omit<MergeMessages, keyof Paths> = {
  language,
  dates,
  numbers,
  problems,
  parts,
  answer: { example: answer.example, explanation: answer.explanation },
  notice: noticeInWords,
  step: stepInWords,
  check: async () => (await import("./satisfaction-check.ts")).check,

  form: {
    label: "Your files",
    title: "Files with totals",
    hint: "Each organisation makes such a file on the page Satisfaction, with the button “Totals only”. Its name ends in .json.",
    choose: "Choose files",
    drop: "or drag them here",
    name: "Name of the organisation",
    nameHint:
      "Give each organisation a name. It will be in the overview. Do not write the name of a person.",
    organisation: (number: number) => `Organisation ${number}`,
    file: (name: string) => `File: ${name}`,
    counts: (employee: number, employer: number) =>
      `${scores(employee)} from employees, ${decimal(employer)} from employers`,
    period: ({ start, end }: ReportPeriod) =>
      `${dates.day(start)} up to and including ${dates.day(end)}`,
    noPeriod: "Measurement year not given",
    remove: (name: string) => `Remove ${name}`,
    removeShort: "Remove",
    same: (name: string) =>
      `This file is the same as that of ${name}. Its scores now count double. Remove one of the two if that is not right.`,
    otherRules: (then: string, now: string) =>
      `Made with version ${then} of the rules. Now version ${now} holds.`,
    opened: (count: number) => (count === 1 ? "1 file opened." : `${decimal(count)} files opened.`),
    removed: (name: string) => `${name} has been removed.`,
    notOpened: (count: number) =>
      count === 1 ? "1 file was not opened" : `${decimal(count)} files were not opened`,
    dismiss: "Close this message",
    promise: "Everything happens on this device. The page cannot send anything and keeps nothing.",
    promiseLink: "Check it yourself",
  },

  /** Which file, and what is wrong with it. */
  problem(name: string, problem: TotalsProblem): string[] {
    const file = `“${name}”:`;
    switch (problem.code) {
      case "too_large":
        return [`${file} this file is too large. A file with totals is smaller than 1 MB.`];
      case "unreadable":
        return [`${file} this file could not be read. Choose it again.`];
      case "not_json":
      case "not_totals":
        return [
          `${file} this is no file with totals. Make one on the page Satisfaction, with the button “Totals only”.`,
        ];
      case "saved_question":
        return [
          `${file} this is a saved question of the Jobcoach Rekenhulp, no file with totals. Open it on the page Satisfaction and make the totals there.`,
        ];
      case "other_format":
        return [
          `${file} this is of another version of the calculator. This version cannot read it.`,
        ];
      case "other_scheme":
        return [
          `${file} this was calculated by other rules (${problem.scheme}). Add up totals of the same rules only.`,
        ];
      case "wrong": {
        const [first, ...others] = problem.problems.map(wrong);
        return [
          `${file} these totals do not add up. Something in them was changed. Ask the organisation for a new file.`,
          ...(first ? [first] : []),
          ...others.slice(0, 4),
          ...(others.length > 4
            ? [
                others.length === 5
                  ? "And 1 more thing."
                  : `And ${decimal(others.length - 4)} more things.`,
              ]
            : []),
        ];
      }
      default:
        return unreachable(problem);
    }
  },

  result: {
    exampleEyebrow: "Two organisations that do not exist",
    eyebrow: (organisations: number, forms: number): string =>
      `${organisations === 1 ? "1 organisation" : `${decimal(organisations)} organisations`}, ${forms === 1 ? "1 form" : `${decimal(forms)} forms`}`,
    sentence(employee: SideSatisfaction, employer: SideSatisfaction): Sentence {
      const given = (side: SideSatisfaction): string => {
        const value = shownMean(side);
        return value ? spoken(value) : "no\u00a0score";
      };
      return say`Together employees give ${strong(given(employee))} and employers ${strong(given(employer))}.`;
    },
    norm: (norm: string) =>
      `The norm of ${decimal(norm)} holds for each organisation on its own. UWV does not assess the total.`,
    organisations: {
      title: "Per organisation",
      caption: "Averages per organisation and together",
      name: "Organisation",
      period: "Measurement year",
      employee: "Employees",
      employer: "Employers",
      together: "Together",
      days: ({ start, end }: ReportPeriod) => `${short(start)} through ${short(end)}`,
      noPeriod: "not given",
      /** 7.2 from 5 scores */
      mean: (value: ShownMean, count: number) => `${shown(value)} from ${scores(count)}`,
      none: "no score",
      met: "meets the norm",
      missed: "does not meet it",
    },
    periods: "The measurement years differ. Each organisation has one of its own.",
    double:
      "We only see it when two files are exactly the same. Is one form in two files? Then it counts twice.",
    tooMany: "Together these are too many forms to add up. Remove a file, or add them up in parts.",
    announced: (sentence: string) => `Answer: ${sentence}`,
    noticesTitle: "Please note",
  },

  exports: {
    title: "Take along",
    docx: "Report (.docx)",
    xlsx: "Excel (.xlsx)",
    csv: "Table (.csv)",
    json: "Totals (.json)",
    print: "Print",
    ready: "The file was made. Look it over before you send it.",
    failed: "The file could not be made. Are you still connected? Try again.",
  },

  states: {
    broken: "The calculator cannot start in this browser.",
    brokenNext: "It needs WebAssembly. Use a newer browser.",
  },
};
