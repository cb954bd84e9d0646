import assert from "node:assert/strict";
import { test } from "node:test";

import {
  assertFailure,
  assertProblems,
  assertSuccess,
  builtInPack,
  core,
  fullQuestion,
  named,
  question,
} from "./support.js";

const GOOD = JSON.stringify(fullQuestion());
const GOOD_ANSWER = core.answer_text(GOOD);
const MAX_BYTES = 16 * 1024 * 1024;
const encoder = new TextEncoder();

/** The answer to text or bytes; it is a string of JSON whatever came in, and leaves nothing behind. */
function answerText(input) {
  const text = core.answer_text(input);
  assert.equal(typeof text, "string");
  const answer = JSON.parse(text);
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER, "the next good question is answered as before");
  return answer;
}

function assertAnswers(request, expected) {
  const answer = core.answer(request);
  assertProblems(answer, expected);
  return answer;
}

const detailOf = (answer, code) => answer.problems.find((problem) => problem.code === code).detail;

test("a good question is answered", () => {
  assertSuccess(JSON.parse(GOOD_ANSWER));
});

// ---------------------------------------------------------------- dates

test("a question without a date names the missing date", () => {
  const request = question();
  delete request.recognised_on;
  const answer = assertAnswers(request, ["missing_key /recognised_on"]);
  assert.equal(answer.calculation, "measurement_schedule");
});

test("31 April and 29 February of a common year say how many days that month has", () => {
  let answer = assertAnswers(question({ recognised_on: "2013-04-31" }), [
    "no_such_day /recognised_on",
  ]);
  assert.deepEqual(detailOf(answer, "no_such_day"), {
    year: 2013,
    month: 4,
    day: 31,
    days_in_month: 30,
  });
  answer = assertAnswers(question({ recognised_on: "2013-02-29" }), ["no_such_day /recognised_on"]);
  assert.deepEqual(detailOf(answer, "no_such_day"), {
    year: 2013,
    month: 2,
    day: 29,
    days_in_month: 28,
  });
  answer = assertAnswers(question({ recognised_on: "2012-02-30" }), ["no_such_day /recognised_on"]);
  assert.deepEqual(detailOf(answer, "no_such_day"), {
    year: 2012,
    month: 2,
    day: 30,
    days_in_month: 29,
  });
  assertAnswers(question({ recognised_on: "2100-02-29" }), ["no_such_day /recognised_on"]);
  assertAnswers(question({ recognised_on: "2013-05-00" }), ["no_such_day /recognised_on"]);
  assertSuccess(core.answer(question({ recognised_on: "2000-02-29" })));
});

test("month 13 and month 0 do not exist", () => {
  const answer = assertAnswers(question({ recognised_on: "2013-13-12" }), [
    "no_such_month /recognised_on",
  ]);
  assert.deepEqual(detailOf(answer, "no_such_month"), { year: 2013, month: 13 });
  assertAnswers(question({ recognised_on: "2013-00-12" }), ["no_such_month /recognised_on"]);
});

// prettier-ignore
const NO_DATES = [
  '', ' ', '13-05-12', '20135-05-12', '02013-05-12', '12-05-2013', '2013/05/12', '2013-5-12', '2013-05-1', '2013-05', '20130512',
  ' 2013-05-12', '2013-05-12 ', '2013-05-12\n', '2013-05-12T00:00:00Z', '-2013-05-12', '+2013-05-12', '2013-W19-7', 'twaalf mei',
  'yyyy-mm-dd', '2O13-05-12', '2013‐05‐12', '２０１３-05-12', '٢٠١٣-٠٥-١٢', '2013-05-12\u0000', '<b>2013-05-12</b>', '<script>alert(1)</script>',
  '2013--5-12', '2013-+5-12', '2013-0x-12', 'x'.repeat(100000),
];

