import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import {
  assertSuccess,
  at,
  builtInPack,
  core,
  fullQuestion,
  question,
  readJson,
  root,
} from "./support.js";

const PACK = builtInPack();

const QUESTIONS = [
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
  ...readJson("core/rules/uwv-kto-2016/cases.json")
    .cases.filter(
      (one) =>
        one.expect_problems === undefined && one.request.calculation === "measurement_schedule",
    )
    .map((one) => ({ ...one.request, explain: true })),
];

/** Pointers to every figure of a schedule that was reckoned and not merely echoed. */
function reckoned({ measurements, current, answer_by }) {
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
    for (const step of steps) {
      assert.ok(Object.hasOwn(PACK.figures, step.rule), `${step.rule} is no figure of the pack`);
      assert.match(step.operation, /^[a-z0-9]+(_[a-z0-9]+)*$/);
      assert.ok(
        step.inputs !== null && typeof step.inputs === "object" && !Array.isArray(step.inputs),
      );
      assert.ok(ids.has(step.source), `${step.source} is not among the sources`);
      const cited = PACK.figures[step.rule].periods.map((period) => period.source);
      assert.ok(cited.includes(step.source), `${step.rule} was not read in ${step.source}`);
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
  const first = steps.find((step) => step.yields.includes("/measurements/0/period_start"));
  assert.ok(["first_measurement_year", "measurement_period"].includes(first.rule));
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
      const { valid_to = null, ...rest } = PACK.sources.find((one) => one.id === source.id);
      assert.deepEqual(source, { ...rest, valid_to });
    }
  }
});

test("without explanation there are no steps and nothing else changes", () => {
  for (const request of QUESTIONS) {
    const { steps, ...bare } = core.answer({ ...request, explain: false });
    const { steps: explained, ...full } = core.answer(request);
    assert.deepEqual(steps, []);
    assert.ok(explained.length > 0);
    assert.deepEqual(bare, full);
    const unsaid = { ...request };
    delete unsaid.explain;
    assert.deepEqual(core.answer(unsaid), core.answer({ ...request, explain: true }));
  }
});

test("an answer names its rules by the digest of their file, and the version of the core", () => {
  const digest = createHash("sha256")
    .update(readFileSync(new URL("core/rules/uwv-kto-2016/rules.json", root)))
    .digest("hex");
  const answer = core.answer(fullQuestion());
  assert.deepEqual(answer.rules, { scheme: "uwv-kto-2016", version: PACK.version, digest });
  assert.equal(answer.core_version, core.version);
  assert.equal(core.version, readJson("build/npm/package.json").version);
  const described = core.answer({ calculation: "describe" });
  assert.equal(described.rules, null);
  assert.equal(
    described.result.schemes.find((scheme) => scheme.id === "uwv-kto-2016").digest,
    digest,
  );
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
  const request = fullQuestion();
  const reversed = Object.fromEntries(Object.entries(request).reverse());
  assert.equal(
    core.answer_text(JSON.stringify(reversed)),
    core.answer_text(JSON.stringify(request)),
  );
});

test("an answer holds the keys of the contract and no others", () => {
  const keys = ["calculation", "core_version", "notices", "result", "rules", "sources", "steps"];
  for (const request of [fullQuestion(), { calculation: "describe" }]) {
    const answer = core.answer(request);
    assert.deepEqual(Object.keys(answer).sort(), keys);
    assert.equal(answer.calculation, request.calculation);
  }
});

test("an answer does not change the question", () => {
  const request = Object.freeze(fullQuestion());
  Object.freeze(request.completed_on);
  const before = JSON.stringify(request);
  core.answer(request);
  assert.equal(JSON.stringify(request), before);
});
