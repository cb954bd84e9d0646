import assert from "node:assert/strict";
import { test } from "node:test";

import { changed, describing } from "./own_pack.js";
import { budget } from "./second_budget.js";
import { nameOf, placeMonthsOn, placeOf, placeOfMonthFrom } from "./second_computation.js";
import {
  assertFailure,
  assertProblems,
  assertSuccess,
  budgetQuestion,
  caseloadQuestion,
  core,
  generator,
  named,
  noticesOf,
  packsOf,
  person,
  readJson,
} from "./support.js";

const FOUR = ["zeer_licht", "licht", "midden", "intensief"];
const PACKS = packsOf("regime_budget");
const valid = (name) => readJson(`tests/rules/valid/${name}.json`);
const tableOf = ({ figures }) =>
  figures.yearly_amounts ?? figures.calendar_year_amounts ?? figures.yearly_percentages;
const asking = (pack, request) =>
  core.answer({ ...request, scheme: pack.id, rule_packs: [pack], explain: false });
const dayAfter = (day) => nameOf(placeOf(day) + 1);
const dayBefore = (day) => nameOf(placeOf(day) - 1);

// ---------------------------------------------------------------- whichever number is changed

/** Days on which a figure begins to hold or no longer does. */
function daysOfChange({ figures }) {
  const days = new Set();
  for (const { valid_from, valid_to, granted_before } of periodsOf(figures)) {
    days.add(valid_from);
    if (valid_to !== undefined) days.add(valid_to).add(dayAfter(valid_to));
    if (granted_before !== undefined) days.add(granted_before);
  }
  return [...days];
}
const periodsOf = (figures) => Object.values(figures).flatMap((figure) => figure.periods);

/** Starts in force whose support months or trial begin on the days of change. */
function startsFor(pack) {
  const last = pack.valid_to ?? nameOf(placeMonthsOn(placeOf(pack.valid_from), 24));
  const starts = new Set();
  for (const day of daysOfChange(pack)) {
    for (let months = -36; months <= 6; months++) {
      const start = nameOf(placeMonthsOn(placeOf(day), months));
      if (pack.valid_from <= start && start <= last) starts.add(start);
    }
  }
  return [...starts];
}

/** The longest trial that is allowed before a start by its own first day; 0: none is. */
function longestTrial({ figures }, start) {
  const allowed = (months) => {
    const begins = nameOf(placeOfMonthFrom(placeOf(start), -months));
    const period = figures.longest_trial?.periods.findLast((one) => one.valid_from <= begins);
    return period !== undefined && months <= period.value;
  };
  return [6, 5, 4, 3, 2, 1].find(allowed) ?? 0;
}

/**
 * Questions that together touch every figure of a pack: every regime, every year, around
 * every day of change, below and above every threshold, with trials of every length.
 */
function batteryFor(pack) {
  const { figures } = pack;
  const regimes = tableOf(pack) === undefined ? FOUR : Object.keys(tableOf(pack).periods[0].value);
  const trials = figures.longest_trial !== undefined;
  const granted = (figures.hourly_rate_earlier_grants?.periods ?? []).flatMap(
    ({ granted_before }) => [dayBefore(granted_before), granted_before],
  );
  const starts = startsFor(pack);
  const hours = { hours_per_week: "16", work_hours_per_year: "600" };
  const dated = starts.flatMap((start, index) => {
    const one = { label: "", regime: regimes[index % regimes.length], start, ...hours };
    const grants = granted.map((granted_on) => ({ ...one, granted_on }));
    const longest = longestTrial(pack, start);
    const tried = longest > 0 ? [{ ...one, trial_months: longest }] : [];
    const both = tried.flatMap((trial) =>
      grants.map(({ granted_on }) => ({ ...trial, granted_on })),
    );
    return [one, ...grants, ...tried, ...both];
  });
  const undated = regimes.flatMap((regime) => [
    { label: "", regime, years: 3, ...hours },
    ...(trials ? [{ label: "", regime, years: 3, ...hours, trial_months: 2 }] : []),
    ...(figures.weeks_per_year ? [{ label: "", regime, years: 1, hours_per_week: "16" }] : []),
  ]);
  const nearly = ["22.9", "23", "23.9", "24", "24.9"].map((hours_per_week) => ({
    ...undated[0],
    hours_per_week,
  }));
  const ask = (people) => budgetQuestion({ people, coach_rate_cents: 1 });
  const battery = [ask(dated), ask([...undated, ...nearly])];
  battery.push(ask([{ ...undated[0], years: 4 }]));
  // Trials around the days on which another length begins to be allowed.
  for (const { valid_from, value } of figures.longest_trial?.periods ?? []) {
    for (const trial_months of [value, value + 1]) {
      const start = nameOf(placeMonthsOn(placeOf(valid_from), trial_months));
      for (const day of [dayBefore(start), start])
        battery.push(ask([{ ...undated[0], years: undefined, start: day, trial_months }]));
    }
  }
  if (pack.calculations.includes("caseload_budget"))
    battery.push(caseloadQuestion({ from: "2016-01" }));
  return { battery, dated };
}

