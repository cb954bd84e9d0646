import assert from "node:assert/strict";
import { test } from "node:test";

import { form, NAMES, reportQuestion } from "./drawn_forms.js";
import { FORMS, SIDES } from "./second_satisfaction.js";
import { assertFailure, assertProblems, assertSuccess, core, generator, named } from "./support.js";

const GOOD = JSON.stringify(reportQuestion());
const GOOD_ANSWER = core.answer_text(GOOD);

function assertAnswers(request, expected) {
  const answer = core.answer(request);
  assertProblems(answer, expected);
  assert.equal(answer.calculation, "satisfaction_report");
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER, "the next good question is answered as before");
  return answer;
}

/** The problems of a question whose second form has this. */
const inForm = (changes) => reportQuestion({ forms: [form(), form(changes)] });
const OF_TYPE = { object: {}, array: [], string: "x", integer: 7, number: 7.5, boolean: true };

test("the good question is answered", () => {
  assertSuccess(JSON.parse(GOOD_ANSWER));
});

// ---------------------------------------------------------------- every field

const FIELDS = [
  ["/scheme", "string", (value) => reportQuestion({ scheme: value })],
  ["/period", "object", (value) => reportQuestion({ period: value })],
  [
    "/period/start",
    "string",
    (value) => reportQuestion({ period: { start: value, end: "2017-05-12" } }),
  ],
  [
    "/period/end",
    "string",
    (value) => reportQuestion({ period: { start: "2016-05-12", end: value } }),
  ],
  [
    "/period/start_shared",
    "boolean",
    (value) =>
      reportQuestion({ period: { start: "2016-05-12", end: "2017-05-12", start_shared: value } }),
  ],
  ["/forms", "array", (value) => reportQuestion({ forms: value })],
  ["/forms/1", "object", (value) => reportQuestion({ forms: [form(), value] })],
  ["/completed_periods", "integer", (value) => reportQuestion({ completed_periods: value })],
  ["/explain", "boolean", (value) => reportQuestion({ explain: value })],
  ["/forms/1/completed_on", "string", (value) => inForm({ completed_on: value })],
  ...SIDES.flatMap((side) => {
    const [question] = FORMS[side].questions;
    return [
      [`/forms/1/${side}`, "string", (value) => inForm({ [side]: value })],
      [`/forms/1/${side}_score`, "string", (value) => inForm({ [`${side}_score`]: value })],
      [`/forms/1/${side}_answers`, "object", (value) => inForm({ [`${side}_answers`]: value })],
      [
        `/forms/1/${side}_answers/${question}`,
        "string",
        (value) => inForm({ [`${side}_answers`]: { [question]: value } }),
      ],
    ];
  }),
];

test("every field names the type that it takes and the type that it got", () => {
  for (const [path, expected, ask] of FIELDS)
    for (const [found, value] of Object.entries(OF_TYPE)) {
      if (found === expected || (expected === "integer" && found === "number")) continue;
      const { problems } = assertAnswers(ask(value), [`wrong_type ${path}`]);
      assert.deepEqual(problems[0].detail, { expected, found }, path);
    }
});

test("null is a problem in every field: not given is absent", () => {
  for (const [path, , ask] of FIELDS) assertAnswers(ask(null), [`null_value ${path}`]);
});

test("of all fields only the scheme, the forms and both ends of a period must be there", () => {
  const must = ["/scheme", "/forms", "/period/start", "/period/end"];
  for (const [path, , ask] of FIELDS) {
    if (path === "/forms/1") continue;
    const answer = core.answer(ask(undefined));
    if (must.includes(path)) assertProblems(answer, [`missing_key ${path}`]);
    else assertSuccess(answer);
  }
  assertSuccess(core.answer(reportQuestion({ forms: [{}, {}] })));
});

