import assert from "node:assert/strict";
import { test } from "node:test";

import {
  below,
  budget,
  caseload,
  decimal,
  fraction,
  MOST_YEARS,
  rateOn,
  regimesOf,
  SCHEMES,
  times,
  trialsBefore,
} from "./second_budget.js";
import {
  daysBetween,
  isDay,
  nameOf,
  placeMonthsOn,
  placeOf,
  placeOfMonthFrom,
} from "./second_computation.js";
import {
  assertSuccess,
  at,
  budgetQuestion,
  caseloadQuestion,
  core,
  generator,
  noticesOf,
  packsOf,
  person,
} from "./support.js";

const PACKS = new Map(packsOf("regime_budget").map((pack) => [pack.id, pack]));

// ---------------------------------------------------------------- drawing questions

const chance = (random, one) => random(one) === 0;
const pick = (random, list) => list[random(list.length)];
const places = (random, most) => {
  const whole = `${random(most)}`;
  const fractions = ["", "", "", `.${1 + random(9)}`, `.${random(10)}${1 + random(9)}`];
  return whole + pick(random, [...fractions, `.${random(10)}${random(10)}${random(10)}1`]);
};
const aboveNothing = (text) => (Number(text) === 0 ? "0.0001" : text);

/** Days on which something ends or begins. */
const EDGES = [
  ...["2008-06-29", "2008-06-30", "2009-06-29", "2009-06-30", "2009-12-31", "2010-01-01"],
  ...["2011-06-30", "2011-07-01", "2012-08-31", "2012-09-01", "2012-12-31", "2013-01-01"],
  ...["2013-02-28", "2013-03-01", "2013-12-31", "2014-01-01", "2014-12-31", "2015-01-01"],
  ...["2015-12-31", "2008-02-29", "2012-02-29", "2016-02-29", "2028-02-29", "2014-01-31"],
  ...["2013-08-30", "2015-05-31", "2016-01-31", "2017-03-30", "2096-02-29", "2199-12-31"],
];

/** A day on which the scheme is in force, often one that is awkward. */
function someStart(random, scheme) {
  const { from, to } = SCHEMES[scheme];
  const ends = ["2025-12-31", "2025-12-31", "2035-12-31", "2199-12-31"];
  const after = ends.filter((day) => from <= day);
  const last = to ?? pick(random, after);
  const inForce = (day) => isDay(day) && from <= day && day <= last;
  for (;;) {
    const at = placeOf(from) + random(placeOf(last) - placeOf(from) + 1);
    const day = nameOf(at);
    const kind = random(6);
    let drawn = day;
    if (kind === 0) drawn = `${day.slice(0, 8)}01`;
    if (kind === 1) drawn = `${day.slice(0, 8)}${pick(random, ["28", "29", "30", "31"])}`;
    if (kind === 2) drawn = pick(random, EDGES);
    if (kind === 3) drawn = pick(random, [from, last]);
    if (inForce(drawn)) return drawn;
  }
}

function someEnd(random, start) {
  const at = placeOf(start);
  const kind = random(5);
  if (kind === 0) return nameOf(at + random(3));
  if (kind === 1) return nameOf(placeOfMonthFrom(at, 1 + random(40)) - 1 + random(2));
  if (kind === 2) return nameOf(placeMonthsOn(at, random(40)) + random(2));
  return nameOf(at + random(1200));
}

function somePerson(random, scheme, dated) {
  const rules = SCHEMES[scheme];
  const one = {
    label: pick(random, ["A", "", "Jan", "x".repeat(200), "é😀", "=1+1", "<b>"]),
    regime: pick(random, regimesOf(scheme)),
  };
  if (dated) {
    one.start = someStart(random, scheme);
    if (!chance(random, 3)) {
      const end = someEnd(random, one.start);
      if (end <= "2199-12-31") one.end = end;
    }
    if (chance(random, 3))
      one.granted_on = pick(random, ["2012-08-31", "2012-09-01", "2012-05-01", "2013-06-01"]);
  } else {
    one.years = 1 + random(MOST_YEARS);
  }
  if (chance(random, 2)) one.support_used_months = pick(random, [0, 6, 12, 18, 24, 30, random(36)]);
  const hours = aboveNothing(
    pick(random, ["24", "32", "16", "23.9999", "24.0001", places(random, 168)]),
  );
  if (rules.full !== undefined || chance(random, 2)) one.hours_per_week = hours;
  if (rules.percent !== undefined) {
    const enough = rules.weeks !== undefined && one.hours_per_week !== undefined;
    if (!enough || chance(random, 2))
      one.work_hours_per_year = aboveNothing(
        pick(random, ["600", "500", "1248", places(random, 8784)]),
      );
  } else if (chance(random, 20)) {
    one.work_hours_per_year = "600";
  }
  if (rules.longestTrial !== undefined && chance(random, 3)) {
    const trials = trialsBefore(scheme, one.start ?? null);
    if (trials.length > 0) one.trial_months = pick(random, trials);
  }
  return one;
}

