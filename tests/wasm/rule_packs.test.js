import assert from "node:assert/strict";
import { test } from "node:test";

import {
  asking,
  changed,
  describing,
  hoursFact,
  months,
  ownPack,
  weeklyHours,
} from "./own_pack.js";
import {
  assertFailure,
  assertProblems,
  assertSuccess,
  builtInPack,
  core,
  noticesOf,
  question,
} from "./support.js";

const periods = (pack, figure, list) =>
  changed(
    pack,
    `/figures/${figure}/periods`,
    list.map((period) => ({ ...pack.figures[figure].periods[0], ...period })),
  );

test("a visitor's own rules answer with their own figures, and every answer says whose they are", () => {
  let pack = changed(ownPack(), "/figures/report_term/periods/0/value", 2);
  pack = changed(pack, "/figures/no_completed_period_term/periods/0/value", 2);
  pack = changed(pack, "/figures/answer_term/periods/0/value", 6);
  const answer = core.answer(asking(pack, { submitted_on: "2017-06-01" }));
  assertSuccess(answer);
  assert.equal(answer.result.measurements[0].period_end, "2017-05-12");
  assert.equal(answer.result.measurements[0].report_before, "2017-07-12");
  assert.equal(answer.result.measurements[0].last_safe_day, "2017-07-11");
  assert.equal(answer.result.answer_by, "2017-07-13");
  assert.deepEqual(answer.rules, { scheme: "own-town", version: "0.1.0", digest: null });
  const notices = noticesOf(answer, "own_rules");
  assert.equal(notices.length, 1);
  assert.deepEqual(notices[0].data, { scheme: "own-town", version: "0.1.0" });
  assert.deepEqual(
    answer.sources.map((source) => source.id),
    ["by-law"],
  );
  const { data } = noticesOf(answer, "assumption").find(
    (one) => one.data.choice === "answer_term_from_submission",
  );
  assert.equal(data.weeks, 6);
});

test("the notices that a pack wants said are said, and no others", () => {
  const standing = core.answer(
    asking(ownPack({ standing_notices: ["framework_may_have_changed"] })),
  );
  assert.equal(noticesOf(standing, "framework_may_have_changed").length, 1);
  assert.equal(noticesOf(core.answer(asking(ownPack())), "framework_may_have_changed").length, 0);
});

test("own rules are described as own, beside ours", () => {
  const pack = ownPack();
  const { result } = core.answer(describing(pack));
  const own = result.schemes.find((scheme) => scheme.id === "own-town");
  assert.equal(own.own, true);
  assert.equal(own.digest, null);
  assert.equal(own.questions, null);
  assert.deepEqual(
    own.figures.map((figure) => figure.id),
    Object.keys(pack.figures),
  );
  assert.equal(result.schemes.find((scheme) => scheme.id === "uwv-kto-2016").own, false);
});

test("own rules may say who qualifies, and for which coach", () => {
  const pack = ownPack({
    authorities: [{ id: "own-town", name: { nl: "Onze stad", en: "Our town" } }],
    family: "own",
    coaches: ["internal"],
    facts: [hoursFact],
    conditions: [weeklyHours],
  });
  const { schemes } = core.answer(describing(pack)).result;
  const own = schemes.find((scheme) => scheme.id === "own-town");
  assert.deepEqual(own.coaches, ["internal"]);
  assert.equal(own.facts[0].maps_to, "hours_per_week");
  assert.equal(own.conditions[0].bound, "12");
  assert.equal(own.conditions[0].unit, "hours_per_week");
  assert.equal(own.conditions[0].valid_from, pack.valid_from);
  assertSuccess(core.answer(asking(pack)));
});

test("whatever is wrong with conditions is told at once, beside the rest", () => {
  const pack = ownPack({
    ...{ vat: "excluded", version: "1", coaches: ["internal", "internal"] },
    facts: [{ ...hoursFact, unit: "months" }],
    conditions: [
      { ...weeklyHours, fact: "hearsay", source: "hearsay" },
      { ...weeklyHours, bound: ["12"] },
      { ...weeklyHours, id: "note", kind: "note" },
    ],
  });
  assertProblems(core.answer(describing(pack)), [
    "unknown_key /rule_packs/0/vat",
    "not_a_name /rule_packs/0/version",
    "duplicate_id /rule_packs/0/coaches/1",
    "unknown_word /rule_packs/0/facts/0/unit",
    "unknown_fact /rule_packs/0/conditions/0/fact",
    "unknown_source /rule_packs/0/conditions/0/source",
    "wrong_type /rule_packs/0/conditions/1/bound",
    "duplicate_id /rule_packs/0/conditions/1/id",
    "unknown_key /rule_packs/0/conditions/2/fact",
    "unknown_key /rule_packs/0/conditions/2/bound",
  ]);
});

