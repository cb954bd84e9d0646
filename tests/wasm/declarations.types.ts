/**
 * What the declarations promise to who writes TypeScript. This file is compiled and
 * never run: a line that should not compile says so, and it is an error when it does.
 */
import { compile, load } from "../../build/npm/index.js";
import type {
  Answer,
  AnswerTo,
  BudgetAmounts,
  BudgetDecidedByAuthority,
  CaseloadBudgetAnswer,
  CaseloadBudgetRequest,
  Core,
  DescribeAnswer,
  DescribeRequest,
  Failure,
  Measurement,
  MeasurementScheduleAnswer,
  MeasurementScheduleRequest,
  Notice,
  PersonBudget,
  Problem,
  RegimeBudgetAnswer,
  RegimeBudgetRequest,
  Request,
  RulePackDocument,
  Scores,
  SatisfactionMergeAnswer,
  SatisfactionMergeRequest,
  SatisfactionReportAnswer,
  SatisfactionReportRequest,
  SatisfactionTotals,
} from "../../build/npm/index.js";

// The two functions are alike only when A and B are: that is how TypeScript compares types.
type Same<A, B> =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(holds: Same<A, B>): void;
declare function use(...values: unknown[]): void;

declare const core: Core;
declare const pack: RulePackDocument;

// The core is started with or without a module that was compiled before.
same<ReturnType<typeof load>, Promise<Core & Scores>>(true);
void compile().then((module) => load({ module }));
// @ts-expect-error: nothing else can be given
void load({ address: "core.wasm" });
// @ts-expect-error: the version is there to be read
core.version = "2";

// A typed question gives the answer of its own kind.
const schedule: MeasurementScheduleRequest = {
  calculation: "measurement_schedule",
  scheme: "uwv-kto-2016",
  recognised_on: "2013-05-12",
  measurements: 2,
};
const answer = core.answer(schedule);
same<typeof answer, MeasurementScheduleAnswer | Failure<"measurement_schedule">>(true);
same<AnswerTo<DescribeRequest>, DescribeAnswer | Failure<"describe">>(true);
same<
  AnswerTo<Request>,
  | MeasurementScheduleAnswer
  | DescribeAnswer
  | RegimeBudgetAnswer
  | CaseloadBudgetAnswer
  | SatisfactionReportAnswer
  | SatisfactionMergeAnswer
  | Failure
>(true);

// `problems` tells failure from success.
if (answer.problems) {
  same<typeof answer, Failure<"measurement_schedule">>(true);
  same<(typeof answer)["problems"][number], Problem>(true);
  // @ts-expect-error: a failure has no steps
  use(answer.steps);
} else {
  same<typeof answer, MeasurementScheduleAnswer>(true);
  same<(typeof answer)["result"]["measurements"][number], Measurement>(true);
  // @ts-expect-error: no such field
  use(answer.result.measurements[0].report_after);
}
// @ts-expect-error: not before it is known to be no failure
use(answer.result.measurements);

// An answer to something unknown is told apart by `problems` and by `calculation`.
const outside: unknown = JSON.parse("{}");
const unknown: Answer = core.answer(outside);
if (unknown.problems === undefined) {
  if (unknown.calculation === "describe") {
    same<typeof unknown, DescribeAnswer>(true);
    same<(typeof unknown)["rules"], null>(true);
  } else if (unknown.calculation === "measurement_schedule") {
    same<typeof unknown, MeasurementScheduleAnswer>(true);
  } else if (unknown.calculation === "regime_budget") {
    same<typeof unknown, RegimeBudgetAnswer>(true);
  } else if (unknown.calculation === "caseload_budget") {
    same<typeof unknown, CaseloadBudgetAnswer>(true);
  } else if (unknown.calculation === "satisfaction_report") {
    same<typeof unknown, SatisfactionReportAnswer>(true);
  } else {
    same<typeof unknown, SatisfactionMergeAnswer>(true);
  }
}
if (unknown.calculation === null) same<typeof unknown, Failure>(true);

// A budget is either amounts or what the authority decides within, and `outcome` tells which.
const budget: RegimeBudgetRequest = {
  calculation: "regime_budget",
  scheme: "g4-2015",
  people: [{ label: "A", regime: "midden", start: "2015-03-01", hours_per_week: "32" }],
};
const amounts = core.answer(budget);
same<typeof amounts, RegimeBudgetAnswer | Failure<"regime_budget">>(true);
if (!amounts.problems) {
  if (amounts.result.outcome === "decided_by_authority") {
    same<typeof amounts.result, BudgetDecidedByAuthority>(true);
    // @ts-expect-error: who decides later publishes no people now
    use(amounts.result.people);
  } else {
    same<typeof amounts.result, BudgetAmounts>(true);
    same<(typeof amounts.result)["people"][number], PersonBudget>(true);
    same<typeof amounts.result.total_cents, number | null>(true);
    // @ts-expect-error: a year has no amount in euros
    use(amounts.result.people[0].years[0].amount);
  }
}
const caseload: CaseloadBudgetRequest = {
  calculation: "caseload_budget",
  scheme: "g4-2015",
  from: "2027-01",
  months: 12,
  placements_per_month: "10",
  midden_percent: "60",
  need_low_percent: "60",
  need_high_percent: "80",
  years: 3,
};
same<AnswerTo<CaseloadBudgetRequest>, CaseloadBudgetAnswer | Failure<"caseload_budget">>(true);