function someBudget(random) {
  const scheme = pick(random, Object.keys(SCHEMES));
  const rules = SCHEMES[scheme];
  const dated = !chance(random, 4);
  const request = { calculation: "regime_budget", scheme, explain: false };
  request.people = Array.from({ length: 1 + random(4) }, () =>
    somePerson(random, scheme, dated ? !chance(random, 12) : false),
  );
  if (chance(random, 2)) request.coach_rate_cents = 1 + random(pick(random, [10000, 100000]));
  if (chance(random, 2))
    request.vat_percent = pick(random, ["21", "0", "100", "9", places(random, 100)]);
  const own = rules.caps !== undefined ? !chance(random, 4) : chance(random, 4);
  if (rules.percent === undefined && own) {
    const all = regimesOf(scheme).flatMap((regime) => [1, 2, 3].map((year) => ({ regime, year })));
    const chosen = all.filter(() =>
      rules.caps === undefined ? chance(random, 3) : !chance(random, 12),
    );
    request.overrides = chosen.map((one) => ({
      ...one,
      amount_cents: pick(random, [0, 1, 290000, 100000000, random(1000000)]),
    }));
  }
  const { result } = budget(request);
  for (const [index, one] of request.people.entries()) {
    const years = result.people?.[index].years.length ?? 1;
    if (chance(random, 3))
      one.planned_hours = Array.from({ length: random(years + 1) }, () =>
        chance(random, 4) ? "" : places(random, 400),
      );
  }
  return request;
}

// ---------------------------------------------------------------- what an answer must be

const YEAR = [
  "year",
  "optional",
  "from",
  "to",
  "months_exact",
  "amount_cents",
  "granted_hours",
  "granted_hours_exact",
  "affordable_hours",
  "affordable_hours_exact",
  "shortfall_cents",
  "own_amount",
];
const TRIAL = ["months", "from", "to", "amount_cents", "granted_hours", "granted_hours_exact"];
const only = (fields) => (one) =>
  one === null ? null : Object.fromEntries(fields.map((field) => [field, one[field]]));

/** The fields of the contract; a result may hold more. */
function contract(result) {
  if (result.outcome === "decided_by_authority")
    return { outcome: result.outcome, caps: result.caps.map(only(["id", "value", "unit"])) };
  return {
    outcome: result.outcome,
    people: result.people.map((one) => ({
      label: one.label,
      trial: only(TRIAL)(one.trial),
      years: one.years.map(only(YEAR)),
      total_cents: one.total_cents,
      total_incl_vat_cents: one.total_incl_vat_cents,
    })),
    total_cents: result.total_cents,
    total_incl_vat_cents: result.total_incl_vat_cents,
    by_calendar_year: result.by_calendar_year,
  };
}

const choicesOf = (answer) => noticesOf(answer, "assumption").map((notice) => notice.data.choice);

