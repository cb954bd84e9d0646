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
    assert.deepEqual(scheme.conditions, []);
  });
}

test("a budget scheme has the regimes of its table and its number of years; where the authority decides, all four", () => {
  for (const { id, figures } of packsOf("regime_budget")) {
    const scheme = described.result.schemes.find((one) => one.id === id);
    const table =
      figures.yearly_amounts ?? figures.calendar_year_amounts ?? figures.yearly_percentages;
    const four = ["zeer_licht", "licht", "midden", "intensief"];
    const inTable = table === undefined ? four : Object.keys(table.periods[0].value);
    assert.deepEqual(
      scheme.regimes,
      four.filter((regime) => inTable.includes(regime)),
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
function askingWith(scheme, { calculation, field }, number) {
  const [place, inside] = field.split("/");
  const value = DECIMALS.includes(inside ?? place) ? `${number}` : number;
  const one = person({ work_hours_per_year: "600" });
  if (calculation === "caseload_budget")
    return [caseloadQuestion({ scheme, [place]: value }), `/${place}`];
  const ask = (changes) => budgetQuestion({ scheme, people: [one], ...changes });
  if (field === "people") return [ask({ people: new Array(value).fill(one) }), "/people"];
  if (place === "people")
    return [ask({ people: [{ ...one, [inside]: value }] }), `/people/0/${inside}`];
  if (place === "overrides") {
    const override = { regime: "licht", year: 1, amount_cents: 0, [inside]: value };
    return [ask({ overrides: [override] }), `/overrides/0/${inside}`];
  }
  return [ask({ [place]: value }), `/${place}`];
}

test("the limits of budgets are kept in every scheme: at the edge an answer, beyond it a problem", () => {
  for (const scheme of packsOf("regime_budget").map((pack) => pack.id)) {
    const { limits } = described.result.schemes.find((one) => one.id === scheme);
    const calculations = new Set(limits.map((limit) => limit.calculation));
    assert.ok(calculations.has("regime_budget"), scheme);
    for (const limit of limits) {
      const at = (number) => {
        const [request, place] = askingWith(scheme, limit, number);
        const problems = core.answer({ ...request, explain: false }).problems ?? [];
        return problems.filter(({ path }) => path === place || path.startsWith(`${place}/`));
      };
      const told = `${scheme} ${limit.calculation} ${limit.field}`;
      for (const edge of [limit.min, limit.max]) {
        // Whether a rule is in force that day is another question.
        const others = at(edge).filter(({ code }) => code !== "no_rule_in_force");
        assert.deepEqual(others, [], `${told} ${edge}`);
      }
      if (typeof limit.min === "string") {
        assert.equal(at("1899-12-31")[0].code, "date_out_of_range", told);
        assert.equal(at("2200-01-01")[0].code, "date_out_of_range", told);
      } else {
        assert.ok(at(limit.max + 1).length > 0, `${told} above ${limit.max}`);
        if (limit.field !== "people" || limit.min > 0)
          assert.ok(at(limit.min - 1).length > 0, `${told} below ${limit.min}`);
      }
    }
  }
});
