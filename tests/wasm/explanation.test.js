import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { changed } from "./own_pack.js";
import {
  assertSuccess,
  at,
  budgetQuestion,
  builtInPack,
  caseloadQuestion,
  casesOf,
  core,
  fullBudgetQuestion,
  fullQuestion,
  fullSatisfactionQuestion,
  mergeQuestion,
  packsOf,
  person,
  question,
  readJson,
  root,
} from "./support.js";

const PACK = builtInPack();
const PACKS = new Map([PACK, ...packsOf("regime_budget")].map((pack) => [pack.id, pack]));

const SCHEDULES = [
  question(),
  fullQuestion(),
  fullQuestion({ completed_on: [] }),
  fullQuestion({ measurements: 50 }),
  question({
    recognised_on: "2016-02-29",
    measurements: 5,
    as_of: "2017-03-28",
    submitted_on: "2017-03-28",
  }),
  question({
    recognised_on: "1900-01-31",
    measurements: 3,
    as_of: "1999-01-01",
    completed_on: ["2017-01-31", "1999-01-01"],
  }),
  question({
    recognised_on: "2199-12-31",
    measurements: 50,
    as_of: "2199-12-31",
    submitted_on: "2199-12-31",
  }),
];

const byShare = (changes, more) =>
  budgetQuestion({
    scheme: "uwv-external-2014",
    people: [person({ start: "2014-09-01", work_hours_per_year: "600", ...changes })],
    ...more,
  });

const QUESTIONS = [
  ...SCHEDULES,
  budgetQuestion(),
  fullBudgetQuestion(),
  byShare({ start: "2014-10-01", trial_months: 3 }),
  byShare(
    { start: "2014-10-31", trial_months: 3, planned_hours: ["", "70"] },
    { coach_rate_cents: 8000, vat_percent: "9" },
  ),
  byShare({ start: undefined, years: 3, trial_months: 2 }),
  budgetQuestion({
    scheme: "uwv-external-2007",
    people: [
      person({ start: "2012-06-15", end: "2013-04-02", hours_per_week: "12.5" }),
      person({ start: "2012-10-01", end: "2012-12-31", granted_on: "2012-08-31" }),
      person({ start: "2008-01-01", end: "2008-12-31" }),
    ],
    coach_rate_cents: 7000,
  }),
  budgetQuestion({ people: new Array(30).fill(person({ end: "2016-10-10" })), vat_percent: "21" }),
  fullSatisfactionQuestion(),
  mergeQuestion(),
  caseloadQuestion(),
  caseloadQuestion({ overrides: [{ regime: "licht", year: 1, amount_cents: 290000 }] }),
  ...[...PACKS.keys()]
    .flatMap(casesOf)
    .filter((one) => one.expect_problems === undefined && one.request.scheme !== undefined)
    .map((one) => ({ ...one.request, explain: true })),
];

/** Pointers to every figure of a result that was reckoned and not merely echoed. */
function reckoned(result) {
  if (result.measurements !== undefined) return reckonedOfSchedule(result);
  if (result.people !== undefined) return reckonedOfBudget(result);
  if (result.caps !== undefined) return [];
  if (result.verdict !== undefined) return reckonedOfSatisfaction(result);
  const years = result.by_calendar_year.flatMap((_, index) =>
    ["low_cents", "high_cents"].map((field) => `/by_calendar_year/${index}/${field}`),
  );
  return [...years, "/total_low_cents", "/total_high_cents"];
}

/** Those of a result's fields that are not null. */
const given = (result, pointers) => pointers.filter((pointer) => at(result, pointer) !== null);

function reckonedOfBudget(result) {
  const pointers = ["/total_cents", "/total_incl_vat_cents"];
  const dates = ["from", "to"];
  const hours = ["granted_hours", "granted_hours_exact"];
  const bought = ["affordable_hours", "affordable_hours_exact", "shortfall_cents"];
  for (const [index, one] of result.people.entries()) {
    const place = `/people/${index}`;
    pointers.push(`${place}/total_cents`, `${place}/total_incl_vat_cents`);
    if (one.trial !== null)
      for (const field of [...dates, "amount_cents", ...hours])
        pointers.push(`${place}/trial/${field}`);
    for (const year of one.years.keys())
      for (const field of [...dates, "months_exact", "amount_cents", ...hours, ...bought])
        pointers.push(`${place}/years/${year}/${field}`);
  }
  for (const index of (result.by_calendar_year ?? []).keys())
    pointers.push(`/by_calendar_year/${index}/amount_cents`);
  return given(result, pointers);
}

