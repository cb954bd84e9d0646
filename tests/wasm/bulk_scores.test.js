import assert from "node:assert/strict";
import { test } from "node:test";

import { NAMES, reportQuestion } from "./drawn_forms.js";
import { in1252, pieces, someFile } from "./drawn_files.js";
import { contract } from "./satisfaction_contract.js";
import { FORMS, satisfaction, SCHEME, SIDES } from "./second_satisfaction.js";
import { bulk, COLUMN_NAMES } from "./second_scores.js";
import { assertSuccess, core, generator, noticesOf } from "./support.js";

const bytesOf = (text) => new TextEncoder().encode(text);

/** The answer to a file, given in one piece or in several. */
function finished(parts, question = {}) {
  const reader = core.open_scores({ scheme: SCHEME, ...question });
  for (const part of Array.isArray(parts) ? parts : [parts]) reader.feed(part);
  return reader.finish();
}

function answerTo(text, question) {
  const answer = finished(typeof text === "string" ? bytesOf(text) : text, question);
  assertSuccess(answer);
  return answer;
}

const reported = (forms, period) =>
  core.answer({ ...reportQuestion(), period, forms, completed_periods: undefined });
const bare = (result) => contract({ ...result, rows: undefined });
const marks = (side) => side.distribution.flatMap(({ score, count }) => Array(count).fill(score));
const employee = (text) => marks(answerTo(text).result.employee);
const coaching = (answer) => answer.result.answers.employee[0].counts;

// ---------------------------------------------------------------- files drawn at random

test("fifteen hundred files drawn at random give what the second reader reads, and what a report of their forms gives", () => {
  const random = generator(19700101);
  const seen = {};
  const see = (kind, met) => (seen[kind] = (seen[kind] ?? 0) + (met ? 1 : 0));
  for (let drawn = 0; drawn < 1500; drawn++) {
    const { bytes, period, forms, bad } = someFile(random);
    const told = new TextDecoder().decode(bytes);
    const answer = finished(bytes, period === undefined ? {} : { period });
    assertSuccess(answer);
    const ours = bulk(bytes, period);
    assert.deepEqual(ours.rejected, bad, told);
    assert.deepEqual(contract(answer.result), bare(ours.result), told);
    const others = reported(forms, period);
    assert.deepEqual(contract(answer.result), bare(others.result), told);
    assert.ok(!("rows" in answer.result), "a bulk answer has no rows");

    const { read, problems } = answer.result;
    const outside = ours.said.outside.length + ours.said.shared.length;
    assert.equal(read.forms, ours.forms.length - outside, told);
    assert.equal(read.rejected, bad.length, told);
    assert.equal(read.outside_period, outside, told);
    assert.equal(read.lines, read.forms + read.rejected + read.outside_period, told);
    assert.deepEqual(
      problems.map(({ line, column }) => ({ line, column })),
      bad,
      told,
    );
    assert.equal(noticesOf(answer, "small_group").length, ours.said.small.length, told);
    if (period !== undefined) {
      const undated = noticesOf(answer, "undated_forms");
      assert.equal(undated.length, ours.said.undated.length > 0 ? 1 : 0, told);
    }
    const text = JSON.stringify(answer).toLowerCase();
    for (const name of [...NAMES, "Xantippe"])
      assert.ok(!text.includes(name.toLowerCase()), `${name} stands in the answer: ${told}`);

    see("a bad cell", bad.length > 0);
    see("a form outside the period", outside > 0);
    see("a mark of order", bytes[0] === 0xef);
    see("Windows-1252", told.includes("\ufffd"));
    see("carriage returns", told.includes("\r\n"));
    see("quotes", told.includes('"'));
  }
  for (const [kind, times] of Object.entries(seen))
    assert.ok(times >= 60, `${kind} was drawn ${times} times only`);
});

test("however a file is cut, the answer is the same to the byte", () => {
  const random = generator(5);
  for (let drawn = 0; drawn < 400; drawn++) {
    const { bytes, period } = someFile(random);
    const question = period === undefined ? {} : { period };
    const whole = JSON.stringify(finished(bytes, question));
    assert.equal(JSON.stringify(finished(pieces(random, bytes), question)), whole);
  }
});

test("every cut of a small file in two, and every letter apart, gives the same answer", () => {
  const text =
    '\ufeff"werknemer";cijfer_werknemer;"werknemer.coaching"\r\n"Za""zà\r\n;x";"7,5";"Niet helemaal"\r\n"é";zeven;ja\r\nñ;8;JA';
  const bytes = bytesOf(text);
  const whole = JSON.stringify(answerTo(bytes));
  for (let at = 0; at <= bytes.length; at++)
    assert.equal(JSON.stringify(finished([bytes.subarray(0, at), bytes.subarray(at)])), whole, at);
  const letters = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
  assert.equal(JSON.stringify(finished(letters)), whole);
  assert.equal(JSON.stringify(finished([new Uint8Array(0), bytes, new Uint8Array(0)])), whole);
});

