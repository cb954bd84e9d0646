// The Worker: it reads tables of scores, and keeps the lists that are too long for the page. It
// posts totals and the rows in sight, never a name in place of a letter.
import "../../budget/worker/no-network.ts";
import { startCore, startScores } from "../../core.ts";
import type { Envelope, Modules, Posted, Progress } from "../../lib/worker-client.ts";
import { toText } from "../../lib/saved.ts";
import { questionOf, type Terms } from "../ask.ts";
import { hasScore, type Columns } from "../reading/columns.ts";
import { openTable } from "../reading/open-table.ts";
import { readScores } from "../reading/read-scores.ts";
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
  const done =
    asking.kind === "start"
      ? start(asking.modules)
      : answer(asking, reporter(id));
  done.then(
    (told) => {
      post({ id, told });
    },
    (error: unknown) => {
      post({ id, told: { kind: "failed", reason: String(error) } });
    },
  );
});

async function start({ core, scores }: Modules): Promise<{ kind: "started" }> {
  doors = { core: await startCore(core), scores: await startScores(scores) };
  return { kind: "started" };
}

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
      const questions = [questionOf(terms, [...(existing().forms ?? [])])];
      const text = toText({ ...saved, questions: questions as unknown as typeof saved.questions });
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
    const { number: first_line, cells: header } = line;
    const columns = how.columns ?? found?.all ?? {};
    if (!hasScore(columns)) return { kind: "columns", header, first_line, columns };
    // What stands above the names of the columns is not read.
    const blob = line.at > 0 ? opened.blob.slice(line.at) : opened.blob;
    const pointedOut = how.columns ?? found?.pointedOut;
    return await take({ blob, columns, header, first_line }, pointedOut, terms, progress);
  } catch (error) {
    // The file was moved, removed or changed after it was chosen.
    if (error instanceof DOMException) return { kind: "not_read", problem: { code: "gone" } };
    throw error;
  }
}

interface Found {
  blob: Blob;
  columns: Columns;
  header: string[];
  first_line: number;
}

async function take(
  { blob, columns, header, first_line }: Found,
  pointedOut: Columns | undefined,
  terms: Terms,
  progress: (progress: Progress) => void,
): Promise<Told> {
  const how = { first_line, ...(pointedOut && { columns: pointedOut }) };
  const options = { scheme: terms.scheme, ...how, forms: true, explain: false };
  const { answer, names } = await readScores(doors.scores, blob, options, progress);
  if (answer.problems) {
    const [problem] = answer.problems;
    return {
      kind: "not_read",
      problem: problem ? { code: "core", problem } : { code: "empty" },
    };
  }
  const { read: counts, problems, forms } = answer.result;
  if (counts.lines === 0) return { kind: "not_read", problem: { code: "only_header" } };
  const reading: Reading = { columns, header, first_line, read: counts, problems };
  const found = names ?? { employees: [], employers: [] };
  if (forms && forms.length <= fewForms) {
    held = undefined;
    return { kind: "few", forms, names: found, reading };
  }
  held = await Held.of(doors, { blob, how, forms: forms ?? null, reading }, terms, progress);
  return { kind: "kept", held: held.view(), names: found };
}