/** Rows hold what was asked, with letters for names; all the rest is counted or reckoned. */
function reckonedOfSatisfaction({ answers, ...result }) {
  const fields = ["count", "missing", "sum", "mean", "mean_exact", "norm", "meets_norm"];
  const pointers = ["/verdict"];
  for (const side of ["employee", "employer"]) {
    pointers.push(...fields.map((field) => `/${side}/${field}`));
    for (const index of result[side].distribution.keys())
      pointers.push(`/${side}/distribution/${index}/count`);
    for (const [index, { counts }] of answers[side].entries()) {
      const place = `/answers/${side}/${index}`;
      pointers.push(`${place}/missing`);
      for (const answer of Object.keys(counts)) pointers.push(`${place}/counts/${answer}`);
    }
  }
  return pointers;
}

function reckonedOfSchedule({ measurements, current, answer_by, submitted_for }) {
  const dates = [
    "period_start",
    "period_end",
    "report_before",
    "last_safe_day",
    "last_safe_working_day",
  ];
  const pointers = [];
  for (const [index, one] of measurements.entries()) {
    for (const field of [...dates, "duty"]) pointers.push(`/measurements/${index}/${field}`);
    for (const field of ["completed_periods", "status"]) {
      if (one[field] !== null) pointers.push(`/measurements/${index}/${field}`);
    }
  }
  if (current !== null) pointers.push("/current");
  if (answer_by !== null) pointers.push("/answer_by");
  if (submitted_for !== null) pointers.push("/submitted_for");
  return pointers;
}

test("every figure that is reckoned is yielded by a step", () => {
  for (const request of QUESTIONS) {
    const answer = core.answer(request);
    assertSuccess(answer);
    const yielded = new Set(answer.steps.flatMap((step) => step.yields));
    const missing = reckoned(answer.result).filter((pointer) => !yielded.has(pointer));
    assert.deepEqual(missing, [], JSON.stringify(request));
  }
});

test("every step yields what stands at the place it points to", () => {
  for (const request of QUESTIONS) {
    const { result, steps } = core.answer(request);
    for (const step of steps) {
      assert.deepEqual(Object.keys(step).sort(), [
        "inputs",
        "operation",
        "output",
        "rule",
        "source",
        "yields",
      ]);
      assert.ok(step.yields.length > 0, "a step that yields nothing");
      for (const pointer of step.yields) {
        assert.notEqual(at(result, pointer), undefined, `there is no ${pointer}`);
        assert.deepEqual(at(result, pointer), step.output, `${step.operation} yields ${pointer}`);
      }
    }
  }
});

test("every step names a figure of the pack, an operation and a source that comes with the answer", () => {
  for (const request of QUESTIONS) {
    const { sources, steps } = core.answer(request);
    const ids = new Set(sources.map((source) => source.id));
    const { figures } = PACKS.get(request.scheme);
    for (const step of steps) {
      assert.ok(Object.hasOwn(figures, step.rule), `${step.rule} is no figure of the pack`);
      assert.match(step.operation, /^[a-z0-9]+(_[a-z0-9]+)*$/);
      assert.ok(
        step.inputs !== null && typeof step.inputs === "object" && !Array.isArray(step.inputs),
      );
      assert.ok(ids.has(step.source), `${step.source} is not among the sources`);
      const cited = figures[step.rule].periods.map((period) => period.source);
      assert.ok(
        cited.includes(step.source),
        `${step.rule} was not read in ${step.source}: ${JSON.stringify(step)}`,
      );
    }
  }
});