/** All that an answer says but for whose rules and texts it names. */
const told = (pack, battery) =>
  JSON.stringify(
    battery.map((request) => {
      const { result, problems, notices } = asking(pack, request);
      return { result, problems, notices };
    }),
  );

/** Every number and every day in the figures of a pack: its place, and others it might have been. */
function* leaves(value, pointer) {
  if (typeof value === "number") {
    yield { pointer, others: [value + 1, value - 1].filter((other) => other > 0) };
  } else if (typeof value === "string" && /^[0-9]+(\.[0-9]+)?$/.test(value)) {
    const other = (by) => `${Number(value) + by}`;
    yield { pointer, others: [other(1), other(-1)].filter((text) => Number(text) > 0) };
  } else if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    yield {
      pointer,
      others: [pointer.endsWith("valid_to") ? dayBefore(value) : dayAfter(value)],
      day: value,
    };
  } else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${pointer}/${key}`);
  }
}

for (const ours of PACKS) {
  test(`${ours.id}: whichever number or day of the figures is changed, an answer changes`, () => {
    const pack = { ...ours, id: "own-copy" };
    const { battery, dated } = batteryFor(pack);
    assertSuccess(asking(pack, battery[0]));
    assertSuccess(asking(pack, battery[1]));
    const before = told(pack, battery);
    const described = JSON.stringify(core.answer(describing(pack)).result);

    // The first days of all months that are priced. A rate of other days belongs to the
    // history that the pack repeats, and shows in its description only.
    const priced = new Set();
    for (const { start, trial_months = 0 } of dated)
      for (let month = -trial_months; month < 36; month++)
        priced.add(nameOf(placeOfMonthFrom(placeOf(start), month)));
    const reached = ({ valid_from, valid_to = "2199-12-31" }, day) =>
      day === undefined
        ? [...priced].some((one) => valid_from <= one && one <= valid_to)
        : priced.has(day);

    let count = 0;
    for (const [id, figure] of Object.entries(pack.figures)) {
      for (const [index, period] of figure.periods.entries()) {
        for (const { pointer, others, day } of leaves(period, `/figures/${id}/periods/${index}`)) {
          for (const other of others) {
            count++;
            const mutant = changed(pack, pointer, other);
            const description = core.answer(describing(mutant));
            assertSuccess(description);
            const where = `${pointer} as ${other}`;
            const handsOver = pointer.endsWith("granted_before") ? undefined : day;
            // No trial begins on the last days of a scheme: it lies before a start in it.
            const beforeNoStart =
              id.includes("trial") && day !== undefined && day === pack.valid_to;
            const unreached = figure.applies_by === "service" && !reached(period, handsOver);
            if (unreached || beforeNoStart)
              assert.ok(
                JSON.stringify(description.result) !== described,
                `${where} is not described`,
              );
            else assert.ok(told(mutant, battery) !== before, `${where} makes no difference`);
          }
        }
      }
    }
    assert.ok(count >= 5, `${count} changes only`);
  });
}

// ---------------------------------------------------------------- packs of a visitor

test("every budget pack of ours under another name answers as ours does, and says whose it is", () => {
  for (const ours of PACKS) {
    const pack = { ...ours, id: "own-copy" };
    const { battery } = batteryFor(ours);
    for (const request of battery) {
      const mine = asking(pack, request);
      const own = core.answer({ ...request, scheme: ours.id, explain: false });
      assert.deepEqual(mine.result, own.result);
      assert.deepEqual(named(mine), named(own));
      if (mine.problems !== undefined) continue;
      assert.deepEqual(mine.rules, { scheme: "own-copy", version: pack.version, digest: null });
      assert.equal(noticesOf(mine, "own_rules").length, 1);
      assert.equal(noticesOf(own, "own_rules").length, 0);
      const others = (answer) => answer.notices.filter((notice) => notice.code !== "own_rules");
      assert.deepEqual(others(mine), others(own));
    }
  }
});

test("a pack may have one regime and one year", () => {
  const pack = valid("budget-smallest");
  const ask = (changes) =>
    asking(pack, budgetQuestion({ people: [{ label: "", regime: "midden", ...changes }] }));
  const { result } = ask({ start: "2015-03-01" });
  assert.equal(result.people[0].years.length, 1);
  assert.equal(result.total_cents, 450000);
  assertProblems(ask({ years: 2 }), ["out_of_range /people/0/years"]);
  assertProblems(ask({ years: 1, regime: "licht" }), ["unknown_word /people/0/regime"]);
  assertProblems(ask({ years: 1, support_used_months: 12 }), [
    "no_support_left /people/0/support_used_months",
  ]);
});

test("the last amount of a list holds for all later years", () => {
  const pack = valid("budget-with-amounts");
  const { result } = asking(
    pack,
    budgetQuestion({ people: [person({ regime: "licht", years: 3, start: undefined })] }),
  );
  assert.deepEqual(
    result.people[0].years.map((year) => year.amount_cents),
    [300000, 150000, 150000],
  );
});

test("ten years of ten amounts are a list of ten years", () => {
  const pack = valid("budget-at-every-edge");
  const { result } = asking(
    pack,
    budgetQuestion({
      people: [person({ regime: "licht", start: "2015-03-01", hours_per_week: "168" })],
    }),
  );
  const years = result.people[0].years;
  assert.deepEqual(
    years.map((year) => year.amount_cents),
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  assert.equal(years.at(-1).to, "2025-02-28");
  assert.ok(years.every((year) => year.optional));
});

/** Two tables, the second from 2016 on. */
const twoTables = changed(valid("budget-with-amounts"), "/figures/yearly_amounts/periods", [
  {
    valid_from: "2015-01-01",
    valid_to: "2015-12-31",
    value: { licht: [120000], midden: [240000] },
    source: "by-law",
    confidence: "high",
  },
  {
    valid_from: "2016-01-01",
    value: { licht: [360000], midden: [480000] },
    source: "by-law",
    confidence: "high",
  },
]);

test("the start chooses the table, for all its support years; without dates it is the first", () => {
  const amounts = (changes) =>
    asking(
      twoTables,
      budgetQuestion({ people: [person({ regime: "midden", ...changes })] }),
    ).result.people[0].years.map((year) => year.amount_cents);
  assert.deepEqual(amounts({ start: "2015-12-31" }), [240000, 240000, 240000]);
  assert.deepEqual(amounts({ start: "2016-01-01" }), [480000, 480000, 480000]);
  assert.deepEqual(amounts({ start: undefined, years: 1 }), [240000]);
});

test("the month of placement chooses the table", () => {
  const { result } = asking(
    twoTables,
    caseloadQuestion({
      from: "2015-12",
      months: 2,
      placements_per_month: "1",
      midden_percent: "50",
      need_low_percent: "0",
      need_high_percent: "100",
      years: 1,
    }),
  );
  // Of December 1/12 x 1,800 in 2015 and 11/12 in 2016; all 4,200 of January in 2016.
  assert.deepEqual(result.by_calendar_year, [
    { year: 2015, low_cents: 0, high_cents: 15000 },
    { year: 2016, low_cents: 0, high_cents: 165000 + 420000 },
  ]);
});

test("a start in a gap between two tables has no rule in force, never the nearest", () => {
  const gap = changed(twoTables, "/figures/yearly_amounts/periods/0/valid_to", "2015-06-30");
  const ask = (start) =>
    asking(gap, budgetQuestion({ people: [person({ regime: "midden", start })] }));
  assertSuccess(ask("2015-06-30"));
  const answer = ask("2015-07-01");
  assertProblems(answer, ["no_rule_in_force /people/0/start"]);
  assert.deepEqual(answer.problems[0].detail, {
    figure: "yearly_amounts",
    on: "2015-07-01",
    periods: [
      { valid_from: "2015-01-01", valid_to: "2015-06-30" },
      { valid_from: "2016-01-01", valid_to: null },
    ],
  });
  assertProblems(asking(gap, caseloadQuestion({ from: "2015-06", months: 2 })), [
    "no_rule_in_force /from",
  ]);
});

test("hours are paid at the visitor's own rates, each month at that of its first day", () => {
  const pack = valid("budget-with-percentages");
  const ask = (changes) =>
    asking(
      pack,
      budgetQuestion({
        people: [
          {
            label: "",
            regime: "midden",
            start: "2018-12-01",
            end: "2019-11-30",
            work_hours_per_year: "1200",
            ...changes,
          },
        ],
      }),
    ).result.people[0].years[0].amount_cents;
  // 10 percent of 1,200 is 10 hours a month: 1 at 74.78, 11 at 76.00, or 6 of those at 77.00.
  assert.equal(ask({ granted_on: "2019-01-01" }), 74780 + 11 * 76000);
  assert.equal(ask({}), 74780 + 6 * 77000 + 5 * 76000);
});

test("a threshold, a trial and an optional year of the visitor's own are kept", () => {
  const pack = changed(
    valid("budget-with-amounts"),
    "/figures/full_hours_per_week/periods/0/value",
    "20",
  );
  const { result } = asking(
    pack,
    budgetQuestion({
      people: [person({ start: "2015-07-01", hours_per_week: "5", trial_months: 6 })],
    }),
  );
  assert.equal(result.people[0].trial.amount_cents, 60000);
  assert.equal(result.people[0].years[0].amount_cents, 125000);
  assert.deepEqual(
    result.people[0].years.map((year) => year.optional),
    [false, false, true],
  );
});

test("the most awkward fractions of a visitor's own pack add up exactly, of one person and of a thousand", () => {
  const percent = {
    licht: ["99.9999"],
    midden: ["9.9991", "7.7773", "3.3337"],
    intensief: ["0.0001"],
  };
  let pack = changed(
    valid("budget-with-percentages"),
    "/figures/yearly_percentages/periods/0/value",
    percent,
  );
  pack = changed(pack, "/figures/hourly_rate/periods/0/value", 99999989);
  const filled = Object.entries(percent).map(([regime, list]) => [
    regime,
    [0, 1, 2].map((year) => list[year] ?? list.at(-1)),
  ]);
  const scheme = {
    to: pack.valid_to,
    percent: Object.fromEntries(filled),
    rateOn: (day) => (day < "2019-01-01" ? 99999989 : 7600),
  };
  const random = generator(31);
  const people = Array.from({ length: 1000 }, (_, index) => {
    const start = nameOf(placeOf("2015-01-01") + random(2000));
    return {
      label: "",
      regime: Object.keys(percent)[random(3)],
      start,
      end: nameOf(placeOf(start) + random(1200)),
      granted_on: "2019-01-01",
      work_hours_per_year:
        index % 10 === 0 ? "8783.9999" : `${random(8783)}.${1000 + random(8999)}`,
    };
  });
  people.unshift({
    label: "",
    regime: "midden",
    start: "2015-05-25",
    end: "2016-05-05",
    granted_on: "2019-01-01",
    work_hours_per_year: "7744.2607",
  });
  const agree = (some) => {
    const request = { people: some, vat_percent: "20.9999", coach_rate_cents: 99991 };
    const { result } = asking(pack, budgetQuestion(request));
    const ours = budget(request, scheme).result;
    for (const field of ["total_cents", "total_incl_vat_cents", "by_calendar_year"])
      assert.deepEqual(result[field], ours[field], JSON.stringify(some.slice(0, 3)));
    for (const [index, one] of ours.people.entries())
      for (const [
        year,
        { amount_cents, granted_hours_exact, affordable_hours_exact },
      ] of one.years.entries()) {
        const theirs = result.people[index].years[year];
        assert.equal(theirs.amount_cents, amount_cents, JSON.stringify(some[index]));
        assert.equal(theirs.granted_hours_exact, granted_hours_exact, JSON.stringify(some[index]));
        assert.equal(
          theirs.affordable_hours_exact,
          affordable_hours_exact,
          JSON.stringify(some[index]),
        );
      }
  };
  for (const one of people.slice(0, 200)) agree([one]);
  agree(people);
});

test("trials of every length that a pack allows are shared over their months exactly", () => {
  let pack = changed(valid("budget-at-every-edge"), "/figures/trial_amounts/periods/0/value", {
    midden: 99999989,
  });
  pack = changed(pack, "/figures/yearly_amounts/periods/0/value", { midden: [0] });
  pack.calculations = ["regime_budget"];
  // However long a pack allows, a question asks for two years at most.
  const longest = Math.min(pack.figures.longest_trial.periods[0].value, 24);
  const people = Array.from({ length: longest }, (_, index) =>
    person({
      start: "2100-01-01",
      end: "2100-01-31",
      hours_per_week: "168",
      trial_months: index + 1,
    }),
  );
  const { result } = asking(pack, budgetQuestion({ people }));
  assert.equal(result.total_cents, longest * 99999989);
  assert.notEqual(result.by_calendar_year, null, "every start and every amount is known");
  const all = result.by_calendar_year.reduce((sum, row) => sum + row.amount_cents, 0);
  assert.equal(all, result.total_cents);
});

test("limits of the visitor's own are the answer where there are no amounts", () => {
  const pack = valid("budget-with-caps");
  const answer = asking(pack, budgetQuestion());
  assertSuccess(answer);
  assert.equal(answer.result.outcome, "decided_by_authority");
  const caps = pack.figures.published_caps.periods[0].value.map((cap) => ({
    ...cap,
    source: "by-law",
  }));
  assert.deepEqual(answer.result.caps, caps);
});

test("a limit with a source of its own is told with it, the others with that of their list", () => {
  const pack = valid("budget-with-conditions");
  const answer = asking(pack, budgetQuestion());
  const [first, ...others] = answer.result.caps;
  assert.equal(first.source, "leaflet");
  for (const { source } of others) assert.equal(source, "by-law");
  assert.deepEqual(answer.sources.map(({ id }) => id).sort(), ["by-law", "leaflet"]);
});

test("where the authority decides, the maximum that the law sets UWV is no regime", () => {
  const maximum = { label: "", regime: "wettelijk_maximum", years: 1, hours_per_week: "32" };
  for (const pack of PACKS.filter((one) => tableOf(one) === undefined)) {
    const answer = asking({ ...pack, id: "own-copy" }, budgetQuestion({ people: [maximum] }));
    assert.deepEqual(named(answer), ["unknown_word /people/0/regime"], pack.id);
    assert.deepEqual(answer.problems[0].detail, { known: FOUR });
  }
});

test("a visitor's own amounts may be for the maximum of the law", () => {
  const amounts = "/figures/yearly_amounts/periods/0/value";
  const pack = changed(valid("budget-smallest"), amounts, { wettelijk_maximum: [120000] });
  const people = [{ label: "", regime: "wettelijk_maximum", years: 1 }];
  assert.equal(asking(pack, budgetQuestion({ people })).result.total_cents, 120000);
});

test("amounts saved as a pack and opened again are answered and marked as the visitor's own", () => {
  const saved = changed(
    { ...PACKS.find((one) => one.id === "g4-2015"), id: "own-2026" },
    "/figures/yearly_amounts/periods/0",
    {
      valid_from: "2026-01-01",
      value: { licht: [330000, 170000, 170000], midden: [550000, 330000, 170000] },
      source: "g4-table",
      confidence: "low",
    },
  );
  const opened = JSON.parse(JSON.stringify(saved));
  const answer = asking(opened, budgetQuestion({ people: [person({ start: "2026-11-22" })] }));
  assert.equal(answer.result.total_cents, 1050000);
  const amounts = { year: 2026, years: [2026], newest_known: true };
  assert.deepEqual(noticesOf(answer, "amounts_of_year")[0].data, amounts);
  assert.equal(noticesOf(answer, "own_rules").length, 1);
  const early = asking(opened, budgetQuestion());
  assertFailure(early);
  assert.deepEqual(named(early), ["no_rule_in_force /people/0/start"]);
});