test("own rules change nothing about an answer under ours, and are gone in the next question", () => {
  const before = core.answer(question());
  assert.deepEqual(core.answer(question({ rule_packs: [ownPack()] })), before);
  assertProblems(core.answer(question({ scheme: "own-town" })), ["unknown_scheme /scheme"]);
});

test("a fault in any pack is told, also when the question is about another scheme", () => {
  // prettier-ignore
  const broken = changed(ownPack(), '/version', undefined);
  assertProblems(core.answer(question({ rule_packs: [broken] })), [
    "missing_key /rule_packs/0/version",
  ]);
  assertProblems(core.answer(describing(ownPack(), { ...broken, id: "other" })), [
    "missing_key /rule_packs/1/version",
  ]);
});

test("our own pack under another name answers as ours does", () => {
  const pack = { ...builtInPack(), id: "copy" };
  const { result } = core.answer(
    asking(pack, { as_of: "2017-05-20", completed_on: [], submitted_on: "2017-06-01" }),
  );
  const ours = core.answer(
    question({
      measurements: 3,
      as_of: "2017-05-20",
      completed_on: [],
      submitted_on: "2017-06-01",
    }),
  );
  assert.deepEqual(result, ours.result);
});

test("whichever number of the pack is changed, an answer changes", () => {
  // The report may take longer than the notice, so that each of the two terms shows.
  const pack = changed(ownPack(), "/figures/report_term/periods/0/value", 4);
  const ask = (rules) => {
    const requests = [
      asking(rules, {
        as_of: "2017-05-20",
        completed_on: ["2016-11-03"],
        submitted_on: "2017-06-01",
      }),
      asking(rules, { as_of: "2017-05-20", completed_on: [], submitted_on: "2017-06-01" }),
      asking(rules, { recognised_on: "2016-02-29" }),
    ];
    return requests.map((request) => core.answer(request).result);
  };
  const before = ask(pack);
  for (const [id, figure] of Object.entries(pack.figures)) {
    const { value } = figure.periods[0];
    if (typeof value !== "number") continue;
    for (const other of [value + 1, value + 2]) {
      const after = ask(changed(pack, `/figures/${id}/periods/0/value`, other));
      assert.ok(
        after.every((result) => result !== undefined),
        `${id}: no answer`,
      );
      assert.notDeepEqual(after, before, `${id}: ${value} or ${other} makes no difference`);
    }
  }
});

test("where telling that nothing was completed must come sooner than a report, it must come sooner", () => {
  const pack = changed(ownPack(), "/figures/report_term/periods/0/value", 3);
  const answer = core.answer(asking(pack, { completed_on: ["2016-11-03"] }));
  assertSuccess(answer);
  const [first, second] = answer.result.measurements;
  assert.equal(first.report_before, "2017-08-12");
  assert.equal(second.report_before, "2018-08-12");
  assert.equal(second.duty, "notice_of_no_completed_period");
  assert.equal(second.last_safe_day, "2018-06-11");
  // The report that is due for the first measurement keeps the term of reports.
  assert.equal(first.duty, "report");
  assert.equal(first.last_safe_day, "2017-08-11");
});

test("figures as large as a pack may hold still give an answer", () => {
  const large = {
    first_measurement_year: 2199,
    measurement_period: 1200,
    report_term: 1200,
    no_completed_period_term: 1200,
    answer_term: 1200,
  };
  let pack = ownPack();
  for (const [figure, value] of Object.entries(large)) {
    pack = changed(pack, `/figures/${figure}/periods/0/value`, value);
  }
  for (const recognised_on of ["1900-01-01", "1904-02-29", "2199-12-31"]) {
    const day = "2199-12-31";
    const changes = { recognised_on, measurements: 50, as_of: day, completed_on: [day] };
    const answer = core.answer(asking(pack, { ...changes, submitted_on: day }));
    assertSuccess(answer);
    assert.equal(answer.result.measurements.length, 50);
    const last = answer.result.measurements[49];
    assert.equal(last.period_end, `7199${recognised_on.slice(4).replace("02-29", "02-28")}`);
    assert.equal(last.report_before, `7299${recognised_on.slice(4).replace("02-29", "02-28")}`);
    assert.equal(answer.result.answer_by, "2222-12-31");
  }
});

