import assert from "node:assert/strict";
import { test } from "node:test";

import {
  daysBetween,
  easterOf,
  fullMoonByEpact,
  fullMoonByTable,
  holidaysOf,
  isDay,
  isWorkingDay,
  nameOf,
  placeOf,
  reasonsOff,
  schedule,
  weekdayOf,
} from "./second_computation.js";
import { assertSuccess, at, core, generator, noticesOf, question } from "./support.js";

const FIELDS = [
  "number",
  "period_start",
  "period_end",
  "report_before",
  "last_safe_day",
  "last_safe_working_day",
  "completed_periods",
  "duty",
  "status",
];

test("the second computation knows the days that everyone can look up", () => {
  assert.equal(weekdayOf("1953-02-01"), "sunday");
  assert.equal(weekdayOf("2000-02-29"), "tuesday");
  assert.equal(weekdayOf("2017-06-12"), "monday");
  assert.equal(isDay("1900-02-29"), false);
  assert.equal(isDay("2100-02-29"), false);
  assert.equal(isDay("2000-02-29"), true);
  // prettier-ignore
  const easters = {
    1943: '04-25', 1961: '04-02', 2000: '04-23', 2008: '03-23', 2011: '04-24', 2016: '03-27', 2017: '04-16', 2018: '04-01',
    2019: '04-21', 2020: '04-12', 2021: '04-04', 2022: '04-17', 2023: '04-09', 2024: '03-31', 2025: '04-20', 2026: '04-05',
    2038: '04-25',
  };
  for (const [year, day] of Object.entries(easters))
    assert.equal(easterOf(Number(year)), `${year}-${day}`);
  assert.equal(holidaysOf(2025).has("2025-04-26"), true);
  assert.equal(holidaysOf(2025).has("2025-04-27"), false);
  assert.deepEqual(reasonsOff("2026-04-27"), ["kings_day"]);
});

test("the second computation finds the same full moon by golden number and by epact", () => {
  for (let year = 1900; year <= 2199; year++) {
    assert.equal(fullMoonByEpact(year), fullMoonByTable(year), `${year}`);
  }
  // 2200 leaves out a leap day: the table of golden numbers shifts, Easter goes on.
  assert.equal(easterOf(2200), "2200-04-06");
  assert.equal(easterOf(2285), "2285-03-22");
});

test("every recognition from 2010 to 2040 gives thirty measurements that two computations agree on", () => {
  const days = daysBetween("2010-01-01", "2040-12-31");
  assert.equal(days.length, 11323);
  for (const recognised_on of days) {
    const request = question({ recognised_on, measurements: 30, explain: false });
    const answer = core.answer(request);
    assertSuccess(answer);
    const ours = schedule(request);
    assert.equal(answer.result.measurements.length, 30);
    for (const [index, expected] of ours.result.measurements.entries()) {
      const measurement = answer.result.measurements[index];
      for (const field of FIELDS) {
        if (measurement[field] !== expected[field]) {
          assert.fail(
            `${recognised_on} /measurements/${index}/${field}: ${measurement[field]}, not ${expected[field]}`,
          );
        }
      }
    }
    assert.equal(answer.result.current, null);
    assert.equal(answer.result.answer_by, null);
    assertProperties(recognised_on, answer.result.measurements);
    assertNotices(request, answer, ours);
  }
});

test("the first and the last recognitions that can be asked agree in all their fifty measurements", () => {
  const days = ["1900", "1904", "2196", "2199"].flatMap((year) =>
    daysBetween(`${year}-01-01`, `${year}-12-31`),
  );
  for (const recognised_on of days) {
    const request = question({ recognised_on, measurements: 50, explain: false });
    const answer = core.answer(request);
    assertSuccess(answer);
    const ours = schedule(request);
    assert.deepEqual(pick(answer.result), ours.result, recognised_on);
    assertProperties(recognised_on, answer.result.measurements);
    assertNotices(request, answer, ours);
  }
});

/** What must hold of every schedule, said without a second computation of it. */
function assertProperties(recognised, measurements) {
  assert.ok(measurements[0].period_start >= recognised);
  assert.ok(measurements[0].period_start >= "2016-01-01");
  let before = null;
  for (const one of measurements) {
    const where = `${recognised}, measurement ${one.number}`;
    if (before !== null) {
      assert.equal(one.number, before.number + 1, where);
      assert.equal(one.period_start, before.period_end, `${where}: one day shared`);
    }
    assert.ok(one.period_start < one.period_end, where);
    assert.ok(one.report_before > one.period_end, where);
    assert.ok(one.last_safe_day < one.report_before, where);
    assert.ok(one.last_safe_day > one.period_end, where);
    assert.ok(one.last_safe_working_day <= one.last_safe_day, where);
    const days = placeOf(one.last_safe_day) - placeOf(one.last_safe_working_day);
    assert.ok(days <= 5, `${where}: ${days} days without work`);
    if (!isWorkingDay(one.last_safe_working_day))
      assert.fail(`${where}: ${reasonsOff(one.last_safe_working_day)}`);
    before = one;
  }
}

