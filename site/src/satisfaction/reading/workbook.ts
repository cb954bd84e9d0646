// .xlsx as the text that the reader of scores reads: one line for every row, so that the number
// of a line is the number of its row.
import readSheets, { readSheet } from "read-excel-file/universal";
import { entriesOf, sizeWithin } from "./zip.ts";
import { limits, type TableProblem } from "./problems.ts";

type Value = unknown;

export interface SheetRead {
  name: string;
  rows: readonly (readonly Value[])[];
}

export interface Workbook {
  first: SheetRead;
  /** The others, read only when they are asked for. */
  others: () => Promise<SheetRead[]>;
}

export async function openWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ workbook: Workbook; problem?: never } | { problem: TableProblem; workbook?: never }> {
  const entries = entriesOf(bytes);
  if (!entries) return { problem: { code: "damaged" } };
  if (!entries.some(({ name }) => name === "xl/workbook.xml"))
    return { problem: { code: "not_a_table", found: "zip" } };
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).length;
  if (sheets > limits.sheets)
    return { problem: { code: "too_many_sheets", count: sheets, max: limits.sheets } };
  if (!sizeWithin(bytes, entries, limits.unpackedBytes))
    return { problem: { code: "unpacks_too_large", max: limits.unpackedBytes } };
  const first = { name: "", rows: await readSheet(bytes.buffer, 1) };
  return {
    workbook: {
      first,
      others: async () => {
        if (sheets < 2) return [];
        const all = await readSheets(bytes.buffer);
        return all.slice(1).map(({ sheet, data }) => ({ name: sheet, rows: data }));
      },
    },
  };
}

/** Day 1 is 1 January 1900, and there is a 29 February 1900 that never was. */
const dayOfSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
/** 1950 and 2200: below it a number in a column of days is a slip, not a day. */
const [firstSerial, lastSerial] = [18_264, 109_574];

function cellOf(value: Value, isDay: boolean): string {
  if (value === null || value === undefined) return "";
  // A day in a spreadsheet has no zone: it is the day in Greenwich.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") {
    if (isDay && value >= firstSerial && value <= lastSerial) return dayOfSerial(value);
    // 7.300000000000001 is what a spreadsheet makes of 7.3.
    return String(Math.round(value * 10_000) / 10_000);
  }
  const text = typeof value === "string" ? value.replace(/[\r\n]+/g, " ") : "";
  return /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `day`: the column in which a number is a day, from 0. */
export function toText(rows: readonly (readonly Value[])[], day?: number): Blob {
  const lines = rows.map((row) => row.map((value, at) => cellOf(value, at === day)).join(";"));
  return new Blob([`${lines.join("\n")}\n`]);
}