test("a year of two or five digits, letters, another order and markup are no dates, in every field that takes one", () => {
  for (const text of NO_DATES) {
    for (const field of ["recognised_on", "as_of", "submitted_on"]) {
      const answer = core.answer(question({ [field]: text }));
      assertProblems(answer, [`not_a_date /${field}`]);
      assert.deepEqual(answer.problems[0].detail, { format: "YYYY-MM-DD" });
    }
    assertAnswers(question({ completed_on: ["2016-11-03", text] }), ["not_a_date /completed_on/1"]);
  }
});

test("1900-01-01 and 2199-12-31 are the first and the last day that can be asked", () => {
  const bounds = { min: "1900-01-01", max: "2199-12-31" };
  for (const field of ["recognised_on", "as_of", "submitted_on"]) {
    // A report sent before the rules came into force has no term to answer, see below.
    for (const day of [field === "submitted_on" ? "2016-01-01" : bounds.min, bounds.max])
      assertSuccess(core.answer(question({ [field]: day })));
    for (const day of ["1899-12-31", "2200-01-01", "0000-01-01", "0001-12-31", "9999-12-31"]) {
      const answer = assertAnswers(question({ [field]: day }), [`date_out_of_range /${field}`]);
      assert.deepEqual(answer.problems[0].detail, bounds);
    }
  }
  for (const day of [bounds.min, bounds.max])
    assertSuccess(core.answer(question({ completed_on: [day] })));
  assertAnswers(question({ completed_on: ["2200-01-01", "1899-12-31"] }), [
    "date_out_of_range /completed_on/0",
    "date_out_of_range /completed_on/1",
  ]);
});

test("a report sent before the rules came into force has no rule in force for its answer", () => {
  for (const submitted_on of ["1900-01-01", "2015-12-31"]) {
    const answer = assertAnswers(question({ submitted_on }), ["no_rule_in_force /submitted_on"]);
    assert.deepEqual(answer.problems[0].detail, {
      figure: "answer_term",
      on: submitted_on,
      periods: [{ valid_from: "2016-01-01", valid_to: null }],
    });
  }
});

test("the last day that can be asked gives fifty measurements and a term to answer", () => {
  const day = "2199-12-31";
  const answer = core.answer(
    question({ recognised_on: day, measurements: 50, as_of: day, submitted_on: day }),
  );
  assertSuccess(answer);
  assert.equal(answer.result.measurements.length, 50);
  assert.equal(answer.result.measurements[49].report_before, "2250-01-31");
  assert.equal(answer.result.answer_by, "2200-02-25");
});

// ---------------------------------------------------------------- the number of measurements

test("1 and 50 measurements are listed, 0, 51 and -1 are not", () => {
  for (const measurements of [1, 50]) {
    assert.equal(core.answer(question({ measurements })).result.measurements.length, measurements);
  }
  for (const measurements of [0, 51, -1, -50, 1000000, 2147483648, 4294967297, -4294967295]) {
    const answer = assertAnswers(question({ measurements }), ["out_of_range /measurements"]);
    assert.deepEqual(answer.problems[0].detail, { min: 1, max: 50 });
  }
});

test('1.5 measurements is no whole number and "2" is no number', () => {
  assertAnswers(question({ measurements: 1.5 }), ["not_an_integer /measurements"]);
  const answer = assertAnswers(question({ measurements: "2" }), ["wrong_type /measurements"]);
  assert.deepEqual(answer.problems[0].detail, { expected: "integer", found: "string" });
});

test("numbers too large for any machine are a problem at their own place", () => {
  for (const written of [
    "99999999999999999999999",
    "-99999999999999999999999",
    "1e-400",
    "1.0000000000000000000000001",
    "18446744073709551617",
    "9223372036854775808",
  ]) {
    const answer = answerText(GOOD.replace('"measurements":2', `"measurements":${written}`));
    assertFailure(answer);
    assert.equal(answer.problems.length, 1, written);
    assert.equal(answer.problems[0].path, "/measurements", written);
    assert.ok(["out_of_range", "not_an_integer"].includes(answer.problems[0].code), written);
  }
});

test("a number beyond every measure is a problem of its field", () => {
  for (const written of ["1e400", "-1e400", `1e${"9".repeat(1000)}`]) {
    const answer = answerText(GOOD.replace('"measurements":2', `"measurements":${written}`));
    assertProblems(answer, ["not_an_integer /measurements"]);
  }
});