// ---------------------------------------------------------------- faults, each at its own place

// prettier-ignore
const faults = [
  ['a key that is missing', '/version', undefined, 'missing_key', '/version'],
  ['a source that is missing', '/figures/report_term/periods/0/source', undefined, 'missing_key', '/figures/report_term/periods/0/source'],
  ['a source that is not listed', '/figures/report_term/periods/0/source', 'hearsay', 'unknown_source', '/figures/report_term/periods/0/source'],
  ['an unknown field', '/colour', 'red', 'unknown_key', '/colour'],
  ['an unknown field of a figure', '/figures/report_term/note', 'x', 'unknown_key', '/figures/report_term/note'],
  ['an unknown field of a period', '/figures/report_term/periods/0/note', 'x', 'unknown_key', '/figures/report_term/periods/0/note'],
  ['an unknown field of a source', '/sources/0/note', 'x', 'unknown_key', '/sources/0/note'],
  ['an unknown language', '/title/fr', 'x', 'unknown_key', '/title/fr'],
  ['a language that is missing', '/title/en', undefined, 'missing_key', '/title/en'],
  ['an unknown figure', '/figures/bonus', months(1), 'unknown_key', '/figures/bonus'],
  ['a figure that the calculation needs', '/figures/report_term', undefined, 'missing_key', '/figures/report_term'],
  ['a wrong type', '/figures/report_term/periods/0/value', '1', 'wrong_type', '/figures/report_term/periods/0/value'],
  ['half a month', '/figures/report_term/periods/0/value', 1.5, 'not_an_integer', '/figures/report_term/periods/0/value'],
  ['no months at all', '/figures/report_term/periods/0/value', 0, 'out_of_range', '/figures/report_term/periods/0/value'],
  ['more than a hundred years of months', '/figures/report_term/periods/0/value', 1201, 'out_of_range', '/figures/report_term/periods/0/value'],
  ['a year before 1900', '/figures/first_measurement_year/periods/0/value', 1899, 'out_of_range', '/figures/first_measurement_year/periods/0/value'],
  ['an unknown calendar', '/figures/working_days/periods/0/value', 'gregorian', 'unknown_word', '/figures/working_days/periods/0/value'],
  ['a unit unlike that of the figure', '/figures/report_term/unit', 'weeks', 'unknown_word', '/figures/report_term/unit'],
  ['an unknown unit', '/figures/report_term/unit', 'moons', 'unknown_word', '/figures/report_term/unit'],
  ['an unknown day to apply by', '/figures/report_term/applies_by', 'moon', 'unknown_word', '/figures/report_term/applies_by'],
  ['an unknown confidence', '/figures/report_term/periods/0/confidence', 'sure', 'unknown_word', '/figures/report_term/periods/0/confidence'],
  ['an unknown calculation', '/calculations/0', 'lottery', 'unknown_word', '/calculations/0'],
  ['an unknown standing notice', '/standing_notices', ['hello'], 'unknown_word', '/standing_notices/0'],
  ['the id of one of our schemes', '/id', 'uwv-kto-2016', 'scheme_id_taken', '/id'],
  ['an id with a capital and a space', '/id', 'Own Town', 'not_a_name', '/id'],
  ['an id that ends in a hyphen', '/id', 'own-', 'not_a_name', '/id'],
  ['an empty id', '/id', '', 'not_a_name', '/id'],
  ['a version of two numbers', '/version', '1.0', 'not_a_name', '/version'],
  ['an empty title', '/title/nl', '', 'empty_text', '/title/nl'],
  ['a title of 201 characters', '/title/nl', 'é'.repeat(201), 'text_too_long', '/title/nl'],
  ['an address without https', '/sources/0/url', 'http://example.org/', 'not_an_https_url', '/sources/0/url'],
  ['an address that runs a script', '/sources/0/url', 'javascript:alert(1)', 'not_an_https_url', '/sources/0/url'],
  ['an empty address', '/sources/0/url', '', 'empty_text', '/sources/0/url'],
  ['a date that does not exist', '/valid_from', '2015-02-29', 'no_such_day', '/valid_from'],
  ['a day of checking that is no date', '/sources/0/checked_on', 'vandaag', 'not_a_date', '/sources/0/checked_on'],
  ['no periods', '/figures/report_term/periods', [], 'too_few_items', '/figures/report_term/periods'],
  ['no calculations', '/calculations', [], 'too_few_items', '/calculations'],
];