// The result of a report goes into a merge as it is; what comes out has no rows.
const report: SatisfactionReportRequest = {
  calculation: "satisfaction_report",
  scheme: "uwv-kto-2016",
  forms: [{ employee: "Jan", employee_score: "7", employee_answers: { coaching: "ja" } }, {}],
};
const satisfaction = core.answer(report);
same<typeof satisfaction, SatisfactionReportAnswer | Failure<"satisfaction_report">>(true);
if (!satisfaction.problems) {
  same<typeof satisfaction.result.employee.mean, string | null>(true);
  same<typeof satisfaction.result.employer.meets_norm, boolean | null>(true);
  const merge: SatisfactionMergeRequest = {
    calculation: "satisfaction_merge",
    scheme: "uwv-kto-2016",
    reports: [satisfaction.result],
  };
  const merged = core.answer(merge);
  if (!merged.problems) {
    same<typeof merged.result, SatisfactionTotals>(true);
    // @ts-expect-error: a total knows no rows
    use(merged.result.rows);
  }
}

// Notices and problems carry what belongs to their code.
export function tell(notice: Notice, problem: Problem): void {
  if (notice.code === "deadline_in_weekend") {
    same<typeof notice.data.last_safe_working_day, string>(true);
    // @ts-expect-error: that belongs to another notice
    use(notice.data.submitted_on);
  }
  if (notice.code === "assumption" && notice.data.choice === "earliest_reading") {
    same<typeof notice.data, { choice: "earliest_reading" }>(true);
  }
  if (notice.code === "assumption" && notice.data.choice === "support_years") {
    same<typeof notice.data.support_years, number>(true);
  }
  if (notice.code === "own_amounts_incomplete") {
    same<(typeof notice.data.missing)[number]["year"], number>(true);
  }
  if (problem.code === "no_such_day") {
    same<typeof problem.detail.days_in_month, number>(true);
  } else {
    // @ts-expect-error: other problems have no days in a month
    same<typeof problem.detail.days_in_month, number>(true);
  }
}

// Text and bytes go in, text comes out.
same<ReturnType<Core["answer_text"]>, string>(true);
core.answer_text(new Uint8Array());
// @ts-expect-error: an object is for answer()
core.answer_text(schedule);

// Right questions.
const right: Request[] = [
  schedule,
  {
    ...schedule,
    explain: false,
    as_of: "2017-05-20",
    completed_on: [],
    submitted_on: "2017-06-01",
    rule_packs: [pack],
  },
  { calculation: "describe", explain: false, rule_packs: [] },
  budget,
  {
    ...budget,
    people: [
      { label: "", regime: "licht", years: 3, trial_months: 2, planned_hours: ["80", "10.5"] },
      {
        label: "B",
        regime: "zeer_licht",
        start: "2015-03-01",
        end: "2016-02-29",
        granted_on: "2015-02-01",
        support_used_months: 6,
        work_hours_per_year: "600",
      },
    ],
    coach_rate_cents: 7478,
    vat_percent: "21",
    overrides: [{ regime: "licht", year: 1, amount_cents: 290000 }],
  },
  caseload,
  { ...caseload, overrides: [] },
  report,
  {
    ...report,
    period: { start: "2016-05-12", end: "2017-05-12", start_shared: false },
    forms: [],
    completed_periods: 0,
  },
  { calculation: "satisfaction_merge", scheme: "uwv-kto-2016", reports: [] },
];
use(right);

// Wrong questions.
const wrong: Request[] = [
  // @ts-expect-error: an unknown calculation
  { calculation: "budget" },
  // @ts-expect-error: no date of recognition
  { calculation: "measurement_schedule", scheme: "uwv-kto-2016", measurements: 2 },
  // @ts-expect-error: a number as text
  { ...schedule, measurements: "2" },
  // @ts-expect-error: a date that is no text
  { ...schedule, recognised_on: new Date() },
  // @ts-expect-error: null is not the same as not given
  { ...schedule, as_of: null },
  // @ts-expect-error: one day is no list of days
  { ...schedule, completed_on: "2016-11-03" },
  // @ts-expect-error: an unknown key
  { ...schedule, colour: "red" },
  // @ts-expect-error: a key of another calculation
  { calculation: "describe", scheme: "uwv-kto-2016" },
  // @ts-expect-error: both a number of years and a start
  { ...budget, people: [{ label: "", regime: "licht", years: 1, start: "2015-03-01" }] },
  // @ts-expect-error: an end without a start
  { ...budget, people: [{ label: "", regime: "licht", end: "2015-03-01" }] },
  // @ts-expect-error: neither of the two
  { ...budget, people: [{ label: "", regime: "licht" }] },
  // @ts-expect-error: no such regime
  { ...budget, people: [{ label: "", regime: "zwaar", years: 1 }] },
  // @ts-expect-error: hours as a number could lose a digit
  { ...budget, people: [{ label: "", regime: "licht", years: 1, hours_per_week: 32 }] },
  // @ts-expect-error: a rate in euros
  { ...budget, coach_rate: 74.78 },
  // @ts-expect-error: placements as a number
  { ...caseload, placements_per_month: 10 },
  // @ts-expect-error: a score as a number
  { ...report, forms: [{ employee_score: 7 }] },
  // @ts-expect-error: a period without its end
  { ...report, period: { start: "2016-05-12" } },
  // @ts-expect-error: a merge of forms
  { calculation: "satisfaction_merge", scheme: "uwv-kto-2016", reports: report.forms },
  // @ts-expect-error: a pack without figures
  { calculation: "describe", rule_packs: [{ id: "own-town", version: "1.0.0" }] },
];
use(wrong);
