// The files of the yearly report. Each writer, and the library it needs, is fetched when it
// is asked for.
import { reportWords } from "../../../messages/satisfaction-report.ts";
import type { ReportMaterial } from "./material.ts";

export type ReportFormat = "docx" | "xlsx" | "csv" | "json";

/** One file. Rejects when its writer cannot be fetched, or cannot write. */
export type Exporter = (material: ReportMaterial) => Promise<Blob>;

export const exporters: Readonly<Record<ReportFormat, Exporter>> = {
  docx: async (material) => (await import("./docx/document.ts")).reportDocx(material),
  xlsx: async (material) => (await import("./xlsx.ts")).reportXlsx(material),
  csv: async (material) => (await import("./csv.ts")).reportCsv(material),
  json: async (material) => (await import("./totals-file.ts")).totalsFile(material),
};

/** Never the name of a person or an organisation. */
export async function fileNameOf(
  { language, organisations }: Pick<ReportMaterial, "language" | "organisations">,
  format: ReportFormat,
): Promise<string> {
  const words = await reportWords(language);
  return (organisations.length > 0 ? words.filesTogether : words.files)[format];
}
