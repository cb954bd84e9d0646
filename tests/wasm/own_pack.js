/** A small pack such as a visitor could write, and questions to it. */

const both = (text) => ({ nl: text, en: text });

export const months = (value) => ({
  title: both("months"),
  unit: "months",
  applies_by: "period_end",
  periods: [{ valid_from: "2016-01-01", value, source: "by-law", confidence: "high" }],
});

export function ownPack(changes = {}) {
  return {
    id: "own-town",
    version: "0.1.0",
    title: both("Own town"),
    calculations: ["measurement_schedule"],
    valid_from: "2016-01-01",
    sources: [
      {
        id: "by-law",
        title: "By-law of our own town",
        section: "art. 1",
        url: "https://example.org/by-law",
        valid_from: "2016-01-01",
        checked_on: "2026-11-22",
      },
    ],
    figures: {
      first_measurement_year: { ...months(2016), unit: "year", applies_by: "period_start" },
      measurement_period: { ...months(12), applies_by: "period_start" },
      report_term: months(1),
      no_completed_period_term: months(1),
      answer_term: { ...months(8), unit: "weeks", applies_by: "receipt" },
      working_days: { ...months("algemene_termijnenwet"), unit: "calendar" },
    },
    ...changes,
  };
}

/** A fact that a field of a question tells, and a condition that judges it. */
export const hoursFact = {
  id: "hours_per_week",
  title: both("hours"),
  type: "quantity",
  unit: "hours_per_week",
  maps_to: "hours_per_week",
};
export const weeklyHours = {
  id: "weekly_hours",
  title: both("at least 12 hours"),
  kind: "at_least",
  fact: "hours_per_week",
  bound: "12",
  source: "by-law",
  confidence: "high",
};

/** The pack with the value at one place replaced, or taken away where `value` is undefined. */
export function changed(pack, pointer, value) {
  const copy = structuredClone(pack);
  const parts = pointer.slice(1).split("/");
  const last = parts.pop();
  const parent = parts.reduce((from, part) => from[part], copy);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}

export const describing = (...packs) => ({ calculation: "describe", rule_packs: packs });

export const asking = (pack, changes = {}) => ({
  calculation: "measurement_schedule",
  scheme: pack.id,
  recognised_on: "2013-05-12",
  measurements: 3,
  rule_packs: [pack],
  ...changes,
});