/** The notices say what the second computation says, no more and no less. */
function assertNotices(request, answer, ours) {
  const { recognised_on } = request;
  assert.equal(noticesOf(answer, "framework_may_have_changed").length, 1);
  assert.equal(noticesOf(answer, "own_rules").length, 0);
  for (const notice of answer.notices) {
    const document = notice.within === "result" ? answer.result : request;
    assert.notEqual(
      at(document, notice.path),
      undefined,
      `${notice.code}: ${notice.within} has no ${notice.path}`,
    );
  }

  const off = ours.result.measurements.flatMap((one, index) =>
    isWorkingDay(one.last_safe_day) ? [] : [index],
  );
  const weekend = noticesOf(answer, "deadline_in_weekend");
  assert.equal(weekend.length, off.length, recognised_on);
  for (const [nth, index] of off.entries()) {
    const { last_safe_day, last_safe_working_day } = ours.result.measurements[index];
    const { data, path, within } = weekend[nth];
    assert.equal(within, "result");
    assert.equal(path, `/measurements/${index}/last_safe_day`);
    assert.equal(data.day, last_safe_day);
    assert.equal(data.last_safe_working_day, last_safe_working_day);
    assert.ok(
      reasonsOff(last_safe_day).includes(data.reason),
      `${last_safe_day} is no ${data.reason}`,
    );
  }

  const choices = noticesOf(answer, "assumption").map((notice) => notice.data.choice);
  assert.equal(new Set(choices).size, choices.length, "a choice is said once");
  assert.ok(choices.includes("earliest_reading"));
  assert.equal(choices.includes("month_end"), ours.lacking.length > 0, recognised_on);
  if (ours.lacking.length > 0) {
    const { data } = noticesOf(answer, "assumption").find(
      (notice) => notice.data.choice === "month_end",
    );
    assert.equal(data.day, Number(recognised_on.slice(8)));
    for (const path of ours.lacking)
      assert.ok(data.paths.includes(path), `${recognised_on}: ${path} is not named`);
    const touched = new Set(ours.lacking.map((path) => path.split("/")[2]));
    for (const path of data.paths) {
      assert.ok(touched.has(path.split("/")[2]), `${recognised_on}: ${path} is named`);
      assert.notEqual(at(answer.result, path), undefined, path);
    }
  }
  assert.equal(choices.includes("answer_term_from_submission"), request.submitted_on !== undefined);
  if (request.submitted_on !== undefined) {
    const { data } = noticesOf(answer, "assumption").find(
      (one) => one.data.choice === "answer_term_from_submission",
    );
    assert.equal(data.weeks, 8);
  }
}

/** Of many days, often one that lies on an edge of the schedule. */
function someDay(random, recognised, measurements, edges) {
  if (edges.length > 0 && random(2) === 0) {
    const edge = placeOf(edges[random(edges.length)]);
    return nameOf(edge + random(3) - 1);
  }
  return nameOf(placeOf("2014-01-01") + random(366 * (measurements + 12)));
}

test("status, counts, duty, the answer date and every notice agree for five thousand questions drawn at random", () => {
  const random = generator(20130512);
  const seen = {
    upcoming: 0,
    running: 0,
    report_due: 0,
    overdue: 0,
    shared: 0,
    outside: 0,
    late: 0,
    early: 0,
    none: 0,
  };
  for (let drawn = 0; drawn < 5000; drawn++) {
    const recognised_on = nameOf(placeOf("1995-01-01") + random(365 * 45));
    const measurements = 1 + random(12);
    const bare = question({ recognised_on, measurements });
    const edges = schedule(bare).result.measurements.flatMap((one) => [
      one.period_start,
      one.period_end,
      one.report_before,
      one.last_safe_day,
    ]);
    const day = () => someDay(random, recognised_on, measurements, edges);
    const request = { ...bare, explain: false };
    if (random(4) > 0) request.as_of = day();
    if (random(4) > 0) request.completed_on = Array.from({ length: random(9) }, day);
    if (random(3) > 0) {
      const sent = day();
      // Before 2016 there is no term to answer; that is a problem, tested elsewhere.
      if (sent >= "2016-01-01") request.submitted_on = sent;
    }

    const answer = core.answer(request);
    const ours = schedule(request);
    const told = JSON.stringify(request);
    assertSuccess(answer);
    assert.deepEqual(pick(answer.result), ours.result, told);
    assertNotices(request, answer, ours);
    assertIndices(request, answer, "boundary_day_shared", ours.shared);
    assertIndices(request, answer, "completed_outside_measurements", ours.outside);

    const late = noticesOf(answer, "submitted_late");
    assert.deepEqual(
      late.map((notice) => notice.data),
      ours.late === null ? [] : [ours.late],
      told,
    );
    const early = noticesOf(answer, "submitted_before_first_period_end");
    const { period_end } = ours.result.measurements[0];
    assert.equal(early.length, ours.beforeFirstEnd ? 1 : 0, told);
    if (early.length > 0)
      assert.deepEqual(early[0].data, { period_end, submitted_on: request.submitted_on });

    for (const one of ours.result.measurements) if (one.status !== null) seen[one.status]++;
    if (request.as_of !== undefined && ours.result.current === null) seen.none++;
    for (const [kind, met] of [
      ["shared", ours.shared.length],
      ["outside", ours.outside.length],
    ])
      if (met) seen[kind]++;
    if (ours.late !== null) seen.late++;
    if (ours.beforeFirstEnd) seen.early++;
  }
  for (const [kind, times] of Object.entries(seen))
    assert.ok(times > 100, `${kind} was drawn ${times} times only`);
});

/** The fields of the contract; a result may hold more. */
function pick({ measurements, current, answer_by, submitted_for }) {
  const fields = (one) => Object.fromEntries(FIELDS.map((field) => [field, one[field]]));
  return { measurements: measurements.map(fields), current, answer_by, submitted_for };
}

function assertIndices(request, answer, code, expected) {
  const notices = noticesOf(answer, code);
  assert.equal(notices.length, expected.length > 0 ? 1 : 0, `${code}: ${JSON.stringify(request)}`);
  for (const { data, within, path } of notices) {
    assert.deepEqual(data, { count: expected.length, indices: expected }, JSON.stringify(request));
    assert.equal(within, "request");
    assert.equal(path, "/completed_on");
  }
}
