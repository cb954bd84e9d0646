import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import { assertSuccess, core, question, readJson, root } from "./support.js";

const described = core.answer({ calculation: "describe" });
const folders = readdirSync(new URL("core/rules/", root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test("every folder of rules is a scheme that the core knows, and there are no others", () => {
  assertSuccess(described);
  assert.deepEqual(described.result.schemes.map((scheme) => scheme.id).sort(), folders.sort());
});

for (const folder of folders) {
  test(`${folder} is described as its rules have it`, () => {
    const pack = readJson(`core/rules/${folder}/rules.json`);
    const scheme = described.result.schemes.find((one) => one.id === folder);
    const open = ({ valid_to = null, ...rest }) => ({ ...rest, valid_to });
    assert.equal(scheme.own, false);
    assert.equal(scheme.version, pack.version);
    assert.deepEqual(scheme.title, pack.title);
    assert.deepEqual(scheme.calculations, pack.calculations);
    assert.equal(scheme.valid_from, pack.valid_from);
    assert.equal(scheme.valid_to, pack.valid_to ?? null);
    assert.deepEqual(scheme.sources, pack.sources.map(open));
    const figures = Object.entries(pack.figures).map(([id, figure]) => ({
      id,
      ...figure,
      periods: figure.periods.map(open),
    }));
    assert.deepEqual(scheme.figures, figures);
    assert.deepEqual(scheme.conditions, []);
  });
}

test("the satisfaction scheme has forms, and neither regimes nor support years", () => {
  const scheme = described.result.schemes.find((one) => one.id === "uwv-kto-2016");
  assert.deepEqual(scheme.regimes, []);
  assert.equal(scheme.years, null);
  assert.deepEqual(
    scheme.questions,
    readJson("core/rules/uwv-kto-2016/rules.json").figures.assessment_forms.periods[0].value,
  );
});

test("the limits that are described are the limits that are kept", () => {
  const { limits } = described.result.schemes.find((one) => one.id === "uwv-kto-2016");
  const byField = new Map(limits.map((limit) => [limit.field, limit]));
  assert.deepEqual(byField.get("measurements"), {
    calculation: "measurement_schedule",
    field: "measurements",
    min: 1,
    max: 50,
  });
  assert.deepEqual(byField.get("recognised_on"), {
    calculation: "measurement_schedule",
    field: "recognised_on",
    min: "1900-01-01",
    max: "2199-12-31",
  });
  for (const { field, min, max } of limits) {
    for (const value of [min, max]) {
      const answer = core.answer(question({ [field]: field === "completed_on" ? [value] : value }));
      // The limits are of the field; whether a rule is in force that day is another question.
      const others = (answer.problems ?? []).filter(({ code }) => code !== "no_rule_in_force");
      assert.deepEqual(others, [], field);
    }
  }
});