/** The notices say what the second computation says, no more and no less. */
function assertNotices(request, answer, { result, said }) {
  const told = JSON.stringify(request);
  const rules = SCHEMES[request.scheme];
  for (const notice of answer.notices) {
    const document = notice.within === "result" ? answer.result : request;
    assert.notEqual(at(document, notice.path), undefined, `${notice.code} ${notice.path} ${told}`);
  }
  const expected = {
    own_rules: [],
    framework_may_have_changed: PACKS.get(request.scheme).standing_notices ? [""] : [],
    followed_scheme_reckons_pro_rata: said.followed,
  };
  if (result.outcome === "decided_by_authority") {
    // Nothing is reckoned, so nothing is said of how.
    expected.own_amounts = [];
    expected.own_amounts_incomplete = (request.overrides ?? []).length > 0 ? ["/overrides"] : [];
    expected.rule_ended = said.undated && rules.to !== null ? ["/people"] : [];
    for (const code of ["amounts_of_year", "cut_at_maximum", "assumption"]) expected[code] = [];
  } else {
    expected.own_amounts = (request.overrides ?? []).length > 0 ? ["/overrides"] : [];
    expected.own_amounts_incomplete = [];
    expected.amounts_of_year = said.years.size > 0 ? ["/people"] : [];
    expected.cut_at_maximum = said.cut;
    expected.not_used = said.notUsed > 0 ? ["/people"] : [];
    expected.rule_ended = said.ended;
    if (said.undated && rules.to !== null) expected.rule_ended = [...said.ended, "/people"];
    expected.hourly_rate_unknown = said.unknown;
    expected.priced_at_coach_rate = said.coachPriced ? ["/coach_rate_cents"] : [];
  }
  for (const [code, paths] of Object.entries(expected)) {
    const found = noticesOf(answer, code).map((notice) => notice.path);
    assert.deepEqual(found.sort(), [...paths].sort(), `${code}: ${told}`);
  }

  const dataOf = (code) => noticesOf(answer, code).map((notice) => notice.data);
  const years = [...said.years].sort((a, b) => a - b);
  for (const data of dataOf("amounts_of_year"))
    // Each of our own schemes without an end has one table.
    assert.deepEqual(data, { year: years.at(-1), years, newest_known: rules.to === null }, told);
  assert.deepEqual(
    noticesOf(answer, "below_condition").map(({ path, data }) => ({ path, data })),
    said.below,
    told,
  );
  for (const { count } of dataOf("own_amounts"))
    assert.equal(count, request.overrides.length, told);
  for (const { count } of dataOf("not_used")) assert.equal(count, said.notUsed, told);
  for (const { path, data } of noticesOf(answer, "cut_at_maximum"))
    assert.deepEqual(data, { support_years: MOST_YEARS, ours: said.cutIsOurs.get(path) }, told);
  for (const { coach_rate_cents } of dataOf("priced_at_coach_rate"))
    assert.equal(coach_rate_cents, request.coach_rate_cents, told);
  for (const { path, data } of noticesOf(answer, "hourly_rate_unknown"))
    assert.deepEqual(data, { from: said.unknownFrom.get(path) }, told);
  for (const { path, data } of noticesOf(answer, "rule_ended")) {
    const { from, to } = path === "/people" ? { from: null, to: null } : at(answer.result, path);
    assert.deepEqual(data, { valid_to: rules.to, from, to }, told);
  }
  for (const { missing } of dataOf("own_amounts_incomplete")) {
    const names = (list) =>
      [...new Set(list.map(({ regime, year }) => `${regime} ${year}`))].sort();
    assert.deepEqual(
      missing.map(({ regime, year }) => `${regime} ${year}`).sort(),
      names(said.missing),
      told,
    );
  }

  if (result.outcome === "decided_by_authority") return;
  const choices = choicesOf(answer);
  assert.equal(new Set(choices).size, choices.length, `a choice is said once: ${told}`);
  const [monthEnd] = answer.notices.filter(({ data }) => data.choice === "month_end");
  if (monthEnd !== undefined) {
    const { paths, day } = monthEnd.data;
    assert.deepEqual([...paths].sort(), [...said.monthEnds].sort(), told);
    assert.equal(day, said.monthEndDay, told);
    for (const path of paths) assert.notEqual(at(answer.result, path), undefined, told);
  }
  const must = {
    part_of_month_by_days: said.partOfMonth,
    pro_rata_by_hours: said.fewerHours,
    support_years: said.unsureOfYears,
    month_end: said.monthEnds.length > 0,
    calendar_year_amount_by_months: rules.calendarYears === true && said.years.size > 0,
    hours_spread_over_months: said.ratesDiffer,
    trial_lump_sum_whole: said.lumpSum && said.fewerHours,
  };
  const may = {
    ...must,
    calendar_year_amount_by_months: rules.calendarYears === true,
    trial_lump_sum_whole: said.lumpSum,
  };
  for (const choice of Object.keys(must)) {
    if (must[choice]) assert.ok(choices.includes(choice), `${choice} is not said: ${told}`);
    if (!may[choice]) assert.ok(!choices.includes(choice), `${choice} is said: ${told}`);
  }
}

const parse = (exact) => fraction(...exact.split("/"));
const add = (list) => list.reduce((all, one) => all + one, 0);
const addKnown = (list) => (list.includes(null) ? null : add(list));

