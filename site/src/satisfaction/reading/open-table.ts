// From a file of any kind to the bytes that the reader of scores takes.
import type { Forms, Scores } from "../../core.ts";
import { hasScore, type Columns } from "./columns.ts";
import { limits, type TableProblem } from "./problems.ts";
import { findHeading, type Heading } from "./read-scores.ts";
import { headBytes, kindOf } from "./recognise.ts";
import { openWorkbook, toText, type SheetRead, type Workbook } from "./workbook.ts";

/** How somebody says that a table is to be read. */
export interface How {
  columns?: Columns;
  /** The line with the names of the columns, from 1. */
  first_line?: number;
}

export interface Opening {
  scores: Scores;
  scheme: string;
  forms: Forms;
  how: How;
}

export type Opened =
  | { blob: Blob; heading: Heading; problem?: never }
  | { problem: TableProblem; blob?: never };

/** Rejects when the file is no longer there. */
export async function openTable(table: string | File, opening: Opening): Promise<Opened> {
  if (typeof table === "string")
    return table.trim() === "" ? problem({ code: "empty" }) : asText(new Blob([table]), opening);
  const kind = kindOf(new Uint8Array(await table.slice(0, headBytes).arrayBuffer()));
  const most = kind === "text" ? limits.textBytes : limits.wholeBytes;
  switch (kind) {
    case "empty":
      return problem({ code: "empty" });
    case "old_workbook":
    case "pdf":
    case "picture":
    case "binary":
      return problem({ code: "not_a_table", found: kind });
    default:
      if (table.size > most) return problem({ code: "too_large", max: most });
  }
  if (kind === "text") return asText(table, opening);
  const bytes = await table.arrayBuffer();
  if (kind === "zip") return openZip(new Uint8Array(bytes), opening);
  return asText(new Blob([new TextDecoder(kind).decode(bytes)]), opening);
}

const problem = (what: TableProblem): Opened => ({ problem: what });

async function asText(blob: Blob, { scores, scheme, forms, how }: Opening): Promise<Opened> {
  const heading = await findHeading(scores, blob, { scheme, forms, line: how.first_line });
  return heading ? { blob, heading } : problem({ code: "empty" });
}

async function openZip(bytes: Uint8Array<ArrayBuffer>, opening: Opening): Promise<Opened> {
  try {
    const opened = await openWorkbook(bytes);
    return opened.problem ? opened : await chooseSheet(opened.workbook, opening);
  } catch (error) {
    console.warn(error);
    return problem({ code: "damaged" });
  }
}

/** The first sheet whose columns are known; else the first that holds anything. */
async function chooseSheet({ first, others }: Workbook, opening: Opening): Promise<Opened> {
  const pointedOut = opening.how.columns !== undefined && hasScore(opening.how.columns);
  let unknown: Opened | undefined;
  for (const more of [() => Promise.resolve([first]), others]) {
    for (const sheet of await more()) {
      if (sheet.rows.length === 0) continue;
      const opened = await openSheet(sheet, opening);
      if (pointedOut || (!opened.problem && opened.heading.found)) return opened;
      unknown ??= opened;
    }
  }
  return unknown ?? problem({ code: "empty" });
}

/** A number in the column of days is a day: which column that is, its names tell. */
async function openSheet({ rows }: SheetRead, opening: Opening): Promise<Opened> {
  const opened = await asText(toText(rows), opening);
  if (opened.problem) return opened;
  const columns = { ...opened.heading.found?.all, ...opening.how.columns };
  return columns.completed_on === undefined
    ? opened
    : { ...opened, blob: toText(rows, columns.completed_on - 1) };
}
