import assert from "node:assert/strict";
import { test } from "node:test";

import {
  chance,
  form,
  pick,
  reportQuestion,
  SHEET_FORMS,
  shuffled,
  someForms,
} from "./drawn_forms.js";
import { contract } from "./satisfaction_contract.js";
import { merged, satisfaction, SCHEME, SIDES } from "./second_satisfaction.js";
import { assertFailure, assertSuccess, at, core, generator, noticesOf } from "./support.js";

/** Merges; most checks look at figures, and those need no explanation. */
const merge = (reports, changes) =>
  core.answer({
    calculation: "satisfaction_merge",
    scheme: SCHEME,
    reports,
    explain: false,
    ...changes,
  });
const result = (reports) => {
  const answer = merge(reports);
  assertSuccess(answer);
  return answer.result;
};
const reportOf = (forms) =>
  core.answer(
    reportQuestion({ forms, period: undefined, completed_periods: undefined, explain: false }),
  ).result;
const withoutRows = (one) => contract({ ...one, rows: undefined });

const someReports = (random, most) =>
  Array.from({ length: 1 + random(most) }, () => someForms(random, undefined, 12));

// ---------------------------------------------------------------- as if all forms were counted together

test("a thousand merges drawn at random are one report of all forms, without its rows", () => {
  const random = generator(20170512);
  for (let drawn = 0; drawn < 1000; drawn++) {
    const forms = someReports(random, 6);
    const reports = forms.map(reportOf);
    const answer = merge(reports);
    assertSuccess(answer);
    assert.deepEqual(answer.steps, []);
    const together = satisfaction({ forms: forms.flat() });
    assert.deepEqual(contract(answer.result), withoutRows(together.result));
    assert.deepEqual(contract(answer.result), contract(merged(reports).result));
    assert.ok(!("rows" in answer.result), "a merge has no rows");
    const small = noticesOf(answer, "small_group").map(({ path }) => path.split("/")[1]);
    assert.deepEqual(small.sort(), [...together.said.small].sort());
    const seeming = noticesOf(answer, "rounded_mean_hides_norm").map(({ data }) => data);
    assert.deepEqual(seeming, together.said.seeming);
    const strict = noticesOf(answer, "assumption").filter(
      ({ data }) => data.choice === "mean_not_rounded",
    );
    assert.deepEqual(
      strict.map(({ data }) => data.side),
      seeming.map(({ side }) => side),
    );
    assert.deepEqual(noticesOf(answer, "no_completed_period"), []);
  }
});

test("merging is associative and commutative, down to the bytes", () => {
  const random = generator(3);
  for (let drawn = 0; drawn < 300; drawn++) {
    const [a, b, c] = [1, 2, 3].map(() => reportOf(someForms(random, undefined, 12)));
    const all = JSON.stringify(result([a, b, c]));
    assert.equal(JSON.stringify(result([result([a, b]), c])), all);
    assert.equal(JSON.stringify(result([a, result([b, c])])), all);
    assert.equal(JSON.stringify(result(shuffled(random, [a, b, c]))), all);
    assert.equal(JSON.stringify(result([c, result([result([b]), result([a])])])), all);
  }
});

test("one report alone is itself, and a report without forms adds nothing", () => {
  const one = reportOf(SHEET_FORMS);
  assert.deepEqual(contract(result([one])), withoutRows(one));
  assert.deepEqual(result([one, reportOf([]), reportOf([])]), result([one]));
  assert.equal(result([reportOf([])]).verdict, "not_measurable");
});

test("a thousand organisations are one region", () => {
  const one = reportOf(SHEET_FORMS);
  const { employee, employer } = result(Array.from({ length: 1000 }, () => one));
  assert.deepEqual([employee.count, employee.sum, employee.mean_exact], [5000, "36000", "36/5"]);
  assert.deepEqual([employer.count, employer.sum, employer.mean_exact], [5000, "35500", "71/10"]);
});

test("totals of a thousand million forms add up without loss", () => {
  const many = (count) => ({
    ...reportOf([]),
    ...Object.fromEntries(
      SIDES.map((side) => [
        side,
        {
          count,
          missing: 0,
          sum: `${10 * count - 3.5}`,
          mean: "10.0",
          mean_exact: `${20 * count - 7}/${2 * count}`,
          norm: "6.5",
          meets_norm: true,
          distribution: [
            { score: "6.5", count: 1 },
            { score: "10", count: count - 1 },
          ],
        },
      ]),
    ),
    verdict: "meets_norm",
    answers: Object.fromEntries(
      SIDES.map((side) => [
        side,
        reportOf([]).answers[side].map((line) => ({ ...line, missing: count })),
      ]),
    ),
  });
  const { employee, answers } = result([many(600000000), many(400000000)]);
  assert.deepEqual([employee.count, employee.sum], [1000000000, "9999999993"]);
  assert.deepEqual([employee.mean, employee.mean_exact], ["10.0", "9999999993/1000000000"]);
  assert.equal(answers.employer[8].missing, 1000000000);
});

