/** For each problem that the declarations name, a question that gives it. */
import { asking, changed, describing, months, ownPack, weeklyHours } from "./own_pack.js";
import {
  budgetQuestion,
  builtInPack,
  caseloadQuestion,
  mergeQuestion,
  person,
  question,
  reportOf,
  satisfactionQuestion,
  sheetForms,
} from "./support.js";

const own = (place, value) => describing(changed(ownPack(), place, value));
const period = { valid_from: "2016-01-01", value: 1, source: "by-law", confidence: "high" };
const reportTerm = (...periods) => changed(ownPack(), "/figures/report_term/periods", periods);
const norm = (value) => ({ ...months(value), unit: "score" });

const asked = (changes) => budgetQuestion({ people: [person(changes)] });
const overriding = (...overrides) => budgetQuestion({ overrides });
const ofLicht = { regime: "licht", year: 1, amount_cents: 290000 };
const byShare = (changes, more) =>
  budgetQuestion({
    scheme: "uwv-external-2014",
    people: [person({ start: "2014-09-01", work_hours_per_year: "600", ...changes })],
    ...more,
  });
const byAuthority = (...overrides) =>
  budgetQuestion({ scheme: "lucrato", people: [person({ start: "2023-03-01" })], overrides });

const period2016 = { start: "2016-05-12", end: "2017-05-12" };
const dated = (completed_on, more) =>
  satisfactionQuestion({ period: { ...period2016, ...more }, forms: [{ completed_on }] });
const scored = (...scores) =>
  satisfactionQuestion({ forms: scores.map((employee_score) => ({ employee_score })) });
/** A merge of one report in which one thing was changed. */
const merging = (place, value) => mergeQuestion([changed(reportOf(sheetForms()), place, value)]);
const tenToTheTwelfth = 1_000_000_000_000;
/** Our own rules with a norm that was raised. */
const raisedNorm = () => {
  const pack = { ...builtInPack(), id: "own-raised" };
  const [first] = pack.figures.satisfaction_norm.periods;
  pack.figures.satisfaction_norm.periods = [
    { ...first, valid_to: "2019-12-31" },
    { ...first, valid_from: "2020-01-01", value: "7" },
  ];
  return satisfactionQuestion({ scheme: pack.id, rule_packs: [pack] });
};

/** A file of scores instead of a question. */
const reading = (text, more) => ({ file: new TextEncoder().encode(text), ...more });
function read_file(core, { file, finished_before = false, request }) {
  const reader = core.open_scores({ scheme: "uwv-kto-2016", ...request });
  reader.feed(file);
  if (finished_before) reader.finish();
  return reader.finish();
}

/** Answers to files with all that can be wrong with a line, and with forms that are kept. */
export const filesRead = (core) => {
  const header = "werknemer;cijfer_werknemer;employee_score;einddatum;employee.coaching\n";
  const wrong = ["A;7", "A;7;;;;x", '"A"x;7;;;', "A;x;;;", "A;11;;;", "A;7;;;x", "A;7;;x;"];
  wrong.push("A;7;;2016-13-01;", "A;7;;31-2-2016;", "A;7;;2200-01-01;", "x".repeat(2 ** 21), '"');
  return [
    read_file(core, reading(header + wrong.join("\n"))),
    read_file(core, reading(`${header}Jan;7;;2016-10-01;ja\n;;;;\n`, { request: { forms: true } })),
    read_file(
      core,
      reading(`${header}${"A;7;;;\n".repeat(100_001)}`, { request: { forms: true } }),
    ),
  ];
};