// ---------------------------------------------------------------- types, null, keys

const FIELDS = {
  calculation: "string",
  scheme: "string",
  recognised_on: "string",
  measurements: "integer",
  as_of: "string",
  completed_on: "array",
  submitted_on: "string",
  explain: "boolean",
  rule_packs: "array",
};
const OF_TYPE = { object: {}, array: [], string: "x", integer: 7, number: 7.5, boolean: true };

test("every field names the type that it takes and the type that it got", () => {
  for (const [field, expected] of Object.entries(FIELDS)) {
    for (const [found, value] of Object.entries(OF_TYPE)) {
      if (found === expected || (expected === "integer" && found === "number")) continue;
      const answer = core.answer(fullQuestion({ [field]: value }));
      if (field === "calculation") {
        assert.equal(answer.calculation, null);
        assert.ok(named(answer).includes("wrong_type /calculation"));
      } else {
        assertProblems(answer, [`wrong_type /${field}`]);
      }
      const problem = answer.problems.find(({ path }) => path === `/${field}`);
      assert.deepEqual(problem.detail, { expected, found }, field);
    }
  }
});

test("every item of a list names the type that it takes", () => {
  for (const [found, value] of Object.entries(OF_TYPE)) {
    if (found !== "string") {
      const answer = assertAnswers(question({ completed_on: ["2016-11-03", value] }), [
        "wrong_type /completed_on/1",
      ]);
      assert.deepEqual(answer.problems[0].detail, { expected: "string", found });
    }
    if (found !== "object") {
      const answer = assertAnswers(question({ rule_packs: [value] }), ["wrong_type /rule_packs/0"]);
      assert.deepEqual(answer.problems[0].detail, { expected: "object", found });
    }
  }
});

test("null is a problem in every field and in every list: not given is absent", () => {
  for (const field of Object.keys(FIELDS)) {
    const answer = core.answer(fullQuestion({ [field]: null }));
    if (field === "calculation") assert.ok(named(answer).includes("null_value /calculation"));
    else assertProblems(answer, [`null_value /${field}`]);
  }
  assertAnswers(question({ completed_on: [null, "2016-11-03", null] }), [
    "null_value /completed_on/0",
    "null_value /completed_on/2",
  ]);
  assertAnswers(question({ rule_packs: [null] }), ["null_value /rule_packs/0"]);
  assertAnswers(question({ measurements: NaN }), ["null_value /measurements"]);
  assertAnswers(question({ measurements: Infinity }), ["null_value /measurements"]);
});

test("null and a wrong type are named at every place of a rule pack too", () => {
  const places = [];
  const walk = (value, path) => {
    if (path !== "") places.push(path);
    if (value !== null && typeof value === "object")
      for (const key of Object.keys(value)) walk(value[key], `${path}/${key}`);
  };
  const pack = { ...builtInPack(), id: "own-rules" };
  walk(pack, "");
  assert.ok(places.length > 250, `${places.length} places`);
  for (const place of places) {
    const changed = structuredClone(pack);
    const parts = place.slice(1).split("/");
    const last = parts.pop();
    const parent = parts.reduce((value, part) => value[part], changed);
    const was = parent[last];
    parent[last] = null;
    const answer = core.answer({ calculation: "describe", rule_packs: [changed] });
    assertFailure(answer);
    assert.ok(
      named(answer).includes(`null_value /rule_packs/0${place}`),
      `${place}: ${named(answer)}`,
    );
    parent[last] = typeof was === "boolean" ? 7 : true;
    const other = core.answer({ calculation: "describe", rule_packs: [changed] });
    assertFailure(other);
    assert.ok(
      named(other).includes(`wrong_type /rule_packs/0${place}`),
      `${place}: ${named(other)}`,
    );
  }
});

