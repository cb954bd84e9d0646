// How long a file of scores takes: open_scores in wasm and natively, Papa Parse and
// DuckDB-WASM, in turns, on the same file. They must agree before a time counts.
//
//   node tests/bench/scores.js            a million forms, then from ten thousand to ten million
//   node tests/bench/scores.js --quoted   the same with every cell between quotes
//   node tests/bench/scores.js --quick    a small file, only to see that all agree
//
// The native program: cmake --preset release && cmake --build --preset release --target scores_bench
import assert from "node:assert/strict";
import { statSync } from "node:fs";

import {
  in_common_terms,
  in_wasm,
  natively,
  with_duckdb,
  with_papa_parse,
} from "./scores-contenders.js";
import { file_of_forms, quoted } from "./scores-data.js";

const quick = process.argv.includes("--quick");
const style = process.argv.includes("--quoted") ? { write: quoted, name: "quoted" } : {};
const rounds = quick ? 1 : 5;
const forms = quick ? 2_000 : 1_000_000;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const path = file_of_forms(forms, style);
const ours = await in_wasm(path);
const contenders = [ours, natively(path), with_papa_parse(path), await with_duckdb(path)];
const running = contenders.filter((one) => one !== undefined);
if (running.length < contenders.length) console.log("The native program has not been built.");

const expected = in_common_terms((await ours.run(1)).counted);
const taken = new Map(running.map((one) => [one, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const one of running) {
    const { milliseconds, counted } = await one.run(1);
    assert.deepEqual(in_common_terms(counted), expected, `${one.name} counts otherwise`);
    taken.get(one).push(milliseconds);
  }
}

const megabytes = statSync(path).size / 1e6;
console.log(`${forms} forms, ${megabytes.toFixed(1)} MB; all ${running.length} agree`);
const yardstick = median(taken.get(running.find(({ name }) => name.startsWith("Papa"))));
for (const [{ name }, list] of taken) {
  const middle = median(list);
  console.log(
    `${name.padEnd(20)} ${middle.toFixed(0).padStart(6)} ms (best ${Math.min(...list).toFixed(0)}), ` +
      `${(yardstick / middle).toFixed(1)} × as fast as Papa Parse`,
  );
}

// From here on one side alone: the time for a line, and the memory, must not grow with the file.
const sizes = quick ? [] : [10_000, 100_000, 1_000_000, 10_000_000];
for (const size of sizes) {
  const times = Math.max(1, size / forms);
  const reader = size < forms ? await in_wasm(file_of_forms(size, style)) : ours;
  const list = [];
  for (let round = 0; round < 3; round += 1) list.push((await reader.run(times)).milliseconds);
  console.log(
    `${size} forms: ${median(list).toFixed(1)} ms, ` +
      `${((median(list) / size) * 1e6).toFixed(0)} ns a line, ` +
      `${(reader.memory() / 1024 / 1024).toFixed(1)} MiB of wasm memory`,
  );
}
for (const { close } of running) close?.();
