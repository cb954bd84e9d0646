/** Figures of a visitor's own that change with time: the day of the case chooses, in every figure. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { changed } from "./own_pack.js";
import {
  assertProblems,
  assertSuccess,
  budgetQuestion,
  caseloadQuestion,
  core,
  noticesOf,
  person,
  readJson,
} from "./support.js";

const valid = (name) => readJson(`tests/rules/valid/${name}.json`);
const asking = (pack, request) =>
  core.answer({ ...request, scheme: pack.id, rule_packs: [pack], explain: false });
const askingFor = (pack, changes, more) =>
  asking(pack, budgetQuestion({ people: [person(changes)], ...more }));

const sourced = { source: "by-law", confidence: "high" };
/** Values one after another, each from its day on. */
const inTurn = (...turns) =>
  turns.map(([valid_from, value], index) => ({
    valid_from,
    ...(turns[index + 1] && { valid_to: dayBefore(turns[index + 1][0]) }),
    value,
    ...sourced,
  }));
const dayBefore = (newYear) => `${Number(newYear.slice(0, 4)) - 1}-12-31`;
const periods = (figure) => `/figures/${figure}/periods`;

const base = { ...valid("budget-with-amounts"), calculations: ["regime_budget"] };

test("a regime that a table once had is known under that table, and under no other", () => {
  const pack = changed(
    base,
    periods("yearly_amounts"),
    inTurn(
      ["2015-01-01", { zeer_licht: [120000], midden: [240000] }],
      ["2016-01-01", { midden: [480000] }],
    ),
  );
  const { result } = askingFor(pack, { regime: "zeer_licht", start: "2015-12-31" });
  assert.equal(result.people[0].years[0].amount_cents, 120000);
  const answer = askingFor(pack, { regime: "zeer_licht", start: "2016-01-01" });
  assertProblems(answer, ["unknown_word /people/0/regime"]);
  assert.deepEqual(answer.problems[0].detail, { known: ["midden"] });
  const own = { regime: "zeer_licht", year: 1, amount_cents: 1200 };
  const changes = { regime: "zeer_licht", start: "2015-12-31", end: "2016-12-30" };
  assert.equal(askingFor(pack, changes, { overrides: [own] }).result.total_cents, 1200);
});

test("the start chooses how many years there are, for people and for their own amounts", () => {
  const pack = changed(
    base,
    periods("support_years"),
    inTurn(["2015-01-01", 3], ["2016-01-01", 1]),
  );
  const yearsFrom = (start) =>
    askingFor(
      pack,
      { start },
      { overrides: [{ regime: "midden", year: 3, amount_cents: 5 }] },
    ).result.people[0].years.map((year) => year.amount_cents);
  assert.deepEqual(yearsFrom("2015-12-31"), [500000, 300000, 5]);
  assert.deepEqual(yearsFrom("2016-01-01"), [500000]);
  const used = (start) => askingFor(pack, { start, support_used_months: 12 });
  assertSuccess(used("2015-12-31"));
  const none = used("2016-01-01");
  assertProblems(none, ["no_support_left /people/0/support_used_months"]);
  const detail = { support_years: 1, support_used_months: 12, ours: false };
  assert.deepEqual(none.problems[0].detail, detail);
});

test("a trial that begins outside the days of its figures has no rule in force; elsewhere those days do not matter", () => {
  for (const figure of ["trial_amounts", "longest_trial"]) {
    const pack = changed(base, `${periods(figure)}/0/valid_from`, "2016-01-01");
    assertSuccess(askingFor(pack, { start: "2015-12-31" }));
    assertSuccess(askingFor(pack, { start: "2016-03-01", trial_months: 2 }));
    const answer = askingFor(pack, { start: "2016-02-29", trial_months: 2 });
    assertProblems(answer, ["no_rule_in_force /people/0/trial_months"]);
    assert.deepEqual(answer.problems[0].detail, {
      figure,
      on: "2015-12-29",
      periods: [{ valid_from: "2016-01-01", valid_to: null }],
    });
  }
});

test("the first day of a trial chooses its amount and its length, the start those of the years", () => {
  let pack = changed(
    base,
    periods("trial_amounts"),
    inTurn(["2015-01-01", { midden: 100 }], ["2016-01-01", { licht: 1, midden: 200 }]),
  );
  pack = changed(pack, periods("longest_trial"), inTurn(["2015-01-01", 2], ["2016-01-01", 4]));
  const ask = (start, trial_months, regime = "midden") =>
    askingFor(pack, { start, trial_months, regime });
  const { trial } = ask("2016-02-29", 2).result.people[0];
  assert.deepEqual([trial.from, trial.amount_cents], ["2015-12-29", 100]);
  assert.equal(ask("2016-03-01", 2).result.people[0].trial.amount_cents, 200);
  // Three months before 31 March 2016 is 31 December 2015; before 1 April it is 1 January 2016.
  const long = ask("2016-03-31", 3);
  assertProblems(long, ["out_of_range /people/0/trial_months"]);
  assert.deepEqual(long.problems[0].detail, { min: 1, max: 2 });
  assertSuccess(ask("2016-04-01", 3));
});

