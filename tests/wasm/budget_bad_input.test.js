import assert from "node:assert/strict";
import { test } from "node:test";

import {
  assertFailure,
  assertProblems,
  assertSuccess,
  budgetQuestion,
  caseloadQuestion,
  core,
  fullBudgetQuestion,
  generator,
  person,
} from "./support.js";

const GOOD = JSON.stringify(fullBudgetQuestion());
const GOOD_ANSWER = core.answer_text(GOOD);

function assertAnswers(request, expected) {
  const answer = core.answer(request);
  assertProblems(answer, expected);
  assert.equal(answer.calculation, request.calculation);
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER, "the next good question is answered as before");
  return answer;
}

/** A question about one person under a scheme that has a use for every field. */
const asking = (changes, more) =>
  budgetQuestion({
    scheme: "uwv-external-2012",
    people: [person({ start: "2013-03-01", work_hours_per_year: "600", ...changes })],
    ...more,
  });
const without = (key, changes = {}) => {
  const one = person({ start: "2013-03-01", work_hours_per_year: "600", ...changes });
  delete one[key];
  return budgetQuestion({ scheme: "uwv-external-2012", people: [one] });
};
const inG4 = (changes, more) => budgetQuestion({ people: [person(changes)], ...more });
const override = (changes = {}) => ({ regime: "licht", year: 1, amount_cents: 1, ...changes });
const overriding = (...overrides) => budgetQuestion({ overrides });

test("the good questions are answered", () => {
  for (const request of [asking(), inG4(), caseloadQuestion(), overriding(override())])
    assertSuccess(core.answer(request));
});

// ---------------------------------------------------------------- values, field by field

const DECIMALS = [
  ["/people/0/hours_per_week", (value) => asking({ hours_per_week: value }), "0", "168", false],
  [
    "/people/0/work_hours_per_year",
    (value) => asking({ work_hours_per_year: value }),
    "0",
    "8784",
    false,
  ],
  ["/people/0/planned_hours/0", (value) => asking({ planned_hours: [value] }), "0", "8784", true],
  ["/vat_percent", (value) => asking({}, { vat_percent: value }), "0", "100", true],
  [
    "/placements_per_month",
    (value) => caseloadQuestion({ placements_per_month: value }),
    "0",
    "10000",
    true,
  ],
  ["/midden_percent", (value) => caseloadQuestion({ midden_percent: value }), "0", "100", true],
  [
    "/need_low_percent",
    (value) => caseloadQuestion({ need_low_percent: value, need_high_percent: "100" }),
    "0",
    "100",
    true,
  ],
  [
    "/need_high_percent",
    (value) => caseloadQuestion({ need_low_percent: "0", need_high_percent: value }),
    "0",
    "100",
    true,
  ],
];

// prettier-ignore
const NO_DECIMALS = [
  '', ' ', '32,5', '1.400,00', '1,400', '1e3', '.5', '5.', '-1', '+1', '01', '1.23456', '12345678', ' 1', '1 ', '1\n', '٣٢', '３２', 'NaN', 'Infinity',
  '0x10', '1_000', '1.2.3', '€ 5', '5%', '<b>5</b>', '=1+1', '1\u0000', '--', 'x'.repeat(100000),
];

test("what is no decimal is named in every field that takes one, and so are numbers, which could lose a digit", () => {
  for (const [path, ask] of DECIMALS) {
    for (const text of NO_DECIMALS) {
      if (text === "" && path.includes("planned_hours")) continue; // no plan for that year
      const { problems } = assertAnswers(ask(text), [`not_a_decimal ${path}`]);
      assert.equal(typeof problems[0].detail.pattern, "string");
    }
    for (const [found, value] of Object.entries({
      integer: 5,
      number: 5.5,
      boolean: true,
      object: {},
      array: [],
    })) {
      const { problems } = assertAnswers(ask(value), [`wrong_type ${path}`]);
      assert.deepEqual(problems[0].detail, { expected: "string", found });
    }
    assertAnswers(ask(null), [`null_value ${path}`]);
  }
});