test("an unknown key is named, escaped as a JSON pointer, whatever it is called", () => {
  // prettier-ignore
  const keys = { colour: '/colour', 'a/b': '/a~1b', 'a~b': '/a~0b', '': '/', '<img src=x onerror=alert(1)>': '/<img src=x onerror=alert(1)>', 'naïef 😀': '/naïef 😀', Measurements: '/Measurements', 'measurements ': '/measurements ', toString: '/toString', constructor: '/constructor', 'new\nline': '/new\nline', '\u0000': '/\u0000', '"': '/"', '\\': '/\\' };
  for (const [key, path] of Object.entries(keys)) {
    const answer = assertAnswers(question({ [key]: 1 }), [`unknown_key ${path}`]);
    const { known } = answer.problems[0].detail;
    assert.deepEqual([...known].sort(), Object.keys(FIELDS).sort());
  }
  assertProblems(answerText(GOOD.replace("{", '{"__proto__":{"measurements":50},')), [
    "unknown_key /__proto__",
  ]);
  assertAnswers({ calculation: "describe", scheme: "uwv-kto-2016" }, ["unknown_key /scheme"]);
});

test("a key given twice is a problem, however it is written and wherever it stands", () => {
  assertProblems(
    answerText(GOOD.replace('"measurements":2', '"measurements":2,"measurements":2')),
    ["duplicate_key /measurements"],
  );
  assertProblems(
    answerText(GOOD.replace('"measurements":2', '"measurements":2,"\\u006deasurements":3')),
    ["duplicate_key /measurements"],
  );
  const pack = JSON.stringify({
    calculation: "describe",
    rule_packs: [{ ...builtInPack(), id: "own-rules" }],
  });
  assertProblems(answerText(pack.replace('"title":{"nl":', '"title":{"nl":"twee keer","nl":')), [
    "duplicate_key /rule_packs/0/title/nl",
  ]);
  const twice = answerText('{"calculation":"measurement_schedule","calculation":"describe"}');
  assert.ok(named(twice).includes("duplicate_key /calculation"));
  const unknown = answerText(GOOD.replace("{", '{"x":1,"x":2,'));
  assert.ok(named(unknown).includes("unknown_key /x"));
});

test("an unknown calculation, scheme or no calculation at all is named", () => {
  for (const calculation of [
    "budget",
    "",
    "Describe",
    "describe ",
    "<b>describe</b>",
    "measurement-schedule",
  ]) {
    const answer = core.answer({ calculation });
    assertProblems(answer, ["unknown_calculation /calculation"]);
    assert.equal(answer.calculation, null);
    assert.deepEqual([...answer.problems[0].detail.known].sort(), [
      "caseload_budget",
      "describe",
      "measurement_schedule",
      "regime_budget",
      "satisfaction_merge",
      "satisfaction_report",
    ]);
  }
  for (const scheme of [
    "atlantis",
    "",
    "UWV-KTO-2016",
    "uwv-kto-2016 ",
    "../uwv-kto-2016",
    "<script>",
  ]) {
    const answer = assertAnswers(question({ scheme }), ["unknown_scheme /scheme"]);
    assert.ok(answer.problems[0].detail.known.includes("uwv-kto-2016"));
  }
  assert.equal(assertAnswers({}, ["missing_key /calculation"]).calculation, null);
  assertAnswers({ calculation: "measurement_schedule" }, [
    "missing_key /scheme",
    "missing_key /recognised_on",
    "missing_key /measurements",
  ]);
});

test("a question that is no object is a problem of the whole", () => {
  for (const [found, value] of Object.entries({ ...OF_TYPE, object: undefined })) {
    if (value === undefined) continue;
    const answer = assertAnswers(value, ["wrong_type "]);
    assert.equal(answer.calculation, null);
    assert.deepEqual(answer.problems[0].detail, { expected: "object", found });
  }
  const answer = core.answer(null);
  assertFailure(answer);
  assert.equal(answer.problems[0].path, "");
});

