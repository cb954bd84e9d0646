// TEMPORARY until satcore and scores are merged.
import type { Decimal, IsoDate, Problem, RulesUsed, Source, Step } from "../core.ts";
import type { ReadCounts, ReportRow, ReportTotals } from "./report/material.ts";

export interface ScoreForm {
  employee?: string;
  employer?: string;
  completed_on?: IsoDate;
  employee_score?: Decimal;
  employer_score?: Decimal;
  employee_answers?: Record<string, string>;
  employer_answers?: Record<string, string>;
}
export interface SatisfactionPeriod {
  start: IsoDate;
  end: IsoDate;
  start_shared?: boolean;
}
export interface SatisfactionReportRequest {
  calculation: "satisfaction_report";
  scheme: string;
  period?: SatisfactionPeriod;
  forms: ScoreForm[];
  completed_periods?: number;
  explain?: boolean;
}
export interface SatisfactionNotice {
  code: string;
  path: string;
  data: Record<string, unknown>;
}
export interface SatisfactionAnswer {
  result: ReportTotals & { rows?: ReportRow[] };
  steps: Step[];
  sources: Source[];
  notices: SatisfactionNotice[];
  rules: RulesUsed;
}
export interface LineProblem {
  line: number;
  column: number;
  code: string;
  detail: Record<string, unknown>;
}
export type { Problem, ReadCounts };
export interface OpenScores {
  scheme: string;
  period?: SatisfactionPeriod;
  columns?: Readonly<Record<string, number>>;
  first_line?: number;
  forms?: boolean;
  explain?: boolean;
}
export type ScoresAnswer =
  | (Omit<SatisfactionAnswer, "result"> & {
      result: ReportTotals & { read: ReadCounts; problems: LineProblem[]; forms?: ScoreForm[] | null };
      problems?: never;
    })
  | { problems: Problem[]; result?: never };
