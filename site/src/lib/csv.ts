// Tables as text that spreadsheets open: semicolons, and a mark that says UTF-8.
import type { Language } from "./dates.ts";

/** Numbers stay numbers, so that a spreadsheet can add them up. */
export type Cell = string | number;

/**
 * A cell that a spreadsheet would take for a formula gets a quote before it; some take the wide
 * signs of Asian keyboards for one too. A negative number is no formula.
 */
export const harmless = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;

/** Semicolons and a decimal comma, as a Dutch spreadsheet opens them; a decimal point in English. */
export function toCsv(rows: readonly (readonly Cell[])[], language: Language): string {
  const cell = (value: Cell): string => {
    const text =
      typeof value === "number"
        ? language === "nl"
          ? String(value).replace(".", ",")
          : String(value)
        : harmless(value);
    return /[";\r\n,\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}

export const csvBlob = (rows: readonly (readonly Cell[])[], language: Language): Blob =>
  new Blob([toCsv(rows, language)], { type: "text/csv;charset=utf-8" });