test("all problems are told at once, each at its own place", () => {
  const answer = core.answer({
    calculation: "measurement_schedule",
    scheme: "atlantis",
    recognised_on: "2013-04-31",
    measurements: 51,
    as_of: "gisteren",
    completed_on: ["2016-11-03", null, "2016-13-01", 7],
    submitted_on: "1899-12-31",
    explain: "ja",
    colour: "red",
  });
  assertProblems(answer, [
    "unknown_scheme /scheme",
    "no_such_day /recognised_on",
    "out_of_range /measurements",
    "not_a_date /as_of",
    "null_value /completed_on/1",
    "no_such_month /completed_on/2",
    "wrong_type /completed_on/3",
    "date_out_of_range /submitted_on",
    "wrong_type /explain",
    "unknown_key /colour",
  ]);
  assert.equal(answer.calculation, "measurement_schedule");
});

test("a problem shows no part of what was typed in a value", () => {
  const secret = "Jan Jansen";
  const answer = core.answer({
    calculation: "measurement_schedule",
    scheme: secret,
    recognised_on: secret,
    measurements: secret,
    as_of: secret,
    completed_on: [secret],
    submitted_on: secret,
    explain: secret,
    rule_packs: [secret],
  });
  assertFailure(answer);
  assert.ok(!JSON.stringify(answer).includes(secret));
});

// ---------------------------------------------------------------- lists

test("10,000 completed periods are counted, 10,001 are a problem", () => {
  const completed_on = new Array(10000).fill("2016-11-03");
  assert.equal(
    core.answer(question({ completed_on })).result.measurements[0].completed_periods,
    10000,
  );
  const answer = assertAnswers(question({ completed_on: [...completed_on, "2016-11-03"] }), [
    "too_many_items /completed_on",
  ]);
  assert.deepEqual(answer.problems[0].detail, { max: 10000, found: 10001 });
});

test("20 rule packs are read, 21 are a problem", () => {
  const packs = (count) =>
    Array.from({ length: count }, (_, index) => ({ ...builtInPack(), id: `own-${index}` }));
  const answer = core.answer({ calculation: "describe", rule_packs: packs(20) });
  assertSuccess(answer);
  assert.equal(answer.result.schemes.filter((scheme) => scheme.own).length, 20);
  const failure = assertAnswers({ calculation: "describe", rule_packs: packs(21) }, [
    "too_many_items /rule_packs",
  ]);
  assert.deepEqual(failure.problems[0].detail, { max: 20, found: 21 });
});

// ---------------------------------------------------------------- text

test("a question cut off at any byte is a failure that names a problem, and never throws", () => {
  for (let length = 0; length < GOOD.length; length++) {
    assertProblems(JSON.parse(core.answer_text(GOOD.slice(0, length))), ["not_json "]);
  }
  const bytes = encoder.encode(
    JSON.stringify(question({ "naïef 😀": [true, false, null, -1.5e-7] })),
  );
  for (let length = 0; length < bytes.length; length++) {
    const answer = JSON.parse(core.answer_text(bytes.subarray(0, length)));
    assertFailure(answer);
    assert.ok(["not_json", "not_utf8"].includes(answer.problems[0].code));
  }
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER);
});

test("a rule pack cut off at any byte is a failure too", () => {
  const text = JSON.stringify({
    calculation: "describe",
    rule_packs: [{ ...builtInPack(), id: "own-rules" }],
  });
  for (let length = 0; length < text.length; length++) {
    assertFailure(JSON.parse(core.answer_text(text.slice(0, length))));
  }
  assertSuccess(JSON.parse(core.answer_text(text)));
});

