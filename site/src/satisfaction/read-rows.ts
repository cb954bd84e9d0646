// From what was typed in the table to forms in a question.
import type { AssessmentForms, Problem, Side } from "../core.ts";
import { readDateText, type UnclearDate } from "../components/date-field/read-date.ts";
import { readDecimal, type UnclearNumber } from "../components/number-field/read-decimal.ts";
import { isEmptyRow, type RowField, type RowTyped } from "./form.ts";


export type RowWrong =
  | { kind: "date"; unclear: UnclearDate }
  | { kind: "missing_parts" }
  | { kind: "score"; unclear: UnclearNumber }
  | { kind: "core"; problem: Problem };

export interface RowIssue {
  key: number;
  field: RowField;
  wrong: RowWrong;
}

export interface RowRead {
  row: RowTyped;
  /** Its place in the table, from 1. */
  number: number;
  form: AssessmentForms;
  issues: RowIssue[];
}

const places = 2;

/** Rows in which nothing was typed are not there. */
export const readRows = (rows: readonly RowTyped[]): RowRead[] =>
  rows.flatMap((row, index) => (isEmptyRow(row) ? [] : readRow(row, index + 1)));

function readRow(row: RowTyped, number: number): RowRead {
  const issues: RowIssue[] = [];
  const wrong = (field: RowField, what: RowWrong) => {
    issues.push({ key: row.key, field, wrong: what });
  };
  const form: AssessmentForms = {};
  if (row.employee) form.employee = row.employee;
  if (row.employer) form.employer = row.employer;

  const date = readDateText(row.completed);
  if (date.kind === "whole") form.completed_on = date.iso;
  else if (date.kind === "unclear") wrong("completed", { kind: "date", unclear: date.unclear });
  else if (date.kind === "partial") wrong("completed", { kind: "missing_parts" });

  for (const field of ["employee_score", "employer_score"] as const) {
    const score = readDecimal(row[field], places);
    if (score.kind === "whole") form[field] = score.decimal;
    else if (score.kind === "unclear")
      wrong(field, { kind: "score", unclear: tooFine(score.unclear) });
  }
  for (const side of ["employee", "employer"] as const) {
    const answers = answersOf(row, side);
    if (Object.keys(answers).length > 0) form[`${side}_answers`] = answers;
  }
  return { row, number, form, issues };
}

/** A score has no thousands: three places are too many, not two readings. */
const tooFine = (unclear: UnclearNumber): UnclearNumber =>
  unclear.code === "ambiguous" ? { code: "too_precise", places } : unclear;

function answersOf(row: RowTyped, side: Side): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row.answers)
      .filter(([key, answer]) => key.startsWith(`${side}.`) && answer !== "")
      .map(([key, answer]) => [key.slice(side.length + 1), answer]),
  );
}

/** Which field of a row a problem of the core is about. */
export function fieldOf(path: string): RowField {
  const [, , , name = ""] = path.split("/");
  const known: Record<string, RowField> = {
    ...{ employee: "employee", employer: "employer", completed_on: "completed" },
    ...{ employee_score: "employee_score", employer_score: "employer_score" },
  };
  return known[name] ?? "employee_score";
}
