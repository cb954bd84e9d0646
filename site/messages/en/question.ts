// The words around the question, and of the page while there is no answer.
import { datesIn } from "../../src/lib/dates.ts";
import type * as dutch from "../nl/question.ts";

const dates = datesIn("en");

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const form: typeof dutch.form = {
  label: "Your question",
  recognised: "Date of the recognition",
  recognisedHint:
    "It is in the decision of UWV, for example 12\u00a05\u00a02013. Does it have two dates (of the decision and of the start)? Take the earliest and ask.",
  recognisedName: "the date of the recognition",
  day: "Day",
  month: "Month",
  year: "Year",
  choose: (year) => `I mean ${year}`,
  years: "How many years ahead?",
  yearsHint: (today) => `From today, ${dates.long(today)}`,
  more: "Already sent or completed anything?",
  submitted: "On which day did you send the last report?",
  submittedName: "Day of sending",
  submittedHint: "May stay empty",
  completed: "End dates of completed coaching periods",
  completedName: "End dates",
  completedHint: "May stay empty. One date per line, for example 3-11-2025. You may paste.",
  completedEcho: (count, afterToday) =>
    count === 0
      ? undefined
      : `${many(count, "date", "dates")} read${afterToday > 0 ? `, ${afterToday} of them after today` : ""}`,
  echo: (day, afterToday) => (afterToday ? `${day} (after today)` : day),
  noneCompleted: "No period was completed in any of these years",
  name: "Name of this recognition",
  nameHint: "For yourself only. Stays on this device.",
  recognition: (number) => `Recognition ${number}`,
  add: "Add another recognition",
  remove: (label) => `Remove ${label}`,
  removeShort: "Remove",
  submit: "Calculate",
  promise: "Everything happens on this device. The page cannot send anything.",
  promiseLink: "Check it yourself",
};

export const publisherOnly =
  "This address is the publisher’s; the document itself may no longer be there.";

export const states: typeof dutch.states = {
  example: "example",
  exampleEyebrow: (recognised) => `For a recognition of ${dates.day(recognised)}`,
  exampleNext: "Fill in the date of your own recognition. Then this example becomes your answer.",
  busy: "The calculator is starting.",
  wrong: "No answer yet.",
  wrongNext:
    "A field in the question says what is not right yet. What you filled in stays as it is.",
  leftOut: "Not everything counts yet.",
  leftOutNext: "There is an error at a field in the question. The answer leaves that field out.",
  broken: "The calculator cannot start in this browser.",
  brokenNext:
    "The calculator needs WebAssembly. Load the page again. If that does not help, use a newer browser, or ask your administrator whether WebAssembly is off.",
  announced: (sentence) => `Answer: ${sentence}`,
};