test("the dates of the sheet come with the sentence of the sheet that gives them", () => {
  const { steps } = core.answer(fullQuestion());
  const ruleOf = (pointer) =>
    steps.filter((step) => step.yields.includes(pointer)).map((step) => step.rule);
  assert.ok(ruleOf("/measurements/0/period_end").includes("measurement_period"));
  assert.ok(ruleOf("/measurements/0/report_before").includes("report_term"));
  assert.ok(ruleOf("/measurements/0/last_safe_working_day").includes("working_days"));
  assert.ok(ruleOf("/answer_by").includes("answer_term"));
  assert.ok(ruleOf("/submitted_for").includes("measurement_period"));
  const first = steps.find((step) => step.yields.includes("/measurements/0/period_start"));
  assert.ok(["first_measurement_year", "measurement_period"].includes(first.rule));
});

test("the figures of a budget come with the rule that gives them", () => {
  const rulesOf = (request, pointer) =>
    core
      .answer(request)
      .steps.filter((step) => step.yields.includes(pointer))
      .map((step) => step.rule);
  const year = "/people/0/years/0";
  assert.deepEqual(rulesOf(budgetQuestion(), `${year}/amount_cents`), ["yearly_amounts"]);
  assert.deepEqual(rulesOf(byShare(), `${year}/amount_cents`), ["hourly_rate"]);
  assert.deepEqual(rulesOf(byShare(), `${year}/granted_hours_exact`), ["yearly_percentages"]);
  const trial = byShare({ trial_months: 2 }); // from 1 July 2014, the first day of the protocol
  assert.deepEqual(rulesOf(trial, "/people/0/trial/granted_hours_exact"), ["trial_percentages"]);
  assert.deepEqual(rulesOf(trial, "/people/0/trial/amount_cents"), ["hourly_rate"]);
  const lump = fullBudgetQuestion();
  assert.deepEqual(rulesOf(lump, "/people/0/trial/amount_cents"), ["trial_amounts"]);
  assert.deepEqual(rulesOf(caseloadQuestion(), "/total_low_cents"), ["yearly_amounts"]);
  const pilot = budgetQuestion({
    scheme: "uwv-internal-2011",
    people: [person({ start: "2012-01-01" })],
  });
  assert.deepEqual(rulesOf(pilot, `${year}/amount_cents`), ["calendar_year_amounts"]);
});

test("only one of several calendar years takes the difference", () => {
  const takes = (changes) =>
    core
      .answer(budgetQuestion({ people: [person(changes)] }))
      .steps.filter(({ operation }) => operation === "share_of_calendar_year")
      .map(({ inputs }) => inputs.takes_the_difference);
  assert.deepEqual(takes({ end: "2015-12-31" }), [false]);
  assert.deepEqual(takes({ end: "2016-12-31" }), [false, true]);
});

test("what a budget rests on is among its sources: where another figure would give another amount, its text is named", () => {
  // Each figure of the pack, and another value that it might have had.
  const others = {
    full_hours_per_week: "30",
    weeks_per_year: 40,
    hourly_rate: 9999,
    hourly_rate_earlier_grants: 9999,
    support_years: 1,
  };
  for (const request of QUESTIONS) {
    if (request.calculation !== "regime_budget") continue;
    const pack = { ...PACKS.get(request.scheme), id: "own-copy" };
    const ask = (rules) =>
      core.answer({ ...request, scheme: "own-copy", rule_packs: [rules], explain: false }).result;
    const ours = core.answer(request);
    const named = ours.sources.map((source) => source.id);
    for (const [figure, value] of Object.entries(others)) {
      for (const [index, period] of (pack.figures[figure]?.periods ?? []).entries()) {
        const other = ask(changed(pack, `/figures/${figure}/periods/${index}/value`, value));
        if (other === undefined || JSON.stringify(other) === JSON.stringify(ours.result)) continue;
        assert.ok(
          named.includes(period.source),
          `${figure} counts, and ${period.source} is not named: ${JSON.stringify(request)}`,
        );
      }
    }
  }
});

