/** open_scores: what a file says is what a report says of the forms in it. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { load, load_scores, compile_scores } from "../../build/npm/index.js";
import { scores_door } from "../../build/npm/scores.js";
import { answer_to, bytes_of, forms_of, in_1252, SCHEME, told } from "./scores_support.js";
import { assertSuccess, builtInPack, core, generator, noticesOf, reportOf } from "./support.js";

const HEADER = "werknemer;werkgever;einddatum;cijfer_werknemer;cijfer_werkgever\n";
const period = { start: "2016-05-12", end: "2017-05-12" };

/** A file of random lines, most of them right, with random spellings. */
function random_file(below) {
  const one_of = (...list) => list[below(list.length)];
  const separator = one_of(";", ",", "\t");
  const end = one_of("\n", "\r\n");
  const columns = ["employee", "Werkgever", "completed on", "Cijfer werknemer", "employer_score"];
  columns.push("employee.coaching", "WERKGEVER.visits", "remarks", "employer.career");
  const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
  const written = (cell) =>
    /["\n]/.test(cell) || cell.includes(separator) || below(5) === 0 ? quoted(cell) : cell;
  const score = () =>
    one_of("7", "7,5", "8.0", "10", " 6 ", "5,25", "", below(9) === 0 ? "zeven" : "9");
  let text = columns.map(written).join(separator) + end;
  for (let line = below(40); line > 0; line -= 1) {
    const cells = [
      one_of("Jan", "jan ", "Zoë", "", "de Vries, Jan", 'zei "ja"', "a\nb"),
      one_of("Bakkerij; West", "Garage", "", "\tMax"),
      one_of("2016-10-01", "1-10-2016", "12-05-2016", "2015-01-01", "", "31-02-2016", "29-2-2016"),
      score(),
      score(),
      one_of("ja", "JA", "Niet helemaal", "niet_helemaal", "nee", "", below(9) ? "ja" : "soms"),
      one_of("goed", "Voldoende", "", "matig", "onvoldoende"),
      one_of("", "x", "geen; ja", "0,5"),
      one_of("goed", ""),
    ];
    if (below(25) === 0) cells.pop();
    text += cells.map(written).join(separator) + (line === 1 && below(2) ? "" : end);
    if (below(12) === 0) text += end;
  }
  return { text, separator };
}

test("a thousand random files say what a report says of their forms, however they are cut", () => {
  const below = generator(1812);
  let rejected_in_all = 0;
  for (let round = 0; round < 1000; round += 1) {
    const { text, separator } = random_file(below);
    const question = { period: { ...period, start_shared: below(2) === 0 } };
    const { forms, rejected } = forms_of(text, separator);
    const bytes = below(3) === 0 ? in_1252(text) : bytes_of(text);
    const pieces = [];
    for (let at = 0; at < bytes.length;) {
      const size = 1 + below(below(2) ? 3 : 200);
      pieces.push(bytes.subarray(at, at + size));
      at += size;
    }
    const answer = answer_to(pieces, question);
    assertSuccess(answer);
    const { read, problems, ...totals } = answer.result;
    const { rows, ...expected } = reportOf(forms, question);
    assert.deepEqual(totals, expected, text);
    assert.deepEqual(
      read,
      {
        lines: forms.length + rejected.length,
        forms: rows.length,
        rejected: rejected.length,
        outside_period: forms.length - rows.length,
      },
      text,
    );
    assert.deepEqual([...new Set(problems.map(({ line }) => line))], rejected.slice(0, 100), text);
    rejected_in_all += rejected.length;
  }
  assert.ok(rejected_in_all > 1000);
});

test("the answer merges with others, and carries the same notices as a report", () => {
  const answer = answer_to(`${HEADER}Jan;Bakker;;7;8\nPiet;Bakker;2010-01-01;7;8\n`, { period });
  const merged = core.answer({
    calculation: "satisfaction_merge",
    scheme: SCHEME,
    reports: [answer.result, answer.result],
  });
  assertSuccess(merged);
  assert.equal(merged.result.employee.count, 2);
  assert.equal(noticesOf(answer, "undated_forms")[0].data.count, 1);
  assert.equal(answer.result.read.outside_period, 1);
  assert.ok(answer.steps.length > 0 && answer.sources.length > 0);
  assert.deepEqual(answer_to(HEADER, { explain: false }).steps, []);
});

test("a file says that the mean is not rounded, and never that no period was completed", () => {
  const answer = answer_to(`${HEADER}Jan;Bakker;;6,4;7\nPiet;Bakker;;6,5;7\n`, { period });
  const strict = noticesOf(answer, "assumption").filter(
    ({ data }) => data.choice === "mean_not_rounded",
  );
  assert.deepEqual(
    strict.map(({ path, data }) => [path, data.side]),
    [["/employee", "employee"]],
  );
  for (const file of [HEADER, `${HEADER}Jan;Bakker;2010-01-01;7;8\n`])
    assert.deepEqual(noticesOf(answer_to(file, { period }), "no_completed_period"), []);
});

test("kept forms give the report that the file gives, with letters and numbers for names", () => {
  const file =
    `${HEADER}jan;Bakker;1-10-2016;7;7,50\nJAN ;Slager;2016-11-01;;8\n;bakker;;6;\n` +
    `Zoë;Bakker;2010-01-01;1;1\nZoë;BAKKER;2016-12-01;9;9\nmis;x;;x;\n`;
  const request = { scheme: SCHEME, period, forms: true };
  for (const bytes of [bytes_of(file), in_1252(file)]) {
    const reader = core.open_scores(request);
    reader.feed(bytes);
    assert.deepEqual(reader.names(), {
      employees: ["jan", null, "Zoë"],
      employers: ["Bakker", "Slager"],
    });
    const answer = reader.finish();
    assert.deepEqual(answer.result.forms, [
      form("A", "1", "2016-10-01", "7", "7.5"),
      form("A", "2", "2016-11-01", undefined, "8"),
      form("B", "1", undefined, "6", undefined),
      form("C", "1", "2016-12-01", "9", "9"),
    ]);
    const { read, problems, forms, ...totals } = answer.result;
    const { rows, ...expected } = reportOf(forms, { period });
    assert.deepEqual(totals, expected);
    assert.deepEqual(
      rows.map(({ employee, employer }) => employee + employer),
      ["A1", "A2", "B1", "C1"],
    );
    assert.equal(read.forms, 4);
    assert.equal(problems.length, 1);
    const text = JSON.stringify(answer).toLowerCase();
    for (const name of ["jan", "zoë", "bakker", "slager"]) assert.ok(!text.includes(name), name);
  }
});

function form(employee, employer, completed_on, employee_score, employer_score) {
  const given = { employee, employer, completed_on, employee_score, employer_score };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

test("no more than a hundred thousand forms are kept", () => {
  const lines = (count) => `cijfer_werknemer;werknemer\n${"7;Jan\n".repeat(count)}`;
  assert.equal(answer_to(lines(100_000), { forms: true }).result.forms.length, 100_000);
  const reader = core.open_scores({ scheme: SCHEME, forms: true });
  reader.feed(bytes_of(lines(100_001)));
  assert.equal(reader.names(), null);
  const { result } = reader.finish();
  assert.equal(result.forms, null);
  assert.equal(result.read.forms, 100_001);
  assert.ok(!("forms" in answer_to(lines(1)).result));
});

test("names are held only when forms are asked for", () => {
  const reader = core.open_scores({ scheme: SCHEME });
  reader.feed(bytes_of(`${HEADER}Jan;Bakker;;7;8\n`));
  assert.equal(reader.names(), null);
  reader.finish();
});

test("columns that are pointed out overrule the names in the header", () => {
  const file = "naam;oordeel;employee_score;baas\nJan;7;1;8\nPiet;9;1;6\n";
  const columns = { employee_score: 2, employer_score: 4, employee: 1 };
  const answer = answer_to(file, { columns });
  assert.equal(answer.result.employee.sum, "16");
  assert.equal(answer.result.employer.sum, "14");
  assert.deepEqual(told(answer), []);
  const bad = (given) => answer_to(file, { columns: given }).problems[0];
  assert.equal(bad({ employee_score: 5 }).code, "out_of_range");
  assert.equal(bad({ employee_score: 5 }).path, "/columns/employee_score");
  assert.equal(bad({ employee_score: 2, employer_score: 2 }).code, "conflicting_keys");
  assert.equal(bad({ score: 2 }).code, "unknown_key");
  assert.equal(bad({ employee_score: 0 }).code, "out_of_range");
  assert.equal(bad({ employee_score: "2" }).code, "wrong_type");
});

test("problems point at the rows of the sheet that the lines came from", () => {
  const answer = answer_to("employee_score;employee\n7;Jan\n12;Piet\n", { first_line: 41 });
  assert.deepEqual(told(answer), ["43:1 decimal_out_of_range"]);
});

test("the header can be seen as soon as it was fed, in either encoding", () => {
  for (const encode of [bytes_of, in_1252]) {
    const reader = core.open_scores({ scheme: SCHEME });
    reader.feed(encode('"Naam; één";cijf'));
    assert.equal(reader.header(), null);
    reader.feed(encode("er_werknemer\nJan;7\n"));
    assert.deepEqual(reader.header(), ["Naam; één", "cijfer_werknemer"]);
    assert.equal(reader.progress(), 1);
    assert.equal(reader.finish().result.employee.sum, "7");
  }
});

test("readers run side by side, and one that is not finished is in nobody's way", () => {
  core.open_scores({ scheme: SCHEME }).feed(bytes_of(HEADER));
  const readers = Array.from({ length: 20 }, () => core.open_scores({ scheme: SCHEME }));
  for (const reader of readers) reader.feed(bytes_of(HEADER));
  readers.forEach((reader, index) => reader.feed(bytes_of(`Jan;B;;${1 + (index % 9)};8\n`)));
  readers.forEach((reader, index) => {
    assert.equal(reader.finish().result.employee.sum, `${1 + (index % 9)}`);
  });
});

test("a Worker starts the reader from its compiled module alone", async () => {
  const module = await compile_scores();
  assert.ok(module instanceof WebAssembly.Module);
  for (const door of [
    await scores_door(module),
    await load_scores({ module }),
    await load({ scores_module: module }),
  ]) {
    const reader = door.open_scores({ scheme: SCHEME });
    reader.feed(bytes_of(`${HEADER}Jan;B;;7;8\n`));
    assert.equal(reader.finish().result.employer.sum, "8");
  }
});

test("questions, answers, scale and norm come from a pack of the visitor's own as well", () => {
  const pack = { ...builtInPack(), id: "own" };
  const both = (text) => ({ nl: text, en: text });
  pack.figures.highest_score.periods[0].value = "5";
  pack.figures.satisfaction_norm.periods[0].value = "3.75";
  pack.figures.assessment_forms.periods[0].value.employee = {
    answers: [{ id: "ja_zeker_wel_hoor_meneer", title: both("a") }],
    questions: [{ id: "lunch", title: both("q") }],
  };
  const file = "cijfer_werknemer;werknemer.lunch\n4;Ja zeker WEL hoor meneer\n3,5;\n6;\n4;ja\n";
  const answer = answer_to(file, { scheme: "own", rule_packs: [pack] });
  assert.equal(answer.result.employee.mean_exact, "15/4");
  assert.equal(answer.result.employee.meets_norm, true);
  assert.deepEqual(answer.result.answers.employee[0].counts, { ja_zeker_wel_hoor_meneer: 1 });
  assert.deepEqual(told(answer), ["4:1 decimal_out_of_range", "5:2 unknown_word"]);
  assert.equal(noticesOf(answer, "own_rules").length, 1);
});
