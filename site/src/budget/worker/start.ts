// The Worker: it reckons long lists, and reads and writes tables. It posts totals and the rows
// in sight, never the whole list.
import "../../lib/no-network.ts";
import { startCore, type IsoDate } from "../../core.ts";
import { csvBlob } from "../../lib/csv.ts";
import { toText } from "../../lib/saved.ts";
import { toSaved } from "../keep.ts";
import { Ledger } from "../ledger.ts";
import type { CommonTyped } from "../form.ts";
import { adopt, fromSaved } from "../restore.ts";
import { decode, splitCells } from "../table/split-cells.ts";
import { mostPeople, readPeople, type TableRead } from "../table/read-people.ts";
import { peopleTable, template } from "../table/write-people.ts";
import { readSpreadsheet, writeSpreadsheet } from "../table/spreadsheet.ts";
import { fewPeople, type Asking, type Everything, type Kept, type Told } from "./messages.ts";

interface Envelope {
  id: number;
  asking: Asking;
}

let ledger: Ledger;
/** The day on the page: a Worker may not live in the same time. */
let today: IsoDate;
/** Questions about changes that wait: only the last of them gets an answer. */
const waiting: number[] = [];

addEventListener("message", ({ data }: MessageEvent<Envelope>) => {
  const { id, asking } = data;
  if (asking.kind === "change") {
    for (const change of asking.changes) ledger.change(change);
    waiting.push(id);
    // Letters that were typed meanwhile come first.
    setTimeout(answerLast);
    return;
  }
  answer(asking).then(
    (told) => {
      tell(id, told);
    },
    (error: unknown) => {
      tell(id, { kind: "failed", reason: String(error) });
    },
  );
});

const tell = (id: number, told: Told): void => {
  postMessage({ id, told });
};

function answerLast(): void {
  const ids = waiting.splice(0);
  if (ids.length === 0) return;
  const view = ledger.view();
  for (const id of ids) tell(id, { kind: "view", view });
}

async function answer(asking: Exclude<Asking, { kind: "change" }>): Promise<Told> {
  switch (asking.kind) {
    case "start":
      today = asking.today;
      ledger = new Ledger(await startCore(asking.module), today);
      return { kind: "started" };
    case "hold":
      hold(asking.everything);
      return { kind: "started" };
    case "rows":
      return { kind: "rows", rows: ledger.rows(asking.window) };
    case "read":
      return take(await readTable(asking.table), asking.hold);
    case "restore": {
      const restored = fromSaved(asking.saved, ledger.core, today);
      if (!restored) return { kind: "refused" };
      hold(restored);
      return kept(restored.common, { refused: restored.refused });
    }
    case "write":
      return write(asking);
    case "save": {
      const whole = ledger.whole();
      if (!whole) return { kind: "refused" };
      const file = new Blob([toText(toSaved(whole, asking.included))]);
      return { kind: "file", file, rows: whole.labels.length };
    }
  }
}

function hold({ common, packs, people }: Everything): void {
  ledger.change({ kind: "rules", packs });
  ledger.change({ kind: "common", common });
  ledger.change({ kind: "people", people });
}

async function readTable(table: string | File): Promise<TableRead> {
  if (typeof table === "string") return readPeople(splitCells(table));
  try {
    const bytes = new Uint8Array(await table.arrayBuffer());
    // A spreadsheet is a zip file, and those begin with PK.
    const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return readPeople(zipped ? await readSpreadsheet(bytes.buffer) : splitCells(decode(bytes)));
  } catch (error) {
    console.warn(error);
    return { problem: { code: "unreadable" } };
  }
}

function take(read: TableRead, rest: Omit<Everything, "people">): Told {
  if (read.problem) return { kind: "not_read", problem: read.problem };
  const { people, unknown } = read;
  if (people.length <= fewPeople) return { kind: "people", people, unknown };
  const common = adopt(rest.common, people, ledger.schemes);
  hold({ ...rest, common, people: people.slice(0, mostPeople) });
  return kept(common, { unknown });
}

const kept = (common: CommonTyped, rest: Partial<Pick<Kept, "unknown" | "refused">>): Kept => ({
  ...{ kind: "kept", view: ledger.view(), common, schemes: ledger.schemes },
  ...{ unknown: [], refused: [], ...rest },
});

async function write({ format, as }: Extract<Asking, { kind: "write" }>): Promise<Told> {
  if (format === "template")
    return { kind: "file", file: await writeSpreadsheet(template(as.language)), rows: 2 };
  const results = ledger.results();
  const rows = peopleTable(results, ledger.schemes, as);
  const file = format === "xlsx" ? await writeSpreadsheet(rows) : csvBlob(rows, as.language);
  return { kind: "file", file, rows: results.length };
}
