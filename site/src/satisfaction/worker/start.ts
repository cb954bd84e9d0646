// The Worker: it reads tables of scores, and keeps the lists that are too long for the page. It
// posts totals and the rows in sight, never a name in place of a letter.
import "../../lib/no-network.ts";
import { startCore, startScores } from "../../core.ts";
import type { Envelope, Posted, Progress } from "../../lib/worker-client.ts";
import { toText } from "../../lib/saved.ts";
import { questionOf, type Terms } from "../ask.ts";
import { hasScore, type Columns } from "../reading/columns.ts";
import { openTable } from "../reading/open-table.ts";
import { readScores, type Line } from "../reading/read-scores.ts";
import { templateFile } from "../reading/template.ts";
import { Held, type Doors } from "./held.ts";
import { fewForms, type Asking, type Reading, type Told } from "./messages.ts";

let doors: Doors;
let held: Held | undefined;

const post = (posted: Posted<Told>): void => {
  postMessage(posted);
};

addEventListener("message", ({ data }: MessageEvent<Envelope<Asking>>) => {
  const { id, asking } = data;
  answer(asking, reporter(id)).then(
    (told) => {
      post({ id, told });
    },
    (error: unknown) => {
      post({ id, told: { kind: "failed", reason: String(error) } });
    },
  );
});

/** How far it is, not more often than somebody can see. */
function reporter(id: number): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < 80) return;
    last = now;
    post({ id, progress });
  };
}

async function answer(asking: Asking, progress: (progress: Progress) => void): Promise<Told> {
  switch (asking.kind) {
    case "start":
      doors = { core: await startCore(asking.core), scores: await startScores(asking.scores) };
      return { kind: "started" };
    case "read":
      return read(asking, progress);
    case "hold": {
      const { forms, terms } = asking;
      const source = { blob: new Blob(), how: {}, forms, reading: undefined };
      held = await Held.of(doors, source, terms);
      return { kind: "held", held: held.view() };
    }
    case "terms":
      await existing().ask(asking.terms, progress);
      return { kind: "held", held: existing().view() };
    case "rows": {
      const { from, count } = asking.window;
      const rows = (existing().rows ?? []).slice(from, from + count);
      return { kind: "rows", rows: rows.map((row, nth) => ({ ...row, at: from + nth })) };
    }
    case "everything":
      return { kind: "everything", rows: existing().rows ? [...(existing().rows ?? [])] : null };
    case "save": {
      const { saved, terms } = asking;
      const [, ...others] = saved.questions;
      const report = questionOf(terms, [...(existing().forms ?? [])]);
      const questions = [report as unknown as (typeof others)[number], ...others];
      const text = toText({ ...saved, questions });
      return { kind: "file", file: new Blob([text]) };
    }
    case "template":
      return { kind: "file", file: await templateFile(asking) };
  }
}

function existing(): Held {
  if (!held) throw new Error("The Worker holds no list");
  return held;
}

async function read(
  { table, how, terms, forms }: Extract<Asking, { kind: "read" }>,
  progress: (progress: Progress) => void,
): Promise<Told> {
  try {
    const opened = await openTable(table, {
      ...{ scores: doors.scores, how, forms, scheme: terms.scheme },
    });
    if (opened.problem) return { kind: "not_read", problem: opened.problem };
    const { line, found } = opened.heading;
    const { number: first_line, headless } = line;
    // What a form holds is not shown, not even to choose from.
    const header = headless ? line.cells.map(() => "") : line.cells;
    const columns = how.columns ?? found?.all ?? {};
    if (!hasScore(columns)) return { kind: "columns", header, first_line, columns };
    // What stands above the names of the columns is not read.
    const below = line.at > 0 ? opened.blob.slice(line.at) : opened.blob;
    const blob = headless ? withHeader(below, line) : below;
    const pointedOut = how.columns ?? found?.pointedOut;
    const place = { columns, header, first_line, headless };
    return await take({ ...place, blob }, pointedOut, terms, progress);
  } catch (error) {
    // The file was moved, removed or changed after it was chosen.
    if (error instanceof DOMException) return { kind: "not_read", problem: { code: "gone" } };
    throw error;
  }
}

/** The reader wants names above the columns: numbers will do. */
const withHeader = (forms: Blob, { cells, separator }: Line): Blob =>
  new Blob([`${cells.map((_, at) => at + 1).join(separator)}\n`, forms]);

interface Found {
  blob: Blob;
  columns: Columns;
  header: string[];
  first_line: number;
  headless: boolean;
}

async function take(
  { blob, columns, header, first_line, headless }: Found,
  pointedOut: Columns | undefined,
  terms: Terms,
  progress: (progress: Progress) => void,
): Promise<Told> {
  const how = { first_line, ...(pointedOut && { columns: pointedOut }) };
  const all = { scheme: terms.scheme, ...how, forms: true };
  const { period } = terms;
  // Those of the period are counted on the way, for when there are too many to keep.
  const requests = period ? [all, { ...all, forms: false, period }] : [all];
  const [whole, within = whole] = await readScores(doors.scores, blob, requests, progress);
  if (!whole?.answer) {
    const [problem] = whole?.problems ?? [];
    return { kind: "not_read", problem: problem ? { code: "core", problem } : { code: "empty" } };
  }
  const { read: counts, forms } = whole.answer.result;
  // The line of our own counts for nothing.
  const problems = whole.answer.result.problems.map((one) =>
    headless ? { ...one, line: one.line - 1 } : one,
  );
  if (counts.lines === 0) return { kind: "not_read", problem: { code: "only_header" } };
  const reading: Reading = { columns, header, first_line, read: counts, problems };
  const names = whole.names ?? { employees: [], employers: [] };
  if (forms && forms.length <= fewForms) {
    held = undefined;
    return { kind: "few", forms, names, reading };
  }
  const source = { blob, how, forms: forms ?? null, reading };
  held = forms ? await Held.of(doors, source, terms) : Held.counted(doors, source, within?.answer);
  return { kind: "kept", held: held.view(), names };
}
