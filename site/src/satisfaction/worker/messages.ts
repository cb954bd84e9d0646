// What the page and its Worker say to each other.
import type {
  AssessmentForms,
  Forms,
  LineProblem,
  SatisfactionRow,
  ScoresNames,
  ScoresRead,
} from "../../core.ts";
import type { Terms } from "../ask.ts";
import type { Days } from "../days.ts";
import type { SatisfactionAnswer } from "../../lib/answer-kinds.ts";
import type { Columns } from "../reading/columns.ts";
import type { How } from "../reading/open-table.ts";
import type { TableProblem } from "../reading/problems.ts";
import type { Language } from "../../lib/dates.ts";
import type { Saved } from "../../lib/saved.ts";

/** A table of this many forms is typed in the page; a longer one is kept by the Worker. */
export const fewForms = 50;

/** What came of the reading, without any cell of it. */
export interface Reading {
  /** Which columns were read. */
  columns: Columns;
  first_line: number;
  header: string[];
  read: ScoresRead;
  problems: LineProblem[];
}

/** A list that the Worker keeps. */
export interface HeldView {
  /** Null: too many to keep, only their totals are known. */
  count: number | null;
  /** Of those the forms that count; null likewise. */
  counted: number | null;
  /** On which days its periods were completed; null likewise. */
  days: Days | null;
  /** Undefined when nothing could be reckoned for the period. */
  answer: SatisfactionAnswer | undefined;
  reading: Reading | undefined;
}

/** The rows of a list that are in sight. */
export interface Window {
  from: number;
  count: number;
}

export type Asking =
  | { kind: "start"; core: WebAssembly.Module; scores: WebAssembly.Module }
  /** A table as text or as a file. */
  | { kind: "read"; table: string | File; how: How; terms: Terms; forms: Forms }
  /** Forms of a saved file, too many for the page. */
  | { kind: "hold"; forms: AssessmentForms[]; terms: Terms }
  /** Another period, or another number of periods. */
  | { kind: "terms"; terms: Terms }
  | { kind: "rows"; window: Window }
  /** All that files are made of. */
  | { kind: "everything" }
  | { kind: "save"; saved: Saved; terms: Terms }
  | { kind: "template"; format: "csv" | "xlsx"; forms: Forms; language: Language };

export type Told =
  | { kind: "started" }
  /** Few enough for the page. */
  | { kind: "few"; forms: AssessmentForms[]; names: ScoresNames; reading: Reading }
  | { kind: "kept"; held: HeldView; names: ScoresNames }
  | { kind: "held"; held: HeldView }
  /** The columns are not known by their names: somebody has to point them out. */
  | { kind: "columns"; header: string[]; first_line: number; columns: Columns }
  | { kind: "not_read"; problem: TableProblem }
  | { kind: "rows"; rows: (SatisfactionRow & { at: number })[] }
  | { kind: "everything"; rows: SatisfactionRow[] | null }
  | { kind: "file"; file: Blob };