test("a decimal may be as small and as large as its field has it, and no further", () => {
  for (const [path, ask, min, max, inclusive] of DECIMALS) {
    const within = [max, `${max}.0000`, "0.0001", ...(inclusive ? ["0", "0.0000"] : [])];
    for (const value of within) assertSuccess(core.answer(ask(value)));
    const beyond = [`${max}.0001`, "9999999", ...(inclusive ? [] : ["0", "0.0", "0.0000"])];
    for (const value of beyond) {
      const { problems } = assertAnswers(ask(value), [`decimal_out_of_range ${path}`]);
      assert.deepEqual(
        problems[0].detail,
        { min, max, min_inclusive: inclusive },
        `${path} ${value}`,
      );
    }
  }
});

const INTEGERS = [
  [
    "/people/0/years",
    (value) => budgetQuestion({ people: [{ label: "", regime: "licht", years: value }] }),
    1,
    3,
  ],
  ["/people/0/support_used_months", (value) => asking({ support_used_months: value }), 0, 1200],
  ["/people/0/trial_months", (value) => asking({ start: "2013-07-01", trial_months: value }), 1, 6],
  ["/coach_rate_cents", (value) => asking({}, { coach_rate_cents: value }), 1, 100000],
  ["/overrides/0/year", (value) => overriding(override({ year: value })), 1, 3],
  [
    "/overrides/0/amount_cents",
    (value) => overriding(override({ amount_cents: value })),
    0,
    100000000,
  ],
  ["/months", (value) => caseloadQuestion({ months: value }), 1, 120],
  ["/years", (value) => caseloadQuestion({ years: value }), 1, 3],
];

test("a whole number may be as small and as large as its field has it, and no further", () => {
  for (const [path, ask, min, max] of INTEGERS) {
    for (const value of [min, max]) {
      // 1200 months used are within the limit of the field, and leave no support.
      const others = (core.answer(ask(value)).problems ?? []).filter(
        (one) => one.code !== "no_support_left",
      );
      assert.deepEqual(others, [], `${path} ${value}`);
    }
    for (const value of [min - 1, max + 1, -1, 1000000000]) {
      const { problems } = assertAnswers(ask(value), [`out_of_range ${path}`]);
      const { detail } = problems[0];
      assert.equal(detail.min, min, path);
      // The longest trial is a figure of the law, beyond the limit of the field.
      assert.ok(detail.max === max || (path.endsWith("trial_months") && detail.max === 24), path);
    }
    assertAnswers(ask(min + 0.5), [`not_an_integer ${path}`]);
    for (const [found, value] of Object.entries({
      string: "1",
      boolean: true,
      object: {},
      array: [1],
    })) {
      const { problems } = assertAnswers(ask(value), [`wrong_type ${path}`]);
      assert.equal(problems[0].detail.found, found);
    }
    assertAnswers(ask(null), [`null_value ${path}`]);
  }
});

// prettier-ignore
const NO_DATES = ['', '01-03-2013', '2013-3-1', '2013/03/01', '2013-03', '2013-03-01T00:00', 'morgen', '<b>2013-03-01</b>', '2013-03-01 ', 'x'.repeat(10000)];

test("what is no date, or a day that does not exist, is named in every field that takes one", () => {
  for (const field of ["start", "end", "granted_on"]) {
    const path = `/people/0/${field}`;
    for (const text of NO_DATES) assertAnswers(asking({ [field]: text }), [`not_a_date ${path}`]);
    assertAnswers(asking({ [field]: "2013-02-29" }), [`no_such_day ${path}`]);
    assertAnswers(asking({ [field]: "2013-13-01" }), [`no_such_month ${path}`]);
    assertAnswers(asking({ [field]: "1899-12-31" }), [`date_out_of_range ${path}`]);
    assertAnswers(asking({ [field]: "2200-01-01" }), [`date_out_of_range ${path}`]);
    assertAnswers(asking({ [field]: 20130301 }), [`wrong_type ${path}`]);
    assertAnswers(asking({ [field]: null }), [`null_value ${path}`]);
  }
});