test("two that pass cannot fail together, and two that fail cannot pass", () => {
  const random = generator(4);
  const eights = () => pick(random, ["6.5", "6.4", "6.6", "8", "5", "6.45", "6.55"]);
  for (let drawn = 0; drawn < 300; drawn++) {
    const forms = () =>
      Array.from({ length: 1 + random(6) }, () => ({
        employee_score: eights(),
        employer_score: "8",
      }));
    const [a, b] = [reportOf(forms()), reportOf(forms())];
    const both = result([a, b]).employee.meets_norm;
    if (a.employee.meets_norm === b.employee.meets_norm) assert.equal(both, a.employee.meets_norm);
  }
});

test("rows and fields that are not ours are ignored, names in them too", () => {
  const one = reportOf(SHEET_FORMS);
  const bare = merge([one]);
  const more = {
    ...one,
    rows: [{ employee: "Xantippe" }],
    organisation: "Xantippe BV",
    read: { lines: 6, forms: 5, rejected: 0, outside_period: 0 },
    problems: [{ line: 2, column: 1 }],
  };
  assert.deepEqual(merge([more]), bare);
  const without = { ...one };
  delete without.rows;
  assert.deepEqual(merge([without]), bare);
  for (const rows of [null, 7, "x", [], [null]]) assert.deepEqual(merge([{ ...one, rows }]), bare);
});

test("the keys of a report may stand in any order", () => {
  const turned = (value) => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, one]) => [key, turned(one)]),
    );
  };
  const one = reportOf(SHEET_FORMS);
  assert.deepEqual(result([turned(one)]), result([one]));
});

test("the steps of a merge point at what they yield, and explain every mean and verdict", () => {
  const random = generator(5);
  for (let drawn = 0; drawn < 200; drawn++) {
    const answer = merge(someReports(random, 4).map(reportOf), { explain: true });
    for (const step of answer.steps)
      for (const pointer of step.yields)
        assert.deepEqual(at(answer.result, pointer), step.output, pointer);
    const yielded = answer.steps.flatMap((step) => step.yields);
    for (const side of SIDES) {
      if (answer.result[side].count === 0) continue;
      for (const field of ["count", "missing", "sum", "mean", "mean_exact", "meets_norm"])
        assert.ok(yielded.includes(`/${side}/${field}`), `/${side}/${field}`);
    }
    assert.ok(yielded.includes("/verdict"));
  }
});

// ---------------------------------------------------------------- contradictions

const FORMS_OF_SIX = [...SHEET_FORMS, { employee: "D", employer_answers: { career: "goed" } }];

/** A good report, the same changed at one place, and the places where a problem may be told. */
function assertContradicts(pointer, value, places = [pointer]) {
  const good = reportOf(FORMS_OF_SIX);
  const changed = structuredClone(good);
  const parts = pointer.slice(1).split("/");
  const last = parts.pop();
  const parent = parts.reduce((from, part) => from[part], changed);
  assert.notDeepEqual(parent[last], value, "the change changes nothing");
  parent[last] = value;
  const answer = merge([good, changed]);
  assert.ok(answer.problems !== undefined, `${pointer} = ${JSON.stringify(value)} is taken`);
  assertFailure(answer);
  assert.equal(answer.calculation, "satisfaction_merge");
  for (const { path } of answer.problems) assert.ok(path.startsWith("/reports/1"), path);
  const found = answer.problems.map(({ path }) => path);
  assert.ok(
    places.some((place) => found.includes(`/reports/1${place}`)),
    `${pointer}: ${found}`,
  );
  return answer;
}

test("a count that the distribution does not add up to is a contradiction", () => {
  assertContradicts("/employee/count", 6, ["/employee/count"]);
  assertContradicts("/employer/count", 4, ["/employer/count"]);
  assertContradicts("/employee/count", 0, ["/employee/count"]);
});

test("a sum that the distribution does not add up to is a contradiction", () => {
  assertContradicts("/employee/sum", "36.5");
  assertContradicts("/employer/sum", "35.51");
  assertContradicts("/employer/sum", "0");
});

test("a mean that the distribution does not give is a contradiction", () => {
  assertContradicts("/employee/mean", "7.3");
  assertContradicts("/employer/mean", "7.0");
  assertContradicts("/employee/mean", null);
});

test("an exact mean that the distribution does not give is a contradiction", () => {
  assertContradicts("/employee/mean_exact", "37/5");
  assertContradicts("/employee/mean_exact", "7");
  assertContradicts("/employee/mean_exact", null);
});

