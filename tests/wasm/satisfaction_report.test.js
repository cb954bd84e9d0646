import assert from "node:assert/strict";
import { test } from "node:test";

import {
  form,
  NAMES,
  reportQuestion,
  SHEET_FORMS,
  shuffled,
  someReport,
  written,
} from "./drawn_forms.js";
import { contract, only, SIDE } from "./satisfaction_contract.js";
import { FORMS, NORM, nextLetters, satisfaction, SIDES } from "./second_satisfaction.js";
import { assertSuccess, at, core, generator, noticesOf } from "./support.js";

function report(forms, changes = {}) {
  const answer = core.answer({
    ...reportQuestion(),
    forms,
    completed_periods: undefined,
    ...changes,
  });
  assertSuccess(answer);
  return answer;
}

/** Forms with these scores of both sides and nothing more. */
const scored = (employee, employer = employee) =>
  Array.from({ length: Math.max(employee.length, employer.length) }, (_, index) => ({
    employee_score: employee[index],
    employer_score: employer[index],
    completed_on: "2016-10-01",
  }));

/** So many scores that add up to so many hundredths, as even as they come. */
function adding(hundredths, count) {
  const [each, more] = [Math.floor(hundredths / count), hundredths % count];
  return Array.from({ length: count }, (_, index) => {
    const digits = `${each + (index < more ? 1 : 0)}`;
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  });
}

const OF_PERIODS = [
  "no_completed_period",
  "completed_periods_contradict_forms",
  "fewer_forms_than_periods",
  "more_forms_than_periods",
];

/** What the contract says must be said, no more and no less. */
function assertNotices(request, answer, said) {
  const told = JSON.stringify(request);
  for (const notice of answer.notices) {
    const document = notice.within === "result" ? answer.result : request;
    assert.notEqual(at(document, notice.path), undefined, `${notice.code} ${notice.path}: ${told}`);
  }
  const places = (code) => noticesOf(answer, code).map(({ path }) => path);
  assert.deepEqual(
    places("small_group")
      .map((path) => SIDES.find((side) => path.startsWith(`/${side}`)))
      .sort(),
    [...said.small].sort(),
    `small_group: ${told}`,
  );
  for (const [code, indices] of [
    ["undated_forms", said.undated],
    ["forms_outside_period", said.outside],
    ["boundary_day_shared", said.shared],
  ]) {
    const expected = indices.length === 0 ? [] : [{ count: indices.length, indices }];
    const found = noticesOf(answer, code).map((notice) => notice.data);
    assert.deepEqual(found, expected, `${code}: ${told}`);
  }
  assert.deepEqual(
    noticesOf(answer, "rounded_mean_hides_norm").map((notice) => notice.data),
    said.seeming,
    told,
  );
  assert.deepEqual(
    noticesOf(answer, "assumption")
      .filter(({ data }) => data.choice === "mean_not_rounded")
      .map(({ path, data }) => [path, data]),
    said.seeming.map(({ side }) => [`/${side}`, { choice: "mean_not_rounded", side }]),
    told,
  );
  for (const code of OF_PERIODS) {
    const expected = code in said.periods ? [said.periods[code]] : [];
    const found = noticesOf(answer, code).map(({ data }) => data);
    assert.deepEqual(found, expected, `${code}: ${told}`);
  }
}

function assertNameless(request, answer) {
  const text = JSON.stringify(answer).toLowerCase();
  for (const one of request.forms)
    for (const side of SIDES) {
      const name = (one[side] ?? "").trim().toLowerCase();
      if (name === "") continue;
      assert.ok(!text.includes(JSON.stringify(name).slice(1, -1)), `${name} stands in the answer`);
      assert.ok(!text.includes(name), `${name} stands in the answer`);
    }
}

// ---------------------------------------------------------------- two computations

