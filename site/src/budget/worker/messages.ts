// What the page and its Worker say to each other.
import type { IsoDate, RulePackDocument, SchemeDescription } from "../../core.ts";
import type { Saved } from "../../lib/saved.ts";
import type { CommonTyped, PersonTyped } from "../form.ts";
import type { Included } from "../keep.ts";
import type { Change, LedgerView, Row, Window } from "../ledger-view.ts";
import type { TableProblem } from "../table/read-people.ts";
import type { TableWritten } from "../table/write-people.ts";

export interface Everything {
  common: CommonTyped;
  packs: RulePackDocument[];
  people: PersonTyped[];
}

export type Asking =
  | { kind: "start"; module: WebAssembly.Module; today: IsoDate }
  | { kind: "change"; changes: Change[] }
  | { kind: "rows"; window: Window }
  /** What the page holds itself, to be written to a file. */
  | { kind: "hold"; everything: Everything }
  /** A table as text or as a file. `hold`: with what it would be reckoned. */
  | { kind: "read"; table: string | File; hold: Omit<Everything, "people"> }
  /** A saved question with too many people for the page. */
  | { kind: "restore"; saved: Saved }
  | { kind: "write"; format: "csv" | "xlsx" | "template"; as: TableWritten }
  | { kind: "save"; included: Included };

/** A list of this many people stays in the page; a longer one is kept by the Worker. */
export const fewPeople = 200;

export interface Kept {
  kind: "kept";
  view: LedgerView;
  common: CommonTyped;
  /** With rules that came along. */
  schemes: readonly SchemeDescription[];
  /** Columns of the table that were not used. */
  unknown: string[];
  /** Rules of the visitor's own that had to stay out. */
  refused: RulePackDocument[];
}

export type Told =
  | { kind: "started" }
  | { kind: "view"; view: LedgerView }
  | { kind: "rows"; rows: Row[] }
  /** Few enough to be kept by the page. */
  | { kind: "people"; people: PersonTyped[]; unknown: string[] }
  /** Too many: the Worker keeps them. */
  | Kept
  | { kind: "not_read"; problem: TableProblem }
  | { kind: "refused" }
  | { kind: "file"; file: Blob; rows: number }
  | { kind: "failed"; reason: string };