for (const [name, place, value, code, path] of faults) {
  test(`a pack with ${name} is not read, and the place is named`, () => {
    const answer = core.answer(describing(changed(ownPack(), place, value)));
    assertProblems(answer, [`${code} /rule_packs/0${path}`]);
    assert.equal(answer.calculation, "describe");
  });
}

const REPORT = "/rule_packs/0/figures/report_term/periods";

test("periods that overlap are a fault of the later one", () => {
  const pack = periods(ownPack(), "report_term", [
    { valid_to: "2018-01-01" },
    { valid_from: "2018-01-01" },
  ]);
  const answer = core.answer(describing(pack));
  assertProblems(answer, [`overlapping_periods ${REPORT}/1`]);
  assert.deepEqual(answer.problems[0].detail, { with: `${REPORT}/0` });
});

test("a period that follows one without an end overlaps it", () => {
  const pack = periods(ownPack(), "report_term", [{}, { valid_from: "2020-01-01" }]);
  assertProblems(core.answer(describing(pack)), [`overlapping_periods ${REPORT}/1`]);
});

test("of periods that overlap, the one written later is at fault, also when it starts earlier", () => {
  const pack = periods(ownPack(), "report_term", [
    { valid_from: "2018-01-01" },
    { valid_to: "2018-01-01" },
  ]);
  const answer = core.answer(describing(pack));
  assertProblems(answer, [`overlapping_periods ${REPORT}/1`]);
  assert.deepEqual(answer.problems[0].detail, { with: `${REPORT}/0` });
});

test("periods that touch do not overlap", () => {
  const pack = periods(ownPack(), "report_term", [
    { valid_to: "2017-12-31" },
    { valid_from: "2018-01-01", value: 2 },
  ]);
  const answer = core.answer(asking(pack));
  assertSuccess(answer);
  assert.equal(answer.result.measurements[0].report_before, "2017-06-12");
  assert.equal(answer.result.measurements[1].report_before, "2018-07-12");
});

test("on the last day of a period the old value holds, on the next day the new one", () => {
  const pack = periods(ownPack(), "report_term", [
    { valid_to: "2017-05-12" },
    { valid_from: "2017-05-13", value: 2 },
  ]);
  const before = (recognised_on) =>
    core.answer(asking(pack, { recognised_on })).result.measurements[0].report_before;
  assert.equal(before("2016-05-12"), "2017-06-12");
  assert.equal(before("2016-05-13"), "2017-07-13");
});

test("a day in a gap between periods has no rule in force, and the periods are shown", () => {
  const pack = periods(ownPack(), "report_term", [
    { valid_to: "2017-12-31" },
    { valid_from: "2019-01-01" },
  ]);
  assertSuccess(core.answer(describing(pack)));
  assertSuccess(core.answer(asking(pack, { measurements: 1 })));
  const answer = core.answer(asking(pack));
  assertFailure(answer);
  assert.equal(answer.calculation, "measurement_schedule");
  const { code, detail, path } = answer.problems[0];
  assert.equal(code, "no_rule_in_force");
  assert.equal(path, "/recognised_on");
  assert.deepEqual(detail, {
    figure: "report_term",
    on: "2018-05-12",
    periods: [
      { valid_from: "2016-01-01", valid_to: "2017-12-31" },
      { valid_from: "2019-01-01", valid_to: null },
    ],
  });
});

test("a day after the end of the rules has no rule in force, never the newest", () => {
  let pack = ownPack({ valid_to: "2018-06-30" });
  for (const figure of Object.keys(pack.figures))
    pack = changed(pack, `/figures/${figure}/periods/0/valid_to`, "2018-06-30");
  assertSuccess(core.answer(asking(pack, { measurements: 2 })));
  const answer = core.answer(asking(pack, { measurements: 3 }));
  assertFailure(answer);
  assert.ok(answer.problems.every((problem) => problem.code === "no_rule_in_force"));
  const late = core.answer(asking(pack, { measurements: 1, submitted_on: "2018-07-01" }));
  assertFailure(late);
  assert.deepEqual(
    late.problems.map(({ code, path }) => [code, path]),
    [["no_rule_in_force", "/submitted_on"]],
  );
});

