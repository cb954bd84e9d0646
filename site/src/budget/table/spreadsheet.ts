// .xlsx, by two libraries that only the Worker loads.
import { readSheet } from "read-excel-file/universal";
import writeXlsxFile from "write-excel-file/universal";
import type { Cell } from "../../lib/csv.ts";

/** Cells as a person would have typed them. */
export async function readSpreadsheet(file: ArrayBuffer): Promise<string[][]> {
  const rows = await readSheet(file);
  return rows.map((row) => row.map(asText)).filter((row) => row.some((cell) => cell.trim() !== ""));
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  // A day in a spreadsheet has no zone: it is the day in Greenwich.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return numberAsText(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Four places where three could be read as thousands: the number is known, the text would not be. */
function numberAsText(value: number): string {
  const text = String(Math.round(value * 10_000) / 10_000);
  return (/\.\d{3}$/.test(text) ? `${text}0` : text).replace(".", ",");
}

/** Without a title, an author or a name of a person anywhere but in the cells. */
export function writeSpreadsheet(rows: readonly (readonly Cell[])[]): Promise<Blob> {
  const data = rows.map((row, index) =>
    row.map((value) =>
      index === 0
        ? { value: String(value), type: String, fontWeight: "bold" as const }
        : typeof value === "number"
          ? { value, type: Number }
          : { value, type: String },
    ),
  );
  return writeXlsxFile(data, { sheet: "Budget", stickyRowsCount: 1 }).toBlob();
}
