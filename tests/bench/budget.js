// How many years of support the core reckons in a second, as a ratio against publicodes with the
// same table and the same people, in the same run, in turns. First it checks that both give
// everybody the same cents, and fails when they do not.
// Usage: node tests/bench/budget.js [--quick]
//   --quick   a few people, and that check alone
import { load } from "../../build/npm/index.js";
import { people } from "./people.js";
import { publicodes } from "./publicodes.js";

const quick = process.argv.includes("--quick");
const rounds = 7;
const everybody = people(quick ? 300 : 10_000);

const core = await load();
const ask_publicodes = publicodes();

const question_about = (some) => ({
  calculation: "regime_budget",
  scheme: "g4-2015",
  people: some.map(({ person }) => person),
  explain: false,
});
const years_in = (answer) =>
  answer.result.people.reduce((count, { years }) => count + years.length, 0);

/** Ends the run when the two do not agree about anybody. */
function check_cents(answer) {
  if (answer.problems) throw new Error(`The core refuses: ${JSON.stringify(answer.problems)}`);
  everybody.forEach((one, index) => {
    const ours = answer.result.people[index].total_cents;
    const theirs = ask_publicodes(one);
    if (ours !== theirs) {
      throw new Error(`${JSON.stringify(one)}: ${ours} cents, and by publicodes ${theirs}`);
    }
  });
}

const question = question_about(everybody);
const answer = core.answer(question);
check_cents(answer);
const years = years_in(answer);
console.log(
  `${everybody.length} people, ${years} years of support: the core and publicodes give the same cents.`,
);
if (quick) process.exit();

const quickest = (list) => Math.min(...list);
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** Milliseconds for a call. */
function time_of(call) {
  const start = performance.now();
  call();
  return performance.now() - start;
}

/** The way of a question through the core, and what each part of it takes. */
function time_core(asked) {
  let request;
  let response;
  const stringify = time_of(() => (request = JSON.stringify(asked)));
  const reckon = time_of(() => (response = core.answer_text(request)));
  const parse = time_of(() => JSON.parse(response));
  return { whole: stringify + reckon + parse, stringify, reckon, parse };
}

const few = question_about(everybody.slice(0, everybody.length / 10));
const years_of_few = years_in(core.answer(few));
const taken = { all: [], few: [], publicodes: [] };
for (let round = 0; round < rounds; round += 1) {
  taken.all.push(time_core(question));
  // As often as it takes to be as many people, or a pause of the machine would weigh more.
  taken.few.push(quickest(Array.from({ length: 10 }, () => time_core(few).whole)));
  taken.publicodes.push(time_of(() => everybody.forEach(ask_publicodes)));
}

/** `name: microseconds for a year of support, and such years in a second`. */
function report(name, milliseconds, count = years) {
  const each = (milliseconds / count) * 1000;
  const a_second = Math.round(1_000_000 / each).toLocaleString("en");
  console.log(`${name}: ${each.toFixed(2)} µs a year, ${a_second} years a second`);
}
// Whatever else the machine does can only make a round slower: the quickest is nearest the truth.
const best = (part) => quickest(taken.all.map((times) => times[part]));
const share = (part) => `${((best(part) / best("whole")) * 100).toFixed(0)} %`;

report("Core, JSON.stringify and JSON.parse included", best("whole"));
report("Core, text in and text out", best("reckon"));
report("publicodes", quickest(taken.publicodes));
const ratios = taken.all.map(({ whole }, round) => taken.publicodes[round] / whole);
console.log(
  `The core reckons ${median(ratios).toFixed(1)} × as many (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)} in ${rounds} rounds).`,
);
console.log(
  `Of the core's ${best("whole").toFixed(0)} ms JSON.stringify takes ${share("stringify")} and JSON.parse ${share("parse")}.`,
);
const per_year = quickest(taken.few) / years_of_few / (best("whole") / years);
console.log(
  `A year takes ${per_year.toFixed(2)} × as long among ${few.people.length} people as among ${everybody.length}.`,
);
