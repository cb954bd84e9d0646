// How often each score was given, on the scale from 1 to 10, with the norm and the mean.
// Scores in half points get a bar each. Finer ones stand in bars of a tenth: a hundredth is
// narrower than what a screen can show.
import { forPicture } from "../../lib/exact.ts";
import { fits, perBoldLetter, type Picture, type Shape } from "../picture/picture.ts";

export interface Distribution {
  /** Decimal strings with a point, as the core gives them. */
  counts: readonly { score: string; count: number }[];
  /** A decimal string. */
  norm: string;
  /** The exact mean as a fraction, "36/5", so that the line stands where it is. */
  mean: string | null;
  words: {
    /** "norm 6,5" */
    norm: string;
    /** "gemiddeld 7,2" */
    mean: string;
  };
}

const [first, last] = [1, 10];
const top = 58;
const tallest = 130;
const below = 26;

export function layOut({ counts, norm, mean, words }: Distribution, width: number): Picture {
  const step = counts.every(({ score }) => hundredths(score) % 50 === 0) ? 50 : 10;
  const bins = inBins(counts, step);
  const most = Math.max(...bins.values(), 1);
  const base = top + tallest;
  const perPoint = width / (last - first + 1);
  const x = (score: number): number => (score - first + 0.5) * perPoint;
  const binWidth = (perPoint * step) / 100;
  const barWidth = step === 50 ? Math.min(binWidth * 0.8, 34) : Math.max(binWidth * 0.8, 1);

  const bars: Shape[] = [];
  const labels: Shape[] = [];
  for (const [bin, count] of bins) {
    const score = (bin * step) / 100;
    const height = Math.max((count / most) * tallest, 2);
    bars.push({
      ...{ kind: "block", x: x(score) - barWidth / 2, y: base - height },
      ...{ width: barWidth, height, fill: score < Number(norm) ? "pale" : "deep" },
    });
    const text = String(count);
    if (fits(text, binWidth)) labels.push(label(x(score), base - height - 6, text));
  }

  const ticks = Array.from({ length: last - first + 1 }, (_, nth) =>
    label(x(first + nth), base + 18, String(first + nth), "soft"),
  );
  const at = x(Number(norm));
  const meanAt = mean === null ? undefined : x(forPicture(mean));
  const marks: Shape[] = [
    ...mark("norm", `M${round(at)} 18V${base}`),
    beside(at, 13, words.norm, meanAt !== undefined && meanAt >= at ? "left" : "right", width),
  ];
  if (meanAt !== undefined)
    marks.push(
      ...mark("mean", `M${round(meanAt)} 34V${base}`),
      beside(meanAt, 30, words.mean, meanAt >= at ? "right" : "left", width),
    );
  const line: Shape = { kind: "line", look: "base", path: `M0 ${base + 0.5}H${width}` };
  return { width, height: base + below, shapes: [line, ...bars, ...marks, ...labels, ...ticks] };
}

const hundredths = (score: string): number => Math.round(Number(score) * 100);
const round = (value: number): number => Math.round(value * 10) / 10;

function inBins(counts: Distribution["counts"], step: number): Map<number, number> {
  const bins = new Map<number, number>();
  for (const { score, count } of counts) {
    const bin = Math.round(hundredths(score) / step);
    bins.set(bin, (bins.get(bin) ?? 0) + count);
  }
  return bins;
}

const label = (x: number, y: number, text: string, look: "plain" | "soft" = "plain"): Shape => ({
  ...{ kind: "text", x: round(x), y: round(y), text, anchor: "middle", look },
});

/** With a rim, so that it shows on a dark bar too. */
const mark = (look: "norm" | "mean", path: string): Shape[] => [
  { kind: "line", look: "rim", path },
  { kind: "line", look, path },
];

/** Beside its line, or as far over it as the edge of the picture asks: the line begins below. */
function beside(x: number, y: number, text: string, side: "left" | "right", width: number): Shape {
  const needs = text.length * perBoldLetter;
  const at = side === "left" ? Math.max(x - 6, needs) : Math.min(x + 6, width - needs);
  return {
    ...{ kind: "text", text, y, look: "strong" },
    ...{ x: round(at), anchor: side === "left" ? "end" : "start" },
  };
}
