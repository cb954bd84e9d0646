import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";

import { SCHEME } from "./second_satisfaction.js";
import { assertFailure, assertSuccess, core, generator, named } from "./support.js";

const bytesOf = (text) => new TextEncoder().encode(text);

function finished(input, question = {}) {
  const reader = core.open_scores({ scheme: SCHEME, ...question });
  for (const part of Array.isArray(input) ? input : [input])
    reader.feed(typeof part === "string" ? bytesOf(part) : part);
  return reader.finish();
}
const read = (input, question) => {
  const answer = finished(input, question);
  assertSuccess(answer);
  return answer.result;
};
const places = (result) => result.problems.map(({ line, column }) => [line, column]);
const HEADER = "werknemer;cijfer_werknemer;werknemer.coaching\n";

// ---------------------------------------------------------------- files that are no files of scores

test("an empty file has no score column, and that is a failure", () => {
  for (const input of ["", [], ["", ""], "\n", "\r\n\r\n", "\ufeff", "\ufeff\n", " "])
    assertFailure(finished(input));
});

test("a file without a score column is a failure, whatever else it has", () => {
  for (const input of [
    "werknemer;werkgever\nJan;Bakkerij\n",
    "werknemer.coaching;einddatum\nja;2016-10-01\n",
    "cijfer;score\n7;8\n",
    "Jan;7;8\n",
    "x",
    '"cijfer_werknemer;cijfer_werkgever\n7;8\n',
  ])
    assertFailure(finished(input));
});

test("a header alone is a file without forms, and is answered", () => {
  for (const input of [HEADER, HEADER.trimEnd(), HEADER.replace("\n", "\r\n"), `\ufeff${HEADER}`]) {
    const result = read(input);
    assert.equal(result.verdict, "not_measurable");
    assert.deepEqual(
      [result.read.forms, result.read.rejected, result.read.outside_period],
      [0, 0, 0],
    );
    assert.deepEqual(result.problems, []);
  }
});

test("a file in UTF-16 is no readable text, with or without its mark", () => {
  const text = `${HEADER}Jan;7;ja\n`;
  const little = Buffer.from(text, "utf16le");
  const big = Buffer.from(little).swap16();
  for (const bytes of [
    little,
    big,
    Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
  ])
    assertFailure(finished(Uint8Array.from(bytes)));
});

test("a document, a picture and a zip are failures", () => {
  const random = generator(9);
  const noise = Buffer.from(Array.from({ length: 50000 }, () => random(256)));
  const begun = (start, rest) =>
    Uint8Array.from(Buffer.concat([Buffer.from(start, "latin1"), rest]));
  const files = {
    pdf: begun("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\n", noise),
    png: begun("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", noise),
    zip: begun("PK\x03\x04\x14\0\0\0\x08\0", deflateRawSync(noise)),
    exe: begun("MZ\x90\0\x03\0", noise),
    nothing: new Uint8Array(10000),
    spaces: new Uint8Array(10000).fill(0x20),
    noise: Uint8Array.from(noise),
  };
  for (const [kind, bytes] of Object.entries(files)) {
    const answer = finished(bytes);
    assert.equal(answer.result, undefined, kind);
    assertFailure(answer);
  }
});

test("JSON and a page of the web have no score column", () => {
  for (const input of [
    '{"calculation":"satisfaction_report"}',
    "<!DOCTYPE html><p>cijfer_werknemer",
    "[]",
  ])
    assertFailure(finished(input));
});

// ---------------------------------------------------------------- the question

test("an unknown scheme is a failure from finish, and nothing throws", () => {
  for (const scheme of ["atlantis", "", "UWV-KTO-2016", "x".repeat(100000)]) {
    const answer = finished(`${HEADER}Jan;7;ja\n`, { scheme });
    assertFailure(answer);
    assert.deepEqual(named(answer), ["unknown_scheme /scheme"]);
  }
  assertFailure(finished(HEADER, { scheme: "g4-2015" }));
});