test("a month of placements is a year and a month, within the years that can be asked", () => {
  for (const text of [
    "",
    "2027",
    "2027-1",
    "01-2027",
    "2027-01-01",
    "2027/01",
    "jan 2027",
    "2027-001",
    "27-01",
  ])
    assertAnswers(caseloadQuestion({ from: text }), ["not_a_month /from"]);
  assertAnswers(caseloadQuestion({ from: "2027-13" }), ["no_such_month /from"]);
  assertAnswers(caseloadQuestion({ from: "2027-00" }), ["no_such_month /from"]);
  assertAnswers(caseloadQuestion({ from: "2200-01" }), ["date_out_of_range /from"]);
  assertAnswers(caseloadQuestion({ from: null }), ["null_value /from"]);
  assertAnswers(caseloadQuestion({ from: 202701 }), ["wrong_type /from"]);
  assertSuccess(core.answer(caseloadQuestion({ from: "2199-12", months: 120 })));
  assertAnswers(caseloadQuestion({ from: "2014-12" }), ["no_rule_in_force /from"]);
});

test("of placements the high share is never below the low one", () => {
  const answer = core.answer(
    caseloadQuestion({ need_low_percent: "80", need_high_percent: "79.9999" }),
  );
  assertFailure(answer);
  assert.equal(answer.problems.length, 1);
  assert.match(answer.problems[0].path, /^\/need_(low|high)_percent$/);
  assertSuccess(
    core.answer(caseloadQuestion({ need_low_percent: "80", need_high_percent: "80.0" })),
  );
});

test("a regime is one of those of the scheme, and they are named", () => {
  for (const regime of [
    "zwaar",
    "",
    "Midden",
    "midden ",
    "zeer licht",
    "zeer-licht",
    "intensief",
  ]) {
    const { problems } = assertAnswers(inG4({ regime }), ["unknown_word /people/0/regime"]);
    assert.deepEqual([...problems[0].detail.known].sort(), ["licht", "midden"]);
    assertAnswers(overriding(override({ regime })), ["unknown_word /overrides/0/regime"]);
  }
  assertAnswers(inG4({ regime: 1 }), ["wrong_type /people/0/regime"]);
  assertAnswers(inG4({ regime: null }), ["null_value /people/0/regime"]);
});

// ---------------------------------------------------------------- keys

test("what is missing is named where it would stand", () => {
  assertAnswers(without("label"), ["missing_key /people/0/label"]);
  assertAnswers(without("regime"), ["missing_key /people/0/regime"]);
  assertAnswers(without("start"), ["missing_key /people/0/years"]);
  assertAnswers(without("start", { end: "2014-03-01" }), ["missing_key /people/0/start"]);
  assertAnswers(without("start", { granted_on: "2013-03-01" }), ["missing_key /people/0/start"]);
  assertAnswers(without("work_hours_per_year"), ["missing_key /people/0/work_hours_per_year"]);
  assertAnswers({ calculation: "regime_budget" }, ["missing_key /scheme", "missing_key /people"]);
  const fields = [
    "from",
    "months",
    "placements_per_month",
    "midden_percent",
    "need_low_percent",
    "need_high_percent",
    "years",
  ];
  assertAnswers(
    { calculation: "caseload_budget", scheme: "g4-2015" },
    fields.map((field) => `missing_key /${field}`),
  );
  for (const key of ["regime", "year", "amount_cents"]) {
    const one = override();
    delete one[key];
    assertAnswers(overriding(one), [`missing_key /overrides/0/${key}`]);
  }
});

test("a key that has no place is named, wherever it stands", () => {
  assertAnswers(inG4({ naam: "Jan" }), ["unknown_key /people/0/naam"]);
  assertAnswers(inG4({}, { as_of: "2015-01-01" }), ["unknown_key /as_of"]);
  assertAnswers(overriding(override({ from: 1 })), ["unknown_key /overrides/0/from"]);
  assertAnswers(caseloadQuestion({ people: [] }), ["unknown_key /people"]);
  assertAnswers(caseloadQuestion({ coach_rate_cents: 1 }), ["unknown_key /coach_rate_cents"]);
});

