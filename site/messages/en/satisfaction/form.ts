import type { Measurement } from "../../../src/core.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import type { form as dutch } from "../../nl/satisfaction/form.ts";

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
  measurementHint: "Forms of another day do not count.",
  measurementName: ({ number, period_start, period_end }: Measurement) =>
    `Measurement ${number}: ${dates.day(period_start)} to ${dates.day(period_end)}`,
  allForms: "All forms, of whichever day",

  rowsTitle: "Or type the forms here",
  rowsHint: "A name becomes a letter at once. We do not keep the name itself.",
  row: (number: number) => `Form ${number}`,
  cells: {
    employee: "Employee",
    employer: "Employer",
    completed: "End date",
    employee_score: "Score of the employee",
    employer_score: "Score of the employer",
  },
  shortCells: {
    employee: "Employee",
    employer: "Employer",
    completed: "End date",
    employee_score: "Score",
    employer_score: "Score",
  },
  more: "Answers",
  moreOf: (number: number) => `Answers of form ${number}`,
  answersOf: { employee: "Employee", employer: "Employer" },
  noAnswer: "no answer",
  remove: "Remove",
  removeOf: (number: number) => `Remove form ${number}`,
  add: "Another form",

  held: (count: string) => `${count} forms`,
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