test("a side that says it passes and does not is a contradiction", () => {
  assertContradicts("/employee/meets_norm", false);
  assertContradicts("/employer/meets_norm", null);
});

test("a verdict that its sides do not give is a contradiction", () => {
  assertContradicts("/verdict", "below_norm");
  assertContradicts("/verdict", "not_measurable");
});

test("another norm than that of the scheme is a contradiction", () => {
  assertContradicts("/employee/norm", "6");
  assertContradicts("/employer/norm", "7.5");
});

test("a distribution that does not fit its own totals is a contradiction", () => {
  const side = ["/employee/count", "/employee/sum", "/employee/mean", "/employee/mean_exact"];
  assertContradicts("/employee/distribution/0/count", 2, side);
  assertContradicts("/employee/distribution/0/score", "5", side);
  assertContradicts("/employee/distribution", [], side);
});

test("a score twice, out of order, or that nobody gave is no distribution", () => {
  const { distribution } = reportOf(FORMS_OF_SIX).employee;
  const under = (...more) => ["/employee/distribution", ...more];
  const places = distribution.flatMap((_, index) => [
    `/employee/distribution/${index}`,
    `/employee/distribution/${index}/score`,
    `/employee/distribution/${index}/count`,
  ]);
  assertContradicts("/employee/distribution", [...distribution].reverse(), under(...places));
  const split = [...distribution.slice(0, -1), { score: "8", count: 1 }, { score: "8", count: 1 }];
  const extra = ["/employee/distribution/4", "/employee/distribution/4/score"];
  assertContradicts("/employee/distribution", split, under(...places, ...extra));
  const none = [{ score: "1", count: 0 }, ...distribution];
  assertContradicts("/employee/distribution", none, under(...places));
});

test("two sides of unequal numbers of forms are a contradiction", () => {
  const places = SIDES.flatMap((side) => [`/${side}`, `/${side}/missing`, `/${side}/count`]);
  assertContradicts("/employee/missing", 2, ["", ...places]);
  assertContradicts("/employer/missing", 0, ["", ...places]);
});

test("answers that do not add up to the number of forms are a contradiction", () => {
  const line = "/answers/employee/0";
  const places = (one) => [one, `${one}/missing`, `${one}/counts`];
  assertContradicts(`${line}/missing`, 5, places(line));
  const career = "/answers/employer/8";
  assertContradicts(`${career}/counts/goed`, 2, [...places(career), `${career}/counts/goed`]);
});

test("a question that is absent, twice or unknown is a problem", () => {
  const { employee } = reportOf(FORMS_OF_SIX).answers;
  const list = "/answers/employee";
  const places = [list, `${list}/0`, `${list}/1`, `${list}/2`];
  const all = [...places, ...places.map((place) => `${place}/question`)];
  assertContradicts(list, employee.slice(0, 1), all);
  assertContradicts(list, [employee[0], employee[0]], all);
  assertContradicts(list, [...employee, { ...employee[0], question: "weather" }], all);
  assertContradicts(`${list}/0/question`, "weather", all);
});

test("an answer that is absent or unknown is a problem", () => {
  const counts = "/answers/employee/0/counts";
  assertContradicts(counts, { nee: 0, ja: 0 }, [`${counts}/niet_helemaal`]);
  assertContradicts(counts, { nee: 0, niet_helemaal: 0, ja: 0, maybe: 0 }, [
    `${counts}/maybe`,
    counts,
  ]);
});

test("a side without scores that has a mean or a verdict is a contradiction", () => {
  const good = reportOf([]);
  for (const [field, value] of [
    ["mean", "7.0"],
    ["mean_exact", "7"],
    ["meets_norm", true],
    ["sum", "7"],
  ]) {
    const answer = merge([{ ...good, employee: { ...good.employee, [field]: value } }]);
    assertFailure(answer);
    assert.ok(
      answer.problems.some(({ path }) => path === `/reports/0/employee/${field}`),
      field,
    );
  }
});

test("scores beyond 1 to 10, with three decimals or spelled otherwise are no scores of a distribution", () => {
  const place = "/employee/distribution/0/score";
  for (const score of [
    "0",
    "0.99",
    "10.01",
    "11",
    "5.555",
    "5,5",
    "",
    "-5",
    "5.5.5",
    "vijf",
    5.5,
    null,
  ])
    assertContradicts(place, score);
});

test("counts below 0, with a fraction, as text or null are no counts", () => {
  const places = [
    "/employee/count",
    "/employee/missing",
    "/employee/distribution/0/count",
    "/answers/employer/8/missing",
    "/answers/employer/8/counts/goed",
  ];
  for (const place of places)
    for (const count of [-1, 1.5, "1", null, true, [], {}, 1e300, -1e300])
      assertContradicts(place, count);
});