test("the forms that were asked for make the same report, with letters for names", () => {
  const random = generator(7);
  for (let drawn = 0; drawn < 300; drawn++) {
    const { bytes, period } = someFile(random);
    const answer = finished(bytes, { ...(period && { period }), forms: true });
    const text = JSON.stringify(answer).toLowerCase();
    for (const name of NAMES) assert.ok(!text.includes(name.toLowerCase()), name);
    const theirs = reported(answer.result.forms, period).result;
    assert.deepEqual(bare(theirs), contract(answer.result));
    const ours = satisfaction({ forms: bulk(bytes, period).forms, period }).result;
    assert.deepEqual(contract(theirs).rows, ours.rows, new TextDecoder().decode(bytes));
  }
});

test("an answer from a file merges like any other", () => {
  const random = generator(6);
  for (let drawn = 0; drawn < 30; drawn++) {
    const [one, other] = [someFile(random), someFile(random)];
    const reports = [one, other].map(({ bytes }) => finished(bytes).result);
    const merge = core.answer({ calculation: "satisfaction_merge", scheme: SCHEME, reports });
    assertSuccess(merge);
    const both = reported([...one.forms, ...other.forms]).result;
    assert.deepEqual(contract(merge.result), bare(both));
  }
});

// ---------------------------------------------------------------- columns

test("every column has a Dutch and an English name", () => {
  assert.equal(COLUMN_NAMES.length, 2 * (5 + 2 + 9));
  for (const side of SIDES) {
    const dutch = side === "employee" ? "werknemer" : "werkgever";
    for (const [index, question] of FORMS[side].questions.entries())
      for (const name of [side, dutch]) {
        const text = `${name}.${question};cijfer_werknemer\n${FORMS[side].answers[1]};7\n`;
        const { counts } = answerTo(text).result.answers[side][index];
        assert.deepEqual(
          Object.values(counts),
          FORMS[side].answers.map((_, at) => (at === 1 ? 1 : 0)),
        );
      }
  }
  assert.deepEqual(employee("cijfer_werknemer\n7\n"), ["7"]);
  assert.deepEqual(employee("employee_score\n7\n"), ["7"]);
  for (const name of ["employer_score", "cijfer_werkgever"])
    assert.deepEqual(marks(answerTo(`${name}\n7\n`).result.employer), ["7"]);
});

test("one score column is enough, and the other side is then missing", () => {
  const { result } = answerTo("employer_score\n8\n7,5\n");
  assert.deepEqual([result.employee.count, result.employee.missing], [0, 2]);
  assert.equal(result.employer.sum, "15.5");
  assert.equal(result.verdict, "not_measurable");
});

test("a column given twice is a problem of its header cell, in Dutch and English alike", () => {
  for (const [header, column] of [
    ["employee_score;employee_score;x", 2],
    ["employee_score;x;cijfer_werknemer", 3],
    ["werknemer;employee_score;employee", 3],
    ["employee.coaching;employee_score;werknemer.coaching", 3],
  ]) {
    const answer = finished(bytesOf(`${header}\n`));
    assertSuccess(answer);
    assert.deepEqual(
      answer.result.problems.map((one) => [one.line, one.column]),
      [[1, column]],
      header,
    );
  }
});

test("the separator is the one that the header has most, outside quotes", () => {
  assert.deepEqual(employee("employee_score;a,b;c\n7,5;x;y\n"), ["7.5"]);
  assert.deepEqual(employee('"a;b;c;d",employee_score\nx,"7,5"\n'), ["7.5"]);
  assert.deepEqual(employee("a\temployee_score\nx;y\t7,5\n"), ["7.5"]);
  assert.deepEqual(employee("employee_score\n7,5\n"), ["7.5"]);
});

test("columns may be told by their number, and lines be counted from another", () => {
  const question = { columns: { employee_score: 2, "employee.coaching": 3 }, first_line: 4 };
  const { result } = answerTo("cijfer_werknemer;a;b\n1;7,5;ja\n2;zeven;ja\n3;9;nee\n", question);
  assert.deepEqual(marks(result.employee), ["7.5", "9"]);
  assert.deepEqual(result.answers.employee[0].counts, { nee: 1, niet_helemaal: 0, ja: 1 });
  assert.deepEqual(
    result.problems.map(({ line, column }) => [line, column]),
    [[6, 2]],
  );
  for (const columns of [
    { weather: 1 },
    { employee_score: 0 },
    { employee_score: 9 },
    { employee_score: "2" },
  ])
    assert.ok(
      finished(bytesOf("a;b\n7;8\n"), { columns }).problems.length > 0,
      JSON.stringify(columns),
    );
});

// ---------------------------------------------------------------- cells

