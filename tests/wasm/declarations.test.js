import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import ts from "typescript";

import { asking, ownPack } from "./own_pack.js";
import { ask, filesRead, NOTICED, PROVOKED } from "./provoked.js";
import {
  assertFailure,
  assertSuccess,
  budgetQuestion,
  builtInPack,
  caseloadQuestion,
  casesOf,
  core,
  fullBudgetQuestion,
  fullQuestion,
  fullSatisfactionQuestion,
  mergeQuestion,
  person,
  read,
  root,
} from "./support.js";

const TYPES = {
  measurement_schedule: "MeasurementScheduleAnswer",
  describe: "DescribeAnswer",
  regime_budget: "RegimeBudgetAnswer",
  caseload_budget: "CaseloadBudgetAnswer",
  satisfaction_report: "SatisfactionReportAnswer",
  satisfaction_merge: "SatisfactionMergeAnswer",
};
const OPTIONS = {
  strict: true,
  noEmit: true,
  exactOptionalPropertyTypes: true,
  skipDefaultLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
};

/** Reads the library of the language once for all that is compiled here. */
const host = ts.createCompilerHost(OPTIONS);
const library = new Map();
const readSource = host.getSourceFile.bind(host);
host.getSourceFile = (path, ...rest) => {
  if (!path.includes("node_modules/typescript/lib/")) return readSource(path, ...rest);
  if (!library.has(path)) library.set(path, readSource(path, ...rest));
  return library.get(path);
};