/** Objects go in as objects, text and bytes as they are; a file through a reader of its own. */
export const PROVOKED = {
  not_text: 10n,
  not_utf8: Uint8Array.from([0x7b, 0xff]),
  not_json: "{",
  too_large: " ".repeat(16 * 1024 * 1024 + 1),
  too_many_values: `[${"0,".repeat(8000000)}0]`,
  too_deep: "[".repeat(65) + "]".repeat(65),
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
  calculation_not_in_scheme: question({ scheme: "g4-2015" }),
  conflicting_keys: asked({ years: 1 }),
  no_support_left: asked({ support_used_months: 36 }),
  no_trial_in_scheme: asked({ trial_months: 2 }),
  no_amounts_to_override: byShare({}, { overrides: [ofLicht] }),
  duplicate_override: overriding(ofLicht, ofLicht),
  decimal_out_of_range: asked({ hours_per_week: "200" }),
  not_a_month: caseloadQuestion({ from: "January" }),
  no_rule_in_force: asking(reportTerm({ ...period, valid_to: "2016-12-31" })),
  contradiction: merging("/employee/sum", "37"),
  not_ascending: merging("/employee/distribution/1/score", "5.5"),
  forms_do_not_add_up: merging("/employer/missing", 1),
  too_many_forms: merging("/employee/missing", tenToTheTwelfth),
  scheme_id_taken: own("/id", "uwv-kto-2016"),
  duplicate_id: describing(ownPack({ sources: [...ownPack().sources, ...ownPack().sources] })),
  unknown_source: own("/figures/report_term/periods/0/source", "hearsay"),
  unknown_fact: describing(ownPack({ conditions: [{ ...weeklyHours, fact: "hearsay" }] })),
  overlapping_periods: describing(reportTerm(period, period)),
  ends_before_it_starts: describing(reportTerm({ ...period, valid_to: "2015-12-31" })),
  further_problems: Object.fromEntries([
    ["calculation", "describe"],
    ...Array.from({ length: 300000 }, (_, index) => [`key_${index}`, 0]),
  ]),
  outside_scheme_validity: own("/figures/report_term/periods/0/valid_from", "2015-12-31"),
  no_readable_text: reading(""),
  no_score_column: reading("werknemer;werkgever\n"),
  reader_finished: reading("werknemer;cijfer_werknemer\n", { finished_before: true }),
};

/** For each notice, and each choice of an assumption, a question that gives it. */
export const NOTICED = {
  framework_may_have_changed: question(),
  deadline_in_weekend: question(),
  boundary_day_shared: question({ completed_on: ["2017-05-12"] }),
  completed_outside_measurements: question({ completed_on: ["2001-01-01"] }),
  submitted_late: question({ submitted_on: "2017-06-12" }),
  submitted_before_first_period_end: question({ submitted_on: "2017-05-11" }),
  own_rules: asking(ownPack()),
  amounts_of_year: budgetQuestion(),
  rule_ended: byShare(),
  cut_at_maximum: asked({ end: "2020-02-29" }),
  below_condition: budgetQuestion({
    scheme: "uwv-internal-2015",
    people: [person({ hours_per_week: "4" })],
  }),
  followed_scheme_reckons_pro_rata: asked({ hours_per_week: "16" }),
  hourly_rate_unknown: byShare(),
  priced_at_coach_rate: byShare({}, { coach_rate_cents: 8000 }),
  own_amounts: overriding(ofLicht),
  own_amounts_incomplete: byAuthority(ofLicht),
  not_used: asked({ work_hours_per_year: "600" }),
  undated_forms: satisfactionQuestion(),
  forms_outside_period: dated("2017-05-13"),
  small_group: satisfactionQuestion({ forms: sheetForms().slice(1) }),
  rounded_mean_hides_norm: scored("6.4", "6.5"),
  no_completed_period: satisfactionQuestion({ forms: [], completed_periods: 0 }),
  completed_periods_contradict_forms: satisfactionQuestion({ completed_periods: 0 }),
  fewer_forms_than_periods: satisfactionQuestion({ completed_periods: 6 }),
  more_forms_than_periods: satisfactionQuestion({ completed_periods: 4 }),
  newest_rules_taken: raisedNorm(),
  "assumption questions_may_be_incomplete": mergeQuestion(),
  "assumption mean_not_rounded": scored("6.4", "6.5"),
  "assumption part_of_month_by_days": asked({ end: "2015-05-15" }),
  "assumption calendar_year_amount_by_months": budgetQuestion({
    scheme: "uwv-internal-2011",
    people: [person({ start: "2012-01-01" })],
  }),
  "assumption pro_rata_by_hours": budgetQuestion({
    scheme: "uwv-internal-2015",
    people: [person({ hours_per_week: "16" })],
  }),
  "assumption trial_lump_sum_whole": budgetQuestion({
    scheme: "uwv-internal-2015",
    people: [person({ hours_per_week: "16", trial_months: 2 })],
  }),
  "assumption hours_spread_over_months": byShare(),
  "assumption support_years": budgetQuestion({
    scheme: "uwv-external-2007",
    people: [person({ start: "2010-01-01" })],
  }),
  "assumption month_end": question({ recognised_on: "2016-01-31" }),
  "assumption earliest_reading": question(),
  "assumption answer_term_from_submission": question({ submitted_on: "2017-06-01" }),
};

export function ask(core, input) {
  if (typeof input === "string" || input instanceof Uint8Array)
    return JSON.parse(core.answer_text(input));
  return input?.file === undefined ? core.answer(input) : read_file(core, input);
}