test("a key that is not ours is named, in the question, the period and in every form", () => {
  const asked = reportQuestion;
  assertAnswers(asked({ colour: 1 }), ["unknown_key /colour"]);
  assertAnswers(asked({ reports: [] }), ["unknown_key /reports"]);
  const period = { start: "2016-05-12", end: "2017-05-12" };
  assertAnswers(asked({ period: { ...period, begin: "x" } }), ["unknown_key /period/begin"]);
  for (const key of ["colour", "Employee", "werknemer", "employee_score ", "score"]) {
    const { problems } = core.answer(inForm({ [key]: "7" }));
    assert.equal(problems.length, 1);
    assert.equal(problems[0].code, "unknown_key");
    assert.ok(problems[0].path.startsWith("/forms/1"), problems[0].path);
  }
  for (const side of SIDES)
    for (const key of ["weather", "Coaching", "career ", "jobcoach"]) {
      const { problems } = core.answer(inForm({ [`${side}_answers`]: { [key]: "ja" } }));
      assert.equal(problems.length, 1);
      assert.equal(problems[0].code, "unknown_key");
      assert.ok(problems[0].path.startsWith(`/forms/1/${side}_answers`), problems[0].path);
    }
});

test("a question of the other form is no question of this one", () => {
  assert.deepEqual(named(core.answer(inForm({ employee_answers: { career: "goed" } }))), [
    "unknown_key /forms/1/employee_answers/career",
  ]);
  assert.deepEqual(named(core.answer(inForm({ employer_answers: { coaching: "ja" } }))), [
    "unknown_key /forms/1/employer_answers/coaching",
  ]);
});

test("a key given twice is a problem wherever it stands", () => {
  // prettier-ignore
  const twice = [
    ['"forms":', '"forms":[],"forms":', "/forms"],
    ['"start":', '"start":"2016-05-12","start":', "/period/start"],
    ['"employee_score":', '"employee_score":"7","employee_score":', "/forms/0/employee_score"],
    ['"employee":', '"employee":"x","\\u0065mployee":', "/forms/0/employee"],
    ['"coaching":', '"coaching":"ja","coaching":', "/forms/0/employee_answers/coaching"],
  ];
  for (const [key, changed, path] of twice) {
    const answer = JSON.parse(core.answer_text(GOOD.replace(key, changed)));
    assertFailure(answer);
    assert.ok(named(answer).includes(`duplicate_key ${path}`), `${path}: ${named(answer)}`);
  }
});

// ---------------------------------------------------------------- values

// prettier-ignore
const NO_DECIMALS = [
  "", " ", "7,5", "7.", ".5", "07", "+7", "-7", "7e0", "1_0", " 7", "7 ", "7\n", "7.12345", "٧", "７", "zeven", "NaN", "Infinity", "0x7", "7/1", "7.5.5",
  "<b>7</b>", "=7", "7\u0000", "#N/A", "x".repeat(100000), "99999999",
];

test("a score is a decimal with a point", () => {
  for (const side of SIDES)
    for (const text of NO_DECIMALS)
      assertAnswers(inForm({ [`${side}_score`]: text }), [`not_a_decimal /forms/1/${side}_score`]);
});

test("a score lies from 1 to 10 and has at most two decimals", () => {
  for (const side of SIDES) {
    for (const text of ["1", "10", "1.00", "10.0", "5.55", "1.01", "9.99"])
      assertSuccess(core.answer(inForm({ [`${side}_score`]: text })));
    for (const text of ["0", "0.99", "10.01", "11", "100", "9999999", "7.555", "7.5555", "1.001"]) {
      const answer = core.answer(inForm({ [`${side}_score`]: text }));
      assertFailure(answer);
      assert.deepEqual(
        answer.problems.map(({ path }) => path),
        [`/forms/1/${side}_score`],
        text,
      );
    }
  }
});

test("an answer is one of the scale of its own form, spelled as the scale has it", () => {
  for (const side of SIDES) {
    const other = side === "employee" ? "employer" : "employee";
    for (const question of FORMS[side].questions) {
      for (const answer of FORMS[side].answers)
        assertSuccess(core.answer(inForm({ [`${side}_answers`]: { [question]: answer } })));
      for (const word of [
        "",
        " ",
        "Xantippe",
        "JA",
        "niet helemaal",
        "<b>ja</b>",
        ...FORMS[other].answers,
      ]) {
        const path = `/forms/1/${side}_answers/${question}`;
        const { problems } = assertAnswers(inForm({ [`${side}_answers`]: { [question]: word } }), [
          `unknown_word ${path}`,
        ]);
        assert.deepEqual(problems[0].detail.known, FORMS[side].answers);
      }
    }
  }
});

const DATES = FIELDS.filter(([path]) => /start$|end$|completed_on$/.test(path));