test("a trial of a regime that its table lacks is none of the scheme", () => {
  const pack = changed(
    base,
    periods("trial_amounts"),
    inTurn(["2015-01-01", { midden: 100 }], ["2016-01-01", { licht: 1, midden: 200 }]),
  );
  const ask = (start) => askingFor(pack, { start, trial_months: 1, regime: "licht" });
  assertProblems(ask("2016-01-31"), ["no_trial_in_scheme /people/0/trial_months"]);
  assertSuccess(ask("2016-02-01"));
});

test("the limits of an authority are those of the day, and of each day that is asked", () => {
  const [cap] = valid("budget-with-caps").figures.published_caps.periods[0].value;
  const pack = changed(
    valid("budget-with-caps"),
    periods("published_caps"),
    inTurn(["2015-01-01", [{ ...cap, value: "2" }]], ["2016-01-01", [{ ...cap, value: "2.5" }]]),
  );
  const values = (...starts) =>
    asking(
      pack,
      budgetQuestion({ people: starts.map((start) => person({ start })) }),
    ).result.caps.map(({ value }) => value);
  assert.deepEqual(values("2015-12-31"), ["2"]);
  assert.deepEqual(values("2016-01-01"), ["2.5"]);
  assert.deepEqual(values("2016-01-01", "2015-03-01", "2016-03-01"), ["2.5", "2"]);
});

test("the notice about a threshold has it as the pack wrote it", () => {
  const pack = changed(base, `${periods("full_hours_per_week")}/0/value`, "23.8765");
  const answer = askingFor(pack, { hours_per_week: "23.8764" });
  const [notice] = answer.notices.filter(({ data }) => data.choice === "pro_rata_by_hours");
  assert.equal(notice.data.hours_per_week, "23.8765");
});

test("the notice about a threshold names that of the start", () => {
  const pack = changed(
    base,
    periods("full_hours_per_week"),
    inTurn(["2015-01-01", "24"], ["2016-01-01", "32"]),
  );
  const { notices } = askingFor(pack, { start: "2015-12-31", hours_per_week: "16" });
  const [notice] = notices.filter(({ data }) => data.choice === "pro_rata_by_hours");
  assert.equal(notice.data.hours_per_week, "24");
});

test("placements are for as many years as the month of placement allows", () => {
  const pack = changed(
    valid("budget-with-amounts"),
    periods("support_years"),
    inTurn(["2015-01-01", 3], ["2016-01-01", 2]),
  );
  const ask = (changes) =>
    asking(pack, caseloadQuestion({ from: "2015-12", months: 1, ...changes }));
  assertSuccess(ask({}));
  const answer = ask({ months: 2 });
  assertProblems(answer, ["out_of_range /years"]);
  assert.deepEqual(answer.problems[0].detail, { min: 1, max: 2 });
  assertSuccess(ask({ months: 2, years: 2 }));
  const later = changed(pack, `${periods("support_years")}/0/valid_from`, "2015-07-01");
  const early = asking(later, caseloadQuestion({ from: "2015-06", months: 1 }));
  assertProblems(early, ["no_rule_in_force /from"]);
  assert.equal(early.problems[0].detail.figure, "support_years");
});

/** Two tables in turn, each read in a text of its own. */
function twoTexts() {
  let pack = changed(
    valid("budget-with-amounts"),
    periods("yearly_amounts"),
    inTurn(
      ["2015-01-01", { licht: [1200], midden: [1200] }],
      ["2016-01-01", { licht: [2400], midden: [2400] }],
    ),
  );
  pack = changed(pack, "/sources/1", { ...pack.sources[0], id: "amendment" });
  return changed(pack, `${periods("yearly_amounts")}/1/source`, "amendment");
}

