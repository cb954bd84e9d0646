import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";

import {
  assertSuccess,
  budgetQuestion,
  caseloadQuestion,
  core,
  packsOf,
  person,
  question,
  readJson,
  root,
} from "./support.js";

const described = core.answer({ calculation: "describe" });
const folders = readdirSync(new URL("core/rules/", root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test("every folder of rules is a scheme that the core knows, and there are no others", () => {
  assertSuccess(described);
  assert.deepEqual(described.result.schemes.map((scheme) => scheme.id).sort(), folders.sort());
});

/** A fact and a condition as a pack has them, with all that it may leave out. */
const fullFact = (fact) => ({ unit: null, choices: [], maps_to: null, ...fact });
const fullCondition = (pack) => (condition) => ({
  ...{ help: null, fact: null, event: null, bound: null, group: null, asked_when: null },
  unit: pack.facts?.find(({ id }) => id === condition.fact)?.unit ?? null,
  ...{ valid_from: pack.valid_from, valid_to: pack.valid_to ?? null },
  ...condition,
});

for (const folder of folders) {
  test(`${folder} is described as its rules have it`, () => {
    const pack = readJson(`core/rules/${folder}/rules.json`);
    const scheme = described.result.schemes.find((one) => one.id === folder);
    const open = ({ valid_to = null, ...rest }) => ({ ...rest, valid_to });
    assert.equal(scheme.own, false);
    assert.equal(scheme.version, pack.version);
    assert.deepEqual(scheme.title, pack.title);
    assert.deepEqual(scheme.calculations, pack.calculations);
    assert.equal(scheme.valid_from, pack.valid_from);
    assert.equal(scheme.valid_to, pack.valid_to ?? null);
    assert.deepEqual(scheme.sources, pack.sources.map(open));
    const period = ({ granted_before = null, ...rest }) => ({ ...open(rest), granted_before });
    const figures = Object.entries(pack.figures).map(([id, figure]) => ({
      id,
      ...figure,
      periods: figure.periods.map(period),
    }));
    const byId = (list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(byId(scheme.figures), byId(figures));
    assert.deepEqual(scheme.authorities, pack.authorities);
    assert.equal(scheme.family, pack.family);
    assert.equal(scheme.based_on, pack.based_on ?? null);
    assert.deepEqual(scheme.coaches, pack.coaches ?? []);
    assert.equal(scheme.vat, pack.vat ?? null);
    assert.deepEqual(scheme.facts, (pack.facts ?? []).map(fullFact));
    assert.deepEqual(scheme.conditions, (pack.conditions ?? []).map(fullCondition(pack)));
  });
}

test("a pack of the visitor's own is described with its conditions, whatever it left out", () => {
  for (const name of ["budget-with-conditions", "empty-lists", "budget-smallest"]) {
    const pack = readJson(`tests/rules/valid/${name}.json`);
    const { schemes } = core.answer({ calculation: "describe", rule_packs: [pack] }).result;
    const scheme = schemes.find(({ id }) => id === pack.id);
    assert.deepEqual(scheme.facts, (pack.facts ?? []).map(fullFact), name);
    assert.deepEqual(scheme.conditions, (pack.conditions ?? []).map(fullCondition(pack)), name);
    assert.deepEqual(scheme.authorities, pack.authorities ?? [], name);
    assert.equal(scheme.family, pack.family ?? null, name);
    assert.equal(scheme.based_on, pack.based_on ?? null, name);
    assert.deepEqual(scheme.coaches, pack.coaches ?? [], name);
    assert.equal(scheme.vat, pack.vat ?? null, name);
  }
});

test("the conditions that the law of 2026 sets a UWV coach are told, each for its kind of coach", () => {
  const { conditions } = described.result.schemes.find(({ id }) => id === "uwv-statutory-2026");
  const of = (id) => conditions.find((one) => one.id === id);
  assert.deepEqual(of("consent").group, { fact: "coach", value: "internal" });
  assert.deepEqual(of("recognised").group, { fact: "coach", value: "external" });
  assert.equal(of("consent").bound, true);
  assert.equal(of("no_internal_consent").bound, false);
  assert.equal(of("trial_months").bound, "6");
  assert.equal(of("trial_months").unit, "months");
});

test("six months and twelve hours are asked by UWV's protocols, and a field of a budget tells both", () => {
  for (const id of [
    ...["uwv-external-2007", "uwv-external-2012", "uwv-external-2014"],
    "uwv-internal-2015",
  ]) {
    const scheme = described.result.schemes.find((one) => one.id === id);
    const told = Object.fromEntries(
      scheme.conditions
        .filter(({ kind }) => kind === "at_least")
        .map(({ fact, bound, unit }) => [fact, [bound, unit]]),
    );
    assert.deepEqual(told.employment_months, ["6", "months"], id);
    assert.deepEqual(told.hours_per_week, ["12", "hours_per_week"], id);
    assert.deepEqual(told.wage_percent, ["35", "percent_of_minimum_wage"], id);
    const mapped = Object.fromEntries(scheme.facts.map((fact) => [fact.id, fact.maps_to]));
    assert.equal(mapped.employment_months, "end", id);
    assert.equal(mapped.hours_per_week, "hours_per_week", id);
  }
});

test("schemes of one family do not hold at the same time, and who follows a scheme names one that is there", () => {
  const { schemes } = described.result;
  const endOf = ({ valid_to }) => valid_to ?? "9999-12-31";
  for (const one of schemes) {
    for (const other of schemes) {
      if (one === other || one.family !== other.family) continue;
      const apart = endOf(one) < other.valid_from || endOf(other) < one.valid_from;
      assert.ok(apart, `${one.id} ${other.id}`);
    }
    if (one.based_on === null) continue;
    assert.ok(schemes.some(({ id }) => id === one.based_on && id !== one.id));
  }
});

test("with a day each figure tells the period in force that day, or that there is none", () => {
  const on = (day) => core.answer({ calculation: "describe", on: day }).result.schemes;
  const figure = (day, scheme, id) =>
    on(day)
      .find((one) => one.id === scheme)
      .figures.find((one) => one.id === id);
  const rate = (day) => figure(day, "uwv-external-2012", "hourly_rate").in_force;
  assert.equal(rate("2013-12-31").value, 7330);
  assert.equal(rate("2014-01-01").value, 7411);
  assert.equal(rate("2015-12-31").valid_to, "2015-12-31");
  assert.equal(rate("2016-01-01"), null);
  const kept = (day) => figure(day, "uwv-external-2012", "hourly_rate_earlier_grants").in_force;
  assert.equal(kept("2013-02-28").granted_before, "2012-09-01");
  assert.equal(kept("2013-03-01"), null);
  const caps = figure("2023-01-01", "weener-xl-2023", "published_caps");
  assert.deepEqual(caps.in_force, caps.periods[0]);
  assert.equal(caps.in_force.value[0].source, "weener-xl-report");
  for (const scheme of described.result.schemes)
    for (const one of scheme.figures) assert.ok(!Object.hasOwn(one, "in_force"), one.id);
  for (const day of ["2026-01-32", "", null])
    assert.ok(core.answer({ calculation: "describe", on: day }).problems[0].path === "/on");
});

test("a budget scheme has the regimes of its table and its number of years; where the authority decides, all four", () => {
  for (const { id, figures } of packsOf("regime_budget")) {
    const scheme = described.result.schemes.find((one) => one.id === id);
    const table =
      figures.yearly_amounts ?? figures.calendar_year_amounts ?? figures.yearly_percentages;
    const four = ["zeer_licht", "licht", "midden", "intensief"];
    const inTable = table === undefined ? four : Object.keys(table.periods[0].value);
    assert.deepEqual(
      scheme.regimes,
      [...four, "wettelijk_maximum"].filter((regime) => inTable.includes(regime)),
    );
    assert.equal(scheme.years, 3);
    assert.equal(scheme.questions, null);
  }
});

test("the satisfaction scheme has forms, and neither regimes nor support years", () => {
  const scheme = described.result.schemes.find((one) => one.id === "uwv-kto-2016");
  assert.deepEqual(scheme.regimes, []);
  assert.equal(scheme.years, null);
  assert.deepEqual(
    scheme.questions,
    readJson("core/rules/uwv-kto-2016/rules.json").figures.assessment_forms.periods[0].value,
  );
});

test("the limits that are described are the limits that are kept", () => {
  const { limits } = described.result.schemes.find((one) => one.id === "uwv-kto-2016");
  const byField = new Map(limits.map((limit) => [limit.field, limit]));
  assert.deepEqual(byField.get("measurements"), {
    calculation: "measurement_schedule",
    field: "measurements",
    min: 1,
    max: 50,
  });
  assert.deepEqual(byField.get("recognised_on"), {
    calculation: "measurement_schedule",
    field: "recognised_on",
    min: "1900-01-01",
    max: "2199-12-31",
  });
  const ofSchedule = limits.filter((limit) => limit.calculation === "measurement_schedule");
  for (const { field, min, max } of ofSchedule) {
    for (const value of [min, max]) {
      const answer = core.answer(question({ [field]: field === "completed_on" ? [value] : value }));
      // The limits are of the field; whether a rule is in force that day is another question.
      const others = (answer.problems ?? []).filter(({ code }) => code !== "no_rule_in_force");
      assert.deepEqual(others, [], field);
    }
  }
});

const DECIMALS = [
  ...["vat_percent", "placements_per_month", "midden_percent", "need_low_percent"],
  ...["need_high_percent", "hours_per_week", "work_hours_per_year", "planned_hours"],
];

/** A question with this value in a field that is named as the limits name it, and where that is. */
function askingWith(pack, { calculation, field }, asked) {
  const [place, inside] = field.split("/");
  const value = DECIMALS.includes(inside ?? place) ? `${asked}` : asked;
  const scheme = pack.id;
  if (calculation === "caseload_budget") {
    const ask = (changes) => caseloadQuestion({ scheme, from: "2015-01", ...changes });
    if (place === "overrides") {
      const override = { regime: "licht", year: 1, amount_cents: 0, [inside]: value };
      return [ask({ overrides: [override] }), `/overrides/0/${inside}`];
    }
    // The high share is at least the low one.
    const wide = { need_low_percent: "0", need_high_percent: "100" };
    return [ask({ ...wide, [place]: value }), `/${place}`];
  }
  // The last start under the scheme: of figures that changed, the newest are in force.
  const start = pack.valid_to ?? pack.valid_from;
  const one = person({ start, work_hours_per_year: "600" });
  const ask = (changes) => budgetQuestion({ scheme, people: [one], ...changes });
  if (field === "people") return [ask({ people: new Array(value).fill(one) }), "/people"];
  if (field === "people/planned_hours")
    return [ask({ people: [{ ...one, planned_hours: [value] }] }), "/people/0/planned_hours/0"];
  if (place === "people")
    return [ask({ people: [{ ...one, [inside]: value }] }), `/people/0/${inside}`];
  if (place === "overrides") {
    const override = { regime: "licht", year: 1, amount_cents: 0, [inside]: value };
    return [ask({ overrides: [override] }), `/overrides/0/${inside}`];
  }
  return [ask({ [place]: value }), `/${place}`];
}

/** Just outside a limit, on both sides. */
function beyond({ field, min, max }) {
  if (typeof min === "string") return ["1899-12-31", "2200-01-01"];
  const inside = field.split("/").at(-1);
  if (DECIMALS.includes(inside)) return [min > 0 ? "0" : "-0.0001", `${max}.0001`];
  return [min - 1, max + 1];
}

test("the limits of budgets are kept in every scheme: at the edge an answer, beyond it a problem", () => {
  for (const pack of packsOf("regime_budget")) {
    const { limits } = described.result.schemes.find((one) => one.id === pack.id);
    for (const limit of limits) {
      const problemsAt = (value) => {
        const [request, place] = askingWith(pack, limit, value);
        const { problems = [] } = core.answer({ ...request, explain: false });
        return problems.filter(({ path }) => path === place);
      };
      const told = `${pack.id} ${limit.calculation} ${limit.field}`;
      for (const edge of [limit.min, limit.max]) {
        // Whether a rule is in force that day is another question.
        const others = problemsAt(edge).filter(({ code }) => code !== "no_rule_in_force");
        assert.deepEqual(others, [], `${told} ${edge}`);
      }
      for (const value of beyond(limit)) {
        const [problem] = problemsAt(value);
        assert.ok(problem !== undefined, `${told} ${value} is beyond the limit and is answered`);
        if (typeof limit.min === "string") assert.equal(problem.code, "date_out_of_range", told);
      }
    }
  }
});

test("every field of a budget that has limits is described, as its scheme has them", () => {
  const days = ["1900-01-01", "2199-12-31"];
  const ofAll = {
    people: [1, 10000],
    "people/start": days,
    "people/granted_on": days,
    "people/hours_per_week": [0.0001, 168],
    "people/support_used_months": [0, 35],
    "people/work_hours_per_year": [0.0001, 8784],
    "people/planned_hours": [0, 8784],
    coach_rate_cents: [1, 100000],
    vat_percent: [0, 100],
  };
  const withAmounts = { "overrides/year": [1, 3], "overrides/amount_cents": [0, 100000000] };
  const withTrial = { "people/trial_months": [1, 6] };
  const ofPlacements = {
    months: [1, 120],
    placements_per_month: [0, 10000],
    midden_percent: [0, 100],
    need_low_percent: [0, 100],
    need_high_percent: [0, 100],
    years: [1, 3],
    ...withAmounts,
  };
  const expected = {
    "g4-2015": { ...ofAll, ...withAmounts },
    "uwv-internal-2011": { ...ofAll, ...withAmounts },
    "uwv-internal-2015": { ...ofAll, ...withAmounts, ...withTrial },
    "uwv-external-2007": ofAll,
    "uwv-external-2012": { ...ofAll, ...withTrial },
    "uwv-external-2014": { ...ofAll, ...withTrial },
    "weener-xl-2023": { ...ofAll, ...withAmounts },
    lucrato: { ...ofAll, ...withAmounts },
    "uwv-statutory-2026": ofAll,
    "participatiewet-2026": { ...ofAll, ...withAmounts },
  };
  for (const { id, limits } of described.result.schemes) {
    const of = (calculation) =>
      Object.fromEntries(
        limits
          .filter((limit) => limit.calculation === calculation)
          .map(({ field, min, max }) => [field, [min, max]]),
      );
    assert.deepEqual(of("regime_budget"), expected[id] ?? {}, id);
    const placements = ["g4-2015", "uwv-internal-2015"].includes(id) ? ofPlacements : {};
    assert.deepEqual(of("caseload_budget"), placements, id);
  }
});

test("the scale of the scores and the smallest group that hides are told as limits", () => {
  const { limits } = described.result.schemes.find((one) => one.id === "uwv-kto-2016");
  const of = (name) => limits.find(({ field }) => field === name);
  for (const field of ["forms/employee_score", "forms/employer_score"])
    assert.deepEqual(of(field), { calculation: "satisfaction_report", field, min: 1, max: 10 });
  assert.equal(of("smallest_group").min, 5);
  const own = { ...readJson("core/rules/uwv-kto-2016/rules.json"), id: "own-scale" };
  own.figures.lowest_score.periods[0].value = "0.5";
  const { schemes } = core.answer({ calculation: "describe", rule_packs: [own] }).result;
  const scale = schemes
    .find(({ id }) => id === own.id)
    .limits.find(({ field }) => field === "forms/employee_score");
  assert.equal(scale.min, 0.5);
  assert.equal(scale.max, 10);
});

test("a pack of the visitor's own is described with limits of its own", () => {
  const pack = readJson("tests/rules/valid/budget-at-every-edge.json");
  const { schemes } = core.answer({ calculation: "describe", rule_packs: [pack] }).result;
  const { limits } = schemes.find((scheme) => scheme.id === pack.id);
  const most = (calculation, field) =>
    limits.find((limit) => limit.calculation === calculation && limit.field === field)?.max;
  assert.equal(most("regime_budget", "people/support_used_months"), 119);
  assert.equal(most("regime_budget", "overrides/year"), 10);
  assert.equal(most("caseload_budget", "years"), 10);
  // The pack allows a hundred years; a question takes two years at most.
  assert.equal(most("regime_budget", "people/trial_months"), 24);
});
