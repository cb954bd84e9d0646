import type { Measurement } from "../../../src/core.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import type { ChoiceOfYear } from "../../../src/satisfaction/form-view.ts";
import type { form as dutch } from "../../nl/satisfaction/form.ts";
import { forms } from "./words.ts";

const dates = datesIn("en");

export const form: typeof dutch = {
  label: "Your question",
  day: "Day",
  month: "Month",
  year: "Year",
  choose: (year: string) => `I mean ${year}`,

  recognised: "Date of the recognition",
  recognisedHint: "It tells us which measurement year it is. May stay empty.",
  echo: (day: string) => dates.long(day),
  measurement: "Measurement year",
  measurementHint(choice: ChoiceOfYear | undefined): string {
    if (!choice) return "Forms of another day do not count.";
    const { proposed, inYear, outside, undated, all } = choice;
    if (inYear === undefined)
      return undated === all
        ? all === 1
          ? "Your form has no date. Choose yourself to which measurement year it belongs."
          : "None of the forms has a date. Choose yourself to which measurement year they belong."
        : "All forms count now, of whichever measurement year.";
    return [
      proposed ? "We chose the measurement year with most of the forms." : "",
      outside === 0
        ? ""
        : `${forms(outside)} ${outside === 1 ? "lies outside it and does" : "lie outside it and do"} not count.`,
      undated === 0
        ? ""
        : `${forms(undated)} ${undated === 1 ? "has no date and counts" : "have no date and count"}.`,
    ]
      .filter(Boolean)
      .join(" ");
  },
  measurementName: ({ number, period_start, period_end }: Measurement, counted?: number) =>
    `Measurement year ${number}: ${dates.day(period_start)} up to and including ${dates.day(period_end)}${counted === undefined ? "" : counted === 0 ? " (no forms)" : ` (${forms(counted)})`}`,
  allForms: "All forms, of whichever day",

  rowsTitle: "Or type the forms here",
  rowsHint: "A name becomes a letter at once. The name stays in this tab until you close it.",
  row: (number: number) => `Form ${number}`,
  cells: {
    employee: "Employee",
    employer: "Employer",
    completed: "End date",
    employee_score: "Score of the employee",
    employer_score: "Score of the employer",
  },
  shortCells: {
    employee: "Em\u00ADployee",
    employer: "Em\u00ADployer",
    completed: "End date",
    employee_score: "Score em\u00ADployee",
    employer_score: "Score em\u00ADployer",
  },
  more: "Answers",
  moreOf: (number: number) => `Answers of form ${number}`,
  answersOf: { employee: "Employee", employer: "Employer" },
  noAnswer: "no answer",
  remove: "Remove",
  removeOf: (number: number) => `Remove form ${number}`,
  add: "Another form",

  held: forms,
  heldHint: "These are too many to edit here. Repair them in your file and open it again.",
  heldTotals: "Totals only",
  heldTotalsHint:
    "These are more than 100,000. We count them, but keep no line for each coaching period.",
  clear: "Start again",

  completedPeriods: "Completed coaching periods in this measurement year",
  completedPeriodsHint: "May stay empty. Fill in 0 if none was completed.",
  completedPeriodsWrong: "Fill in a whole number, 0 or more. For instance 12.",

  submit: "Calculate",
  promise: "Everything happens on this device. The page cannot send anything.",
  promiseLink: "Check it yourself",
};
