// The one way in which scores are read: whatever they come from, the core reads them as bytes.
import type { Forms } from "../../core.ts";
import type { Progress } from "../../lib/worker-client.ts";
import type { OpenScores, Scores, ScoresAnswer } from "../core-types.ts";
import { columnsIn, hasScore, type ColumnsFound } from "./columns.ts";

/** Small enough to stop soon and to tell often, large enough to be quick. */
const slice = 1_048_576;

export interface NamesRead {
  employees: string[];
  employers: string[];
}

export interface ScoresRead {
  answer: ScoresAnswer;
  names: NamesRead | null;
}

/** Rejects when the source is gone. */
export async function readScores(
  scores: Scores,
  source: Blob,
  options: OpenScores,
  progress?: (progress: Progress) => void,
): Promise<ScoresRead> {
  const reader = scores.open_scores(options);
  for (let at = 0; at < source.size; at += slice) {
    const bytes = new Uint8Array(await source.slice(at, at + slice).arrayBuffer());
    reader.feed(bytes);
    progress?.({ done: at + bytes.length, all: source.size });
  }
  const names = options.forms ? reader.names() : null;
  return { answer: reader.finish(), names };
}

/** Titles, addresses and empty lines may stand above the names of the columns. */
const mostLinesAbove = 30;
const headBytes = 65_536;

/** The cells of one line; null when there is no such line. */
async function cellsOf(
  scores: Scores,
  head: Uint8Array,
  scheme: string,
  first_line: number,
): Promise<string[] | null> {
  const reader = scores.open_scores({ scheme, first_line, explain: false });
  reader.feed(head);
  const header = reader.header();
  reader.finish();
  return header;
}

export interface HeaderFound extends ColumnsFound {
  first_line: number;
  cells: string[];
}

export interface Heading {
  /** The line that names columns that we know. */
  known?: HeaderFound;
  /** The line to show to somebody who has to point the columns out. */
  shown: { first_line: number; cells: string[] } | undefined;
}

/** `line`: where somebody says that the names of the columns are. */
export async function findHeading(
  scores: Scores,
  source: Blob,
  { scheme, forms, line }: { scheme: string; forms: Forms; line?: number | undefined },
): Promise<Heading> {
  const head = new Uint8Array(await source.slice(0, headBytes).arrayBuffer());
  let shown: Heading["shown"];
  const lines = line ? [line] : Array.from({ length: mostLinesAbove }, (_, nth) => nth + 1);
  for (const first_line of lines) {
    const cells = await cellsOf(scores, head, scheme, first_line);
    if (!cells) continue;
    const found = columnsIn(cells, forms);
    if (hasScore(found.all))
      return { known: { ...found, first_line, cells }, shown: { first_line, cells } };
    // Of the lines that say nothing to us, the one with most cells looks most like a header.
    const filled = (some: readonly string[]) => some.filter((cell) => cell.trim() !== "").length;
    if (!shown || filled(cells) > filled(shown.cells)) shown = { first_line, cells };
  }
  return { shown };
}