test("a list or an object of another kind is named as a whole", () => {
  assertAnswers(budgetQuestion({ people: {} }), ["wrong_type /people"]);
  assertAnswers(budgetQuestion({ people: ["Jan"] }), ["wrong_type /people/0"]);
  assertAnswers(budgetQuestion({ people: [null] }), ["null_value /people/0"]);
  assertAnswers(budgetQuestion({ people: null }), ["null_value /people"]);
  assertAnswers(budgetQuestion({ people: [] }), ["too_few_items /people"]);
  assertAnswers(budgetQuestion({ overrides: {} }), ["wrong_type /overrides"]);
  assertAnswers(budgetQuestion({ overrides: [7] }), ["wrong_type /overrides/0"]);
  assertAnswers(inG4({ planned_hours: "80" }), ["wrong_type /people/0/planned_hours"]);
  assertAnswers(inG4({ planned_hours: [80] }), ["wrong_type /people/0/planned_hours/0"]);
});

// ---------------------------------------------------------------- what does not go together

test("years and a start do not go together, and the other is named", () => {
  const { problems } = assertAnswers(inG4({ years: 1 }), ["conflicting_keys /people/0/years"]);
  assert.deepEqual(problems[0].detail, { with: "/people/0/start" });
});

test("an end lies on or after the start", () => {
  assertSuccess(core.answer(inG4({ end: "2015-03-01" })));
  const { problems } = assertAnswers(inG4({ end: "2015-02-28" }), [
    "ends_before_it_starts /people/0/end",
  ]);
  assert.deepEqual(problems[0].detail, { valid_from: "2015-03-01", valid_to: "2015-02-28" });
});

test("with 35 months used one is left, with 36 none", () => {
  const { result } = core.answer(inG4({ support_used_months: 35 }));
  assert.deepEqual(
    result.people[0].years.map(({ year, months_exact }) => [year, months_exact]),
    [[3, "1"]],
  );
  const { problems } = assertAnswers(inG4({ support_used_months: 36 }), [
    "no_support_left /people/0/support_used_months",
  ]);
  assert.deepEqual(problems[0].detail, {
    support_years: 3,
    support_used_months: 36,
    ours: false,
  });
});

test("where the text sets no end to the support, the end that is reached is said to be ours", () => {
  const used = (scheme, start, support_used_months = 36) =>
    core.answer(
      budgetQuestion({
        scheme,
        people: [person({ start, support_used_months, work_hours_per_year: "600" })],
      }),
    ).problems?.[0].detail.ours;
  assert.equal(used("lucrato", "2023-03-01"), true);
  assert.equal(used("uwv-internal-2011", "2012-03-01"), true);
  assert.equal(used("uwv-external-2007", "2011-06-30"), true);
  assert.equal(used("uwv-external-2007", "2011-07-01"), false);
  assert.equal(used("uwv-internal-2015", "2015-03-01"), false);
  // Long past every end, and without dates.
  assert.equal(used("uwv-external-2007", "2011-07-01", 1200), false);
  const { problems } = core.answer(
    budgetQuestion({
      scheme: "lucrato",
      people: [{ label: "", regime: "midden", years: 1, support_used_months: 36 }],
    }),
  );
  assert.equal(problems[0].detail.ours, true);
});

test("a start outside the scheme says which figure, and from when to when it holds", () => {
  const { problems } = assertAnswers(inG4({ start: "2014-12-31" }), [
    "no_rule_in_force /people/0/start",
  ]);
  assert.equal(problems[0].detail.on, "2014-12-31");
  assert.deepEqual(problems[0].detail.periods, [{ valid_from: "2015-01-01", valid_to: null }]);
  const late = core.answer(asking({ start: "2014-07-01" }));
  assert.deepEqual(late.problems[0].detail.periods, [
    { valid_from: "2012-12-15", valid_to: "2014-06-30" },
  ]);
});

