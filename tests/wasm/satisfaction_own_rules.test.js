import assert from "node:assert/strict";
import { test } from "node:test";

import { form, reportQuestion } from "./drawn_forms.js";
import { changed } from "./own_pack.js";
import { assertFailure, assertSuccess, builtInPack, core, named, noticesOf } from "./support.js";

/** The built-in rules under another name, with one thing changed. */
function own(pointer, value) {
  const pack = { ...builtInPack(), id: "own-town" };
  return pointer === undefined ? pack : changed(pack, pointer, value);
}
const asked = (pack, changes) =>
  core.answer(reportQuestion({ scheme: pack.id, rule_packs: [pack], ...changes }));
const norm = (periods) =>
  own(
    "/figures/satisfaction_norm/periods",
    periods.map((period) => ({ ...own().figures.satisfaction_norm.periods[0], ...period })),
  );

test("the norm, the scale and the questions are those of the rules that were asked for", () => {
  const seven = asked(norm([{ value: "7.25" }]));
  assertSuccess(seven);
  assert.deepEqual([seven.result.employee.norm, seven.result.employee.meets_norm], ["7.25", false]);
  assert.deepEqual([seven.result.employer.norm, seven.result.employer.meets_norm], ["7.25", true]);
  assert.equal(seven.result.verdict, "below_norm");
  assert.equal(noticesOf(seven, "own_rules").length, 1);
  assert.equal(seven.rules.digest, null);

  const five = own("/figures/highest_score/periods/0/value", "7");
  const answer = asked(five);
  assertFailure(answer);
  assert.deepEqual(
    answer.problems.map(({ path }) => path),
    ["/forms/0/employer_score"],
  );

  const extra = { id: "travel", title: { nl: "reizen", en: "travel" } };
  const questions = own().figures.assessment_forms.periods[0].value.employee.questions;
  const longer = own("/figures/assessment_forms/periods/0/value/employee/questions", [
    ...questions,
    extra,
  ]);
  const longerAnswer = asked(longer, { forms: [form({ employee_answers: { travel: "nee" } })] });
  assertSuccess(longerAnswer);
  assert.deepEqual(longerAnswer.result.answers.employee.at(-1), {
    question: "travel",
    counts: { nee: 1, niet_helemaal: 0, ja: 0 },
    missing: 0,
  });
});

test("a norm that changes holds from the day on which it changes", () => {
  const pack = norm([
    { valid_from: "2016-01-01", valid_to: "2017-12-31", value: "6.5" },
    { valid_from: "2018-01-01", value: "8" },
  ]);
  const normOf = (end) =>
    asked(pack, { period: { start: "2016-05-12", end } }).result.employer.norm;
  assert.equal(normOf("2017-12-31"), "6.5");
  assert.equal(normOf("2018-01-01"), "8");
});

test("where the norm has a gap no rule is in force", () => {
  const pack = norm([
    { valid_from: "2016-01-01", valid_to: "2016-12-31", value: "6.5" },
    { valid_from: "2018-01-01", value: "8" },
  ]);
  const answer = asked(pack, { period: { start: "2016-05-12", end: "2017-05-12" } });
  assertFailure(answer);
  assert.ok(named(answer).every((name) => name.startsWith("no_rule_in_force /period")));
});

test("a pack without a figure that the report needs is a problem of the pack or of the question", () => {
  for (const figure of ["satisfaction_norm", "lowest_score", "highest_score", "assessment_forms"])
    assertFailure(asked(own(`/figures/${figure}`, undefined)));
});
