import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { assertFailure, assertSuccess, at, core, named } from "../wasm/support.js";

const rules = new URL("../../core/rules/", import.meta.url);
const json = (url) => JSON.parse(readFileSync(url, "utf8"));
const KEYS = [
  "name",
  "origin",
  "request",
  "expect",
  "expect_problems",
  "expect_notices",
  "no_notices",
  "notices",
  "published",
  "because",
];

const byPlace = (one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

const folders = readdirSync(rules, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

for (const folder of folders) {
  const document = json(new URL(`${folder}/cases.json`, rules));
  const pack = json(new URL(`${folder}/rules.json`, rules));

  test(`${folder} has a case for each of its calculations, all told apart by name`, () => {
    assert.deepEqual(Object.keys(document).sort(), ["cases", "scheme"]);
    assert.equal(document.scheme, folder);
    const answered = document.cases.filter(
      (one) => one.expect !== undefined && one.request.scheme === folder,
    );
    for (const calculation of pack.calculations) {
      assert.ok(
        answered.some((one) => one.request.calculation === calculation),
        calculation,
      );
    }
    const names = document.cases.map((one) => one.name);
    assert.equal(new Set(names).size, names.length);
  });

  for (const {
    name,
    origin,
    request,
    expect,
    expect_problems,
    expect_notices,
    no_notices,
    notices,
    published,
    because,
    ...rest
  } of document.cases) {
    test(`${folder}: ${name}`, () => {
      assert.deepEqual(rest, {}, `a case holds ${KEYS.join(", ")} only`);
      assert.match(origin, /^(published|second calculation): ./);
      assert.notEqual(
        expect === undefined,
        expect_problems === undefined,
        "either expect or expect_problems",
      );

      assert.equal(
        published === undefined,
        because === undefined,
        "what was printed and is not expected comes with the reason",
      );
      for (const [pointer, printed] of Object.entries(published ?? {})) {
        assert.ok(Object.hasOwn(expect, pointer), `${pointer} is printed and not expected`);
        assert.notDeepEqual(printed, expect[pointer], `${pointer} is expected as printed`);
      }

      const answer = core.answer(request);
      if (expect_problems !== undefined) {
        assertFailure(answer);
        assert.deepEqual(
          named(answer).sort(),
          expect_problems.map(({ code, path }) => `${code} ${path}`).sort(),
        );
        for (const { code, path, detail } of expect_problems) {
          const found = answer.problems.find((one) => one.code === code && one.path === path);
          if (detail !== undefined) assert.deepEqual(found.detail, detail, path);
        }
        return;
      }
      assertSuccess(answer);
      assert.ok(Object.keys(expect).length > 0);
      for (const [pointer, value] of Object.entries(expect))
        assert.deepEqual(at(answer, pointer), value, pointer);
      const said = new Set(answer.notices.map((notice) => notice.code));
      for (const code of expect_notices ?? []) assert.ok(said.has(code), `${code} is not said`);
      for (const code of no_notices ?? []) assert.ok(!said.has(code), `${code} is said`);
      // Of a code that is listed with its data all are, but for the many choices of an assumption.
      const choices = (notices ?? []).map(({ data }) => data.choice);
      const listed = new Set((notices ?? []).map(({ code }) => code));
      assert.deepEqual(
        answer.notices
          .filter(({ code, data }) => listed.has(code) && choices.includes(data.choice))
          .map(({ code, path, data }) => ({ code, path, data }))
          .sort(byPlace),
        [...(notices ?? [])].sort(byPlace),
      );
    });
  }
}