test("a period that ends before it starts is a fault", () => {
  const pack = periods(ownPack(), "report_term", [
    { valid_from: "2018-01-02", valid_to: "2018-01-01" },
  ]);
  const answer = core.answer(describing(pack));
  assertProblems(answer, [`ends_before_it_starts ${REPORT}/0/valid_to`]);
  assert.deepEqual(answer.problems[0].detail, { valid_from: "2018-01-02", valid_to: "2018-01-01" });
  assertProblems(core.answer(describing(changed(ownPack(), "/sources/0/valid_to", "2015-12-31"))), [
    "ends_before_it_starts /rule_packs/0/sources/0/valid_to",
  ]);
  const scheme = core.answer(describing(ownPack({ valid_to: "2015-12-31" })));
  assertFailure(scheme);
  assert.ok(
    scheme.problems.some(
      (one) => one.code === "ends_before_it_starts" && one.path === "/rule_packs/0/valid_to",
    ),
  );
});

test("a period of one day is a period", () => {
  const pack = periods(ownPack(), "report_term", [
    { valid_from: "2018-01-01", valid_to: "2018-01-01" },
  ]);
  assertSuccess(core.answer(describing(pack)));
});

test("a period outside the time of the scheme is a fault", () => {
  const early = changed(ownPack(), "/figures/report_term/periods/0/valid_from", "2015-12-31");
  const answer = core.answer(describing(early));
  assertProblems(answer, [`outside_scheme_validity ${REPORT}/0`]);
  assert.deepEqual(answer.problems[0].detail, { valid_from: "2016-01-01", valid_to: null });
  let closed = ownPack({ valid_to: "2020-12-31" });
  for (const figure of Object.keys(closed.figures))
    closed = changed(closed, `/figures/${figure}/periods/0/valid_to`, "2020-12-31");
  assertSuccess(core.answer(describing(closed)));
  const late = changed(closed, "/figures/report_term/periods/0/valid_to", "2021-01-01");
  assertProblems(core.answer(describing(late)), [`outside_scheme_validity ${REPORT}/0`]);
});

test("two sources of one name are a fault of the second", () => {
  const pack = ownPack();
  const answer = core.answer(describing({ ...pack, sources: [pack.sources[0], pack.sources[0]] }));
  assertProblems(answer, ["duplicate_id /rule_packs/0/sources/1/id"]);
  assert.deepEqual(answer.problems[0].detail, { first: "/rule_packs/0/sources/0/id" });
});

test("two packs of one name are a fault of the second", () => {
  const answer = core.answer(describing(ownPack(), ownPack()));
  assertProblems(answer, ["scheme_id_taken /rule_packs/1/id"]);
});

test("two questions or two answers of one name on a form are a fault of the second", () => {
  for (const list of ["answers", "questions"]) {
    const pack = { ...builtInPack(), id: "copy" };
    const forms = pack.figures.assessment_forms.periods[0].value;
    forms.employer[list][1] = forms.employer[list][0];
    const place = `/rule_packs/0/figures/assessment_forms/periods/0/value/employer/${list}`;
    const answer = core.answer(describing(pack));
    assertProblems(answer, [`duplicate_id ${place}/1/id`]);
    assert.deepEqual(answer.problems[0].detail, { first: `${place}/0/id` });
  }
});

test("a norm with a decimal comma is no decimal", () => {
  for (const value of ["6,5", ".5", "6.", "06.5", "6.12345", "12345678", "-6.5", "6.5 ", ""]) {
    const pack = changed(
      { ...builtInPack(), id: "copy" },
      "/figures/satisfaction_norm/periods/0/value",
      value,
    );
    assertProblems(core.answer(describing(pack)), [
      "not_a_decimal /rule_packs/0/figures/satisfaction_norm/periods/0/value",
    ]);
  }
});

test("all faults of all packs are told at once, together with those of the question", () => {
  let first = changed(ownPack(), "/version", undefined);
  first = changed(first, "/sources/0/url", "http://example.org/");
  first = changed(first, "/figures/report_term/periods/0/value", 0);
  const second = changed(ownPack({ id: "uwv-kto-2016" }), "/figures/working_days/unit", "moons");
  const answer = core.answer(question({ measurements: 0, rule_packs: [first, second] }));
  assertProblems(answer, [
    "out_of_range /measurements",
    "missing_key /rule_packs/0/version",
    "not_an_https_url /rule_packs/0/sources/0/url",
    "out_of_range /rule_packs/0/figures/report_term/periods/0/value",
    "scheme_id_taken /rule_packs/1/id",
    "unknown_word /rule_packs/1/figures/working_days/unit",
  ]);
});