test("whatever is asked and fed, nothing throws", () => {
  for (const question of [
    undefined,
    null,
    7,
    "x",
    [],
    {},
    { scheme: null },
    { scheme: 7 },
    { scheme: SCHEME, period: 7 },
  ]) {
    const reader = core.open_scores(question);
    reader.feed(bytesOf(HEADER));
    assertFailure(reader.finish());
  }
  const cyclic = { scheme: SCHEME };
  cyclic.period = cyclic;
  for (const question of [cyclic, { scheme: 10n }, Symbol("x"), () => {}])
    assertFailure(core.open_scores(question).finish());
  for (const part of [
    undefined,
    null,
    7,
    "text",
    {},
    [],
    Symbol("x"),
    new Float64Array(3),
    new ArrayBuffer(3),
  ]) {
    const reader = core.open_scores({ scheme: SCHEME });
    reader.feed(bytesOf(HEADER));
    reader.feed(part);
    const answer = reader.finish();
    assert.ok(answer.result !== undefined || answer.problems.length > 0);
  }
});

test("a reader that has finished can be fed and finished again without throwing", () => {
  const reader = core.open_scores({ scheme: SCHEME });
  reader.feed(bytesOf(`${HEADER}Jan;7;ja\n`));
  assertSuccess(reader.finish());
  reader.feed(bytesOf("Jan;8;ja\n"));
  assert.deepEqual(named(reader.finish()), ["reader_finished "]);
  assert.equal(read(`${HEADER}Jan;7;ja\n`).employee.sum, "7");
});

test("a wrong period is named as in a report", () => {
  const ask = (period) => named(finished(HEADER, { period })).sort();
  assert.deepEqual(ask({ start: "2016-02-31", end: "12-05-2017" }), [
    "no_such_day /period/start",
    "not_a_date /period/end",
  ]);
  assert.deepEqual(ask({ start: "2016-05-12" }), ["missing_key /period/end"]);
  assert.deepEqual(ask(null), ["null_value /period"]);
  assert.deepEqual(named(finished(HEADER, { colour: 1 })), ["unknown_key /colour"]);
});

// ---------------------------------------------------------------- lines that do not read

test("each bad score leaves its own line out, and the rest still counts", () => {
  const bad = ["0", "11", "7.555", "zeven", "#N/A"];
  const lines = bad.flatMap((score) => [`Jan;${score};ja`, "Piet;8;nee"]);
  const result = read(HEADER + lines.join("\n"));
  assert.equal(result.read.rejected, 5);
  assert.equal(result.employee.count, 5);
  assert.deepEqual(result.answers.employee[0].counts, { nee: 5, niet_helemaal: 0, ja: 0 });
  assert.deepEqual(places(result), [
    [2, 2],
    [4, 2],
    [6, 2],
    [8, 2],
    [10, 2],
  ]);
});

test("of ten thousand bad lines the first hundred are named and all are counted", () => {
  const lines = Array.from({ length: 20000 }, (_, index) =>
    index % 2 === 0 ? "Jan;zeven;ja" : "Jan;8;ja",
  );
  const result = read(HEADER + lines.join("\n"));
  assert.equal(result.read.rejected, 10000);
  assert.equal(result.employee.count, 10000);
  assert.deepEqual(
    places(result),
    Array.from({ length: 100 }, (_, index) => [2 + 2 * index, 2]),
  );
});

test("a line with two bad cells is left out once", () => {
  const result = read(`${HEADER}Jan;zeven;misschien\nPiet;8;ja\n`);
  assert.equal(result.read.rejected, 1);
  assert.equal(result.employee.count, 1);
  assert.ok(places(result).every(([line]) => line === 2));
  assert.deepEqual(places(result)[0], [2, 2]);
});

test("a problem never shows what stands in a cell", () => {
  const marker = "Xantippe";
  const result = finished(
    `${HEADER}${marker};${marker};ja\n${marker};7;${marker}\n"${marker}\n;8;ja\n${marker}`,
  );
  assert.ok(!JSON.stringify(result).toLowerCase().includes("xantippe"));
  const header = finished(`${marker};cijfer_werknemer;${marker}\n;${marker};\n`);
  assert.ok(!JSON.stringify(header).toLowerCase().includes("xantippe"));
  const none = finished(`${marker};${marker}\n7;8\n`);
  assert.ok(!JSON.stringify(none).toLowerCase().includes("xantippe"));
});

