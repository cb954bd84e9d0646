// How long one answer takes, as a ratio against something that every reader
// knows: writing and reading the same answer as JSON, in the same run, in turns.
// Usage: node tests/bench/answer.js
import { load } from "../../build/npm/index.js";

const rounds = 15;
const times_a_round = 500;

const core = await load();
const question = {
  calculation: "measurement_schedule",
  scheme: "uwv-kto-2016",
  recognised_on: "2013-05-12",
  measurements: 12,
  as_of: "2026-11-22",
};
const answer = core.answer(question);

/** Microseconds for one call, over one round. */
function measure(call) {
  const start = performance.now();
  for (let i = 0; i < times_a_round; i += 1) call();
  return ((performance.now() - start) / times_a_round) * 1000;
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

const jobs = {
  "answer, with steps": () => core.answer(question),
  "answer, without steps": () => core.answer({ ...question, explain: false }),
  "JSON round trip of the answer": () => JSON.parse(JSON.stringify(answer)),
};
const taken = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
for (const call of Object.values(jobs)) measure(call); // warm up
for (let round = 0; round < rounds; round += 1) {
  for (const [name, call] of Object.entries(jobs)) taken[name].push(measure(call));
}

const yardstick = median(taken["JSON round trip of the answer"]);
for (const [name, list] of Object.entries(taken)) {
  const middle = median(list);
  console.log(
    `${name}: ${middle.toFixed(1)} µs, ${(middle / yardstick).toFixed(2)} × the round trip`,
  );
}
