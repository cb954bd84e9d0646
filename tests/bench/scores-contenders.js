// Four ways to count the same file. Each gives { name, run(times) }: run reads the file
// so many times after one another as if it were one, and gives the milliseconds it took and
// what it counted, or null where it cannot.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import Papa from "papaparse";

import { load } from "../../build/npm/index.js";
import { header } from "./scores-data.js";

const columns = header.split(";");
const piece = 1024 * 1024;

/** What is compared: distributions, sums and counts. */
const compared = ({ employee, employer, answers }) => ({ employee, employer, answers });

async function timed(work) {
  const start = performance.now();
  const counted = await work();
  return { milliseconds: performance.now() - start, counted };
}

export async function in_wasm(path) {
  const core = await load();
  const bytes = new Uint8Array(readFileSync(path));
  const after_header = bytes.indexOf(10) + 1;
  let memory = 0;
  const run = (times) =>
    timed(() => {
      const reader = core.open_scores({ scheme: "uwv-kto-2016", explain: false });
      for (let time = 0; time < times; time += 1)
        for (let at = time === 0 ? 0 : after_header; at < bytes.length; at += piece)
          reader.feed(bytes.subarray(at, at + piece));
      memory = reader.memory();
      return compared(reader.finish().result);
    });
  return { name: "open_scores, wasm", run, memory: () => memory };
}

/** The same code as a program; undefined when it has not been built. */
export function natively(path) {
  const program = ["release", "native"]
    .map((preset) =>
      fileURLToPath(new URL(`../../build/${preset}/tests/bench/scores_bench`, import.meta.url)),
    )
    .find((file) => existsSync(file));
  if (program === undefined) return undefined;
  const child = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const run = async (times) => {
    child.stdin.write(`${times} ${path}\n`);
    const { value } = await lines.next();
    const space = value.indexOf(" ");
    return {
      milliseconds: Number(value.slice(0, space)) / 1000,
      counted: compared(JSON.parse(value.slice(space)).result),
    };
  };
  return { name: "open_scores, native", run, close: () => child.stdin.end() };
}

/** Papa Parse gives arrays of text; the text of the file is made before the clock starts. */
export function with_papa_parse(path) {
  const text = readFileSync(path, "utf8");
  const run = () =>
    timed(() => {
      const counts = columns.map(() => new Map());
      let first = true;
      Papa.parse(text, {
        delimiter: ";",
        skipEmptyLines: true,
        step: ({ data }) => {
          if (!first)
            for (let column = 3; column < columns.length; column += 1)
              counts[column].set(data[column], (counts[column].get(data[column]) ?? 0) + 1);
          first = false;
        },
      });
      return totals_of(counts);
    });
  return { name: "Papa Parse 5.7.1", run };
}

/** DuckDB counts every value of every column in one pass over the file. */
export async function with_duckdb(path) {
  const require = createRequire(import.meta.url);
  const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const module_of = (kind) => ({
    mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`),
    mainWorker: null,
  });
  const database = await duckdb.createDuckDB(
    { mvp: module_of("mvp"), eh: module_of("eh") },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate(() => {});
  database.registerFileBuffer("forms.csv", new Uint8Array(readFileSync(path)));
  const connection = database.connect();
  const counted = columns.slice(3).map((column) => `"${column}"`);
  const query = `SELECT ${counted.join()}, grouping(${counted.join()}) AS which, count(*) AS times
    FROM read_csv('forms.csv', delim = ';', header = true, all_varchar = true)
    GROUP BY GROUPING SETS (${counted.map((column) => `(${column})`).join()})`;
  const run = () =>
    timed(() => {
      const counts = columns.map(() => new Map());
      for (const row of connection.query(query).toArray()) {
        // The one bit that is not set is the column that was grouped by.
        const column = columns.findIndex(
          (_, place) =>
            place >= 3 && (BigInt(row.which) & (1n << BigInt(columns.length - 1 - place))) === 0n,
        );
        counts[column].set(row[columns[column]] ?? "", Number(row.times));
      }
      return totals_of(counts);
    });
  return { name: "DuckDB-WASM 1.32.0", run };
}

/** From counts of spellings to what a report has. */
function totals_of(counts) {
  const scale = { employee: ["nee", "niet_helemaal", "ja"] };
  scale.employer = ["onvoldoende", "matig", "voldoende", "goed"];
  const questions = JSON.parse(
    readFileSync(new URL("../../core/rules/uwv-kto-2016/rules.json", import.meta.url)),
  ).figures.assessment_forms.periods[0].value;
  const forms = [...counts[3].values()].reduce((sum, times) => sum + times, 0);
  const side_of = (side) => {
    const hundredths = new Map();
    let missing = 0;
    for (const [spelling, times] of counts[columns.indexOf(`${side}_score`)]) {
      const score = Math.round(Number(spelling.replace(",", ".")) * 100);
      if (spelling === "") missing = times;
      else hundredths.set(score, (hundredths.get(score) ?? 0) + times);
    }
    const distribution = [...hundredths].sort(([a], [b]) => a - b);
    return { distribution, missing };
  };
  const answers_of = (side) =>
    questions[side].questions.map(({ id }) => {
      const given = Object.fromEntries(scale[side].map((answer) => [answer, 0]));
      const spellings = counts[columns.indexOf(`${side}.${id}`)] ?? new Map([["", forms]]);
      let missing = 0;
      for (const [spelling, times] of spellings)
        if (spelling === "") missing = times;
        else given[spelling.replace(" ", "_")] += times;
      return { question: id, counts: given, missing };
    });
  return {
    employee: side_of("employee"),
    employer: side_of("employer"),
    answers: { employee: answers_of("employee"), employer: answers_of("employer") },
  };
}

/** A result of ours in the same terms: a mean is the distribution's, so that is what is compared. */
export function in_common_terms(counted) {
  const side = ({ distribution, missing }) => ({
    distribution: distribution.map((entry) =>
      Array.isArray(entry) ? entry : [Math.round(Number(entry.score) * 100), entry.count],
    ),
    missing,
  });
  return { ...counted, employee: side(counted.employee), employer: side(counted.employer) };
}