test("a quote that is never closed leaves its own line out, and the rest still counts", () => {
  const result = read(`${HEADER}Jan;7;ja\n"Piet;8;ja\nKees;9;ja\nWim;10;ja\n`);
  assert.equal(result.employee.sum, "26");
  assert.equal(result.read.rejected, 1);
  assert.deepEqual(places(result), [[3, 1]]);
  const last = read(`${HEADER}Jan;7;ja\nPiet;8;"ja`);
  assert.equal(last.employee.sum, "7");
  assert.deepEqual(places(last), [[3, 3]]);
});

test("a million lines after a quote that is never closed still count", () => {
  const many = bytesOf("Kees;9;ja\n".repeat(100000));
  const result = read([
    `${HEADER}"Piet;8;ja\n`,
    ...Array.from({ length: 10 }, () => many),
    "Wim;zeven;ja\n",
  ]);
  assert.equal(result.employee.sum, "9000000");
  assert.deepEqual(places(result), [
    [2, 1],
    [1000003, 2],
  ]);
});

test("text after a closed quote leaves the line out", () => {
  const result = read(`${HEADER}"Ja"n;7;ja\nPiet;8;ja\n`);
  assert.equal(result.employee.sum, "8");
  assert.deepEqual(places(result), [[2, 1]]);
});

test("a line with too few or too many cells is left out and named", () => {
  const result = read(`${HEADER}Jan;7\nPiet;8;ja;x\nKees;9;ja\nWim\n`);
  assert.equal(result.employee.sum, "9");
  assert.equal(result.read.rejected, 3);
  assert.deepEqual(
    result.problems.map(({ line }) => line),
    [2, 3, 5],
  );
});

test("a line without anything is no form, and is counted among the lines of the file", () => {
  const result = read(`${HEADER}\nJan;7;ja\r\n\r\n\nPiet;zeven;ja\n\n`);
  assert.equal(result.read.forms, 1);
  assert.equal(result.read.rejected, 1);
  assert.deepEqual(places(result), [[6, 2]]);
});

test("a line of empty cells is a form of which everything is missing", () => {
  for (const header of [HEADER, "cijfer_werknemer;x;y\n", "x;werkgever;cijfer_werknemer\n"])
    for (const line of [";;", '"";"";""', " ;  ; "]) {
      const { employee, read: counts, answers } = read(`${header}${line}\n`);
      assert.deepEqual([counts.forms, counts.rejected], [1, 0], header + line);
      assert.deepEqual([employee.count, employee.missing], [0, 1], header + line);
      assert.equal(answers.employer[8].missing, 1);
    }
});

test("a line of 50 MB is left out and the rest still counts", () => {
  const chunk = bytesOf("x".repeat(1024 * 1024));
  const long = Array.from({ length: 50 }, () => chunk);
  const parts = [`${HEADER}Jan;7;ja\n`, ...long, ";8;ja\nPiet;9;ja\n"];
  const result = read(parts);
  assert.ok(["16", "24"].includes(result.employee.sum), result.employee.sum);
  // A cell of text that is not ours may be of any length; then nothing is wrong with the line.
  assert.equal(result.read.rejected, result.employee.sum === "16" ? 1 : 0);
  const score = read([`${HEADER}Jan;7;ja\n`, "Jan;", ...long, ";ja\nPiet;9;ja\n"]);
  assert.equal(score.employee.sum, "16");
  assert.equal(score.read.rejected, 1);
  assert.deepEqual(places(score)[0][0], 3);
  const quoted = read([`${HEADER}Jan;7;ja\n"`, ...long, '";8;ja\nPiet;9;ja\n']);
  assert.ok(["16", "24"].includes(quoted.employee.sum), quoted.employee.sum);
});

test("a header of 50 MB is a failure or read, and does not throw", () => {
  const chunk = bytesOf("x;".repeat(512 * 1024));
  const answer = finished([...Array.from({ length: 50 }, () => chunk), "cijfer_werknemer\n"]);
  assert.ok(answer.result !== undefined || answer.problems.length > 0);
});