test("a trial is as long as the law of its own first day has it", () => {
  const trial = (start, trial_months) => asking({ start, trial_months });
  // On 30 and 31 December 2012 the longest was three months, on 1 January 2013 six.
  const { problems } = assertAnswers(trial("2013-04-30", 4), [
    "out_of_range /people/0/trial_months",
  ]);
  assert.deepEqual(problems[0].detail, { min: 1, max: 3 });
  assertSuccess(core.answer(trial("2013-03-30", 3)));
  assertSuccess(core.answer(trial("2013-05-01", 4)));
  assertSuccess(core.answer(trial("2013-07-01", 6)));
  assertAnswers(trial("2013-06-30", 6), ["out_of_range /people/0/trial_months"]);
  // Without dates no law is ruled out.
  assertSuccess(core.answer(without("start", { years: 1, trial_months: 6 })));
  assertAnswers(without("start", { years: 1, trial_months: 7 }), [
    "out_of_range /people/0/trial_months",
  ]);
});

test("a trial that begins before the scheme has no rule in force, and says which day that is", () => {
  const trial = (start, trial_months) => asking({ start, trial_months });
  const answer = assertAnswers(trial("2013-01-15", 4), ["no_rule_in_force /people/0/trial_months"]);
  assert.equal(answer.problems[0].detail.on, "2012-09-15");
  assert.equal(answer.problems[0].detail.periods[0].valid_from, "2012-12-15");
  assertSuccess(core.answer(trial("2013-01-15", 1)));
  assertAnswers(trial("2013-01-14", 1), ["no_rule_in_force /people/0/trial_months"]);
  const internal = (changes) =>
    budgetQuestion({ scheme: "uwv-internal-2015", people: [person(changes)] });
  assertAnswers(internal({ start: "2015-02-28", trial_months: 2 }), [
    "no_rule_in_force /people/0/trial_months",
  ]);
  // Of a start outside the scheme the trial is not told a second time.
  assertAnswers(internal({ start: "2014-12-31", trial_months: 2 }), [
    "no_rule_in_force /people/0/start",
  ]);
});

test("where a scheme has no trial, none can be asked", () => {
  const inForce = {
    "g4-2015": "2015-03-01",
    "uwv-internal-2011": "2012-03-01",
    "uwv-external-2007": "2010-03-01",
    "weener-xl-2023": "2023-03-01",
    lucrato: "2023-03-01",
  };
  for (const [scheme, start] of Object.entries(inForce))
    assertAnswers(budgetQuestion({ scheme, people: [person({ start, trial_months: 2 })] }), [
      "no_trial_in_scheme /people/0/trial_months",
    ]);
});

test("planned hours are for the years of the answer", () => {
  const planned = (count, changes) =>
    inG4({ planned_hours: new Array(count).fill("1"), ...changes });
  for (const count of [0, 1, 2, 3]) assertSuccess(core.answer(planned(count)));
  const { problems } = assertAnswers(planned(4), ["too_many_items /people/0/planned_hours"]);
  assert.deepEqual(problems[0].detail, { max: 3, found: 4 });
  const none = { planned_hours: ["", "", "", ""] };
  assertAnswers(inG4(none), ["too_many_items /people/0/planned_hours"]);
  assertAnswers(planned(2, { end: "2016-02-29" }), ["too_many_items /people/0/planned_hours"]);
  assertSuccess(core.answer(planned(2, { end: "2016-03-01" })));
});

test("an own amount is given once for each regime and year, and only where there are amounts", () => {
  const { problems } = assertAnswers(overriding(override(), override({ year: 2 }), override()), [
    "duplicate_override /overrides/2",
  ]);
  assert.deepEqual(problems[0].detail, { first: "/overrides/0" });
  assertAnswers(overriding(override(), override(), override()), [
    "duplicate_override /overrides/1",
    "duplicate_override /overrides/2",
  ]);
  assertAnswers(asking({}, { overrides: [override()] }), ["no_amounts_to_override /overrides"]);
  assertAnswers(caseloadQuestion({ overrides: [override(), override()] }), [
    "duplicate_override /overrides/1",
  ]);
});

