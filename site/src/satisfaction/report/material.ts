// What every file of the yearly report is made of. No name of a person is in it: the core has
// put letters and numbers in their place, and free text was looked through before.
import type {
  Bilingual,
  Forms,
  IsoDate,
  SatisfactionRow,
  SatisfactionTotals,
  Source,
} from "../../core.ts";
import type { Language } from "../../lib/dates.ts";

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
  totals: SatisfactionTotals;
  period: ReportPeriod | null;
}

/** Both ends inclusive. */
export interface ReportPeriod {
  start: IsoDate;
  end: IsoDate;
}

export interface ReportMaterial {
  language: Language;
  /** Of satisfaction_report, satisfaction_merge or a file of scores. */
  totals: SatisfactionTotals;
  /** Lettered by `inOrder` in rows.ts. Null where they were never kept: large files, totals together. */
  rows: readonly SatisfactionRow[] | null;
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