/** What must hold of every answer, said without a second computation of it. */
function assertProperties(request, { result }) {
  if (result.outcome === "decided_by_authority") return;
  const told = JSON.stringify(request);
  const rules = SCHEMES[request.scheme];
  for (const [index, one] of result.people.entries()) {
    const asked = request.people[index];
    assert.ok(one.years.length >= 1 && one.years.length <= MOST_YEARS, told);
    let before = null;
    for (const year of one.years) {
      assert.ok(year.year >= 1 && year.year <= MOST_YEARS, told);
      const months = parse(year.months_exact);
      assert.ok(!below(fraction(12), months), `more than 12 months: ${told}`);
      assert.ok(below(fraction(0), months), `no months: ${told}`);
      if (before !== null) {
        assert.equal(year.year, before.year + 1, told);
        if (year.from !== null) assert.equal(placeOf(year.from), placeOf(before.to) + 1, told);
      }
      if (year.from !== null) assert.ok(year.from <= year.to, told);
      if (rules.percent === undefined && year.amount_cents !== null) {
        const own = request.overrides?.find(
          (o) => o.regime === asked.regime && o.year === year.year,
        );
        const most = own?.amount_cents ?? rules.euros[asked.regime][year.year - 1] * 100;
        assert.ok(year.amount_cents <= most, `above the whole amount: ${told}`);
        assert.equal(year.own_amount, own !== undefined, told);
      }
      if (rules.percent !== undefined && asked.work_hours_per_year !== undefined) {
        const all = times(decimal(asked.work_hours_per_year), fraction(15, 100));
        assert.ok(!below(all, parse(year.granted_hours_exact)), `above the legal maximum: ${told}`);
      }
      if (year.shortfall_cents !== null) assert.ok(year.shortfall_cents >= 0, told);
      before = year;
    }
    if (asked.start !== undefined) {
      assert.equal(one.years[0].from, asked.start, told);
      if (asked.end !== undefined) assert.ok(one.years.at(-1).to <= asked.end, told);
    }
    const parts = [...one.years.map((year) => year.amount_cents)];
    if (one.trial !== null) parts.push(one.trial.amount_cents);
    assert.equal(one.total_cents, addKnown(parts), told);
    if (one.total_incl_vat_cents !== null)
      assert.ok(one.total_incl_vat_cents >= one.total_cents, told);
  }
  assert.equal(result.total_cents, addKnown(result.people.map((one) => one.total_cents)), told);
  if (result.total_incl_vat_cents !== null)
    assert.equal(
      result.total_incl_vat_cents,
      add(result.people.map((one) => one.total_incl_vat_cents)),
      told,
    );
  if (result.by_calendar_year !== null) {
    assert.equal(
      add(result.by_calendar_year.map((row) => row.amount_cents)),
      result.total_cents,
      told,
    );
    const years = result.by_calendar_year.map((row) => row.year);
    assert.deepEqual(
      years,
      [...new Set(years)].sort((a, b) => a - b),
      told,
    );
  }
}

// ---------------------------------------------------------------- two computations

const laterUnknown = ({ people }, { unknownFrom }) =>
  people !== undefined &&
  [...unknownFrom].some(([path, from]) => from !== null && from > at({ people }, path).from);

const endedWithin = ({ people = [] }, { to }) =>
  to !== null && people.some(({ years }) => years.some((year) => year.from <= to && to < year.to));

test("the second computation knows the published examples", () => {
  const hours = (scheme, people) =>
    budget({ scheme, people: [people] }).result.people[0].years.map((year) => year.granted_hours);
  const ask = { label: "", years: 3 };
  const of500 = { ...ask, work_hours_per_year: "500" };
  assert.deepEqual(hours("uwv-external-2012", { ...of500, regime: "intensief" }), [
    "75.00",
    "37.50",
    "30.00",
  ]);
  assert.deepEqual(hours("uwv-external-2014", { ...of500, regime: "midden" }), [
    "50.00",
    "25.00",
    "15.00",
  ]);
  const of600 = { ...ask, regime: "midden", work_hours_per_year: "600", trial_months: 3 };
  const { trial } = budget({ scheme: "uwv-external-2012", people: [of600] }).result.people[0];
  assert.equal(trial.granted_hours, "15.00");
  const left = person({ start: "2015-03-01", end: "2015-05-31" });
  const { result } = budget({ scheme: "uwv-internal-2015", people: [left] });
  assert.equal(result.total_cents, 112500);
});

