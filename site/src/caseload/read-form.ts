// From what was typed to a question about placements.
import type { CaseloadBudgetRequest, Problem } from "../core.ts";
import { readMonth } from "../components/date-field/read-date.ts";
import { readDecimal, type UnclearNumber } from "../components/number-field/read-decimal.ts";

export const fields = ["from", "months", "placements", "midden", "low", "high", "years"] as const;
export type CaseloadField = (typeof fields)[number];
export interface CaseloadTyped extends Record<CaseloadField, string> {
  /** Amounts of the visitor's own, by `ownKey`. */
  own: Record<string, string>;
}

/** The share that needs coaching is the one that the text itself reckons with. */
export const newCaseload = (): CaseloadTyped => ({
  ...{ from: "", months: "12", placements: "", midden: "", low: "60", high: "80", years: "" },
  own: {},
});

export type CaseloadWrong =
  | { kind: "missing" }
  | { kind: "number"; unclear: UnclearNumber }
  | { kind: "not_whole" }
  | { kind: "no_month"; typed: string }
  | { kind: "low_above_high" }
  | { kind: "core"; problem: Problem };

export interface CaseloadIssue {
  field: CaseloadField | `own-${string}`;
  wrong: CaseloadWrong;
}

const keyOf: Record<CaseloadField, keyof CaseloadBudgetRequest> = {
  from: "from",
  months: "months",
  placements: "placements_per_month",
  midden: "midden_percent",
  low: "need_low_percent",
  high: "need_high_percent",
  years: "years",
};

export const fieldOf = (path: string): CaseloadField | undefined =>
  fields.find((field) => `/${keyOf[field]}` === path);

/** "1 2027", "januari 2027", "2027-01" → "2027-01" */
export function readYearAndMonth(typed: string): string | undefined {
  const [first = "", second = "", ...rest] = typed.trim().split(/[\s\-/.]+/);
  if (rest.length > 0) return undefined;
  const [year, month] = /^\d{4}$/.test(first) ? [first, second] : [second, first];
  const number = readMonth(month);
  return /^\d{4}$/.test(year) && number ? `${year}-${number}` : undefined;
}

export function readCaseload(typed: CaseloadTyped): {
  read: Partial<CaseloadBudgetRequest>;
  issues: CaseloadIssue[];
} {
  const read: Record<string, unknown> = {};
  const issues: CaseloadIssue[] = [];
  for (const field of fields) {
    const text = typed[field].trim();
    const wrong = (what: CaseloadWrong) => issues.push({ field, wrong: what });
    if (text === "") wrong({ kind: "missing" });
    else if (field === "from") {
      const month = readYearAndMonth(text);
      if (month) read.from = month;
      else wrong({ kind: "no_month", typed: text });
    } else {
      const reading = readDecimal(text);
      const whole = field === "months" || field === "years";
      if (reading.kind === "unclear") wrong({ kind: "number", unclear: reading.unclear });
      else if (reading.kind === "whole" && whole && reading.decimal.includes("."))
        wrong({ kind: "not_whole" });
      else if (reading.kind === "whole")
        read[keyOf[field]] = whole ? Number(reading.decimal) : reading.decimal;
    }
  }
  return { read, issues };
}
