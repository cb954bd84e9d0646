// TEMPORARY until scores is merged.
import type {
  AssessmentForms,
  Problem,
  SatisfactionPeriod,
  SatisfactionTotals,
} from "../core.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import type { ReadCounts } from "./report/material.ts";

export interface LineProblem {
  line: number;
  column: number | null;
  code: string;
  detail: Record<string, unknown>;
}
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
      result: SatisfactionTotals & {
        read: ReadCounts;
        problems: LineProblem[];
        forms?: AssessmentForms[] | null;
      };
      problems?: never;
    })
  | { problems: Problem[]; result?: never };
export interface ScoreReader {
  feed: (bytes: Uint8Array) => void;
  header: () => string[] | null;
  names: () => { employees: string[]; employers: string[] } | null;
  finish: () => ScoresAnswer;
}
export interface Scores {
  open_scores: (options: OpenScores) => ScoreReader;
}