test("the second computation knows the example of the sheet", () => {
  const { result } = satisfaction({ forms: SHEET_FORMS });
  assert.deepEqual([result.employee.sum, result.employee.mean], ["36", "7.2"]);
  assert.deepEqual([result.employer.sum, result.employer.mean], ["35.5", "7.1"]);
  assert.deepEqual(
    result.rows.map((row) => row.employee + row.employer),
    ["A1", "A2", "B1", "B1", "C1"],
  );
});

test("the example of the sheet gives 36 : 5 = 7.2 and 35.5 : 5 = 7.1", () => {
  const { employee, employer, verdict, rows } = report(SHEET_FORMS).result;
  assert.deepEqual([employee.sum, employee.count, employee.mean], ["36", 5, "7.2"]);
  assert.deepEqual([employer.sum, employer.count, employer.mean], ["35.5", 5, "7.1"]);
  assert.equal(verdict, "meets_norm");
  assert.deepEqual(
    rows.map((row) => [row.employee, row.employee_score, row.employer, row.employer_score]),
    [
      ["A", "7", "1", "7.5"],
      ["A", "7.5", "2", "7"],
      ["B", "5.5", "1", "7"],
      ["B", "8", "1", "8"],
      ["C", "8", "1", "6"],
    ],
  );
});

test("four thousand reports drawn at random agree in every field of the contract, and show no name", () => {
  const random = generator(20161001);
  const seen = {};
  const see = (kind, met) => (seen[kind] = (seen[kind] ?? 0) + (met ? 1 : 0));
  for (let drawn = 0; drawn < 4000; drawn++) {
    const request = { ...someReport(random), explain: false };
    const ours = satisfaction(request);
    const answer = core.answer(request);
    assertSuccess(answer);
    assert.deepEqual(answer.steps, []);
    assert.deepEqual(contract(answer.result), ours.result, JSON.stringify(request));
    assertNotices(request, answer, ours.said);
    assertNameless(request, answer);

    see(ours.result.verdict, true);
    see("a mean that seems to meet the norm", ours.said.seeming.length > 0);
    see("a form outside the period", ours.said.outside.length > 0);
    see("a form without a date", ours.said.undated.length > 0);
    see("a form on a shared day", ours.said.shared.length > 0);
    see("no form at all", ours.result.rows.length === 0);
    see(
      "a person twice",
      new Set(ours.result.rows.map((row) => row.employee)).size < ours.result.rows.length,
    );
    for (const side of SIDES) see(`a small group of ${side}`, ours.said.small.includes(side));
  }
  for (const [kind, times] of Object.entries(seen))
    assert.ok(times >= 100, `${kind} was drawn ${times} times only`);
});

test("the order of the forms changes letters and nothing else", () => {
  const random = generator(11);
  for (let drawn = 0; drawn < 300; drawn++) {
    const request = { ...someReport(random), explain: false };
    const { rows, ...ours } = contract(core.answer(request).result);
    const turned = core.answer({ ...request, forms: shuffled(random, request.forms) });
    const { rows: others, ...theirs } = contract(turned.result);
    assert.deepEqual(theirs, ours);
    const marks = (list) => list.map((row) => `${row.employee_score} ${row.employer_score}`).sort();
    assert.deepEqual(marks(others), marks(rows));
  }
});

test("distributions, counts and what is missing add up to the forms counted", () => {
  const random = generator(12);
  const add = (list) => list.reduce((all, one) => all + one, 0);
  for (let drawn = 0; drawn < 500; drawn++) {
    const { result } = core.answer({ ...someReport(random), explain: false });
    for (const side of SIDES) {
      const { count, missing, distribution } = result[side];
      assert.equal(count + missing, result.rows.length);
      assert.equal(add(distribution.map((one) => one.count)), count);
      const scores = distribution.map((one) => Number(one.score));
      assert.deepEqual(
        scores,
        [...new Set(scores)].sort((a, b) => a - b),
      );
      assert.ok(distribution.every((one) => one.count > 0 && !/\.\d*0$/.test(one.score)));
      for (const line of result.answers[side])
        assert.equal(add(Object.values(line.counts)) + line.missing, result.rows.length);
    }
  }
});

