// What every part of the answer works with.
import type { IsoDate, Measurement, SatisfactionRow } from "../core.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import type { SatisfactionMessages, TableWords } from "../../messages/satisfaction.ts";
import type { Desk } from "./desk.ts";
import type { Periods } from "./periods.ts";
import type { ReportTexts } from "./report/material.ts";
import type { SchemeWithYears } from "./scheme.ts";
import type { Reading } from "./worker/messages.ts";

export interface Answered {
  words: SatisfactionMessages;
  scheme: SchemeWithYears;
  answer: SatisfactionAnswer;
  chosen: Measurement | undefined;
  periods: Periods;
  completed_periods: number | undefined;
  /** Lines of a file and rows of the table with something wrong in them. */
  leftOut: number;
  reading: Reading | undefined;
  /** What is said of it. */
  table: TableWords | undefined;
  texts: ReportTexts;
  today: IsoDate;
  /** All rows that count, when they are in the page. */
  rows: readonly SatisfactionRow[] | undefined;
  /** How many rows the Worker keeps; null: it keeps none. */
  kept: number | null;
  example: boolean;
}

/** Undefined while there is nothing to answer. */
export function answeredOf(desk: Desk, words: SatisfactionMessages): Answered | undefined {
  const { assessed, scheme, held, reading, form, today, table } = desk;
  const answer = held ? held.answer : assessed?.answer;
  if (!assessed || !scheme || !answer) return undefined;
  const { periods } = assessed;
  const { chosen } = periods;
  return {
    ...{ words, scheme, answer, chosen, periods, reading, table, today, example: false },
    texts: form.texts,
    completed_periods: assessed.completed_periods,
    leftOut: (reading?.read.rejected ?? 0) + assessed.wrongRows,
    rows: held ? undefined : assessed.rows,
    kept: held?.counted ?? null,
  };
}

/** How many forms count: every side has as many, with a score or without. */
export const formsIn = ({ result }: SatisfactionAnswer): number =>
  result.employee.count + result.employee.missing;

/** Forms that do not count: their day lies outside the year. */
export const formsLeftOut = ({ answer }: Answered): number =>
  answer.notices.reduce(
    (sum, notice) =>
      notice.code === "forms_outside_period" || notice.code === "boundary_day_shared"
        ? sum + notice.data.count
        : sum,
    0,
  );

/** There are forms, and none of them is of the year. It says nothing of how many periods were completed. */
export const noneInYear = (answered: Answered): boolean =>
  formsIn(answered.answer) === 0 && formsLeftOut(answered) > 0 && !noPeriodCompleted(answered);

/** The person says so, and no form contradicts it. */
export const noPeriodCompleted = ({ answer }: Answered): boolean =>
  answer.notices.some(({ code }) => code === "no_completed_period");