test("sources are named once, can be followed over https and say when they were read", () => {
  for (const request of QUESTIONS) {
    const { sources } = core.answer(request);
    assert.ok(sources.length > 0);
    assert.equal(new Set(sources.map((source) => source.id)).size, sources.length);
    for (const source of sources) {
      const keys = ["checked_on", "id", "section", "title", "url", "valid_from", "valid_to"];
      assert.deepEqual(Object.keys(source).sort(), keys);
      assert.equal(new URL(source.url).protocol, "https:");
      const listed = PACKS.get(request.scheme).sources;
      const { valid_to = null, ...rest } = listed.find((one) => one.id === source.id);
      assert.deepEqual(source, { ...rest, valid_to });
    }
  }
});

test("without explanation there are no steps and nothing else changes", () => {
  for (const request of QUESTIONS) {
    const { steps, ...bare } = core.answer({ ...request, explain: false });
    const { steps: explained, ...full } = core.answer(request);
    assert.deepEqual(steps, []);
    if (full.result.caps === undefined) assert.ok(explained.length > 0);
    assert.deepEqual(bare, full);
    const unsaid = { ...request };
    delete unsaid.explain;
    assert.deepEqual(core.answer(unsaid), core.answer({ ...request, explain: true }));
  }
});

test("an answer names its rules by the digest of their file, and the version of the core", () => {
  const digestOf = (id) =>
    createHash("sha256")
      .update(readFileSync(new URL(`core/rules/${id}/rules.json`, root)))
      .digest("hex");
  for (const request of QUESTIONS) {
    const answer = core.answer(request);
    const { version } = PACKS.get(request.scheme);
    const digest = digestOf(request.scheme);
    assert.deepEqual(answer.rules, { scheme: request.scheme, version, digest });
    assert.equal(answer.core_version, core.version);
  }
  assert.equal(core.version, readJson("build/npm/package.json").version);
  const described = core.answer({ calculation: "describe" });
  assert.equal(described.rules, null);
  for (const { id, digest } of described.result.schemes) assert.equal(digest, digestOf(id), id);
});

test("the same question gives the same bytes, asked as text, as bytes or as an object", () => {
  for (const request of [
    ...QUESTIONS,
    { calculation: "describe" },
    question({ measurements: 0 }),
    { calculation: "x" },
  ]) {
    const text = JSON.stringify(request);
    const answer = core.answer_text(text);
    assert.equal(core.answer_text(text), answer);
    assert.equal(core.answer_text(new TextEncoder().encode(text)), answer);
    assert.equal(core.answer_text(JSON.stringify(request, null, 2)), answer);
    assert.deepEqual(core.answer(request), JSON.parse(answer));
  }
});

test("the order of the keys of a question changes nothing", () => {
  const turned = (value) => {
    if (Array.isArray(value)) return value.map(turned);
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).reverse();
    return Object.fromEntries(entries.map(([key, one]) => [key, turned(one)]));
  };
  const kinds = [fullQuestion(), fullBudgetQuestion(), caseloadQuestion()];
  for (const request of [...kinds, fullSatisfactionQuestion(), mergeQuestion()])
    assert.equal(
      core.answer_text(JSON.stringify(turned(request))),
      core.answer_text(JSON.stringify(request)),
    );
});

test("an answer holds the keys of the contract and no others", () => {
  const keys = ["calculation", "core_version", "notices", "result", "rules", "sources", "steps"];
  const kinds = [fullQuestion(), fullBudgetQuestion(), caseloadQuestion()];
  kinds.push(fullSatisfactionQuestion(), mergeQuestion());
  for (const request of [...kinds, { calculation: "describe" }]) {
    const answer = core.answer(request);
    assert.deepEqual(Object.keys(answer).sort(), keys);
    assert.equal(answer.calculation, request.calculation);
  }
});

test("an answer does not change the question", () => {
  const frozen = (value) => {
    if (value !== null && typeof value === "object") Object.values(value).forEach(frozen);
    return Object.freeze(value);
  };
  const kinds = [fullQuestion(), fullBudgetQuestion(), caseloadQuestion()];
  for (const request of [...kinds, fullSatisfactionQuestion(), mergeQuestion()]) {
    const before = JSON.stringify(frozen(request));
    core.answer(request);
    assert.equal(JSON.stringify(request), before);
  }
});
