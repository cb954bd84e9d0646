// From what was typed to a question, an answer, and what is wrong with it.
import type { Core, IsoDate, SatisfactionRow } from "../core.ts";
import { readWholeNumber } from "../components/number-field/read-number.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import type { FieldError } from "../lib/field-errors.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import { askRows, rowsOf, withoutRows, type Terms } from "./ask.ts";
import { daysOf, type Days } from "./days.ts";
import { fields, rowField, type FormTyped } from "./form.ts";
import { periodOf, periodsOf, type Periods } from "./periods.ts";
import { fieldOf, readRows, type RowIssue } from "./read-rows.ts";
import type { SchemeWithYears } from "./scheme.ts";

export interface Context {
  core: Core;
  scheme: SchemeWithYears;
  today: IsoDate;
  words: SatisfactionMessages;
}

export interface Assessed {
  periods: Periods;
  terms: Terms;
  errors: FieldError[];
  /** Rows with something wrong in them: they do not count. */
  wrongRows: number;
  /** About the rows in the page; a longer list is answered by the Worker. */
  answer?: SatisfactionAnswer;
  rows: SatisfactionRow[];
  completed_periods?: number;
}

const mostPeriods = 1_000_000;

/** A list that the Worker keeps; its days are null where they are not known. */
export interface HeldDays {
  days: Days | null;
}

/** `held`: instead of the rows of the form. */
export function assess(form: FormTyped, context: Context, held?: HeldDays): Assessed {
  const { core, scheme, words } = context;
  const read = held ? [] : readRows(form.rows);
  const good = read.filter(({ issues }) => issues.length === 0);
  const days = held ? (held.days ?? undefined) : daysOf(good.map((row) => row.form));
  const periods = periodsOf(form, days, context, words);
  // In the order of the page: the rows, then the date, then the number.
  const errors: FieldError[] = periods.error ? [periods.error] : [];
  const completed = readWholeNumber(form.completed_periods, 0, mostPeriods);
  if (completed === "unreadable" || completed === "out_of_range") {
    const [field, text] = [fields.completedPeriods, words.form.completedPeriodsWrong];
    errors.push({ field, input: field, text, parts: [] });
  }
  const terms: Terms = {
    scheme: scheme.id,
    ...(periods.chosen && { period: periodOf(periods.chosen) }),
    ...(typeof completed === "number" && { completed_periods: completed }),
  };
  const count = typeof completed === "number" ? { completed_periods: completed } : {};
  if (held) return { periods, terms, errors, wrongRows: 0, rows: [], ...count };

  const issues: RowIssue[] = read.flatMap((row) => row.issues);
  // No row at all is an answer only when somebody says that no period was completed.
  const empty = read.length === 0 && completed !== 0;
  const asked = empty
    ? undefined
    : askRows(
        core,
        terms,
        good.map(({ form: one }) => one),
      );
  for (const [at, problems] of asked?.problems ?? []) {
    const row = good[at];
    if (row)
      issues.push(
        ...problems.map((problem) => ({
          key: row.row.key,
          field: fieldOf(problem.path),
          wrong: { kind: "core" as const, problem },
        })),
      );
  }
  errors.unshift(...issues.map((issue) => errorOf(issue, words)));
  const wrongRows = new Set(issues.map(({ key }) => key)).size;
  const answer = asked?.asked;
  const nothingLeft = !answer || (answer.question.forms.length === 0 && completed !== 0);
  return {
    ...{ periods, terms, errors, wrongRows, ...count },
    ...(nothingLeft ? { rows: [] } : { rows: rowsOf(answer), answer: withoutRows(answer.answer) }),
  };
}

function errorOf(issue: RowIssue, words: SatisfactionMessages): FieldError {
  const field = rowField(issue.key, issue.field);
  return { field, input: field, text: words.rowIssue(issue), parts: [] };
}