test("the high share is compared with the low one only where both read", () => {
  const high = (need_high_percent) => caseloadQuestion({ need_high_percent });
  const { problems } = assertAnswers(high("59.9999"), ["decimal_out_of_range /need_high_percent"]);
  assert.deepEqual(problems[0].detail, { min: "60", max: "100", min_inclusive: true });
  assertSuccess(core.answer(high("60")));
  assertAnswers(high("veel"), ["not_a_decimal /need_high_percent"]);
  assertAnswers(high("100.0001"), ["decimal_out_of_range /need_high_percent"]);
  assertAnswers(caseloadQuestion({ need_low_percent: "veel" }), [
    "not_a_decimal /need_low_percent",
  ]);
});

test("a calculation that a scheme does not know is named, with the schemes that do", () => {
  const { problems } = assertAnswers(caseloadQuestion({ scheme: "uwv-external-2012" }), [
    "calculation_not_in_scheme /scheme",
  ]);
  assert.deepEqual([...problems[0].detail.known].sort(), ["g4-2015", "uwv-internal-2015"]);
  assertAnswers(budgetQuestion({ scheme: "uwv-kto-2016" }), ["calculation_not_in_scheme /scheme"]);
  assertAnswers(budgetQuestion({ scheme: "atlantis" }), ["unknown_scheme /scheme"]);
});

// ---------------------------------------------------------------- labels

test("a label is any text of at most 200 characters, and comes back as it was", () => {
  // prettier-ignore
  const labels = ['', ' ', 'Jan', '<script>alert(1)</script>', '=HYPERLINK("x")', '@SUM(1)', 'é'.repeat(200), '😀'.repeat(200), '\u202ereversed', 'a\nb\tc', '"\\/', '\u0001'];
  const people = labels.map((label) => person({ label }));
  const { result } = core.answer(budgetQuestion({ people }));
  assert.deepEqual(
    result.people.map((one) => one.label),
    labels,
  );
  for (const label of ["x".repeat(201), "😀".repeat(201), "x".repeat(10000)]) {
    const { problems } = assertAnswers(inG4({ label }), ["text_too_long /people/0/label"]);
    assert.deepEqual(problems[0].detail, { max: 200 });
  }
});

test("a problem shows no part of what was typed in a value, and no notice shows a label", () => {
  const secret = "Jan Jansen";
  const everywhere = Object.fromEntries(
    [
      "regime",
      "years",
      "start",
      "end",
      "hours_per_week",
      "support_used_months",
      "work_hours_per_year",
      "trial_months",
      "granted_on",
    ].map((key) => [key, secret]),
  );
  const answer = core.answer(
    budgetQuestion({
      scheme: secret,
      people: [{ label: secret.repeat(30), ...everywhere, planned_hours: [secret] }],
      coach_rate_cents: secret,
      vat_percent: secret,
      overrides: [{ regime: secret, year: secret, amount_cents: secret }],
    }),
  );
  assertFailure(answer);
  assert.ok(!JSON.stringify(answer).includes(secret));
  const { notices, steps } = core.answer(
    inG4({ label: secret, hours_per_week: "16", end: "2015-05-15" }),
  );
  assert.ok(notices.length > 2);
  assert.ok(!JSON.stringify([notices, steps]).includes(secret));
});

// ---------------------------------------------------------------- many

test("ten thousand people are answered, one more is a problem", () => {
  const people = (count) =>
    budgetQuestion({ people: new Array(count).fill(person()), explain: false });
  assertSuccess(core.answer(people(10000)));
  const { problems } = assertAnswers(people(10001), ["too_many_items /people"]);
  assert.deepEqual(problems[0].detail, { max: 10000, found: 10001 });
});