test("scores take a comma or a point, and at most two decimals from 1 to 10", () => {
  const good = {
    7: "7",
    "7,5": "7.5",
    7.5: "7.5",
    "7,50": "7.5",
    "7.0": "7",
    10: "10",
    "10,00": "10",
    1: "1",
    "5,55": "5.55",
  };
  for (const [text, score] of Object.entries(good))
    assert.deepEqual(employee(`employee_score;x\n${text};\n`), [score], text);
  for (const text of [
    "0",
    "0,99",
    "10,01",
    "11",
    "7.555",
    "7,555",
    "zeven",
    "#N/A",
    "-7",
    "7,5,5",
    "7.5,5",
    "1e1",
    "€7",
  ]) {
    const { result } = answerTo(`x;employee_score\n;${text}\n;8\n`);
    assert.deepEqual(marks(result.employee), ["8"], text);
    assert.equal(result.read.rejected, 1, text);
    assert.deepEqual([result.problems[0].line, result.problems[0].column], [2, 2], text);
    assert.ok(!JSON.stringify(result.problems).includes(text) || text === "0" || text === "11");
  }
});

test("dates are read in both shapes, and a day that does not exist leaves the line out", () => {
  const period = { start: "2016-10-01", end: "2016-10-01" };
  const inside = (day) => answerTo(`employee_score;einddatum\n7;${day}\n`, { period }).result.read;
  for (const day of ["2016-10-01", "1-10-2016", "01-10-2016"])
    assert.equal(inside(day).forms, 1, day);
  for (const day of ["2016-10-02", "10-1-2016", "30-9-2016"]) {
    assert.equal(inside(day).outside_period, 1, day);
    assert.equal(inside(day).forms, 0, day);
  }
  for (const day of [
    "31-2-2016",
    "2016-02-30",
    "1-13-2016",
    "0-10-2016",
    "gisteren",
    "1-10",
    "2200-01-01",
  ]) {
    assert.equal(inside(day).rejected, 1, day);
    assert.equal(inside(day).outside_period, 0, day);
  }
});

test("answers are read with a space or an underscore, in any case", () => {
  for (const word of [
    "niet_helemaal",
    "niet helemaal",
    "Niet helemaal",
    "NIET HELEMAAL",
    "Niet_Helemaal",
  ]) {
    const answer = answerTo(`employee.coaching;employee_score\n${word};7\n`);
    assert.deepEqual(coaching(answer), { nee: 0, niet_helemaal: 1, ja: 0 }, word);
  }
});

test("an empty cell is missing, quoted or not", () => {
  const { result } = answerTo('employee_score;employer_score;employee.coaching\n7;;\n;"8";""\n');
  assert.deepEqual([result.employee.count, result.employee.missing], [1, 1]);
  assert.deepEqual([result.employer.count, result.employer.missing], [1, 1]);
  assert.equal(result.answers.employee[0].missing, 2);
});

test("quotes hold separators, line breaks and quotes, and the lines are counted on", () => {
  const text = 'werknemer;cijfer_werknemer\n"a;b";7\n"c\nd\r\ne";8\n"f""g";9\nh;zeven\n';
  const { result } = answerTo(text);
  assert.deepEqual(marks(result.employee), ["7", "8", "9"]);
  assert.deepEqual(
    result.problems.map(({ line, column }) => [line, column]),
    [[7, 2]],
  );
});

test("a header over two lines moves the lines below it", () => {
  const { result } = answerTo('"toe\nlichting";cijfer_werknemer\nx;zeven\n');
  assert.deepEqual(
    result.problems.map(({ line, column }) => [line, column]),
    [[3, 2]],
  );
});

test("names in Windows-1252, in UTF-8 and after a mark of byte order are all read over", () => {
  const text = "werknemer;cijfer_werknemer\nJosé Muñoz €;7\nÅsa;8\n";
  const plain = answerTo(text).result;
  assert.deepEqual(marks(plain.employee), ["7", "8"]);
  assert.deepEqual(answerTo(in1252(text)).result, plain);
  assert.deepEqual(answerTo(`\ufeff${text}`).result, plain);
  assert.deepEqual(answerTo(text.replaceAll("\n", "\r\n")).result, plain);
  assert.deepEqual(answerTo(text.slice(0, -1)).result, plain);
});

test("the first day of a shared period is left out, and so is what lies outside it", () => {
  const text =
    "employee_score;completed_on\n1;2016-05-11\n2;2016-05-12\n3;12-5-2017\n4;13-05-2017\n5;\n";
  const period = { start: "2016-05-12", end: "2017-05-12" };
  const shared = answerTo(text, { period: { ...period, start_shared: true } });
  assert.deepEqual(marks(shared.result.employee), ["3", "5"]);
  assert.equal(shared.result.read.outside_period, 3);
  const { result } = answerTo(text, { period });
  assert.deepEqual(marks(result.employee), ["2", "3", "5"]);
  assert.equal(result.read.outside_period, 2);
  assert.equal(answerTo(text).result.read.forms, 5);
});

test("two readers at once do not mix their files", () => {
  const [one, other] = [1, 2].map(() => core.open_scores({ scheme: SCHEME }));
  one.feed(bytesOf("employee_score\n7\n"));
  other.feed(bytesOf("employer_score;x\n8;\n"));
  one.feed(bytesOf("9"));
  other.feed(bytesOf("6;\n"));
  assert.equal(one.finish().result.employee.sum, "16");
  assert.equal(other.finish().result.employer.sum, "14");
});
