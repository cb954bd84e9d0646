// The pictures of the report, with what they show in words.
import type { Paragraph } from "docx";
import type { Side } from "../../../core.ts";
import type { ReportWords } from "../../../../messages/satisfaction-report.ts";
import { layOut as layOutAnswers } from "../../../components/answer-bars/lay-out.ts";
import { layOut as layOutScores } from "../../../components/score-distribution/lay-out.ts";
import type { Picture } from "../../../components/picture/picture.ts";
import type { ReportMaterial } from "../material.ts";
import type { PictureFile } from "../picture-file.ts";
import { shownMean } from "../../shown-mean.ts";
import { answersOf } from "../tables.ts";
import { openPlace, picture } from "./pieces.ts";

export type ToPng = (picture: Picture) => Promise<PictureFile>;

/** About the width of the text on A4. */
const width = 640;

export async function scorePicture(
  { totals }: ReportMaterial,
  side: Side,
  words: ReportWords,
  toPng: ToPng,
): Promise<Paragraph[]> {
  const { count, mean_exact, norm, distribution } = totals[side];
  const mean = shownMean(totals[side]);
  if (!mean) return [];
  const text = words.distribution;
  const [most] = [...distribution].sort((one, other) => other.count - one.count);
  const drawn = layOutScores(
    {
      ...{ counts: distribution, norm, mean: mean_exact },
      words: { norm: text.norm(norm), mean: text.mean(mean) },
    },
    width,
  );
  const alt = text.alt(side, count, mean, norm, words.decimal(most?.score ?? "0"));
  return made(drawn, alt, words, toPng);
}

export async function answerPicture(
  material: ReportMaterial,
  side: Side,
  words: ReportWords,
  toPng: ToPng,
): Promise<Paragraph[]> {
  const { answers, questions } = answersOf(material, side);
  // The table has the questions that nobody answered.
  const bars = questions.filter(({ counts }) => counts.some((count) => count > 0));
  if (bars.length === 0) return [];
  const drawn = layOutAnswers({ answers, bars, none: words.answers.none }, width);
  return made(drawn, words.answers.alt(side, bars.length), words, toPng);
}

/** A browser that gives no canvas makes the report without pictures, and the report says so. */
async function made(
  drawn: Picture,
  alt: string,
  words: ReportWords,
  toPng: ToPng,
): Promise<Paragraph[]> {
  try {
    return [picture(await toPng(drawn), alt)];
  } catch (error) {
    console.warn(error);
    return [openPlace(words.distribution.failed)];
  }
}