// ---------------------------------------------------------------- the explanation

/** Pointers to every figure of a result that is reckoned and not null. */
function reckoned(result) {
  const pointers = ["/verdict"];
  for (const side of SIDES) {
    for (const field of ["count", "missing", "sum", "mean", "mean_exact", "meets_norm"])
      pointers.push(`/${side}/${field}`);
    for (const index of result[side].distribution.keys())
      pointers.push(`/${side}/distribution/${index}/count`);
    for (const [index, line] of result.answers[side].entries()) {
      pointers.push(`/answers/${side}/${index}/missing`);
      for (const answer of Object.keys(line.counts))
        pointers.push(`/answers/${side}/${index}/counts/${answer}`);
    }
  }
  return pointers.filter((pointer) => at(result, pointer) !== null);
}

/** A figure is yielded where a step points to it, or to what it is part of. */
function isYielded(pointer, yielded) {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/")))
    if (yielded.has(place)) return true;
  return false;
}

test("every figure is yielded by a step, and every step points at what it yields", () => {
  const random = generator(13);
  for (let drawn = 0; drawn < 400; drawn++) {
    const request = someReport(random);
    const { result, steps, sources } = core.answer(request);
    const yielded = new Set(steps.flatMap((step) => step.yields));
    assert.deepEqual(
      reckoned(result).filter((pointer) => !isYielded(pointer, yielded)),
      [],
      JSON.stringify(request),
    );
    for (const step of steps) {
      assert.ok(step.yields.length > 0);
      assert.ok(sources.some((source) => source.id === step.source));
      for (const pointer of step.yields)
        assert.deepEqual(at(result, pointer), step.output, `${step.operation} yields ${pointer}`);
    }
    const { steps: none, ...bare } = core.answer({ ...request, explain: false });
    assert.deepEqual(none, []);
    assert.deepEqual(bare.result, result);
    assertNameless(request, { result, steps, sources, notices: bare.notices });
  }
});

// ---------------------------------------------------------------- the norm

test("the verdict is exact for every sum of up to 60 scores whose mean lies within 0.06 of 6.5", () => {
  for (let count = 1; count <= 60; count++) {
    // One side goes up while the other comes down, so that both kinds of verdict meet.
    for (let up = 644 * count, down = 656 * count; up <= 656 * count; up++, down--) {
      const forms = scored(adding(up, count), adding(down, count));
      const answer = core.answer({ ...reportQuestion(), forms, explain: false });
      const { result } = answer;
      for (const [side, sum] of [
        ["employee", up],
        ["employer", down],
      ]) {
        const { mean, meets_norm } = result[side];
        assert.equal(meets_norm, sum >= 650 * count, `${sum} hundredths of ${count}`);
        const seems = mean === "6.5" && !meets_norm;
        assert.equal(
          noticesOf(answer, "rounded_mean_hides_norm").some((notice) => notice.data.side === side),
          seems,
        );
        const tenths = (2n * BigInt(sum) + 10n * BigInt(count)) / (20n * BigInt(count));
        assert.equal(mean, `${tenths / 10n}.${tenths % 10n}`, `${sum} hundredths of ${count}`);
      }
      const passes = Math.min(up, down) >= 650 * count;
      assert.equal(result.verdict, passes ? "meets_norm" : "below_norm");
    }
  }
});

test("6.45 shows as 6.5 and fails, and so does 6.4999 of a hundred forms", () => {
  const { employee } = report(scored(["6.4", "6.5"])).result;
  assert.deepEqual(
    [employee.mean, employee.mean_exact, employee.meets_norm],
    ["6.5", "129/20", false],
  );
  const many = [...Array.from({ length: 99 }, () => "6.5"), "6.49"];
  const side = report(scored(many)).result.employee;
  assert.deepEqual([side.mean, side.mean_exact, side.meets_norm], ["6.5", "64999/10000", false]);
});