test("a NUL in a cell of ours leaves the line out or fails, and is never taken for a value", () => {
  for (const text of [`${HEADER}Jan;7\0;ja\n`, `${HEADER}Jan;\0;ja\n`, `${HEADER}Jan;7;ja\0\n`]) {
    const answer = finished(text);
    if (answer.problems !== undefined) assertFailure(answer);
    else {
      assert.equal(answer.result.employee.count, 0);
      assert.equal(answer.result.read.rejected, 1);
    }
  }
});

// ---------------------------------------------------------------- memory

test("a file of 150 MB takes no more memory than a small one, and finishing gives it back", () => {
  const line = '"Sjoerdtsje; van ""der"" Zwaag";7,5;Niet helemaal\n';
  const chunk = bytesOf(line.repeat(Math.ceil((1024 * 1024) / line.length)));
  const lines = chunk.length / line.length;
  const reader = core.open_scores({ scheme: SCHEME });
  reader.feed(bytesOf(HEADER));
  reader.feed(chunk);
  const held = reader.memory();
  for (let fed = 1; fed < 150; fed++) reader.feed(chunk);
  assert.equal(reader.memory(), held);
  const { result } = reader.finish();
  assert.equal(reader.memory(), 0);
  assert.equal(result.employee.count, 150 * lines);
  assert.equal(result.employee.mean, "7.5");
});

test("names that all differ are forgotten as they are read", () => {
  const reader = core.open_scores({ scheme: SCHEME });
  reader.feed(bytesOf(HEADER));
  let held;
  for (let round = 0; round < 30; round++) {
    const names = Array.from(
      { length: 20000 },
      (_, at) => `Sjoerdtsje van der Zwaag ${round} ${at}`,
    );
    reader.feed(bytesOf(names.map((name) => `${name};7;ja\n`).join("")));
    held ??= reader.memory();
  }
  assert.equal(reader.memory(), held);
  assert.equal(reader.finish().result.employee.count, 600000);
});

test("lines that never end take no more memory than a line may have", () => {
  const chunk = bytesOf("x".repeat(1024 * 1024));
  for (const start of ["Jan;7;", '"Jan', "Jan;", 'Jan;7;ja\n"']) {
    const reader = core.open_scores({ scheme: SCHEME });
    reader.feed(bytesOf(HEADER + start));
    for (let fed = 0; fed < 5; fed++) reader.feed(chunk);
    const held = reader.memory();
    for (let fed = 5; fed < 40; fed++) reader.feed(chunk);
    assert.equal(reader.memory(), held, start);
    assert.ok(held < 32 * 1024 * 1024, `${held} bytes`);
    assertSuccess(reader.finish());
  }
});

test("two thousand readers are opened and finished one after the other", () => {
  const file = bytesOf(`${HEADER}Jan;7;ja\n`);
  const once = () => {
    const reader = core.open_scores({ scheme: SCHEME });
    reader.feed(file);
    return reader.finish();
  };
  const first = JSON.stringify(once());
  for (let time = 0; time < 2000; time++) assert.equal(once().result.employee.count, 1);
  assert.equal(JSON.stringify(once()), first);
});

test("bytes mangled at random give an answer or a failure, never an exception", () => {
  const random = generator(21);
  const good = bytesOf(`${HEADER}"Jan ""B""";7,5;Niet helemaal\n;8;\n"a\nb";9;ja\n`);
  for (let time = 0; time < 1500; time++) {
    const bytes = Array.from(good);
    for (let change = 0; change <= random(5); change++) {
      const place = random(bytes.length);
      const kind = random(3);
      if (kind === 0) bytes[place] = random(256);
      else if (kind === 1) bytes.splice(place, 1 + random(6));
      else bytes.splice(place, 0, ...bytes.slice(random(bytes.length)).slice(0, random(20)));
    }
    const cut = random(bytes.length + 1);
    const whole = Uint8Array.from(bytes);
    const answer = finished([whole.subarray(0, cut), whole.subarray(cut)]);
    if (answer.problems !== undefined) assertFailure(answer);
    else assertSuccess(answer);
    assert.deepEqual(finished(whole), answer, "however it is cut");
  }
});
