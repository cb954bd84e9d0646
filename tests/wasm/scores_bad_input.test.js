/** open_scores against files and calls that are not as they should be: nothing throws, all is told. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { answer_to, bytes_of, in_1252, SCHEME, told } from "./scores_support.js";
import { assertFailure, assertSuccess, core, generator, named } from "./support.js";

const HEADER = "employee;completed_on;employee_score;employee.coaching\n";
const failure_of = (file, request) => {
  const answer = answer_to(file, request);
  assertFailure(answer);
  assert.equal(answer.calculation, "satisfaction_report");
  return answer.problems.map(({ code, detail }) => `${code} ${detail.found ?? ""}`.trim()).join();
};
const sum_of = (file) => answer_to(file).result.employee.sum;

test("a file that is no text is a failure that says what it is", () => {
  assert.equal(failure_of(""), "no_readable_text nothing");
  assert.equal(failure_of([]), "no_readable_text nothing");
  assert.equal(failure_of("\ufeff\r\n  \r\n"), "no_readable_text nothing");
  const utf_16 = Buffer.from(HEADER, "utf16le");
  assert.equal(
    failure_of(Buffer.concat([Buffer.from([0xff, 0xfe]), utf_16])),
    "no_readable_text utf_16",
  );
  assert.equal(failure_of(Buffer.from(utf_16).swap16()), "no_readable_text utf_16");
  for (const start of [
    "%PDF-1.7\n%âãÏÓ\n",
    "\x89PNG\r\n\x1a\n\0",
    "PK\x03\x04\x14\0",
    "\xff\xd8\xff\xe0\0",
    "GIF89a;",
  ])
    assert.equal(failure_of(in_1252(start)), "no_readable_text binary", start);
  assert.equal(failure_of(new Uint8Array(3_000_000)), "no_readable_text binary");
  assert.equal(failure_of("x".repeat(3_000_000)), "no_readable_text no_lines");
  assert.equal(failure_of('"employee_score;x\n7;8\n'), "no_readable_text wrong_quotes");
});

test("a file without a score column is a failure, and shows nothing of its first line", () => {
  const answer = answer_to("Xantippe;Jan;7\nPiet;Kees;8\n");
  assert.deepEqual(answer.problems, [
    { code: "no_score_column", path: "", detail: { columns: 3, separator: ";" } },
  ]);
  assert.equal(failure_of("employee;completed_on\n"), "no_score_column");
});

test("a wrong request is told by finish, as a report tells it", () => {
  const problems = (request) => named(answer_to(`${HEADER}Jan;;7;ja\n`, request)).join();
  assert.equal(problems({ scheme: "atlantis" }), "unknown_scheme /scheme");
  assert.equal(problems({ scheme: "g4-2015" }), "unknown_scheme /scheme");
  assert.equal(problems({ scheme: undefined }), "missing_key /scheme");
  assert.equal(problems({ period: { start: "2016-05-12" } }), "missing_key /period/end");
  assert.equal(
    problems({ period: { start: "2015-01-01", end: "2015-12-31" } }),
    "no_rule_in_force /period/end",
  );
  assert.equal(problems({ colour: 1 }), "unknown_key /colour");
  assert.equal(problems({ forms: "yes" }), "wrong_type /forms");
  assert.equal(problems({ first_line: 0 }), "out_of_range /first_line");
  for (const request of [undefined, () => 1, 10n]) {
    const reader = core.open_scores(request);
    reader.feed(bytes_of(HEADER));
    assert.equal(reader.finish().problems[0].code, "not_text");
  }
  assert.equal(
    core.open_scores(null).finish().problems[0].code,
    core.answer(null).problems[0].code,
  );
});

test("what is fed after the end is not read, and the end comes once", () => {
  const reader = core.open_scores({ scheme: SCHEME, forms: true });
  reader.feed(bytes_of(`${HEADER}Jan;;7;ja\n`));
  assertSuccess(reader.finish());
  reader.feed(bytes_of("Piet;;8;ja\n"));
  for (let times = 0; times < 2; times += 1) {
    const again = reader.finish();
    assertFailure(again);
    assert.equal(again.problems[0].code, "reader_finished");
  }
  assert.deepEqual(
    [reader.header(), reader.names(), reader.progress(), reader.memory()],
    [null, null, 0, 0],
  );
  assert.equal(sum_of(`${HEADER}Jan;;7;ja\n`), "7");
});

test("only bytes are read, those of none at all among them", () => {
  const text = `${HEADER}Jan;;7;ja\n`;
  assert.equal(sum_of([new Uint8Array(0), text, new Uint8Array(0)]), "7");
  assert.equal(sum_of(Buffer.from(text)), "7");
  for (const wrong of [undefined, null, 7, [7], {}, bytes_of(text).buffer, new Uint16Array(4)])
    assert.equal(failure_of([text, wrong]), "no_readable_text not_bytes");
  const reader = core.open_scores({ scheme: SCHEME });
  reader.feed(text);
  assert.equal(reader.finish().problems[0].detail.found, "not_bytes");
});

test("each thing that is wrong with a line leaves it out, counted and named; the rest counts", () => {
  const wrong = {
    "Jan;;0;ja": "3 decimal_out_of_range",
    "Jan;;11;ja": "3 decimal_out_of_range",
    "Jan;;7.555;ja": "3 not_a_decimal",
    "Jan;;zeven;ja": "3 not_a_decimal",
    "Jan;;#N/A;ja": "3 not_a_decimal",
    "Jan;;7\0;ja": "3 not_a_decimal",
    "Jan;;\0;ja": "3 not_a_decimal",
    "Jan;;7;misschien": "4 unknown_word",
    "Jan;;7;ja ja ja ja ja ja ja ja ja": "4 unknown_word",
    "Jan;31-02-2016;7;ja": "2 no_such_day",
    "Jan;2016-13-01;7;ja": "2 no_such_month",
    "Jan;1/10/2016;7;ja": "2 not_a_date",
    "Jan;2200-01-01;7;ja": "2 date_out_of_range",
    "Jan;;7": "4 too_few_cells",
    "Jan;;7;ja;nee": "5 too_many_cells",
    '"Jan"x;;7;ja': "1 text_after_quote",
    'Jan;;"7";"ja"x': "4 text_after_quote",
  };
  for (const [line, problem] of Object.entries(wrong))
    for (const end of ["\n", "\r\n"])
      for (const rest of [1, 400]) {
        const right = `Piet;2016-10-01;8;ja${end}`.repeat(rest);
        const answer = answer_to(HEADER.replace("\n", end) + right + line + end + right);
        assertSuccess(answer);
        const { read, employee } = answer.result;
        assert.deepEqual(told(answer), [`${rest + 2}:${problem}`], line);
        assert.deepEqual(
          [read.lines, read.rejected, employee.count],
          [2 * rest + 1, 1, 2 * rest],
          line,
        );
      }
});

test("whatever is harmless in a line does no harm", () => {
  const fine = [
    " Jan ; 1-10-2016 ; 7,0 ; JA ",
    "Jan;01-10-2016;7.00;ja;;",
    '"Jan";"2016-10-01";"7";"ja"',
    '"Jan\n;""x""\n";;7;ja',
    'Jan "de Man";;7;ja',
    '5" scherm;;7;ja',
    "J\0n;;7;ja",
    "J\xffn;;7;ja",
    "Jan;;7;",
    "\xa0Jan;\xa0;\xa07;\xa0ja\xa0",
    `${"x".repeat(200_000)};;7;ja`,
    `"${"x\n".repeat(100_000)}";;7;ja`,
  ];
  for (const line of fine)
    for (const encode of [bytes_of, in_1252]) {
      const file = encode(`${HEADER}Piet;;8;ja\n${line}\n\n  \nPiet;;8;zeven\n`);
      const answer = answer_to(file);
      assert.equal(answer.result.employee.sum, "15", line.slice(0, 50));
      assert.equal(answer.result.read.lines, 3, line.slice(0, 50));
      const lines_of_it = line.split("\n").length;
      assert.deepEqual(told(answer), [`${5 + lines_of_it}:4 unknown_word`], line.slice(0, 50));
    }
});

test("lines end in LF, CRLF or CR, and the last one need not", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const lines = ["employee_score;employee", "7;Jan", "", '8;"Piet"', "9;Kees"];
    for (const last of ["", end]) {
      const answer = answer_to(lines.join(end) + last);
      assert.equal(answer.result.employee.sum, "24");
      assert.equal(answer.result.read.lines, 3);
    }
    assert.deepEqual(told(answer_to([...lines, "x;Wim"].join(end))), ["6:1 not_a_decimal"]);
  }
});

test("a column that says the same as an earlier one is told, and left aside", () => {
  const answer = answer_to("employee_score;naam;Cijfer werknemer\n7;Jan;zeven\n");
  assert.deepEqual(answer.result.problems, [
    { line: 1, column: 3, code: "duplicate_column", detail: { first: 1 } },
  ]);
  assert.equal(answer.result.employee.sum, "7");
  assert.equal(answer.result.read.rejected, 0);
});

test("the separator is the most frequent in the header, outside quotes", () => {
  assert.equal(sum_of("employee_score,employee\n7,Jan\n"), "7");
  assert.equal(sum_of("employee_score\temployee\n7,5\tJan\n"), "7.5");
  assert.equal(sum_of('employee_score;"a,b,c,d"\n7,5;Jan\n'), "7.5");
  assert.equal(sum_of('employee_score,employee\n"7,5",Jan\n'), "7.5");
  assert.equal(sum_of("employee_score\n7,5\n\n8\n"), "15.5");
});

test("a quote that is never closed takes along its own line and no more", () => {
  const lines = "Jan;;7;ja\n".repeat(5);
  const answer = answer_to(`${HEADER}${lines}"Piet;;8;ja\n${lines}`);
  assert.equal(answer.result.employee.count, 10);
  assert.deepEqual(told(answer), ["7:1 quote_not_closed"]);
  const long = answer_to(`${HEADER}${lines}"Piet;;8;ja\n${"Jan;;7;ja\n".repeat(300_000)}`);
  assert.equal(long.result.employee.count, 300_005);
  assert.deepEqual(told(long), ["7:1 quote_not_closed"]);
});

test("a line of fifty million bytes is left out, and takes no memory", () => {
  const million = bytes_of("x".repeat(1_000_000));
  for (const [before, after] of [
    ["", ";;7;ja\n"],
    ['"', '";;7;ja\n'],
    ["Jan;;", ";ja\n"],
  ]) {
    const reader = core.open_scores({ scheme: SCHEME });
    reader.feed(bytes_of(`${HEADER}Jan;;7;ja\n${before}`));
    for (let i = 0; i < 50; i += 1) reader.feed(million);
    reader.feed(bytes_of(`${after}Piet;;9;ja\nKees;;x;ja\n`));
    assert.ok(reader.memory() <= 16 * 1024 * 1024);
    const answer = reader.finish();
    assert.equal(answer.result.employee.sum, "16");
    assert.deepEqual(told(answer), ["3:1 line_too_long", "5:3 not_a_decimal"]);
  }
});

test("files that cost much for their size are read all the same, in the same memory", () => {
  const size = 2_000_000;
  for (const unit of ['"', ";", "\n", "\r", '"\n', ';"\n', '"x\n', '"";', 'a";"b\n', '"a""\n']) {
    const reader = core.open_scores({ scheme: SCHEME });
    reader.feed(bytes_of(HEADER));
    reader.feed(bytes_of(unit.repeat(size / unit.length)));
    reader.feed(bytes_of("\nJan;;7;ja\n"));
    const { result } = reader.finish();
    assert.ok(result.problems.length <= 100);
    assert.equal(reader.memory(), 0);
  }
});

test("the hundred first problems are listed, and all lines are counted", () => {
  const answer = answer_to(HEADER + "Jan;;zeven;misschien\n".repeat(20_000));
  assert.equal(answer.result.problems.length, 100);
  assert.equal(answer.result.read.rejected, 20_000);
  assert.deepEqual(told(answer).slice(-2), ["51:3 not_a_decimal", "51:4 unknown_word"]);
});

test("a problem never repeats what a cell holds", () => {
  const name = "Xantippe";
  const answer = answer_to(
    `${name};employee_score;employee.coaching;completed_on;${name}\n` +
      `${name};${name};${name};${name};${name}\n"${name}"${name}\n${name}\n`,
  );
  assert.equal(answer.result.read.rejected, 3);
  assert.ok(!JSON.stringify(answer).includes(name));
});

test("memory is the same for a short file and a long one", () => {
  const measured = [1, 100].map((times) => {
    const reader = core.open_scores({ scheme: SCHEME });
    reader.feed(bytes_of(HEADER));
    const below = generator(99);
    for (let i = 0; i < times; i += 1) {
      let text = "";
      for (let line = 0; line < 5000; line += 1)
        text += `Naam ${below(1e9)};2016-10-01;7,${below(9)};ja\n`;
      reader.feed(bytes_of(text));
    }
    const memory = reader.memory();
    assert.equal(reader.finish().result.read.forms, times * 5000);
    return memory;
  });
  assert.equal(measured[0], measured[1]);
  assert.ok(measured[0] <= 16 * 1024 * 1024);
});