test("two thousand faults in one table are told all at once, each at its own place", () => {
  const faults = [
    [{ regime: "zwaar" }, "unknown_word", "regime"],
    [{ start: "31-12-2015" }, "not_a_date", "start"],
    [{ start: "2014-01-01" }, "no_rule_in_force", "start"],
    [{ end: "2015-01-01" }, "ends_before_it_starts", "end"],
    [{ hours_per_week: "200" }, "decimal_out_of_range", "hours_per_week"],
    [{ hours_per_week: "32,5" }, "not_a_decimal", "hours_per_week"],
    [{ support_used_months: 36 }, "no_support_left", "support_used_months"],
    [{ support_used_months: -1 }, "out_of_range", "support_used_months"],
    [{ trial_months: 2 }, "no_trial_in_scheme", "trial_months"],
    [{ years: 2 }, "conflicting_keys", "years"],
    [{ planned_hours: ["1", "1", "1", "1"] }, "too_many_items", "planned_hours"],
    [{ naam: "x" }, "unknown_key", "naam"],
  ];
  const people = Array.from({ length: 2000 }, (_, index) =>
    person(faults[index % faults.length][0]),
  );
  const expected = people.map((_, index) => {
    const [, code, field] = faults[index % faults.length];
    return `${code} /people/${index}/${field}`;
  });
  assertProblems(core.answer(budgetQuestion({ people })), expected);
});

test("one person may have many faults, told together with those of the question", () => {
  assertAnswers(
    budgetQuestion({
      people: [
        {
          label: "x".repeat(201),
          regime: "zwaar",
          years: 0,
          hours_per_week: "0",
          support_used_months: -1,
          work_hours_per_year: "-",
          trial_months: 0,
          planned_hours: ["x"],
          naam: 1,
        },
        { label: "B", regime: "licht", years: 1 },
      ],
      coach_rate_cents: 0,
      vat_percent: "101",
      overrides: [override({ year: 9, amount_cents: -1 })],
      explain: "ja",
    }),
    [
      "text_too_long /people/0/label",
      "unknown_word /people/0/regime",
      "out_of_range /people/0/years",
      "decimal_out_of_range /people/0/hours_per_week",
      "out_of_range /people/0/support_used_months",
      "not_a_decimal /people/0/work_hours_per_year",
      "out_of_range /people/0/trial_months",
      "not_a_decimal /people/0/planned_hours/0",
      "unknown_key /people/0/naam",
      "out_of_range /coach_rate_cents",
      "decimal_out_of_range /vat_percent",
      "out_of_range /overrides/0/year",
      "out_of_range /overrides/0/amount_cents",
      "wrong_type /explain",
    ],
  );
});

test("a budget cut off at any byte is a failure that names a problem, and never throws", () => {
  for (let length = 0; length < GOOD.length; length++)
    assertProblems(JSON.parse(core.answer_text(GOOD.slice(0, length))), ["not_json "]);
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER);
});

test("budgets mangled at random give an answer or a failure, never an exception", () => {
  const random = generator(20150407);
  for (const source of [GOOD, JSON.stringify(asking()), JSON.stringify(caseloadQuestion())]) {
    const bytes = new TextEncoder().encode(source);
    for (let time = 0; time < 1500; time++) {
      const mangled = Array.from(bytes);
      for (let change = 0; change <= random(4); change++) {
        const place = random(mangled.length);
        const kind = random(3);
        if (kind === 0) mangled[place] = random(256);
        else if (kind === 1) mangled.splice(place, 1 + random(8));
        else
          mangled.splice(place, 0, ...mangled.slice(random(mangled.length)).slice(0, random(20)));
      }
      const answer = JSON.parse(core.answer_text(Uint8Array.from(mangled)));
      if (answer.problems === undefined) assertSuccess(answer);
      else assertFailure(answer);
    }
  }
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER);
});

test("every digit of every number of a good question may be another digit", () => {
  for (const source of [
    GOOD,
    JSON.stringify(asking({ trial_months: 2 })),
    JSON.stringify(caseloadQuestion()),
  ]) {
    for (const { index } of source.matchAll(/[0-9]/g)) {
      for (const digit of "0123456789") {
        const answer = JSON.parse(
          core.answer_text(source.slice(0, index) + digit + source.slice(index + 1)),
        );
        if (answer.problems === undefined) assertSuccess(answer);
        else assertFailure(answer);
      }
    }
  }
});