test("a mean is rounded half up to one decimal", () => {
  // prettier-ignore
  const means = [[["7.25"], "7.3"], [["7.24"], "7.2"], [["7.2", "7.3"], "7.3"], [["9.95"], "10.0"], [["1"], "1.0"], [["10"], "10.0"], [["7", "7", "8"], "7.3"], [["7", "8", "8"], "7.7"], [["1.05"], "1.1"], [["1.04"], "1.0"]];
  for (const [scores, mean] of means)
    assert.equal(report(scored(scores)).result.employee.mean, mean);
});

test("one side below the norm settles the verdict, whatever the other has", () => {
  const verdict = (employee, employer) => report(scored(employee, employer)).result.verdict;
  assert.equal(verdict(["6"], ["9"]), "below_norm");
  assert.equal(verdict(["9"], ["6"]), "below_norm");
  assert.equal(verdict(["6"], []), "below_norm");
  assert.equal(verdict([], ["6"]), "below_norm");
  assert.equal(verdict(["6.5"], ["6.5"]), "meets_norm");
  assert.equal(verdict(["9"], []), "not_measurable");
  assert.equal(verdict([], ["9"]), "not_measurable");
  assert.equal(verdict([], []), "not_measurable");
});

test("a side without scores has sum 0 and neither mean nor verdict", () => {
  for (const forms of [[], scored([], ["8"])]) {
    const { employee } = report(forms).result;
    assert.deepEqual(only(SIDE, employee), {
      count: 0,
      missing: forms.length,
      sum: "0",
      mean: null,
      mean_exact: null,
      norm: NORM,
      meets_norm: null,
      distribution: [],
    });
  }
});

test("7, 7.0 and 7.00 are one score", () => {
  const { employee, rows } = report(scored(["7", "7.0", "7.00", "7.50"])).result;
  assert.deepEqual(employee.distribution, [
    { score: "7", count: 3 },
    { score: "7.5", count: 1 },
  ]);
  assert.deepEqual(
    rows.map((row) => row.employee_score),
    ["7", "7", "7", "7.5"],
  );
});

// ---------------------------------------------------------------- names

