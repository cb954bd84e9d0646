// What the files of the yearly report say, in the shape of the Dutch words. Fetched with them.
import type { report } from "./nl/satisfaction-report.ts";
import type { Language } from "../src/lib/dates.ts";

export type ReportWords = Omit<typeof report, "language" | "pageOf"> & {
  language: Language;
  /** Before the number of the page, and before that of the last. */
  pageOf: readonly [string, string];
};

export async function reportWords(language: Language): Promise<ReportWords> {
  return language === "nl"
    ? (await import("./nl/satisfaction-report.ts")).report
    : (await import("./en/satisfaction-report.ts")).report;
}