test("all contradictions are told at once", () => {
  const [one, other] = [reportOf(FORMS_OF_SIX), reportOf(SHEET_FORMS)];
  one.employee.sum = "1";
  one.verdict = "below_norm";
  other.employer.mean = "1.0";
  const found = merge([one, other]).problems.map(({ path }) => path);
  for (const path of ["/reports/0/employee/sum", "/reports/0/verdict", "/reports/1/employer/mean"])
    assert.ok(found.includes(path), `${path}: ${found}`);
});

test("a random change of one figure is never taken", () => {
  const random = generator(6);
  const leaves = (value, path = "") =>
    value !== null && typeof value === "object"
      ? Object.keys(value).flatMap((key) => leaves(value[key], `${path}/${key}`))
      : [path];
  for (let drawn = 0; drawn < 1000; drawn++) {
    const good = reportOf(someForms(random, undefined, 10));
    delete good.rows;
    // What says how far the norm is follows from the rest, and a merge does not read it.
    const pointer = pick(
      random,
      Object.keys(contract(good))
        .flatMap((key) => leaves(good[key] ?? null, `/${key}`))
        .filter((path) => !/\/(?:norm_distance|next_score)$/.test(path)),
    );
    if (at(good, pointer) === undefined) continue;
    const changed = structuredClone(good);
    const parts = pointer.slice(1).split("/");
    const last = parts.pop();
    const parent = parts.reduce((from, part) => from[part], changed);
    const was = parent[last];
    if (typeof was === "number") parent[last] = was + (chance(random, 2) ? 1 : -1);
    else if (typeof was === "boolean") parent[last] = !was;
    else if (was === null) parent[last] = pick(random, ["7.0", true, "7"]);
    else parent[last] = pick(random, [`${was}1`, "6.66", "goed", "", null]);
    if (parent[last] === was) continue;
    const answer = merge([changed]);
    assert.ok(answer.problems !== undefined, `${pointer}: ${was} became ${parent[last]}`);
    assertFailure(answer);
  }
});

// ---------------------------------------------------------------- the question

test("what is no report is named at its place", () => {
  const good = reportOf(SHEET_FORMS);
  for (const bad of [7, "x", true, [], 7.5]) {
    const answer = merge([good, bad]);
    assertFailure(answer);
    assert.deepEqual(
      answer.problems.map(({ code, path }) => `${code} ${path}`),
      ["wrong_type /reports/1"],
    );
  }
  const nothing = merge([null]);
  assert.deepEqual(
    nothing.problems.map(({ code, path }) => `${code} ${path}`),
    ["null_value /reports/0"],
  );
  for (const key of ["employee", "employer", "verdict", "answers"]) {
    const lacking = { ...good };
    delete lacking[key];
    const paths = merge([lacking]).problems.map(({ code, path }) => `${code} ${path}`);
    assert.ok(paths.includes(`missing_key /reports/0/${key}`), `${key}: ${paths}`);
  }
  for (const key of Object.keys(contract(good).employee)) {
    const lacking = structuredClone(good);
    delete lacking.employee[key];
    const paths = merge([lacking]).problems.map(({ code, path }) => `${code} ${path}`);
    assert.ok(paths.includes(`missing_key /reports/0/employee/${key}`), `${key}: ${paths}`);
  }
});

test("an answer with its steps instead of its bare result is no report", () => {
  const answer = core.answer(reportQuestion({ forms: [form()] }));
  const failure = merge([answer]);
  assertFailure(failure);
  assert.ok(failure.problems.every(({ path }) => path.startsWith("/reports/0")));
});

test("reports must be a list and there must be one, and other keys are unknown", () => {
  const named = (changes) =>
    merge([reportOf([])], changes).problems?.map(({ code, path }) => `${code} ${path}`);
  assert.deepEqual(named({ reports: undefined }), ["missing_key /reports"]);
  assert.deepEqual(named({ reports: {} }), ["wrong_type /reports"]);
  assert.deepEqual(named({ reports: null }), ["null_value /reports"]);
  assert.deepEqual(named({ forms: [] }), ["unknown_key /forms"]);
  assert.deepEqual(named({ scheme: "atlantis" }), ["unknown_scheme /scheme"]);
  assert.deepEqual(named({ scheme: "g4-2015" }), ["calculation_not_in_scheme /scheme"]);
  assert.deepEqual(named({ scheme: undefined }), ["missing_key /scheme"]);
  const many = Array.from({ length: 10001 }, () => 0);
  assert.ok(named({ reports: many }).includes("too_many_items /reports"));
});
