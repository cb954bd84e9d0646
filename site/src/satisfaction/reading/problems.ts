// What keeps a table from being read, and how much we take.
import type { Problem } from "../../core.ts";

export const limits = {
  /** A text may be larger than what most people can make. */
  textBytes: 2_000_000_000,
  /** What has to be in memory as a whole: workbooks, and text of two bytes a letter. */
  wholeBytes: 30_000_000,
  unpackedBytes: 200_000_000,
  sheets: 30,
} as const;

export type TableProblem =
  | { code: "empty" }
  /** Names of columns, and no line under them. */
  | { code: "only_header" }
  | { code: "not_a_table"; found: "old_workbook" | "pdf" | "picture" | "zip" | "binary" }
  | { code: "damaged" }
  | { code: "gone" }
  | { code: "too_large"; max: number }
  | { code: "unpacks_too_large"; max: number }
  | { code: "too_many_sheets"; count: number; max: number }
  | { code: "several_files"; count: number }
  /** What the core has against it. */
  | { code: "core"; problem: Problem };
