// What every file of the yearly report is made of. No name of a person is in it: the core has
// put letters and numbers in their place, and free text was looked through before.
import type { Bilingual, Decimal, Forms, IsoDate, Side, Source } from "../../core.ts";
import type { Language } from "../../lib/dates.ts";

/** One coaching period, as the core gives it. */
export interface ReportRow {
  /** A, B, …, Z, AA. */
  employee: string;
  /** 1, 2, 3. */
  employer: string;
  employee_score: Decimal | null;
  employer_score: Decimal | null;
}

/** The scores of one side. */
export interface SideScores {
  count: number;
  /** Forms that were counted without this score. */
  missing: number;
  sum: Decimal;
  /** Null when there is no score. */
  mean: Decimal | null;
  mean_exact: string | null;
  norm: Decimal;
  /** The exact mean against the norm; null when there is no score. */
  meets_norm: boolean | null;
  /** Ascending; only scores that occur. */
  distribution: readonly { score: Decimal; count: number }[];
}

export interface AnswerCounts {
  question: string;
  /** How often each answer was given, by the id of the answer. */
  counts: Readonly<Record<string, number>>;
  missing: number;
}

export type Verdict = "meets_norm" | "below_norm" | "not_measurable";

/** The totals of satisfaction_report and satisfaction_merge. */
export interface ReportTotals {
  employee: SideScores;
  employer: SideScores;
  verdict: Verdict;
  answers: Readonly<Record<Side, readonly AnswerCounts[]>>;
}

export interface ReportScheme {
  id: string;
  title: Bilingual;
  version: string;
  /** The visitor's own rules, not published ones. */
  own: boolean;
}

/** What the organisation writes itself. Empty text: the part stays open in the document. */
export interface ReportTexts {
  analysis: string;
  conclusions: string;
  actions: string;
}

/** What came of reading a file of scores. */
export interface ReadCounts {
  lines: number;
  forms: number;
  rejected: number;
  outside_period: number;
}

/** Totals of several organisations together: what each of them brought in. */
export interface Organisation {
  label: string;
  totals: ReportTotals;
  period: ReportPeriod | null;
}

/** Both ends inclusive. */
export interface ReportPeriod {
  start: IsoDate;
  end: IsoDate;
}

export interface ReportMaterial {
  language: Language;
  totals: ReportTotals;
  /** Lettered by `inOrder` in rows.ts. Null where they were never kept: large files, totals together. */
  rows: readonly ReportRow[] | null;
  scheme: ReportScheme;
  /** The questions and answers of the scheme, from `describe`. */
  forms: Forms;
  sources: readonly Source[];
  period: ReportPeriod | null;
  report_before: IsoDate | null;
  last_safe_day: IsoDate | null;
  /** Coaching periods that ended in the measurement period; null when that was not said. */
  completed_periods: number | null;
  texts: ReportTexts;
  read: ReadCounts | null;
  /** Only where totals of several organisations were added up. */
  organisations: readonly Organisation[];
}