test("five thousand budgets drawn at random agree in every field of the contract and in every notice", () => {
  const random = generator(20150301);
  const seen = {};
  const see = (kind, met) => (seen[kind] = (seen[kind] ?? 0) + (met ? 1 : 0));
  for (let drawn = 0; drawn < 5000; drawn++) {
    const request = someBudget(random);
    const ours = budget(request);
    const answer = core.answer(request);
    assertSuccess(answer);
    assert.deepEqual(contract(answer.result), ours.result, JSON.stringify(request));
    assertNotices(request, answer, ours);
    assertProperties(request, answer);

    const { said, result } = ours;
    const people = result.people ?? [];
    see(request.scheme, true);
    see(result.outcome, true);
    see("cut", said.cut.length > 0);
    see("a rule that ended", said.ended.length > 0);
    see(
      "a rule that ended, without dates",
      said.undated && SCHEMES[request.scheme].to !== null && result.people !== undefined,
    );
    see("a rule that ended within a year", endedWithin(result, SCHEMES[request.scheme]));
    see("months at different rates", said.ratesDiffer);
    see("amounts of more than one year", said.years.size > 1);
    see("a limit of ours", [...said.cutIsOurs.values()].includes(true));
    see(
      "too few hours or months",
      said.below.some(({ path }) => path.endsWith("/end")),
    );
    see(
      "a year without a plan after one with",
      request.people.some(({ planned_hours }) => planned_hours?.slice(1).includes("")),
    );
    see("a rate unknown", said.unknown.length > 0);
    see("a coach's rate", said.coachPriced);
    see("part of a month", said.partOfMonth);
    see("a month without the day of the start", said.monthEnds.length > 0);
    see("a rate unknown from a later month on", laterUnknown(result, said));
    see("fewer hours", said.fewerHours);
    see("an own amount", said.ownUsed > 0);
    see(
      "a trial",
      people.some((one) => one.trial !== null),
    );
    see("calendar years", (result.by_calendar_year ?? []).length > 1);
    see(
      "planned beyond",
      people.some((one) => one.years.some((year) => year.shortfall_cents > 0)),
    );
    see(
      "a start on 29 February",
      request.people.some((one) => one.start?.endsWith("-02-29")),
    );
    see(
      "a start on the 31st",
      request.people.some((one) => one.start?.endsWith("-31")),
    );
  }
  for (const [kind, times] of Object.entries(seen))
    assert.ok(times >= 50, `${kind} was drawn ${times} times only`);
});

test("every day of four years as a start, and every day as an end, agree in amounts and calendar years", () => {
  for (const start of daysBetween("2015-01-01", "2018-12-31")) {
    const request = budgetQuestion({ people: [person({ start })], explain: false });
    assert.deepEqual(contract(core.answer(request).result), budget(request).result, start);
  }
  for (const start of ["2015-03-01", "2016-02-29", "2015-01-31", "2015-08-30"]) {
    let before = -1;
    for (const end of daysBetween(start, "2019-12-31")) {
      const people = [person({ start, end })];
      const request = budgetQuestion({ people, scheme: "uwv-internal-2015", explain: false });
      const { result } = core.answer(request);
      assert.deepEqual(contract(result), budget(request).result, `${start} ${end}`);
      assert.ok(result.total_cents >= before, `a day more is worth less: ${start} ${end}`);
      before = result.total_cents;
    }
  }
});

test("a contract to the end of a month is whole months from every start on a 29th, 30th or 31st", () => {
  // From the law's side: a month without that day ends with its own last day.
  const lengths = (start) =>
    Array.from({ length: 36 }, (_, month) => {
      const at = placeOfMonthFrom(placeOf(start), month + 1) - 1;
      return { end: nameOf(at), months: `${month + 1}` };
    });
  for (const start of daysBetween("2015-01-01", "2020-12-31")) {
    if (Number(start.slice(8)) < 29) continue;
    const runs = lengths(start);
    const people = runs.map(({ end }) => person({ start, end }));
    const { result } = core.answer(budgetQuestion({ people, explain: false }));
    for (const [index, { years }] of result.people.entries()) {
      const all = years.reduce((sum, { months_exact }) => sum + Number(months_exact), 0);
      assert.equal(`${all}`, runs[index].months, `${start} ${runs[index].end}`);
      const day = Number(runs[index].end.slice(8));
      const endsItsMonth = nameOf(placeOf(runs[index].end) + 1).endsWith("-01");
      assert.ok(day === Number(start.slice(8)) - 1 || endsItsMonth, `${start} ${runs[index].end}`);
    }
  }
});

