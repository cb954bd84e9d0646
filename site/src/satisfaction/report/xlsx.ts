// The report as a spreadsheet, one sheet for each part. Numbers are numbers and text is text:
// nothing in it is a formula. No author, no title, no name of a person.
import writeXlsxFile, { type SheetData } from "write-excel-file/universal";
import { reportWords, type ReportWords } from "../../../messages/satisfaction-report.ts";
import { fitForXml } from "../../lib/xml-text.ts";
import { aboutLines, introduction } from "./about.ts";
import { judged, sides } from "./judged.ts";
import type { ReportMaterial } from "./material.ts";
import {
  answerTable,
  distributionTable,
  factTable,
  meanTable,
  organisationTable,
  scoreTable,
  type Table,
} from "./tables.ts";

interface Sheet {
  name: string;
  table: Table;
  /** Of the columns, in letters. */
  widths: readonly number[];
}

export async function reportXlsx(material: ReportMaterial): Promise<Blob> {
  const words = await reportWords(material.language);
  const sheets = sheetsOf(material, words).map(({ name, table, widths }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
    data: cellsOf(table),
  }));
  return writeXlsxFile(sheets).toBlob();
}

function sheetsOf(material: ReportMaterial, words: ReportWords): Sheet[] {
  const { sheets, texts } = words;
  const { rows, totals, organisations } = material;
  const scores = rows
    ? [{ name: sheets.scores, table: scoreTable(rows, words), widths: [18, 24, 18, 24] }]
    : [];
  const together =
    organisations.length > 0
      ? [
          {
            name: sheets.organisations,
            table: organisationTable(material, words),
            widths: [34, 18, 18, 18, 18, 18, 18, 34],
          },
        ]
      : [];
  const written: Table = [
    [words.facts.name, words.facts.value],
    ...(["analysis", "conclusions", "actions"] as const).map((part) => [
      texts[part],
      material.texts[part],
    ]),
  ];
  const about: Table = [
    ...factTable(material, words),
    ...[...judged(material, words), ...introduction(material, words)].map((line) => ["", line]),
    ...aboutLines(material, words).map((line) => ["", line]),
  ];
  return [
    ...scores,
    {
      name: sheets.means,
      table: meanTable(totals, words),
      widths: [14, 10, 24, 22, 20, 8, 16, 24],
    },
    ...together,
    { name: sheets.distribution, table: distributionTable(totals, words), widths: [10, 14, 14] },
    ...sides.map((side) => ({
      name: `${sheets.answers} ${words.sides[side].toLowerCase()}`,
      table: answerTable(material, side, words),
      widths: [52, 14, 14, 14, 14, 14],
    })),
    { name: sheets.texts, table: written, widths: [42, 90] },
    { name: sheets.about, table: about, widths: [32, 90] },
  ];
}

const cellsOf = (table: Table): SheetData =>
  table.map((row, nth) =>
    row.map((value) =>
      typeof value === "number"
        ? { value, type: Number }
        : {
            ...{ value: fitForXml(value), type: String, wrap: true },
            ...(nth === 0 ? { fontWeight: "bold" as const } : {}),
          },
    ),
  );