test("what is almost JSON is not", () => {
  // prettier-ignore
  const almost = [
    '', ' ', '\n', '{', '}', '[', '{]', 'null null', `${GOOD}x`, `${GOOD}${GOOD}`, `${GOOD},`, `{${GOOD}}`, "{'calculation':'describe'}",
    '{calculation:"describe"}', '{"calculation":"describe",}', '{"calculation":"describe"/* */}', '// x\n{}', '{"a":01}', '{"a":.5}', '{"a":1.}',
    '{"a":+1}', '{"a":NaN}', '{"a":Infinity}', '{"a":undefined}', '{"a":0x1}', '{"a":"\n"}', '{"a":"\t"}', '{"a":"\\x41"}', '{"a":"\\u12"}', '{"a" 1}', '{"a":}',
    '{"a":tru}', '{"a":TRUE}', '<html></html>', '<?xml version="1.0"?>', 'calculation=describe', '\u0000', '{"a":"\u0000"}', '{"a":"\\ud800"}', '{"a":"\\udc00\\ud800"}',
  ];
  for (const text of almost) {
    const answer = answerText(text);
    assertProblems(answer, ["not_json "]);
    assert.equal(answer.calculation, null);
    const { offset, line, column } = answer.problems[0].detail;
    for (const number of [offset, line, column])
      assert.ok(Number.isInteger(number) && number >= 0, text);
    assert.ok(offset <= encoder.encode(text).length, text);
    assert.ok(line >= 1 && column >= 1, text);
  }
  const { detail } = answerText('{\n  "calculation": "describe",\n  "explain": maybe\n}')
    .problems[0];
  assert.equal(detail.line, 3);
});

test("bytes that are not UTF-8 are named by their place", () => {
  // prettier-ignore
  const broken = [[0xff], [0xfe], [0x80], [0xc0, 0x80], [0xc3], [0xc3, 0x28], [0xe2, 0x82], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xf0, 0x9f, 0x98]];
  const before = encoder.encode('{"calculation":"describe","x":"');
  const after = encoder.encode('"}');
  for (const bytes of broken) {
    const answer = answerText(Uint8Array.from([...before, ...bytes, ...after]));
    assertProblems(answer, ["not_utf8 "]);
    assert.equal(answer.calculation, null);
    const { offset } = answer.problems[0].detail;
    assert.ok(
      offset >= before.length && offset <= before.length + bytes.length,
      `${bytes}: ${offset}`,
    );
  }
  assertFailure(answerText(Uint8Array.from(Buffer.from(GOOD, "utf16le"))));
  assertProblems(answerText(Uint8Array.from([0xff, 0xfe, ...Buffer.from(GOOD, "utf16le")])), [
    "not_utf8 ",
  ]);
  assertProblems(
    answerText(Uint8Array.from(Buffer.from('{"calculation":"beschrijf é"}', "latin1"))),
    ["not_utf8 "],
  );
});

test("bytes are read from where their view begins to where it ends", () => {
  const bytes = encoder.encode(`xxxxx${GOOD}yyy`);
  assert.equal(core.answer_text(bytes.subarray(5, bytes.length - 3)), GOOD_ANSWER);
  assert.equal(core.answer_text(Buffer.from(GOOD)), GOOD_ANSWER);
});

test("what is neither text nor bytes is a problem, and nothing throws", () => {
  for (const input of [
    undefined,
    null,
    5,
    true,
    {},
    [],
    () => GOOD,
    Symbol("x"),
    10n,
    new Date(0),
  ]) {
    assertProblems(answerText(input), ["not_text "]);
  }
  for (const input of [
    new ArrayBuffer(4),
    new Float64Array(2),
    new DataView(new ArrayBuffer(4)),
    new String(GOOD),
  ]) {
    JSON.parse(core.answer_text(input));
  }
});

test("an object that cannot be written as JSON is a problem, and nothing throws", () => {
  const cyclic = question();
  cyclic.self = cyclic;
  const throwing = {
    toJSON: () => {
      throw new Error("no");
    },
  };
  const proxy = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );
  const getter = {
    get calculation() {
      throw new Error("no");
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const bottomless = [];
  let inner = bottomless;
  for (let level = 0; level < 200000; level++) inner.push((inner = []));
  // prettier-ignore
  const unwritable = [undefined, () => {}, Symbol('x'), 10n, { a: 10n }, question({ measurements: 2n }), cyclic, throwing, proxy, getter, revoked.proxy];
  for (const request of unwritable) {
    const answer = assertAnswers(request, ["not_text "]);
    assert.equal(answer.calculation, null);
  }
  assertFailure(core.answer(bottomless));
  assertAnswers(question({ recognised_on: undefined }), ["missing_key /recognised_on"]);
  assertAnswers(question({ recognised_on: () => {} }), ["missing_key /recognised_on"]);
  assertAnswers(question({ recognised_on: new Date(0) }), ["not_a_date /recognised_on"]);
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER);
});