test("every day under the protocols is priced alike, whatever the day of the grant", () => {
  for (const [scheme, { from, to, percent }] of Object.entries(SCHEMES)) {
    if (percent === undefined) continue;
    for (const start of daysBetween(from, to)) {
      const end = nameOf(placeOfMonthFrom(placeOf(start), 3) - 1);
      const one = { label: "", regime: "midden", start, end, work_hours_per_year: "600" };
      const people = [
        one,
        { ...one, granted_on: "2012-08-31" },
        { ...one, granted_on: "2012-09-01" },
      ];
      const request = budgetQuestion({ scheme, people, explain: false });
      assert.deepEqual(contract(core.answer(request).result), budget(request).result, start);
    }
  }
});

test("a thousand caseloads drawn at random agree", () => {
  const random = generator(202701);
  for (let drawn = 0; drawn < 1000; drawn++) {
    const scheme = pick(random, ["g4-2015", "uwv-internal-2015"]);
    const percents = [places(random, 100), places(random, 100), "0", "100"].sort((a, b) => a - b);
    const [low, high] = random(2) === 0 ? percents.slice(0, 2) : percents.slice(1, 3);
    const request = caseloadQuestion({
      scheme,
      from: `${2015 + random(185)}-${`${1 + random(12)}`.padStart(2, "0")}`,
      months: 1 + random(pick(random, [12, 120])),
      placements_per_month: aboveNothing(places(random, 10000)),
      midden_percent: pick(random, percents),
      need_low_percent: low,
      need_high_percent: high,
      years: 1 + random(3),
      explain: false,
    });
    if (random(3) === 0)
      request.overrides = [1, 2, 3].map((year) => ({
        regime: pick(random, ["licht", "midden"]),
        year,
        amount_cents: random(1000000),
      }));
    const answer = core.answer(request);
    assertSuccess(answer);
    const { by_calendar_year, total_low_cents, total_high_cents } = answer.result;
    assert.deepEqual(
      { by_calendar_year, total_low_cents, total_high_cents },
      caseload(request),
      JSON.stringify(request),
    );
    assert.equal(total_low_cents, add(by_calendar_year.map((row) => row.low_cents)));
    assert.equal(total_high_cents, add(by_calendar_year.map((row) => row.high_cents)));
    for (const row of by_calendar_year) assert.ok(row.low_cents <= row.high_cents);
    assert.equal(noticesOf(answer, "framework_may_have_changed").length, 1);
  }
});

// ---------------------------------------------------------------- properties

test("a caseload costs what the people placed would cost one by one", () => {
  for (const years of [1, 2, 3]) {
    const request = caseloadQuestion({
      from: "2015-05",
      months: 7,
      years,
      need_low_percent: "100",
      need_high_percent: "100",
    });
    const people = [];
    for (let month = 5; month < 12; month++) {
      const start = `2015-${`${month}`.padStart(2, "0")}-01`;
      const end = nameOf(placeMonthsOn(placeOf(start), 12 * years) - 1);
      for (let placed = 0; placed < 10; placed++)
        people.push(person({ regime: placed < 6 ? "midden" : "licht", start, end }));
    }
    const alone = core.answer(budgetQuestion({ people, explain: false })).result;
    const together = core.answer(request).result;
    assert.equal(together.total_high_cents, alone.total_cents);
    assert.equal(together.total_low_cents, alone.total_cents);
    assert.deepEqual(
      together.by_calendar_year.map(({ year, high_cents }) => ({ year, amount_cents: high_cents })),
      alone.by_calendar_year,
    );
  }
});

test("three years at once are the same as year by year with what was used", () => {
  for (const scheme of ["g4-2015", "uwv-internal-2015"]) {
    for (const start of ["2015-01-01", "2015-03-28", "2016-02-28", "2019-12-15"]) {
      const one = person({ start, regime: "midden", hours_per_week: "17.5" });
      const ask = (changes) =>
        core.answer(budgetQuestion({ scheme, people: [{ ...one, ...changes }] })).result;
      const whole = ask({}).people[0].years;
      for (const [place, year] of whole.entries()) {
        const alone = ask({ start: year.from, end: year.to, support_used_months: 12 * place });
        assert.deepEqual(alone.people[0].years, [year]);
      }
    }
  }
});