test("what is no date, or a day that does not exist, is named in every field that takes one", () => {
  // prettier-ignore
  const noDates = ["", "1-10-2016", "01-10-2016", "2016-10-1", "2016/10/01", "2016-10", "20161001", " 2016-10-01", "2016-10-01 ", "2016-10-01T00:00", "gisteren", "<b>2016-10-01</b>", "x".repeat(10000)];
  for (const [path, , ask] of DATES) {
    for (const text of noDates) assertAnswers(ask(text), [`not_a_date ${path}`]);
    assertAnswers(ask("2017-02-29"), [`no_such_day ${path}`]);
    assertAnswers(ask("2016-02-31"), [`no_such_day ${path}`]);
    assertAnswers(ask("2016-04-31"), [`no_such_day ${path}`]);
    assertAnswers(ask("2016-13-01"), [`no_such_month ${path}`]);
    assertAnswers(ask("2016-00-01"), [`no_such_month ${path}`]);
    assertAnswers(ask("1899-12-31"), [`date_out_of_range ${path}`]);
    assertAnswers(ask("2200-01-01"), [`date_out_of_range ${path}`]);
  }
  assertSuccess(core.answer(inForm({ completed_on: "2016-02-29" })));
  for (const day of ["1900-01-01", "2199-12-31"])
    assertSuccess(core.answer(inForm({ completed_on: day })));
});

test("a period that ends before it starts is a problem of the period", () => {
  const period = { start: "2017-05-12", end: "2017-05-11" };
  const answer = core.answer(reportQuestion({ period }));
  assertFailure(answer);
  assert.equal(answer.problems.length, 1);
  assert.ok(answer.problems[0].path.startsWith("/period"), answer.problems[0].path);
});

test("for a period before the framework no rule is in force", () => {
  const answer = core.answer(
    reportQuestion({ period: { start: "2010-05-12", end: "2011-05-12" } }),
  );
  assertFailure(answer);
  assert.ok(
    answer.problems.every(
      ({ code, path }) => code === "no_rule_in_force" && path.startsWith("/period"),
    ),
  );
});

test("completed periods are counted from 0 in whole numbers", () => {
  for (const value of [-1, -100, 1e15, 9007199254740991])
    assertAnswers(reportQuestion({ completed_periods: value }), [
      "out_of_range /completed_periods",
    ]);
  assertAnswers(reportQuestion({ completed_periods: 1.5 }), ["not_an_integer /completed_periods"]);
  for (const value of [0, 1, 5, 10000])
    assertSuccess(core.answer(reportQuestion({ forms: [], completed_periods: value })));
});

test("a name takes 200 characters, whatever their bytes, and no more", () => {
  for (const side of SIDES)
    for (const letter of ["x", "é", "山", "😀"]) {
      assertSuccess(core.answer(inForm({ [side]: letter.repeat(200) })));
      const { problems } = assertAnswers(inForm({ [side]: letter.repeat(201) }), [
        `text_too_long /forms/1/${side}`,
      ]);
      assert.deepEqual(problems[0].detail, { max: 200 });
    }
});

test("markup, formulas and control characters are names like any other, and come back nowhere", () => {
  // prettier-ignore
  for (const name of ["<script>alert('Xantippe')</script>", "=HYPERLINK(\"Xantippe\")", "Xan\u0000tippe", "Xantippe\u202e", "\u2028Xantippe", "Xantippe'; DROP TABLE"]) {
    const answer = core.answer(inForm({ employee: name, employer: name }));
    assertSuccess(answer);
    assert.ok(!JSON.stringify(answer).includes("Xan"));
  }
});

// ---------------------------------------------------------------- many

test("100,000 forms are counted, one more is a problem", () => {
  const forms = Array.from({ length: 100000 }, () => ({ employee_score: "7" }));
  const answer = core.answer(
    reportQuestion({ forms, completed_periods: undefined, explain: false }),
  );
  assertSuccess(answer);
  assert.equal(answer.result.employee.sum, "700000");
  const { problems } = assertAnswers(reportQuestion({ forms: [...forms, {}] }), [
    "too_many_items /forms",
  ]);
  assert.deepEqual(problems[0].detail, { max: 100000, found: 100001 });
});