// ---------------------------------------------------------------- depth and size

test("64 levels are read, 65 are too deep, 10,000 too", () => {
  const levels = (count) =>
    `{"calculation":"describe","x":${"[".repeat(count - 1)}${"]".repeat(count - 1)}}`;
  assertProblems(answerText(levels(64)), ["unknown_key /x"]);
  for (const count of [65, 66, 1000, 10000, 1000000]) {
    const answer = answerText(levels(count));
    assertFailure(answer);
    assert.deepEqual(detailOf(answer, "too_deep"), { max: 64 }, count);
  }
  assert.ok(
    named(answerText("[".repeat(10000) + "]".repeat(10000))).some((name) =>
      name.startsWith("too_deep "),
    ),
  );
  assert.ok(
    named(answerText('{"a":'.repeat(10000) + "1" + "}".repeat(10000))).some((name) =>
      name.startsWith("too_deep "),
    ),
  );
  for (const endless of ["[".repeat(10000), '{"a":'.repeat(10000), '[{"a":'.repeat(1000000)])
    assertFailure(answerText(endless));
});

test("a question of 16 MiB exactly is answered, one byte more is too large", () => {
  const padded = (bytes) => GOOD + " ".repeat(bytes - GOOD.length);
  assert.equal(core.answer_text(padded(MAX_BYTES)), GOOD_ANSWER);
  assert.equal(core.answer_text(encoder.encode(padded(MAX_BYTES))), GOOD_ANSWER);
  for (const input of [padded(MAX_BYTES + 1), encoder.encode(padded(MAX_BYTES + 1))]) {
    const answer = answerText(input);
    assertProblems(answer, ["too_large "]);
    assert.equal(answer.calculation, null);
    assert.deepEqual(answer.problems[0].detail, { max_bytes: MAX_BYTES });
  }
});

test("the size is that of the bytes, not of the letters", () => {
  const text = `{"calculation":"describe","x":"${"é".repeat(MAX_BYTES / 2)}"}`;
  assert.ok(text.length < MAX_BYTES);
  assertProblems(answerText(text), ["too_large "]);
});

test("50 MB of anything is too large, and the next question is answered as before", () => {
  const size = 50 * 1024 * 1024;
  assertProblems(answerText("x".repeat(size)), ["too_large "]);
  assertProblems(answerText(new Uint8Array(size)), ["too_large "]);
  assertProblems(answerText("[".repeat(size)), ["too_large "]);
  assertProblems(core.answer(question({ recognised_on: "x".repeat(size) })), ["too_large "]);
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER);
});

test("16 MiB of small values, of long text or of wrong items is a failure in reasonable time", () => {
  const million = Math.floor((MAX_BYTES - 100) / 2);
  const many = answerText(`{"calculation":"describe","x":[${"0,".repeat(million - 10)}0]}`);
  assertFailure(many);
  assertFailure(answerText(`[${"{},".repeat(5000000)}{}]`));
  assertFailure(answerText(`{${'"a":1,'.repeat(2000000)}"b":1}`));
  assertFailure(answerText(`{"calculation":"describe","x":"${"a".repeat(MAX_BYTES - 100)}"}`));
  assertFailure(answerText(`{"calculation":"describe","${"k".repeat(MAX_BYTES - 100)}":1}`));
  assertFailure(core.answer(question({ completed_on: new Array(10000).fill("twaalf mei") })));
  assertFailure(core.answer(question({ completed_on: new Array(1000000).fill("x") })));
});

test("text mangled at random gives an answer or a failure, never an exception", () => {
  let state = 20170612;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const own = encoder.encode(
    JSON.stringify({
      ...fullQuestion(),
      scheme: "own-rules",
      rule_packs: [{ ...builtInPack(), id: "own-rules" }],
    }),
  );
  for (const source of [encoder.encode(GOOD), own]) {
    for (let time = 0; time < 1500; time++) {
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
  }
  assert.equal(core.answer_text(GOOD), GOOD_ANSWER);
});
