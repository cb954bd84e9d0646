/** What the checks of the package share: the built package itself, and reading answers. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

import { load } from "../../build/npm/index.js";

export const core = await load();

export const root = new URL("../../", import.meta.url);
export const read = (path) => readFileSync(new URL(path, root), "utf8");
export const readJson = (path) => JSON.parse(read(path));

/** The pack that comes with the core, as a fresh copy to change. */
export const builtInPack = () => readJson("core/rules/uwv-kto-2016/rules.json");

/** A small question that is right. */
export const question = (changes = {}) => ({
  calculation: "measurement_schedule",
  scheme: "uwv-kto-2016",
  recognised_on: "2013-05-12",
  measurements: 2,
  ...changes,
});

/** A question that gives every field that may be given. */
export const fullQuestion = (changes = {}) =>
  question({
    as_of: "2017-05-20",
    completed_on: ["2016-11-03"],
    submitted_on: "2017-06-01",
    ...changes,
  });

/** Someone at work, as a budget asks after them. */
export const person = (changes = {}) => ({
  label: "A",
  regime: "midden",
  start: "2015-03-01",
  hours_per_week: "32",
  ...changes,
});

/** A small budget that is right. */
export const budgetQuestion = (changes = {}) => ({
  calculation: "regime_budget",
  scheme: "g4-2015",
  people: [person()],
  ...changes,
});

/** Two people, and every field that may be given under one scheme or the other. */
export const fullBudgetQuestion = (changes = {}) =>
  budgetQuestion({
    scheme: "uwv-internal-2015",
    people: [
      person({
        end: "2016-05-15",
        support_used_months: 6,
        hours_per_week: "20",
        trial_months: 2,
        granted_on: "2015-02-15",
        planned_hours: ["80", "10"],
      }),
      person({ label: "B", regime: "licht", start: "2015-05-31" }),
    ],
    coach_rate_cents: 7478,
    vat_percent: "21",
    overrides: [{ regime: "licht", year: 1, amount_cents: 290000 }],
    ...changes,
  });

export const caseloadQuestion = (changes = {}) => ({
  calculation: "caseload_budget",
  scheme: "g4-2015",
  from: "2027-01",
  months: 12,
  placements_per_month: "10",
  midden_percent: "60",
  need_low_percent: "60",
  need_high_percent: "80",
  years: 3,
  ...changes,
});

/** The forms of the sheet's own example (facts E17, E18). */
export const sheetForms = () =>
  [
    ["Ada", "Bakkerij", "7", "7.5"],
    ["Ada", "Drukkerij", "7.5", "7"],
    ["Bo", "Bakkerij", "5.5", "7"],
    ["Bo", "Bakkerij", "8", "8"],
    ["Cor", "Bakkerij", "8", "6"],
  ].map(([employee, employer, employee_score, employer_score]) => ({
    employee,
    employer,
    employee_score,
    employer_score,
  }));

/** A small report that is right. */
export const satisfactionQuestion = (changes = {}) => ({
  calculation: "satisfaction_report",
  scheme: "uwv-kto-2016",
  forms: sheetForms(),
  ...changes,
});

/** One that gives every field that may be given. */
export const fullSatisfactionQuestion = (changes = {}) =>
  satisfactionQuestion({
    period: { start: "2016-05-12", end: "2017-05-12", start_shared: true },
    forms: sheetForms().map((form, index) => ({
      ...form,
      completed_on: `2016-1${index % 3}-01`,
      employee_answers: { coaching: "ja", reachability: "niet_helemaal" },
      employer_answers: { contact_employee: "goed", career: "matig" },
    })),
    completed_periods: 6,
    ...changes,
  });

/** The bare result of a report. */
export const reportOf = (forms, changes = {}) =>
  core.answer(satisfactionQuestion({ forms, ...changes })).result;

export const mergeQuestion = (reports = [reportOf(sheetForms()), reportOf([])], changes = {}) => ({
  calculation: "satisfaction_merge",
  scheme: "uwv-kto-2016",
  reports,
  ...changes,
});

/** Every scheme that answers a calculation, and its rules as they are written. */
export const packsOf = (calculation) =>
  readdirSync(new URL("core/rules/", root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readJson(`core/rules/${entry.name}/rules.json`))
    .filter((pack) => pack.calculations.includes(calculation));

export const casesOf = (scheme) => readJson(`core/rules/${scheme}/cases.json`).cases;

/** Small random numbers that are the same in every run (xorshift). */
export function generator(seed) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** The value at a JSON pointer; `undefined` where there is none. */
export function at(document, pointer) {
  if (pointer === "") return document;
  assert.ok(pointer.startsWith("/"), `not a JSON pointer: ${pointer}`);
  return pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value, part) => {
      if (Array.isArray(value))
        return /^(0|[1-9][0-9]*)$/.test(part) ? value[Number(part)] : undefined;
      return value !== null && typeof value === "object" && Object.hasOwn(value, part)
        ? value[part]
        : undefined;
    }, document);
}

/** Problems as `code path`, in the order given. */
export const named = (answer) => (answer.problems ?? []).map(({ code, path }) => `${code} ${path}`);

/** A failure is a calculation, problems and nothing more, and each problem a code, a path and a detail. */
export function assertFailure(answer) {
  assert.deepEqual(Object.keys(answer).sort(), ["calculation", "problems"]);
  assert.ok(
    Array.isArray(answer.problems) && answer.problems.length > 0,
    "no problems in a failure",
  );
  for (const problem of answer.problems) {
    assert.deepEqual(Object.keys(problem).sort(), ["code", "detail", "path"]);
    assert.match(problem.code, /^[a-z]+(_[a-z0-9]+)*$/);
    assert.ok(
      problem.path === "" || problem.path.startsWith("/"),
      `not a JSON pointer: ${problem.path}`,
    );
    assert.ok(
      problem.detail !== null &&
        typeof problem.detail === "object" &&
        !Array.isArray(problem.detail),
    );
  }
}

/** The problems of an answer are exactly these, whatever their order. */
export function assertProblems(answer, expected) {
  assertFailure(answer);
  assert.deepEqual(named(answer).sort(), [...expected].sort());
}

export function assertSuccess(answer) {
  assert.equal(answer.problems, undefined, JSON.stringify(answer.problems));
  assert.ok(answer.result !== undefined);
}

export const noticesOf = (answer, code) => answer.notices.filter((notice) => notice.code === code);