test("all problems are told at once, each at its own place", () => {
  const request = reportQuestion({
    scheme: "atlantis",
    period: { start: "2016-02-31", start_shared: 1, colour: "red" },
    completed_periods: -1,
    explain: "ja",
    forms: [
      form(),
      { employee: 7, employee_score: "7,5", completed_on: "1-10-2016" },
      null,
      form({ employer_score: 7.5, employer_answers: { career: "ja", contact_employee: 5 } }),
      form({ employee_answers: [], employer: "x".repeat(201) }),
    ],
  });
  const paths = core.answer(request).problems.map(({ path }) => path);
  const expected = [
    "/scheme",
    "/period/start",
    "/period/end",
    "/period/start_shared",
    "/period/colour",
    "/completed_periods",
    "/explain",
    "/forms/1/employee",
    "/forms/1/employee_score",
    "/forms/1/completed_on",
    "/forms/2",
    "/forms/3/employer_score",
    "/forms/3/employer_answers/career",
    "/forms/3/employer_answers/contact_employee",
    "/forms/4/employee_answers",
    "/forms/4/employer",
  ];
  // Which answers a question takes is data of the scheme, so under an unknown one their words may go unread.
  const unread = new Set(["/forms/3/employer_answers/career"]);
  assert.deepEqual(
    paths.filter((path) => !unread.has(path)).sort(),
    expected.filter((path) => !unread.has(path)).sort(),
  );
  const known = core.answer({ ...request, scheme: "uwv-kto-2016" });
  assert.deepEqual(
    known.problems.map(({ path }) => path).sort(),
    expected.filter((path) => path !== "/scheme").sort(),
  );
});

test("nothing that was typed in a form comes back in a problem", () => {
  for (const name of NAMES) {
    const one = {
      employee: [name],
      employer: { name },
      completed_on: name,
      employee_score: name,
      employer_score: name,
    };
    const answers = { employee_answers: { coaching: name }, employer_answers: { career: name } };
    for (const forms of [
      [{ ...one, ...answers }],
      [name],
      { name },
      name,
      [[name]],
      [{ employee: name.repeat(201) }],
    ]) {
      const answer = core.answer(reportQuestion({ forms }));
      assertFailure(answer);
      const text = JSON.stringify(answer);
      assert.ok(!text.includes(JSON.stringify(name).slice(1, -1)), text);
    }
  }
});

test("a name that stands where a key should comes back nowhere either", () => {
  for (const name of NAMES) {
    const keyed = [
      { [name]: "7" },
      { employee_answers: { [name]: "ja" } },
      { employer_answers: { [name]: "goed" } },
    ];
    for (const one of keyed) {
      const answer = core.answer(reportQuestion({ forms: [one] }));
      assertFailure(answer);
      assert.ok(answer.problems.every(({ path }) => path.startsWith("/forms/0")));
      const text = JSON.stringify(answer);
      assert.ok(!text.includes(JSON.stringify(name).slice(1, -1)), text);
    }
  }
});

test("scheme names are named where they do not fit", () => {
  const { problems } = assertAnswers(reportQuestion({ scheme: "atlantis" }), [
    "unknown_scheme /scheme",
  ]);
  assert.ok(problems[0].detail.known.includes("uwv-kto-2016"));
  assertAnswers(reportQuestion({ scheme: "g4-2015" }), ["calculation_not_in_scheme /scheme"]);
});

test("reports mangled at random give an answer or a failure, never an exception, and never a name", () => {
  const random = generator(20161003);
  const source = new TextEncoder().encode(
    JSON.stringify(reportQuestion({ forms: [form(), form({ employee: "Xantippe" })] })),
  );
  for (let time = 0; time < 3000; time++) {
    const bytes = Array.from(source);
    for (let change = 0; change <= random(4); change++) {
      const place = random(bytes.length);
      const kind = random(3);
      if (kind === 0) bytes[place] = random(256);
      else if (kind === 1) bytes.splice(place, 1 + random(8));
      else bytes.splice(place, 0, ...bytes.slice(random(bytes.length)).slice(0, random(20)));
    }
    const answer = JSON.parse(core.answer_text(Uint8Array.from(bytes)));
    if (answer.problems === undefined) assertSuccess(answer);
    else assertFailure(answer);
  }
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER);
});