test("placements name the text of every table that they start under, and the years of its amounts", () => {
  const pack = twoTexts();
  const ask = (months, overrides) =>
    asking(pack, caseloadQuestion({ from: "2015-12", months, years: 1, overrides }));
  const sources = (answer) => answer.sources.map(({ id }) => id);
  const amounts = (answer) => noticesOf(answer, "amounts_of_year").map(({ data }) => data);
  assert.deepEqual(sources(ask(1)), ["by-law"]);
  assert.deepEqual(sources(ask(2)), ["by-law", "amendment"]);
  assert.deepEqual(amounts(ask(1)), [{ year: 2015, years: [2015], newest_known: false }]);
  const both = [{ year: 2016, years: [2015, 2016], newest_known: true }];
  assert.deepEqual(amounts(ask(2)), both);
  const own = ["licht", "midden"].map((regime) => ({ regime, year: 1, amount_cents: 1 }));
  assert.deepEqual(amounts(ask(2, own.slice(1))), both);
  assert.deepEqual(amounts(ask(2, own)), []);
});

test("the steps of a calendar year name the text of every table that priced a part of it, and of no other", () => {
  const pack = twoTexts();
  const answer = core.answer({
    ...caseloadQuestion({ from: "2015-12", months: 2, years: 1 }),
    scheme: pack.id,
    rule_packs: [pack],
  });
  const sourcesOf = (pointer) =>
    answer.steps.filter(({ yields }) => yields.includes(pointer)).map(({ source }) => source);
  for (const field of ["low_cents", "high_cents"]) {
    // Of December 2015 eleven months fall in 2016, all twelve of January 2016 do.
    assert.deepEqual(sourcesOf(`/by_calendar_year/0/${field}`), ["by-law"]);
    assert.deepEqual(sourcesOf(`/by_calendar_year/1/${field}`), ["by-law", "amendment"]);
  }
});

test("placements whose support runs past a known end say so once, with the first such year", () => {
  let pack = changed(valid("budget-with-amounts"), "/valid_to", "2016-12-31");
  for (const figure of Object.keys(pack.figures))
    pack = changed(pack, `${periods(figure)}/0/valid_to`, "2016-12-31");
  const ended = (changes) =>
    noticesOf(
      asking(pack, caseloadQuestion({ from: "2015-01", months: 1, years: 1, ...changes })),
      "rule_ended",
    ).map(({ path, data }) => ({ path, ...data }));
  const path = "/by_calendar_year";
  const valid_to = "2016-12-31";
  assert.deepEqual(ended({}), []);
  assert.deepEqual(ended({ years: 2 }), []);
  assert.deepEqual(ended({ years: 3 }), [{ path, valid_to, from: "2017-01-01", to: "2017-12-31" }]);
  assert.deepEqual(ended({ months: 2, years: 2 }), [
    { path, valid_to, from: "2016-02-01", to: "2017-01-31" },
  ]);
});

test("people in a scheme of the visitor's own that has ended are told so, with dates and without", () => {
  let pack = changed(base, "/valid_to", "2016-12-31");
  for (const figure of Object.keys(pack.figures))
    pack = changed(pack, `${periods(figure)}/0/valid_to`, "2016-12-31");
  const ended = (people) =>
    noticesOf(asking(pack, budgetQuestion({ people })), "rule_ended").map(({ path, data }) => ({
      path,
      ...data,
    }));
  const valid_to = "2016-12-31";
  const undated = { label: "", regime: "midden", years: 1, hours_per_week: "24" };
  const told = { path: "/people", valid_to, from: null, to: null };
  assert.deepEqual(ended([undated, undated]), [told]);
  assert.deepEqual(ended([person({ start: "2016-01-01", end: "2016-12-31" })]), []);
  const year = { path: "/people/0/years/0", valid_to, from: "2016-01-02", to: "2017-01-01" };
  assert.deepEqual(ended([person({ start: "2016-01-02", end: "2017-01-01" })]), [year]);
  assert.deepEqual(ended([person({ start: "2016-01-02", end: "2017-01-01" }), undated]), [
    year,
    told,
  ]);
});

test("where an authority decided until a day, a question without dates is told that it ended", () => {
  let pack = changed(valid("budget-with-caps"), "/valid_to", "2016-12-31");
  for (const figure of Object.keys(pack.figures))
    pack = changed(pack, `${periods(figure)}/0/valid_to`, "2016-12-31");
  const ask = (changes) => asking(pack, budgetQuestion({ people: [person(changes)] }));
  const [notice] = noticesOf(ask({ start: undefined, years: 1 }), "rule_ended");
  assert.deepEqual(notice, {
    code: "rule_ended",
    path: "/people",
    within: "request",
    data: { valid_to: "2016-12-31", from: null, to: null },
  });
  assert.deepEqual(noticesOf(ask({ start: "2015-03-01", end: "2015-12-31" }), "rule_ended"), []);
});

