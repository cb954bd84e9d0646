// What the visitor typed, exactly as typed. Except names: those are letters from the moment
// that a field is left, and never stand in here.
import { nothingTyped, type DateTyped } from "../components/date-field/read-date.ts";
import type { Side } from "../core.ts";
import type { ReportTexts } from "./report/material.ts";

/** One coaching period that ended, with the forms of both sides. */
export interface RowTyped {
  /** Never shown; keeps a row itself when others come and go. */
  key: number;
  /** A letter. */
  employee: string;
  /** A number. */
  employer: string;
  completed: string;
  employee_score: string;
  employer_score: string;
  /** The id of an answer, by `answerKey`. */
  answers: Readonly<Record<string, string>>;
}

export interface FormTyped {
  recognised: DateTyped;
  /** The number of a measurement, "all" for forms of any day, or empty: the page proposes one. */
  measurement: string;
  rows: RowTyped[];
  completed_periods: string;
  texts: ReportTexts;
}

let lastKey = 0;

export const newRow = (): RowTyped => ({
  key: (lastKey += 1),
  employee: "",
  employer: "",
  completed: "",
  employee_score: "",
  employer_score: "",
  answers: {},
});

/** A table to begin with: three rows say that there may be more. */
export const newRows = (): RowTyped[] => [newRow(), newRow(), newRow()];

export const newForm = (): FormTyped => ({
  recognised: nothingTyped(),
  measurement: "",
  rows: newRows(),
  completed_periods: "",
  texts: { analysis: "", conclusions: "", actions: "" },
});

export const answerKey = (side: Side, question: string): string => `${side}.${question}`;

export const isEmptyRow = ({ key: _, answers, ...texts }: RowTyped): boolean =>
  Object.values(texts).every((text) => text.trim() === "") &&
  Object.values(answers).every((answer) => answer === "");

export type RowField = Exclude<keyof RowTyped, "key" | "answers">;
export const rowField = (key: number, field: RowField): string => `row-${key}-${field}`;

/** The ids of the other fields. */
export const fields = {
  recognised: "recognised",
  measurement: "measurement",
  file: "scores-file",
  paste: "scores-paste",
  firstLine: "first-line",
  completedPeriods: "completed-periods",
} as const;