test("30,000 employees are lettered A to Z, AA to ZZ, AAA and on, and employers numbered", () => {
  const forms = Array.from({ length: 30000 }, (_, index) => ({
    employee: `Wybrigje ${index}`,
    employer: `Quispel ${index}`,
  }));
  const { rows } = report(forms, { explain: false }).result;
  let letters = "";
  for (const [index, row] of rows.entries()) {
    letters = nextLetters(letters);
    assert.equal(row.employee, letters);
    assert.equal(row.employer, `${index + 1}`);
  }
  const at = (index) => rows[index].employee;
  assert.deepEqual([0, 25, 26, 51, 52, 701, 702, 18277, 18278].map(at), [
    ...["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "ZZZ", "AAAA"],
  ]);
});

test("a name is the same in capitals, in small letters and with space around it", () => {
  for (const name of [...NAMES, "Γιώργος Παπαδάκης", "Անահիտ Գրիգորյան", "Vũ Ngọc Ánh"]) {
    // prettier-ignore
    const ways = [name, name.toUpperCase(), name.toLowerCase(), ` ${name}`, `${name} `, `\t${name}\n`, `\u00a0${name}\u00a0`, `\r\n ${name.toUpperCase()} `];
    const forms = ways.map((way) => ({ employee: way, employer: way }));
    const { rows } = report([{ employee: "x", employer: "x" }, ...forms]).result;
    assert.deepEqual(
      rows.slice(1).map((row) => row.employee + row.employer),
      ways.map(() => "B2"),
      name,
    );
  }
});

test("names that differ within are different people", () => {
  const names = [
    "Jan Bos",
    "JanBos",
    "Jan  Bos",
    "Jan Bös",
    "Jan Bos.",
    "an Bos",
    "Jan Bo",
    "Jan",
    "B",
  ];
  const { rows } = report(names.map((employee) => ({ employee, employer: employee }))).result;
  assert.deepEqual(
    rows.map((row) => row.employee),
    [..."ABCDEFGHI"],
  );
  assert.deepEqual(
    rows.map((row) => row.employer),
    [..."123456789"],
  );
});

test("an employee and an employer of one name are not mixed up", () => {
  const { rows } = report([
    { employee: "Quispel", employer: "Wybrigje" },
    { employee: "Wybrigje", employer: "Quispel" },
  ]).result;
  assert.deepEqual(
    rows.map((row) => row.employee + row.employer),
    ["A1", "B2"],
  );
});

test("who has no name gets a letter of their own, every time", () => {
  const forms = [
    {},
    { employee: "Wybrigje" },
    {},
    { employee: "wybrigje", employer: "Quispel" },
    {},
  ];
  const { rows } = report(forms).result;
  assert.deepEqual(
    rows.map((row) => row.employee),
    ["A", "B", "C", "B", "D"],
  );
  assert.deepEqual(
    rows.map((row) => row.employer),
    ["1", "2", "3", "4", "5"],
  );
  for (const empty of ["", " ", "\t\u00a0"]) {
    const { rows: blank } = report([{ employee: empty }, { employee: empty }]).result;
    assert.deepEqual(
      blank.map((row) => row.employee),
      ["A", "B"],
    );
  }
});

test("forms that do not count take no letter", () => {
  const forms = ["2016-05-11", "2016-05-12", "2017-05-12", "2017-05-13", undefined].map(
    (completed_on, index) => ({ employee: `Wybrigje ${index}`, completed_on }),
  );
  assert.deepEqual(
    report(forms).result.rows.map((row) => row.employee),
    ["A", "B", "C"],
  );
});

test("no name comes back in a problem or a notice either", () => {
  const random = generator(14);
  for (const name of NAMES) {
    const bad = { employee_score: name, employer_answers: { career: name }, completed_on: name };
    const forms = [form({ employee: written(random, name), employer: name, ...bad })];
    const answer = core.answer(reportQuestion({ forms }));
    assert.ok(answer.problems.length >= 3);
    assertNameless({ forms: [{ employee: name }] }, answer);
  }
});

// ---------------------------------------------------------------- which forms count

test("the period counts its first and its last day, and the first not where it is shared", () => {
  const days = ["2016-05-11", "2016-05-12", "2016-05-13", "2017-05-11", "2017-05-12", "2017-05-13"];
  const scores = ["1", "2", "3", "4", "5", "6"];
  const forms = days.map((completed_on, index) => ({
    completed_on,
    employee_score: scores[index],
  }));
  const counted = (start_shared) => {
    const period = { start: "2016-05-12", end: "2017-05-12", start_shared };
    return report(forms, { period }).result.rows.map((row) => row.employee_score);
  };
  assert.deepEqual(counted(false), ["2", "3", "4", "5"]);
  assert.deepEqual(counted(undefined), ["2", "3", "4", "5"]);
  assert.deepEqual(counted(true), ["3", "4", "5"]);
});

test("two measurements in a row count every form once", () => {
  const random = generator(15);
  for (let drawn = 0; drawn < 100; drawn++) {
    const days = ["2016-05-12", "2017-05-12", "2018-05-12", "2017-05-11", "2017-05-13"];
    const forms = Array.from({ length: random(30) }, () => form({ completed_on: days[random(5)] }));
    const first = report(forms, { period: { start: "2016-05-12", end: "2017-05-12" } });
    const second = report(forms, {
      period: { start: "2017-05-12", end: "2018-05-12", start_shared: true },
    });
    assert.equal(first.result.rows.length + second.result.rows.length, forms.length);
  }
});

test("a form outside the period is left out and told, without its name", () => {
  const outside = form({ employee: "Xantippe", completed_on: "2015-01-01" });
  const inside = report([form()]);
  const answer = report([form(), outside]);
  assert.deepEqual(answer.result, inside.result);
  const codes = (list) => list.map((notice) => notice.code);
  const more = codes(answer.notices).filter((code) => !codes(inside.notices).includes(code));
  assert.equal(more.length, 1, `one notice more: ${more}`);
  assertNameless({ forms: [outside] }, answer);
});

test("a form without a date counts and is told", () => {
  const answer = report([
    form(),
    form({ completed_on: undefined }),
    form({ completed_on: undefined }),
  ]);
  assert.equal(answer.result.rows.length, 3);
  const [notice] = noticesOf(answer, "undated_forms");
  assert.equal(notice.data.count, 2);
  assert.deepEqual(noticesOf(report([form()]), "undated_forms"), []);
});

test("a period of one day and a form of 29 February are read", () => {
  const period = { start: "2020-02-29", end: "2020-02-29" };
  const forms = ["2020-02-28", "2020-02-29", "2020-03-01"].map((completed_on) =>
    form({ completed_on }),
  );
  assert.equal(report(forms, { period }).result.rows.length, 1);
});

// ---------------------------------------------------------------- what must be said

test("one to four scores are a small group, none and five are not", () => {
  for (const [employee, employer, sides] of [
    [0, 0, []],
    [1, 0, ["employee"]],
    [4, 4, ["employee", "employer"]],
    [5, 4, ["employer"]],
    [5, 5, []],
    [0, 5, []],
  ]) {
    const eights = (count) => Array.from({ length: count }, () => "8");
    const request = reportQuestion({
      forms: scored(eights(employee), eights(employer)),
      completed_periods: undefined,
    });
    const answer = core.answer(request);
    assert.equal(noticesOf(answer, "small_group").length, sides.length);
    assertNotices(request, answer, {
      small: sides,
      undated: [],
      outside: [],
      shared: [],
      seeming: [],
      periods: {},
    });
  }
});

test("that no period was completed is told only when the question says so and no form counts", () => {
  const said = (forms, changes) => {
    const answer = report(forms, changes);
    return OF_PERIODS.filter((code) => noticesOf(answer, code).length > 0);
  };
  const [counts, outside] = [form(), form({ completed_on: "2015-01-01" })];
  assert.deepEqual(said([]), []);
  assert.deepEqual(said([outside]), []);
  assert.deepEqual(said([counts]), []);
  assert.deepEqual(said([], { completed_periods: 0 }), ["no_completed_period"]);
  assert.deepEqual(said([outside], { completed_periods: 0 }), ["no_completed_period"]);
  assert.deepEqual(said([counts], { completed_periods: 0 }), [
    "completed_periods_contradict_forms",
  ]);
  assert.deepEqual(said([], { completed_periods: 3 }), ["fewer_forms_than_periods"]);
  assert.deepEqual(said([counts], { completed_periods: 5 }), ["fewer_forms_than_periods"]);
  assert.deepEqual(said([counts], { completed_periods: 1 }), []);
  assert.deepEqual(said([counts, counts], { completed_periods: 1 }), ["more_forms_than_periods"]);
});

test("the number of completed periods changes no figure", () => {
  const { result } = report([form(), form()]);
  for (const completed_periods of [2, 3, 100])
    assert.deepEqual(
      contract(report([form(), form()], { completed_periods }).result),
      contract(result),
    );
});

test("that the list of questions may be incomplete is told as a choice of ours", () => {
  assert.ok(noticesOf(report([form()]), "assumption").length >= 1);
  assert.ok(noticesOf(report([]), "assumption").length >= 1);
});

test("every question of the sheet is listed, in its order and with its scale", () => {
  const { answers } = report([form()]).result;
  for (const side of SIDES) {
    assert.deepEqual(
      answers[side].map((line) => line.question),
      FORMS[side].questions,
    );
    for (const line of answers[side])
      assert.deepEqual(Object.keys(line.counts), FORMS[side].answers);
  }
});