test("no newer amount is known only while the scheme goes on and its last table was used", () => {
  const pack = twoTexts();
  const newest = (rules, changes) =>
    noticesOf(askingFor(rules, changes), "amounts_of_year").map(({ data }) => data);
  assert.deepEqual(newest(pack, { start: "2015-12-31" }), [
    { year: 2015, years: [2015], newest_known: false },
  ]);
  assert.deepEqual(newest(pack, { start: "2016-01-01" }), [
    { year: 2016, years: [2016], newest_known: true },
  ]);
  let ended = changed(pack, "/valid_to", "2016-12-31");
  ended = changed(ended, `${periods("yearly_amounts")}/1/valid_to`, "2016-12-31");
  assert.deepEqual(newest(ended, { start: "2016-01-01", end: "2016-12-31" }), [
    { year: 2016, years: [2016], newest_known: false },
  ]);
  // A newer lump sum for a trial is a newer amount of the scheme, once a trial counts.
  const trials = changed(
    pack,
    periods("trial_amounts"),
    inTurn(["2015-01-01", { midden: 100 }], ["2016-01-01", { midden: 200 }]),
  );
  assert.deepEqual(newest(trials, { start: "2016-02-01", trial_months: 1 }), [
    { year: 2016, years: [2016], newest_known: true },
  ]);
  assert.deepEqual(newest(trials, { start: "2016-01-31", trial_months: 1 }), [
    { year: 2016, years: [2015, 2016], newest_known: false },
  ]);
});

// ---------------------------------------------------------------- conditions

const belowOf = (answer) =>
  noticesOf(answer, "below_condition").map(({ path, data }) => `${data.condition} ${path}`);

test("a condition that was in force on the start is held against a person, another is not", () => {
  const pack = valid("budget-with-conditions");
  const short = (start, end) => belowOf(askingFor(pack, { start, end, hours_per_week: "12.4999" }));
  const hours = "hours /people/0/hours_per_week";
  assert.deepEqual(short("2015-12-31", "2016-01-30"), [hours]);
  assert.deepEqual(short("2016-01-01", "2016-06-29"), [hours, "months /people/0/end"]);
  assert.deepEqual(short("2018-12-31", "2019-01-30"), [hours, "months /people/0/end"]);
  assert.deepEqual(short("2019-01-01", "2019-01-31"), [hours]);
  // Exactly the bound is enough, and without an end no number of months is known.
  assert.deepEqual(short("2016-01-01", "2016-06-30"), [hours]);
  assert.deepEqual(short("2016-01-01"), [hours]);
  const undated = { label: "", regime: "midden", years: 1, hours_per_week: "12" };
  assert.deepEqual(belowOf(asking(pack, budgetQuestion({ people: [undated] }))), [hours]);
  const silent = { ...undated, hours_per_week: undefined };
  assert.deepEqual(belowOf(asking(pack, budgetQuestion({ people: [silent] }))), []);
});

test("months used before count among those of the contract, and a contract is not cut with the support", () => {
  const pack = changed(valid("budget-with-conditions"), "/conditions/1/bound", "48");
  const ask = (changes) => askingFor(pack, { start: "2016-01-01", ...changes });
  const months = ["months /people/0/end"];
  assert.deepEqual(belowOf(ask({ end: "2019-12-30" })), months);
  // Four years of work, of which three are supported.
  assert.deepEqual(belowOf(ask({ end: "2019-12-31" })), []);
  assert.deepEqual(belowOf(ask({ end: "2018-12-31", support_used_months: 11 })), months);
  assert.deepEqual(belowOf(ask({ end: "2018-12-31", support_used_months: 12 })), []);
  const [notice] = noticesOf(ask({ end: "2016-03-31" }), "below_condition");
  assert.deepEqual(notice.data, { condition: "months", bound: "48", unit: "months", given: "3" });
});

test("a person who is below a condition has the text of that condition among the sources", () => {
  const pack = valid("budget-with-conditions");
  const own = [1, 2, 3].map((year) => ({ regime: "midden", year, amount_cents: 1 }));
  const sources = (end) =>
    askingFor(pack, { start: "2016-01-01", end }, { overrides: own }).sources.map(({ id }) => id);
  assert.deepEqual(sources("2016-06-30"), ["by-law"]);
  assert.deepEqual(sources("2016-06-29"), ["by-law", "leaflet"]);
});

test("a condition of one group alone is held against nobody, for no question tells the group", () => {
  const group = { fact: "contractor", value: "internal" };
  const pack = changed(valid("budget-with-conditions"), "/conditions/0/group", group);
  assert.deepEqual(belowOf(askingFor(pack, { hours_per_week: "1" })), []);
});
