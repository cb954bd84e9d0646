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
  assert.deepEqual(none.problems[0].detail, { support_years: 1, support_used_months: 12 });
});

test("a trial outside the days of its figures has no rule in force; elsewhere those days do not matter", () => {
  for (const figure of ["trial_amounts", "longest_trial"]) {
    const pack = changed(base, `${periods(figure)}/0/valid_from`, "2016-01-01");
    assertSuccess(askingFor(pack, { start: "2015-12-31" }));
    assertSuccess(askingFor(pack, { start: "2016-01-01", trial_months: 2 }));
    const answer = askingFor(pack, { start: "2015-12-31", trial_months: 2 });
    assertProblems(answer, ["no_rule_in_force /people/0/start"]);
    assert.deepEqual(answer.problems[0].detail, {
      figure,
      on: "2015-12-31",
      periods: [{ valid_from: "2016-01-01", valid_to: null }],
    });
  }
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

test("placements name the text of every table that they start under, and its newest year", () => {
  let pack = changed(
    valid("budget-with-amounts"),
    periods("yearly_amounts"),
    inTurn(
      ["2015-01-01", { licht: [1200], midden: [1200] }],
      ["2016-01-01", { licht: [2400], midden: [2400] }],
    ),
  );
  pack = changed(pack, "/sources/1", { ...pack.sources[0], id: "amendment" });
  pack = changed(pack, `${periods("yearly_amounts")}/1/source`, "amendment");
  const ask = (months, overrides) =>
    asking(pack, caseloadQuestion({ from: "2015-12", months, years: 1, overrides }));
  const sources = (answer) => answer.sources.map(({ id }) => id);
  const years = (answer) => noticesOf(answer, "amounts_of_year").map(({ data }) => data.year);
  assert.deepEqual(sources(ask(1)), ["by-law"]);
  assert.deepEqual(sources(ask(2)), ["by-law", "amendment"]);
  assert.deepEqual(years(ask(1)), [2015]);
  assert.deepEqual(years(ask(2)), [2016]);
  const own = ["licht", "midden"].map((regime) => ({ regime, year: 1, amount_cents: 1 }));
  assert.deepEqual(years(ask(2, own.slice(1))), [2016]);
  assert.deepEqual(years(ask(2, own)), []);
});
