// The pieces of the document: headings, paragraphs, tables and pictures, all in styles that a
// person can change in one place.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Cell } from "../../../lib/csv.ts";
import { fitForXml } from "../../../lib/xml-text.ts";
import type { PictureFile } from "../picture-file.ts";
import type { Table as Cells } from "../tables.ts";

/** A4 with margins of 2 cm, in twentieths of a point. */
export const page = { width: 11906, height: 16838, margin: 1134 };
const textWidth = page.width - 2 * page.margin;

/** Text of a person: line ends become paragraphs; what XML cannot hold is left out. */
export const paragraphs = (text: string): Paragraph[] =>
  fitForXml(text)
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => new Paragraph({ text: line }));

export const heading = (text: string, level: 1 | 2 = 1): Paragraph =>
  new Paragraph({
    text,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
  });

const run = (options: IRunOptions): TextRun => new TextRun(options);

export const sentence = (text: string): Paragraph => new Paragraph({ text });
export const strongSentence = (text: string): Paragraph =>
  new Paragraph({ children: [run({ text, bold: true })] });
/** Still to be written by the organisation. */
export const openPlace = (text: string): Paragraph =>
  new Paragraph({ children: [run({ text, italics: true, color: "48554F" })] });
/** Under a table or a picture. */
export const gap = (): Paragraph => new Paragraph({ text: "", spacing: { after: 60 } });

const line = { style: BorderStyle.SINGLE, size: 4, color: "75827C" };
const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" };

export interface TableLook {
  /** Shares of the width, one for each column. */
  shares: readonly number[];
  /** Numbers as the language writes them. */
  decimal: (value: number) => string;
  /** The last row is the outcome. */
  lastStrong?: boolean;
  /** Columns with figures, from 0; the others hold text. */
  figures: readonly number[];
}

/** The head is repeated on every page; a row stays whole. */
export function table([head = [], ...rows]: Cells, look: TableLook): Table {
  const total = look.shares.reduce((sum, share) => sum + share, 0);
  const widths = look.shares.map((share) => Math.floor((share / total) * textWidth));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: noLine, right: noLine, insideVertical: noLine },
    rows: [
      row(head, widths, look, "head"),
      ...rows.map((cells, nth) =>
        row(cells, widths, look, look.lastStrong && nth === rows.length - 1 ? "strong" : "plain"),
      ),
    ],
  });
}

function row(
  cells: readonly Cell[],
  widths: readonly number[],
  { decimal, figures }: TableLook,
  kind: "head" | "strong" | "plain",
): TableRow {
  const bold = kind !== "plain";
  return new TableRow({
    tableHeader: kind === "head",
    cantSplit: true,
    children: cells.map((value, nth) => {
      const text = typeof value === "number" ? decimal(value) : fitForXml(value);
      return new TableCell({
        width: { size: widths[nth] ?? 0, type: WidthType.DXA },
        verticalAlign: kind === "head" ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
        margins: { top: 50, bottom: 50, left: 80, right: 80 },
        ...(kind === "head" ? { shading: { fill: "E0ECE7" } } : {}),
        children: [
          new Paragraph({
            children: [run({ text, bold, size: kind === "head" ? 18 : 20 })],
            spacing: { after: 0 },
            keepNext: kind === "head",
            ...(figures.includes(nth) ? { alignment: AlignmentType.RIGHT } : {}),
          }),
        ],
      });
    }),
  });
}

/** In a paragraph of its own, with what it shows in words. */
export function picture({ bytes, width, height }: PictureFile, alt: string): Paragraph {
  // 1440 to the inch, 96 to the inch.
  const room = textWidth / 15;
  const scale = Math.min(1, room / width);
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: "png",
        data: bytes,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: "", description: alt },
      }),
    ],
  });
}
