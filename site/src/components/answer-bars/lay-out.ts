// How often each answer was given, one bar for each question. Every bar has the same length:
// shares can be compared, and the counts stand on it.
import { fits, perLetter, wrap, type Fill, type Picture, type Shape } from "../picture/picture.ts";

export interface AnswerBar {
  /** The question. */
  name: string;
  /** One for each answer, in their order. */
  counts: readonly number[];
}

export interface AnswersAsked {
  /** From worst to best. */
  answers: readonly string[];
  bars: readonly AnswerBar[];
  /** Stands in a bar without answers. */
  none: string;
}

const line = 18;
const barHeight = 26;
const gap = 16;
const swatch = 14;

export function layOut({ answers, bars, none }: AnswersAsked, width: number): Picture {
  const { shapes, height } = keyOf(answers, width);
  let y = height + gap / 2;
  for (const { name, counts } of bars) {
    for (const text of wrap(name, width)) {
      shapes.push({ kind: "text", x: 0, y: y + 13, text, anchor: "start", look: "plain" });
      y += line;
    }
    shapes.push(...barOf(counts, answers, none, y, width));
    y += barHeight + gap;
  }
  return { width, height: y, shapes };
}

/** The textures with their answers, on as many lines as they need. */
function keyOf(answers: readonly string[], width: number): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 1];
  answers.forEach((text, nth) => {
    const needs = swatch + 6 + text.length * perLetter;
    if (x > 0 && x + needs > width) [x, y] = [0, y + line + 4];
    shapes.push(
      { ...block(x + 0.5, y, swatch, swatch), fill: fillOf(nth, answers.length) },
      { kind: "text", x: x + swatch + 6, y: y + 12, text, anchor: "start", look: "soft" },
    );
    x += needs + 14;
  });
  return { shapes, height: y + line };
}

function barOf(
  counts: readonly number[],
  answers: readonly string[],
  none: string,
  y: number,
  width: number,
): Shape[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const middle = y + barHeight / 2 + 5;
  if (total === 0)
    return [
      { kind: "line", look: "base", path: `M0.5 ${y}H${width - 0.5}V${y + barHeight}H0.5Z` },
      { kind: "text", x: 8, y: middle, text: none, anchor: "start", look: "soft" },
    ];
  let x = 0;
  return counts.flatMap((count, nth): Shape[] => {
    const share = (count / total) * width;
    const [from, fill] = [x, fillOf(nth, counts.length)];
    x += share;
    if (count === 0) return [];
    const room = share - 8;
    const both = `${answers[nth] ?? ""} ${count}`;
    const text = fits(both, room) ? both : fits(String(count), room) ? String(count) : "";
    const words: Shape = {
      ...{ kind: "text", x: from + share / 2, y: middle, text, anchor: "middle" },
      look: fill === "deep" ? "deep" : "plain",
    };
    return [{ ...block(from, y, share, barHeight), fill }, ...(text ? [words] : [])];
  });
}

const block = (x: number, y: number, width: number, height: number) =>
  ({ kind: "block", x, y, width, height }) as const;

const fills: readonly Fill[] = ["open", "pale", "mid", "deep"];

/** The best is always the darkest and the worst the lightest, however many there are. */
const fillOf = (nth: number, of: number): Fill =>
  fills[of < 2 ? fills.length - 1 : Math.floor((nth * (fills.length - 1)) / (of - 1))] ?? "mid";
