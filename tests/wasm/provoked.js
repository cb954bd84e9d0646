/** For each problem that the declarations name, a question that gives it. */
import { asking, changed, describing, months, ownPack } from "./own_pack.js";
import { question } from "./support.js";

const own = (place, value) => describing(changed(ownPack(), place, value));
const period = { valid_from: "2016-01-01", value: 1, source: "by-law", confidence: "high" };
const reportTerm = (...periods) => changed(ownPack(), "/figures/report_term/periods", periods);
const norm = (value) => ({ ...months(value), unit: "score" });

/** Objects go in as objects, text and bytes as they are. */
export const PROVOKED = {
  not_text: 10n,
  not_utf8: Uint8Array.from([0x7b, 0xff]),
  not_json: "{",
  too_large: " ".repeat(16 * 1024 * 1024 + 1),
  too_many_values: `[${"0,".repeat(8000000)}0]`,
  too_deep: "[".repeat(65) + "]".repeat(65),
  number_too_large: '{"calculation":"describe","explain":1e999999}',
  duplicate_key: '{"calculation":"describe","calculation":"describe"}',
  unknown_key: question({ colour: "red" }),
  missing_key: {},
  null_value: question({ recognised_on: null }),
  wrong_type: question({ measurements: "2" }),
  not_an_integer: question({ measurements: 1.5 }),
  out_of_range: question({ measurements: 51 }),
  too_few_items: own("/sources", []),
  too_many_items: question({ completed_on: new Array(10001).fill("2016-11-03") }),
  empty_text: own("/title/nl", ""),
  text_too_long: own("/title/nl", "x".repeat(201)),
  unknown_word: own("/figures/report_term/applies_by", "moon"),
  not_a_name: own("/id", "Own Town"),
  not_a_decimal: own("/figures/satisfaction_norm", norm("6,5")),
  not_an_https_url: own("/sources/0/url", "http://example.org/"),
  not_a_date: question({ recognised_on: "twaalf mei" }),
  no_such_month: question({ recognised_on: "2013-13-01" }),
  no_such_day: question({ recognised_on: "2013-04-31" }),
  date_out_of_range: question({ recognised_on: "1899-12-31" }),
  unknown_calculation: { calculation: "budget" },
  unknown_scheme: question({ scheme: "atlantis" }),
  no_rule_in_force: asking(reportTerm({ ...period, valid_to: "2016-12-31" })),
  scheme_id_taken: own("/id", "uwv-kto-2016"),
  duplicate_id: describing(ownPack({ sources: [...ownPack().sources, ...ownPack().sources] })),
  unknown_source: own("/figures/report_term/periods/0/source", "hearsay"),
  overlapping_periods: describing(reportTerm(period, period)),
  ends_before_it_starts: describing(reportTerm({ ...period, valid_to: "2015-12-31" })),
  further_problems: Object.fromEntries([
    ["calculation", "describe"],
    ...Array.from({ length: 300000 }, (_, index) => [`key_${index}`, 0]),
  ]),
  outside_scheme_validity: own("/figures/report_term/periods/0/valid_from", "2015-12-31"),
};

/**
 * Problems that are declared and that no question can give yet. Every scheme knows the
 * one calculation that names a scheme, so none can be asked what it does not know.
 */
export const NOT_YET = ["calculation_not_in_scheme"];

/** For each notice, and each choice of an assumption, a question that gives it. */
export const NOTICED = {
  framework_may_have_changed: question(),
  deadline_in_weekend: question(),
  boundary_day_shared: question({ completed_on: ["2017-05-12"] }),
  completed_outside_measurements: question({ completed_on: ["2001-01-01"] }),
  submitted_late: question({ submitted_on: "2017-06-12" }),
  submitted_before_first_period_end: question({ submitted_on: "2017-05-11" }),
  own_rules: asking(ownPack()),
  "assumption month_end": question({ recognised_on: "2016-01-31" }),
  "assumption earliest_reading": question(),
  "assumption answer_term_from_submission": question({ submitted_on: "2017-06-01" }),
};

export const ask = (core, input) =>
  typeof input === "string" || input instanceof Uint8Array
    ? JSON.parse(core.answer_text(input))
    : core.answer(input);
