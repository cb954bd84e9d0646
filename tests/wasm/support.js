/** What the checks of the package share: the built package itself, and reading answers. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

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
