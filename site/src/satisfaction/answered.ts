// What every part of the answer works with.
import type { IsoDate, Measurement, SatisfactionRow } from "../core.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import type { SatisfactionMessages, TableWords } from "../../messages/satisfaction.ts";
import type { Desk } from "./desk.ts";
import type { ReportTexts } from "./report/material.ts";
import type { SchemeWithYears } from "./scheme.ts";
import type { Reading } from "./worker/messages.ts";

export interface Answered {
  words: SatisfactionMessages;
  scheme: SchemeWithYears;
  answer: SatisfactionAnswer;
  chosen: Measurement | undefined;
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
  const { chosen } = assessed.periods;
  return {
    ...{ words, scheme, answer, chosen, reading, table, today, example: false },
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

export const noPeriodCompleted = ({ answer }: Answered): boolean =>
  answer.notices.some(({ code }) => code === "no_completed_period");
