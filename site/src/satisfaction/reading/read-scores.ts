// The one way in which scores are read: whatever they come from, the core reads them as bytes.
import type {
  Failure,
  Forms,
  Scores,
  ScoresAnswer,
  ScoresNames,
  ScoresRequest,
} from "../../core.ts";
import type { Progress } from "../../lib/worker-client.ts";
import { columnsIn, hasScore, type ColumnsFound } from "./columns.ts";

/** Small enough to stop soon and to tell often, large enough to be quick. */
const slice = 1_048_576;

export interface ScoresRead {
  answer: ScoresAnswer | Failure<"satisfaction_report">;
  names: ScoresNames | null;
}

/** Rejects when the source is gone. */
export async function readScores(
  scores: Scores,
  source: Blob,
  options: ScoresRequest,
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
const headBytes = 262_144;
const [lineFeed, carriageReturn] = [10, 13];

/** Where the first lines begin. */
function lineStarts(head: Uint8Array, most: number): number[] {
  const starts = [0];
  for (let at = 0; at < head.length && starts.length < most; at += 1) {
    const ends = head[at] === lineFeed || head[at] === carriageReturn;
    if (!ends) continue;
    if (head[at] === carriageReturn && head[at + 1] === lineFeed) at += 1;
    starts.push(at + 1);
  }
  return starts;
}

/** The cells of the first line; null when there is none. */
function cellsOf(scores: Scores, head: Uint8Array, scheme: string): string[] | null {
  const reader = scores.open_scores({ scheme, explain: false });
  reader.feed(head);
  // The only line of a file may lack its end.
  reader.feed(new Uint8Array([lineFeed]));
  const header = reader.header();
  reader.finish();
  return header;
}

export interface Line {
  /** Its number, from 1, and where it begins. */
  number: number;
  at: number;
  cells: string[];
}

export interface Heading {
  /** The line that names columns that we know, or else the one that looks most like it. */
  line: Line;
  /** Undefined when somebody has to point the columns out. */
  found: ColumnsFound | undefined;
}

/** `line`: where somebody says that the names of the columns are. Undefined: there is no text. */
export async function findHeading(
  scores: Scores,
  source: Blob,
  { scheme, forms, line }: { scheme: string; forms: Forms; line?: number | undefined },
): Promise<Heading | undefined> {
  const head = new Uint8Array(await source.slice(0, headBytes).arrayBuffer());
  const starts = lineStarts(head, line ?? mostLinesAbove);
  let shown: Line | undefined;
  for (const [index, at] of starts.entries()) {
    if (line !== undefined && index + 1 < line) continue;
    const cells = cellsOf(scores, head.subarray(at), scheme);
    if (!cells) continue;
    const here = { number: index + 1, at, cells };
    const found = columnsIn(cells, forms);
    if (hasScore(found.all)) return { line: here, found };
    // Of the lines that say nothing to us, the one with most cells looks most like a header.
    if (!shown || filled(cells) > filled(shown.cells)) shown = here;
  }
  return shown && { line: shown, found: undefined };
}

const filled = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== "").length;