test("the order of people changes no total, and twice the people cost twice as much", () => {
  const random = generator(7);
  for (let drawn = 0; drawn < 200; drawn++) {
    const request = someBudget(random);
    const { result } = core.answer(request);
    if (result.outcome === "decided_by_authority") continue;
    const turned = core.answer({ ...request, people: [...request.people].reverse() }).result;
    assert.deepEqual(turned.people, [...result.people].reverse());
    assert.equal(turned.total_cents, result.total_cents);
    assert.deepEqual(turned.by_calendar_year, result.by_calendar_year);
    const twice = core.answer({
      ...request,
      people: [...request.people, ...request.people],
    }).result;
    assert.equal(twice.total_cents, result.total_cents === null ? null : 2 * result.total_cents);
    assert.equal(
      twice.total_incl_vat_cents,
      result.total_incl_vat_cents === null ? null : 2 * result.total_incl_vat_cents,
    );
  }
});

test("ten thousand people are answered, and the same person ten thousand times costs ten thousand times as much", () => {
  const people = new Array(10000).fill(person({ start: "2015-03-01", end: "2015-05-15" }));
  const { result } = core.answer(budgetQuestion({ people, explain: false, vat_percent: "21" }));
  assert.equal(result.people.length, 10000);
  assert.equal(result.total_cents, 931450000);
  assert.equal(result.total_incl_vat_cents, 1127050000);
  assert.deepEqual(result.by_calendar_year, [{ year: 2015, amount_cents: 931450000 }]);
});

test("the largest amounts of the most people add up without loss", () => {
  const overrides = [1, 2, 3].map((year) => ({ regime: "midden", year, amount_cents: 100000000 }));
  const people = new Array(10000).fill(person());
  const { result } = core.answer(
    budgetQuestion({ people, overrides, explain: false, vat_percent: "100" }),
  );
  assert.equal(result.total_cents, 3000000000000);
  assert.equal(result.total_incl_vat_cents, 6000000000000);
  assert.equal(add(result.by_calendar_year.map((row) => row.amount_cents)), 3000000000000);
  const most = core.answer(
    caseloadQuestion({
      months: 120,
      placements_per_month: "10000",
      midden_percent: "100",
      need_low_percent: "100",
      need_high_percent: "100",
      overrides,
    }),
  ).result;
  assert.equal(most.total_high_cents, 120 * 10000 * 300000000);
});

// ---------------------------------------------------------------- the packs

const protocols = ["uwv-external-2007", "uwv-external-2012", "uwv-external-2014"];

test("the three protocols give the same rate for the same day", () => {
  const [first, ...others] = protocols.map((id) => PACKS.get(id));
  for (const other of others) {
    for (const figure of ["hourly_rate", "hourly_rate_earlier_grants"])
      assert.deepEqual(other.figures[figure], first.figures[figure], `${other.id} ${figure}`);
    const cited = first.figures.hourly_rate.periods.map((period) => period.source);
    for (const id of [...cited, first.figures.hourly_rate_earlier_grants.periods[0].source])
      assert.deepEqual(
        other.sources.find((source) => source.id === id),
        first.sources.find((source) => source.id === id),
        `${other.id} ${id}`,
      );
  }
});

test("the rate in the packs is that of the texts, on every day from 2007 to 2016", () => {
  const { hourly_rate, hourly_rate_earlier_grants } = PACKS.get(protocols[0]).figures;
  const on = (periods, day) =>
    periods.find(({ valid_from, valid_to }) => valid_from <= day && day <= valid_to);
  for (const day of daysBetween("2007-01-01", "2016-12-31")) {
    for (const granted of ["2012-08-31", "2012-09-01"]) {
      const earlier = on(hourly_rate_earlier_grants.periods, day);
      const found =
        earlier !== undefined && granted < earlier.granted_before
          ? earlier
          : on(hourly_rate.periods, day);
      assert.equal(found?.value ?? null, rateOn(day, granted), `${day} ${granted}`);
    }
  }
});

test("the table of the four municipalities is that of the internal coach, without intensief", () => {
  const table = (id) => PACKS.get(id).figures.yearly_amounts.periods[0].value;
  const { licht, midden } = table("uwv-internal-2015");
  assert.deepEqual(table("g4-2015"), { licht, midden });
});
