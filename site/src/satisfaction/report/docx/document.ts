// The yearly report as a document for Word, in the order that the sheet of UWV asks for. No
// author: the properties hold a title and a language, and nobody's name.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from "docx";
import type { SatisfactionTotals } from "../../../core.ts";
import { reportWords, type ReportWords } from "../../../../messages/satisfaction-report.ts";
import type { Cell } from "../../../lib/csv.ts";
import { aboutLines, introduction } from "../about.ts";
import { judged, sides, sumOf, verdictOf } from "../judged.ts";
import type { ReportMaterial } from "../material.ts";
import { toPng } from "../picture-file.ts";
import { answerTable, distributionTable, factTable } from "../tables.ts";
import { organisationPart } from "./organisations.ts";
import { answerPicture, scorePicture, type ToPng } from "./pictures.ts";
import {
  gap,
  heading,
  openPlace,
  page,
  paragraphs,
  sentence,
  strongSentence,
  table,
  type TableLook,
} from "./pieces.ts";
import { scorePart } from "./scores.ts";
import { stylesIn } from "./styles.ts";

export async function reportDocx(material: ReportMaterial, draw: ToPng = toPng): Promise<Blob> {
  const words = await reportWords(material.language);
  const title = titleOf(material, words);
  const document = new Document({
    ...{ title, creator: "", lastModifiedBy: "", description: "" },
    styles: stylesIn(words.locale),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              bottom: page.margin,
              left: page.margin,
              right: page.margin,
            },
          },
        },
        footers: { default: footer(words) },
        children: await contents(material, words, draw),
      },
    ],
  });
  return Packer.toBlob(document);
}

const titleOf = ({ organisations }: ReportMaterial, words: ReportWords): string =>
  organisations.length > 0 ? words.titleTogether : words.title;

const footer = ({ pageOf: [before, between] }: ReportWords): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
            size: 18,
          }),
        ],
      }),
    ],
  });

async function contents(
  material: ReportMaterial,
  words: ReportWords,
  draw: ToPng,
): Promise<FileChild[]> {
  const { scheme } = material;
  return [
    new Paragraph({ text: titleOf(material, words), heading: HeadingLevel.TITLE }),
    ...(scheme.own ? [strongSentence(words.ownRules)] : []),
    ...introduction(material, words).map(sentence),
    heading(words.facts.title),
    table(factTable(material, words), { shares: [3, 7], figures: [], decimal: String }),
    ...scorePart(material, words),
    ...(await meanPart(material, words, draw)),
    ...(await answerPart(material, words, draw)),
    ...textPart(material, words),
    heading(words.about.title),
    ...aboutLines(material, words).map(sentence),
  ];
}

async function meanPart(
  material: ReportMaterial,
  words: ReportWords,
  draw: ToPng,
): Promise<FileChild[]> {
  const { totals, rows } = material;
  const { means, distribution } = words;
  const [first = "", ...further] = judged(material, words);
  const outcomes = sides.map((side) => [
    ...[words.sides[side], sumOf(totals[side], words), means.normText(totals[side].norm)],
    ...[verdictOf(totals[side], words), totals[side].missing],
  ]);
  const head = [means.side, means.reached, means.norm, means.verdict, means.without];
  const pictures: FileChild[] = [];
  for (const side of sides) {
    const shown = await scorePicture(material, side, words, draw);
    if (shown.length > 0) pictures.push(heading(distribution.caption(side), 2), ...shown);
  }
  return [
    heading(means.title),
    strongSentence(first),
    ...further.map(sentence),
    table([head, ...outcomes], {
      shares: [20, 26, 20, 20, 14],
      figures: [4],
      decimal: number(words),
    }),
    ...organisationPart(material, words),
    ...pictures,
    // Where no scores stand one by one, the picture has a table of its own.
    ...(rows === null && pictures.length > 0 ? [gap(), ...distributionPart(totals, words)] : []),
  ];
}

/** A table of more rows than these fills pages that nobody reads. */
const mostScores = 40;

function distributionPart(totals: SatisfactionTotals, words: ReportWords): FileChild[] {
  const cells = distributionTable(totals, words);
  const look = { shares: [2, 3, 3], figures: [0, 1, 2], decimal: number(words) };
  return cells.length - 1 > mostScores
    ? [sentence(words.distribution.left(cells.length - 1))]
    : [table(cells, look)];
}

const number =
  ({ decimal }: ReportWords) =>
  (value: number): string =>
    decimal(value);

async function answerPart(
  material: ReportMaterial,
  words: ReportWords,
  draw: ToPng,
): Promise<FileChild[]> {
  const parts: FileChild[] = [heading(words.answers.title), sentence(words.answers.intro)];
  for (const side of sides) {
    const cells = answerTable(material, side, words);
    parts.push(
      heading(words.answers.of(side), 2),
      ...(await answerPicture(material, side, words, draw)),
      gap(),
      table(cells, {
        ...answerColumns(cells[0] ?? []),
        decimal: number(words),
      }),
    );
  }
  return parts;
}

/** The questions get a third of the width at least; the answers as much as their longest word. */
function answerColumns([, ...answers]: readonly Cell[]): Pick<TableLook, "shares" | "figures"> {
  const letters = answers.map((title) =>
    Math.max(
      6,
      ...String(title)
        .split(" ")
        .map(({ length }) => length),
    ),
  );
  const all = letters.reduce((sum, count) => sum + count, 0);
  return { shares: [Math.max(20, all / 2), ...letters], figures: letters.map((_, nth) => nth + 1) };
}

/** In totals of several organisations nobody wrote one: then the part is left out. */
function textPart({ texts, organisations }: ReportMaterial, words: ReportWords): FileChild[] {
  const parts = ["analysis", "conclusions", "actions"] as const;
  if (organisations.length > 0 && parts.every((part) => texts[part].trim() === "")) return [];
  return parts.flatMap((part) => {
    const written = paragraphs(texts[part]);
    return [
      heading(words.texts[part]),
      ...(written.length > 0 ? written : [openPlace(words.texts.open[part])]),
    ];
  });
}