/** What the compiler says of these files: the place in the text and the words. */
function compile(paths) {
  const program = ts.createProgram(paths, OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map((diagnostic) => ({
    file: diagnostic.file?.fileName ?? "",
    start: diagnostic.start ?? 0,
    text: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
  }));
}

const told = (diagnostics) =>
  diagnostics.map(({ file, start, text }) => `${file}:${start} ${text}`).join("\n");

/** One file in which each answer stands as an object literal of its declared type. */
function writeAnswers(name, answers) {
  const folder = new URL("build/types/", root);
  mkdirSync(folder, { recursive: true });
  const path = fileURLToPath(new URL(name, folder));
  const types = [...Object.values(TYPES), "ScoresAnswer", "Failure"];
  let text = `import type { ${types.join(", ")} } from '../npm/index.js';\n`;
  const places = answers.map(({ type, value }, index) => {
    const start = text.length;
    text += `export const answer_${index}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
    return { start, end: text.length };
  });
  writeFileSync(path, text);
  return { path, places };
}

function typed(answer) {
  if (answer.problems !== undefined) return { type: "Failure", value: answer };
  const from_file = answer.result.read !== undefined;
  return { type: from_file ? "ScoresAnswer" : TYPES[answer.calculation], value: answer };
}

const codesIn = (text, word) =>
  [...text.matchAll(new RegExp(`\\b${word}<\\s*"([a-z0-9_]+)"`, "g"))].map((match) => match[1]);
const declarations = read("build/npm/index.d.ts");

test("the declarations in the package are those that are written", () => {
  assert.equal(declarations, read("wasm/package/index.d.ts"));
});

test("every problem that is declared can be provoked", () => {
  const declared = [...new Set(codesIn(declarations, "ProblemOf"))];
  assert.deepEqual(Object.keys(PROVOKED).sort(), declared.sort());
  for (const [code, input] of Object.entries(PROVOKED)) {
    const answer = ask(core, input);
    assertFailure(answer);
    assert.ok(
      answer.problems.some((problem) => problem.code === code),
      `${code}: ${JSON.stringify(answer).slice(0, 300)}`,
    );
  }
});

test("every notice that is declared can be provoked", () => {
  const declared = new Set(codesIn(declarations, "NoticeOf"));
  assert.deepEqual(
    [...new Set(Object.keys(NOTICED).map((name) => name.split(" ")[0]))].sort(),
    [...declared].sort(),
  );
  for (const [name, request] of Object.entries(NOTICED)) {
    const [code, choice] = name.split(" ");
    const answer = core.answer(request);
    assertSuccess(answer);
    const found = answer.notices.filter((notice) => notice.code === code);
    assert.ok(
      found.some((notice) => choice === undefined || notice.data.choice === choice),
      name,
    );
  }
});

function everyKindOfAnswer() {
  const schemes = core.answer({ calculation: "describe" }).result.schemes.map(({ id }) => id);
  const cases = schemes.flatMap(casesOf).map((one) => core.answer(one.request));
  const described = [
    core.answer({ calculation: "describe" }),
    core.answer({
      calculation: "describe",
      explain: false,
      rule_packs: [ownPack({ valid_to: "2199-12-31" }), { ...builtInPack(), id: "copy" }],
    }),
  ];
  const noticed = Object.values(NOTICED).map((request) => core.answer(request));
  const failures = Object.values(PROVOKED).map((input) => ask(core, input));
  // A list of ten thousand like problems teaches the compiler nothing.
  for (const { problems } of failures) problems.splice(10, Math.max(0, problems.length - 20));
  const files = filesRead(core);
  return [
    ...cases,
    ...described,
    ...noticed,
    core.answer(asking(ownPack())),
    ...failures,
    ...files,
  ].map(typed);
}

test("every problem with a line that is declared can be provoked", () => {
  const declared = new Set(codesIn(declarations, "LineProblemOf"));
  const given = filesRead(core).flatMap(({ result }) => result.problems.map(({ code }) => code));
  assert.deepEqual([...new Set(given)].sort(), [...declared].sort());
});

test("real answers have the declared types: nothing missing, nothing more, nothing of another kind", () => {
  const { path } = writeAnswers("answers.ts", everyKindOfAnswer());
  const diagnostics = compile([path]);
  assert.equal(diagnostics.length, 0, told(diagnostics));
});

test("the check fails for an answer with one thing missing, more or of another kind", () => {
  const answer = core.answer(fullQuestion({ completed_on: ["2016-11-03", "2017-05-12"] }));
  const failure = core.answer(fullQuestion({ recognised_on: "2013-04-31", measurements: 0 }));
  const described = core.answer({ calculation: "describe" });
  const budget = core.answer(fullBudgetQuestion());
  const decided = core.answer(
    budgetQuestion({ scheme: "lucrato", people: [person({ start: "2023-03-01" })] }),
  );
  const caseload = core.answer(caseloadQuestion());
  const report = core.answer(fullSatisfactionQuestion());
  const merge = core.answer(mergeQuestion());
  const file = filesRead(core)[1];
  const mutate = (from, change) => {
    const value = structuredClone(from);
    change(value);
    return { type: typed(from).type, value };
  };
  const mutations = [
    mutate(answer, (it) => delete it.core_version),
    mutate(answer, (it) => delete it.result.measurements[1].last_safe_day),
    mutate(answer, (it) => delete it.steps[0].source),
    mutate(answer, (it) => delete it.notices[0].within),
    mutate(answer, (it) => (it.result.measurements[0].extra = 1)),
    mutate(answer, (it) => (it.extra = true)),
    mutate(answer, (it) => (it.sources[0].extra = "x")),
    mutate(answer, (it) => (it.result.current = "1")),
    mutate(answer, (it) => (it.result.answer_by = 20170727)),
    mutate(answer, (it) => (it.result.measurements[0].duty = "rest")),
    mutate(answer, (it) => (it.result.measurements[0].status = "late")),
    mutate(answer, (it) => (it.notices[0].code = "hello")),
    mutate(
      answer,
      (it) => (it.notices.find((notice) => notice.code === "boundary_day_shared").data.count = "1"),
    ),
    mutate(answer, (it) => (it.calculation = "describe")),
    mutate(answer, (it) => (it.problems = [])),
    mutate(answer, (it) => (it.rules = null)),
    mutate(failure, (it) => delete it.problems[0].path),
    mutate(failure, (it) => (it.problems[0].code = "oops")),
    mutate(failure, (it) => (it.problems[0].extra = 1)),
    mutate(failure, (it) => (it.calculation = "budget")),
    mutate(failure, (it) => (it.result = {})),
    mutate(
      failure,
      (it) => (it.problems.find((problem) => problem.code === "out_of_range").detail = {}),
    ),
    mutate(described, (it) => delete it.result.schemes[0].limits),
    mutate(described, (it) => (it.result.schemes[0].figures[0].unit = "moons")),
    mutate(described, (it) => (it.result.schemes[0].conditions = [1])),
    mutate(described, (it) => delete it.result.schemes[0].figures[0].periods[0].granted_before),
    mutate(budget, (it) => delete it.result.people[0].years[0].amount_cents),
    mutate(budget, (it) => (it.result.people[0].years[0].amount_cents = "4500.00")),
    mutate(budget, (it) => (it.result.people[0].years[0].months_exact = 12)),
    mutate(budget, (it) => (it.result.people[0].years[0].extra = 1)),
    mutate(budget, (it) => delete it.result.people[0].trial.granted_hours),
    mutate(budget, (it) => delete it.result.people[0].label),
    mutate(budget, (it) => (it.result.outcome = "decided_by_authority")),
    mutate(budget, (it) => (it.result.by_calendar_year[0].amount_cents = null)),
    mutate(budget, (it) => (it.steps[0].operation = "guess")),
    mutate(budget, (it) => (it.calculation = "caseload_budget")),
    mutate(file, (it) => delete it.result.read.lines),
    mutate(file, (it) => (it.result.rows = [])),
    mutate(file, (it) => (it.result.forms[0].name = "Jan")),
    mutate(file, (it) => (it.result.problems[0].code = "oops")),
    mutate(file, (it) => delete it.result.problems[0].column),
    mutate(decided, (it) => (it.result.caps[0].unit = "days")),
    mutate(decided, (it) => delete it.result.caps[0].source),
    mutate(decided, (it) => (it.result.outcome = "published_amounts")),
    mutate(report, (it) => delete it.result.rows),
    mutate(report, (it) => (it.result.rows[0].employee_score = 7)),
    mutate(report, (it) => (it.result.employee.mean = 7.2)),
    mutate(report, (it) => delete it.result.employer.distribution[0].count),
    mutate(report, (it) => (it.result.verdict = "passed")),
    mutate(report, (it) => delete it.result.answers.employer),
    mutate(report, (it) => (it.result.answers.employee[0].counts.ja = "5")),
    mutate(merge, (it) => (it.result.rows = [])),
    mutate(merge, (it) => delete it.result.employee.meets_norm),
    mutate(caseload, (it) => delete it.result.total_low_cents),
    mutate(caseload, (it) => (it.result.by_calendar_year[0].high_cents = null)),
  ];
  const { path, places } = writeAnswers("mutated.ts", mutations);
  const diagnostics = compile([path]);
  for (const [index, { start, end }] of places.entries()) {
    const found = diagnostics.some(
      (diagnostic) => diagnostic.start >= start && diagnostic.start < end,
    );
    assert.ok(found, `change ${index} was not seen`);
  }
});

test("questions and answers narrow as the declarations promise, and wrong questions do not compile", () => {
  const diagnostics = compile([fileURLToPath(new URL("tests/wasm/declarations.types.ts", root))]);
  assert.equal(diagnostics.length, 0, told(diagnostics));
});
