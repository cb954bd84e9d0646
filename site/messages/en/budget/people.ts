import type { TableProblem } from "../../../src/budget/table/read-people.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";

const dates = datesIn("en");
const { decimal } = numbersIn("en");
const many = (count: number): string => (count === 1 ? "1 person" : `${decimal(count)} people`);

export const people = {
  title: (count: number) => (count === 1 ? "1 person" : `${decimal(count)} people`),
  add: "Add another person",
  copy: "Copy",
  copyOf: (label: string) => `Copy ${label}`,
  remove: "Remove",
  removeOf: (label: string) => `Remove ${label}`,
  period: (from: string, to: string) => `${dates.digits(from)} through ${dates.digits(to)}`,
  result: (label: string) => `The result of ${label}`,
  leftOut: (count: number) =>
    `There is an error with ${many(count)}. The list shows with whom. The total leaves ${count === 1 ? "that person" : "them"} out.`,
  noRules: (count: number) =>
    `We know no rules for the first day of ${many(count)}. The list shows for whom. The total leaves ${count === 1 ? "that person" : "them"} out.`,
  noRule: "no rules known",
  edit: (label: string) => `${label}: edit`,
  errorAt: (number: number, text: string) => `Person ${number}: ${text}`,
  moreErrors: (count: number) =>
    `And ${many(count)} more with an error. ${count === 1 ? "That one is" : "They are"} in the list.`,
  onPaper:
    "The list does not fit on paper. Here are the people who were in sight. Save it as Excel for everyone.",
  wrong: (count: number) => (count === 1 ? "1 error" : `${count} errors`),

  table: {
    title: "Paste or open a list",
    paste: "Paste your list",
    hint: "Copy the rows in Excel, with the names of the columns. There has to be a column regime. Does not the same one decide about all? Make a column “who decides”.",
    take: "Take over",
    open: "Open .csv or .xlsx",
    template: "Get an empty list (.xlsx)",
    busy: "The list is being read.",
    taken: (count: number, unknown: readonly string[]) =>
      `${many(count)} taken over.${
        unknown.length > 0 ? ` Not used: ${unknown.slice(0, 8).join(", ")}.` : ""
      }`,
    problem(problem: TableProblem): string {
      switch (problem.code) {
        case "empty":
          return "There are no people in it. Paste the row with the names of columns, and one row for each person under it.";
        case "no_columns":
          return `The first row holds the names of the columns. One of them has to be “regime”. It now says: ${problem.found.map((name) => `“${name.slice(0, 30)}”`).join(", ")}.`;
        case "column_twice":
          return `The column “${problem.name.slice(0, 30)}” is in it twice. Leave one of them.`;
        case "too_many":
          return `The list has ${problem.count === 1 ? "1 person" : `${decimal(problem.count)} people`}. The most is ${decimal(problem.max)}. Divide the list.`;
        case "unreadable":
          return "We cannot read this file. Save it as .xlsx or .csv and open it again.";
        default:
          return unreachable(problem);
      }
    },
  },
};
