/**
 * Jobcoach Rekenhulp: the calculator core.
 *
 * One pure function: a question in, an answer out. Nothing is fetched, stored or
 * remembered, and the core does not know what day it is: `as_of` is part of the
 * question. Nothing throws on bad input; a question that cannot be answered gives
 * a `Failure` with every problem at once.
 *
 * Dates are `YYYY-MM-DD`. Money is whole cents in fields that end in `_cents`.
 * Other quantities with a fraction are decimal strings with a point (`"6.5"`);
 * fields that end in `_exact` are fractions in lowest terms (`"36/5"`).
 */

/** A calendar day, `YYYY-MM-DD`. In a question from 1900-01-01 to 2199-12-31. */
export type IsoDate = string;
/** A JSON pointer (RFC 6901), for instance `/measurements/0/report_before`. */
export type JsonPointer = string;
/** A decimal with a point, at most four places: `"6.5"`. */
export type Decimal = string;
/** The same words in both languages of the site. */
export interface Bilingual {
  nl: string;
  en: string;
}

// ---------------------------------------------------------------- questions

interface QuestionBase {
  /** `false` leaves `steps` empty. Default: `true`. */
  explain?: boolean;
  /** The visitor's own rule sets, in the format of `core/rules/schema.json`. At most 20. */
  rule_packs?: RulePackDocument[];
}

/** Which schemes and figures the core knows. */
export interface DescribeRequest extends QuestionBase {
  calculation: "describe";
  /** Gives each figure `in_force`: its period on this day. */
  on?: IsoDate;
}

/** When do the measurement years of a recognised organisation run, and when is each report due? */
export interface MeasurementScheduleRequest extends QuestionBase {
  calculation: "measurement_schedule";
  /** A scheme that knows this calculation, for instance `uwv-kto-2016`. */
  scheme: string;
  /** The day of the recognition decision. */
  recognised_on: IsoDate;
  /** How many measurements to list, 1 to 50. */
  measurements: number;
  /** The day on which the question is asked; gives `status` and `current`. */
  as_of?: IsoDate;
  /** Last days of completed coaching periods, in any order; equal days count separately. At most 10,000. */
  completed_on?: IsoDate[];
  /** The day a report was sent; gives `answer_by`. */
  submitted_on?: IsoDate;
}

/** The regimes of support, from least to most, and the cap that the law itself sets. A scheme has some of them. */
export type Regime = "zeer_licht" | "licht" | "midden" | "intensief" | "wettelijk_maximum";

/** A yearly amount that the visitor puts in the place of a published one. */
export interface AmountOverride {
  regime: Regime;
  /** The support year, from 1. */
  year: number;
  /** For a whole year at full hours, excluding VAT; 0 to 100,000,000. */
  amount_cents: number;
}

interface PersonBase {
  /** Free text, at most 200 characters; it comes back as it was. */
  label: string;
  regime: Regime;
  /** Above 0, at most 168. Required where the scheme has a threshold of hours. */
  hours_per_week?: Decimal;
  /** Months of support before this, 0 to 1200. They shift what follows into later support years. Default: 0. */
  support_used_months?: number;
  /** Above 0, at most 8784. Required where the scheme counts hours (`uwv-external-2007` also takes `hours_per_week`). */
  work_hours_per_year?: Decimal;
  /** Whole months of a trial placement just before the support starts: 1 to what the scheme allows, 24 at most. */
  trial_months?: number;
  /** Hours of coaching that are planned, one per support year of the answer, each 0 to 8784; `""`, or none for the last years: no plan for that year. */
  planned_hours?: (Decimal | "")[];
}

/** One employee: either a number of years, or dates. */
export type Person = PersonBase &
  (
    | {
        /** Years of support, 1 to the scheme's maximum. */
        years: number;
        start?: never;
        end?: never;
        granted_on?: never;
      }
    | {
        years?: never;
        /** First day of the support. It chooses the rule. */
        start: IsoDate;
        /** Last day of employment, inclusive. Default: the run goes to the scheme's maximum. */
        end?: IsoDate;
        /** The day of the grant, which may keep an older hourly rate. Default: `start`. */
        granted_on?: IsoDate;
      }
  );

/** What does jobcoaching cost at most, per person and year, and how many hours does it buy? */
export interface RegimeBudgetRequest extends QuestionBase {
  calculation: "regime_budget";
  scheme: string;
  /** 1 to 10,000. */
  people: Person[];
  /** What the coach asks for an hour, excluding VAT; 1 to 100,000. */
  coach_rate_cents?: number;
  /** 0 to 100. */
  vat_percent?: Decimal;
  overrides?: AmountOverride[];
}

/** What do a municipality's placements cost per calendar year, between a low and a high share that needs coaching? */
export interface CaseloadBudgetRequest extends QuestionBase {
  calculation: "caseload_budget";
  scheme: string;
  /** The first month of placements, `YYYY-MM`. */
  from: string;
  /** Months in which people are placed, 1 to 120. */
  months: number;
  /** 0 to 10,000. */
  placements_per_month: Decimal;
  /** Of the people coached, the share in regime midden; the others are in licht. 0 to 100. */
  midden_percent: Decimal;
  /** Of the people placed, the share that needs coaching: low and high. 0 to 100, low at most high. */
  need_low_percent: Decimal;
  need_high_percent: Decimal;
  /** Years of support for each, 1 to the scheme's maximum. */
  years: number;
  overrides?: AmountOverride[];
}

/** The two assessment forms of one completed coaching period. Everything may be left out. */
export interface AssessmentForms {
  /** Names, at most 200 characters. They never come back: the answer has letters and numbers instead. */
  employee?: string;
  employer?: string;
  /** The last day of the coaching period. */
  completed_on?: IsoDate;
  /** On the scheme's scale, at most two places: `"7.5"`. */
  employee_score?: Decimal;
  employer_score?: Decimal;
  /** By the id of the question, the id of the answer: see `describe`. */
  employee_answers?: { [question: string]: string };
  employer_answers?: { [question: string]: string };
}

/** The days whose forms count, both inclusive. */
export interface SatisfactionPeriod {
  start: IsoDate;
  end: IsoDate;
  /** `true` when the measurement before ends on the first day, and has the forms of that day. Default: `false`. */
  start_shared?: boolean;
}

/** What do employees and employers think, on average, and does that meet the norm? */
export interface SatisfactionReportRequest extends QuestionBase {
  calculation: "satisfaction_report";
  /** A scheme that knows this calculation, for instance `uwv-kto-2016`. */
  scheme: string;
  /** Without it all forms count, by the newest rules. */
  period?: SatisfactionPeriod;
  /** One for each completed coaching period; may be empty. At most 100,000. */
  forms: AssessmentForms[];
  /** Coaching periods that were completed, 0 to 1,000,000. Absent: not known. */
  completed_periods?: number;
}

/** The same for the forms behind several reports together. */
export interface SatisfactionMergeRequest extends QuestionBase {
  calculation: "satisfaction_merge";
  scheme: string;
  /** Bare results of a report, a file of scores or a merge; `rows` and other further fields are ignored. At most 10,000. */
  reports: SatisfactionTotals[];
}

export type Request =
  | DescribeRequest
  | MeasurementScheduleRequest
  | RegimeBudgetRequest
  | CaseloadBudgetRequest
  | SatisfactionReportRequest
  | SatisfactionMergeRequest;
export type CalculationName = Request["calculation"];

// ---------------------------------------------------------------- answers

/** Which rules answered. `digest` is the SHA-256 of a built-in pack's file, `null` for a visitor's own. */
export interface RulesUsed {
  scheme: string;
  version: string;
  digest: string | null;
}

/** Where a figure was read, and from when to when we rely on it. `valid_to` is inclusive; `null` means: no end is known. */
export interface Source {
  id: string;
  title: string;
  section: string;
  url: string;
  valid_from: IsoDate;
  valid_to: IsoDate | null;
  /** The day on which we last compared the figure with the text. */
  checked_on: IsoDate;
}

export type StepValue =
  string | number | boolean | null | StepValue[] | { [name: string]: StepValue };

/** What a step does. */
export type Operation =
  | "day_of_recognition"
  | "same_day_in_first_year"
  | "end_of_period"
  | "report_before"
  | "day_before_earliest"
  | "last_working_day"
  | "count_completed_periods"
  | "duty"
  | "status"
  | "first_not_overdue"
  | "weeks_after_submission"
  | "period_that_ended_last"
  // budgets
  | "support_year_from"
  | "support_year_to"
  | "months_in_support_year"
  | "yearly_amount_for_months"
  | "own_amount_for_months"
  | "percentage_of_work_hours"
  | "hours_at_hourly_rates"
  | "rounded_hours"
  | "hours_bought"
  | "planned_hours_beyond_amount"
  | "trial_from"
  | "trial_to"
  | "trial_lump_sum"
  | "sum_of_person"
  | "with_vat"
  | "sum_of_people"
  | "sum_with_vat"
  | "share_of_calendar_year"
  | "placements_low"
  | "placements_high"
  | "sum_of_calendar_years"
  // satisfaction
  | "norm"
  | "count_scores"
  | "forms_without_score"
  | "count_of_score"
  | "sum_of_scores"
  | "mean_of_scores"
  | "rounded_mean"
  | "mean_against_norm"
  | "distance_from_norm"
  | "lowest_next_score"
  | "no_scores"
  | "verdict"
  | "count_of_answer"
  | "forms_without_answer";

/** One line of the explanation. Every pointer in `yields` points at a value equal to `output`. */
export interface Step {
  /** The figure of the rule pack that this line applies. */
  rule: string;
  operation: Operation;
  /** Pointers into `result`. */
  yields: JsonPointer[];
  inputs: { [name: string]: StepValue };
  output: StepValue;
  /** The id of one of `sources`. */
  source: string;
}

interface NoticeOf<Code extends string, Data> {
  code: Code;
  /** What the notice is about. */
  path: JsonPointer;
  /** Where `path` points: into the `result`, or into the request as it was asked. */
  within: "result" | "request";
  data: Data;
}

export type Weekend = "saturday" | "sunday";
/** The days of art. 3 Algemene termijnenwet. */
export type Holiday =
  | "new_years_day"
  | "good_friday"
  | "easter_monday"
  | "kings_day"
  | "liberation_day"
  | "ascension_day"
  | "whit_monday"
  | "christmas_day"
  | "boxing_day";

/** Something the page must say out loud. */
export type Notice =
  /** The text that the scheme follows is undated or may have been replaced. */
  | NoticeOf<"framework_may_have_changed", { valid_from: IsoDate; checked_on: IsoDate }>
  /** The last safe day is no working day. The deadline does not move for that. */
  | NoticeOf<
      "deadline_in_weekend",
      { day: IsoDate; reason: Weekend | Holiday; last_safe_working_day: IsoDate }
    >
  /** Days on which one measurement ends and the next begins: counted once, in the one that ends. */
  | NoticeOf<"boundary_day_shared", { count: number; indices: number[] | null }>
  /** Days that lie in none of the listed measurements: not counted. */
  | NoticeOf<"completed_outside_measurements", { count: number; indices: number[] }>
  /** The report was sent after the last safe day of this measurement. */
  | NoticeOf<"submitted_late", { number: number; last_safe_day: IsoDate; submitted_on: IsoDate }>
  /** The day of sending lies before the end of the first measurement period. */
  | NoticeOf<"submitted_before_first_period_end", { period_end: IsoDate; submitted_on: IsoDate }>
  /** These figures come from a rule pack in the request, not from ours. */
  | NoticeOf<"own_rules", { scheme: string; version: string }>
  // budgets
  /**
   * The years of the amounts that were used, ascending, and the newest of them. `newest_known`: no
   * newer amount of this scheme is known, and the scheme has no known end.
   */
  | NoticeOf<"amounts_of_year", { year: number; years: number[]; newest_known: boolean }>
  /**
   * The rule ended on `valid_to`: before this support year begins, or within it. `from` and `to`:
   * that year's first and last day; `null` in a question without dates.
   */
  | NoticeOf<
      "rule_ended",
      | { valid_to: IsoDate; from: IsoDate; to: IsoDate }
      | { valid_to: IsoDate; from: null; to: null }
    >
  /** What was asked runs past the most that is reckoned and is cut there. `ours`: the text sets no such end, the limit is ours. */
  | NoticeOf<"cut_at_maximum", { support_years: number; ours: boolean }>
  /** A person is below what a condition of the scheme asks. `condition`: its id in `describe`. */
  | NoticeOf<
      "below_condition",
      { condition: string; bound: Decimal; unit: ConditionUnit; given: Decimal }
    >
  /** This scheme counts a part-timer in full; the one it follows reckons pro rata below these hours. */
  | NoticeOf<"followed_scheme_reckons_pro_rata", { hours_per_week: Decimal }>
  /** No hourly rate is known for months of this year, and the question names none: no amount. `from`: the first day of the first such month, `null` without dates. */
  | NoticeOf<"hourly_rate_unknown", { from: IsoDate | null }>
  /** The amount is reckoned with the coach's rate from the question, wholly or in part: no official rate is known. */
  | NoticeOf<"priced_at_coach_rate", { coach_rate_cents: number }>
  /** Yearly amounts of the visitor's own stand in place of published ones. */
  | NoticeOf<"own_amounts", { count: number }>
  /** Not every year that was asked has an amount of the visitor's own. */
  | NoticeOf<"own_amounts_incomplete", { missing: { regime: Regime; year: number }[] }>
  /** A field of the question that this scheme has no use for. */
  | NoticeOf<"not_used", { count: number }>
  // satisfaction; `indices` are places in the list of forms, from 0, and `null` where there is no list
  /** Forms without a date: they count. */
  | NoticeOf<"undated_forms", { count: number; indices: number[] | null }>
  /** Forms whose date lies outside the period: left out. */
  | NoticeOf<"forms_outside_period", { count: number; indices: number[] | null }>
  /** So few scores on one side that they may show who gave which. */
  | NoticeOf<"small_group", { side: Side; count: number }>
  /** The mean shows as the norm or more, and is below it: by `short_of_norm` in the sum of the scores. */
  | NoticeOf<
      "rounded_mean_hides_norm",
      {
        side: Side;
        mean: Decimal;
        norm: Decimal;
        sum: Decimal;
        count: number;
        short_of_norm: Decimal;
      }
    >
  /** The question says that no coaching period was completed, and no form counts: there is nothing to measure, and that is told to the authority. */
  | NoticeOf<"no_completed_period", Record<string, never>>
  /** The question says that no coaching period was completed, and yet forms count. */
  | NoticeOf<"completed_periods_contradict_forms", { forms: number }>
  /** Coaching periods were completed of which there is no form. */
  | NoticeOf<"fewer_forms_than_periods", { completed_periods: number; forms: number }>
  /** There are more forms than coaching periods that were completed. */
  | NoticeOf<"more_forms_than_periods", { completed_periods: number; forms: number }>
  /** A figure has changed over time, and without a period the newest was taken. */
  | NoticeOf<"newest_rules_taken", { figure: string; valid_from: IsoDate }>
  | Assumption;

/** The official text is silent or speaks twice, and we chose. */
export type Assumption =
  /** A month lacks the day from which is counted, of the recognition or of a start: its last day is taken. `paths`: the results it touches. `day`: that day; of several the lowest. */
  | NoticeOf<"assumption", { choice: "month_end"; day: number; paths: JsonPointer[] }>
  /** "Before the day" and "a month's time" differ: the earliest reading gives the last safe day. */
  | NoticeOf<"assumption", { choice: "earliest_reading" }>
  /** The term for the authority's answer is counted from the day of sending. */
  | NoticeOf<"assumption", { choice: "answer_term_from_submission"; weeks: number }>
  /** Part of a month counts as its days over the days of that support month. */
  | NoticeOf<"assumption", { choice: "part_of_month_by_days" }>
  /** The yearly amount is for a calendar year; we spread it over the months of support. */
  | NoticeOf<"assumption", { choice: "calendar_year_amount_by_months" }>
  /** The text gives no formula for fewer hours: amount times hours over the threshold. */
  | NoticeOf<"assumption", { choice: "pro_rata_by_hours"; hours_per_week: Decimal }>
  /** A trial's lump sum is not reduced for fewer hours. */
  | NoticeOf<"assumption", { choice: "trial_lump_sum_whole" }>
  /** Hours are spread evenly over the months, each at the rate of its first day. */
  | NoticeOf<"assumption", { choice: "hours_spread_over_months" }>
  /** The text sets no end to the support; we reckon so many years. */
  | NoticeOf<"assumption", { choice: "support_years"; support_years: number }>
  /** The text does not say whether the mean may be rounded before it is held against the norm: it is not. */
  | NoticeOf<"assumption", { choice: "mean_not_rounded"; side: Side }>
  /** The sheet shows the questions as an example: the forms may have more. */
  | NoticeOf<"assumption", { choice: "questions_may_be_incomplete" }>;

export interface Success<Name extends CalculationName, Result, Rules = RulesUsed> {
  calculation: Name;
  result: Result;
  steps: Step[];
  sources: Source[];
  notices: Notice[];
  rules: Rules;
  core_version: string;
  problems?: never;
}

export type MeasurementDuty = "report" | "notice_of_no_completed_period";
export type MeasurementStatus = "upcoming" | "running" | "report_due" | "overdue";

export interface Measurement {
  /** 1 for the first measurement. */
  number: number;
  /** First day of the measurement year. */
  period_start: IsoDate;
  /** Last day of the measurement year, inclusive; also the first day of the next. */
  period_end: IsoDate;
  /** The report must be in before this day, as the authority prints it. */
  report_before: IsoDate;
  /** The last day that is in time under every reading of the text, inclusive. */
  last_safe_day: IsoDate;
  /** The last working day on or before `last_safe_day`. */
  last_safe_working_day: IsoDate;
  /** Completed coaching periods in this measurement; `null` when `completed_on` was not given. */
  completed_periods: number | null;
  duty: MeasurementDuty;
  /** Against `as_of`; `null` without it. */
  status: MeasurementStatus | null;
}

export interface MeasurementScheduleResult {
  measurements: Measurement[];
  /** Number of the first measurement that is not overdue; `null` if none is, or without `as_of`. */
  current: number | null;
  /** Last day of the authority's term to answer; `null` without `submitted_on`. */
  answer_by: IsoDate | null;
  /** Number of the measurement that the report of `submitted_on` answers to, listed or not: the one whose period ended last before that day. */
  submitted_for: number | null;
}

export type MeasurementScheduleAnswer = Success<"measurement_schedule", MeasurementScheduleResult>;

/** One support year of one person. */
export interface BudgetYear {
  /** The support year, from 1. */
  year: number;
  /** True where the scheme leaves this year to the authority. */
  optional: boolean;
  /** First and last day, inclusive; `null` without dates. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** Months of support in this support year. */
  months_exact: string;
  /** The maximum, without VAT where the scheme says so in `vat`; `null` when no rate is known. */
  amount_cents: number | null;
  /** Hours that the scheme grants; `null` where it grants an amount. */
  granted_hours: Decimal | null;
  granted_hours_exact: string | null;
  /** Hours that the amount buys at the coach's rate. */
  affordable_hours: Decimal | null;
  affordable_hours_exact: string | null;
  /** What the planned hours cost beyond the amount, never below 0. */
  shortfall_cents: number | null;
  /** True when the yearly amount is the visitor's own. */
  own_amount: boolean;
}

/** A trial placement just before the support. */
export interface BudgetTrial {
  months: number;
  from: IsoDate | null;
  to: IsoDate | null;
  amount_cents: number | null;
  granted_hours: Decimal | null;
  granted_hours_exact: string | null;
}

export interface PersonBudget {
  label: string;
  trial: BudgetTrial | null;
  years: BudgetYear[];
  total_cents: number | null;
  total_incl_vat_cents: number | null;
}

export interface CalendarYearAmount {
  year: number;
  amount_cents: number;
}

export interface BudgetAmounts {
  outcome: "published_amounts" | "own_amounts";
  people: PersonBudget[];
  total_cents: number | null;
  total_incl_vat_cents: number | null;
  /** `null` unless every person has a `start` and every amount is known. */
  by_calendar_year: CalendarYearAmount[] | null;
}

/** A limit that the authority publishes, where it publishes no amounts. */
export interface Cap {
  id: string;
  title: Bilingual;
  value: Decimal;
  unit: CapUnit;
  source: string;
}
export type CapUnit = "hours" | "months" | "weeks" | "years";

/** The scheme has no amounts: the authority decides, within its published caps. */
export interface BudgetDecidedByAuthority {
  outcome: "decided_by_authority";
  caps: Cap[];
}

export type RegimeBudgetResult = BudgetAmounts | BudgetDecidedByAuthority;
export type RegimeBudgetAnswer = Success<"regime_budget", RegimeBudgetResult>;

export interface CaseloadYear {
  year: number;
  low_cents: number;
  high_cents: number;
}

export interface CaseloadBudgetResult {
  by_calendar_year: CaseloadYear[];
  total_low_cents: number;
  total_high_cents: number;
}

export type CaseloadBudgetAnswer = Success<"caseload_budget", CaseloadBudgetResult>;

/** How often one score was given. */
export interface ScoreCount {
  score: Decimal;
  count: number;
}

/** What the scores of one side come to. */
export interface SideSatisfaction {
  /** Forms with a score. */
  count: number;
  /** Forms that count, without a score. */
  missing: number;
  sum: Decimal;
  /** Over forms, not people, to one place; `null` without scores. */
  mean: Decimal | null;
  mean_exact: string | null;
  norm: Decimal;
  /** Of the exact mean; `null` without scores. */
  meets_norm: boolean | null;
  /** Between the sum of the scores and the sum that meets the norm exactly, never below 0; `null` without scores. */
  norm_distance: Decimal | null;
  /** The lowest score with which one more form makes the mean meet the norm; `null` when none does. */
  next_score: Decimal | null;
  /** Ascending; only scores that occur. */
  distribution: ScoreCount[];
}

/** How often each answer to a question was given. */
export interface AnswerCounts {
  question: string;
  counts: { [answer: string]: number };
  /** Forms that count, without an answer to this question. */
  missing: number;
}

export type SatisfactionVerdict = "meets_norm" | "below_norm" | "not_measurable";

/** What can be totalled: no trace of who gave what. */
export interface SatisfactionTotals {
  employee: SideSatisfaction;
  employer: SideSatisfaction;
  /** `below_norm` when a side has scores and fails, else `not_measurable` when a side has none. */
  verdict: SatisfactionVerdict;
  /** Every question of the scheme, with every answer. */
  answers: Record<Side, AnswerCounts[]>;
}

/** One form that counts: a letter for the employee, a number for the employer, in the order of first appearance. */
export interface SatisfactionRow {
  employee: string;
  employer: string;
  employee_score: Decimal | null;
  employer_score: Decimal | null;
}

export interface SatisfactionReportResult extends SatisfactionTotals {
  rows: SatisfactionRow[];
}

export type SatisfactionReportAnswer = Success<"satisfaction_report", SatisfactionReportResult>;

/** What became of the lines of a file. `lines` is the sum of the three others. */
export interface ScoresRead {
  /** Lines that should hold a form: not the header, and none that is empty. */
  lines: number;
  /** Forms that count. */
  forms: number;
  /** Lines left out because they, or one of their cells, do not read. */
  rejected: number;
  /** Forms left out because of their date, those on a shared first day among them. */
  outside_period: number;
}

/** What a file of scores says: all of a report but its rows. */
export interface ScoresResult extends SatisfactionTotals {
  read: ScoresRead;
  /** The first hundred, in the order of the file. What a cell holds never stands in them. */
  problems: LineProblem[];
  /**
   * Only when `forms` was asked for: what `satisfaction_report` takes as `forms`, with letters and
   * numbers for names. `null` when there were more than 100,000.
   */
  forms?: AssessmentForms[] | null;
}

export type ScoresAnswer = Success<"satisfaction_report", ScoresResult>;
export type SatisfactionMergeAnswer = Success<"satisfaction_merge", SatisfactionTotals>;

export type Unit =
  | "months"
  | "weeks"
  | "year"
  | "score"
  | "calendar"
  | "forms"
  /** A number of support years. */
  | "support_years"
  /** Hours a week, a decimal. */
  | "hours_per_week"
  /** Whole cents a year, per regime and support year; the last holds for all later years. Of VAT the scheme tells in `vat`. */
  | "cents_by_regime_and_year"
  /** Percent of the working hours, per regime and support year; the last holds for all later years. */
  | "percent_by_regime_and_year"
  /** Whole cents, per regime, whatever the duration. */
  | "cents_by_regime"
  | "percent_by_regime"
  /** Whole cents an hour, excluding VAT. */
  | "cents_per_hour"
  | "caps";
export type AppliesBy = "grant" | "service" | "receipt" | "period_start" | "period_end";
export type Confidence = "high" | "medium" | "low";
export type Side = "employee" | "employer";

export interface AnswerOption {
  id: string;
  title: Bilingual;
}

export interface FormQuestion {
  id: string;
  title: Bilingual;
}

/** One assessment form: its questions, and the answers that each of them takes, from worst to best. */
export interface Form {
  answers: AnswerOption[];
  questions: FormQuestion[];
}

/** The two forms of a coaching period. */
export type Forms = Record<Side, Form>;

export type FigureValue =
  | number
  | Decimal
  | Forms
  | Partial<Record<Regime, number[]>>
  | Partial<Record<Regime, Decimal[]>>
  | Partial<Record<Regime, number>>
  | Partial<Record<Regime, Decimal>>
  | (Omit<Cap, "source"> & { source?: string; confidence?: Confidence })[];

export interface FigurePeriod {
  valid_from: IsoDate;
  valid_to: IsoDate | null;
  /** Only for grants made before this day; `null`: for all. */
  granted_before: IsoDate | null;
  value: FigureValue;
  source: string;
  confidence: Confidence;
}

export interface Figure {
  id: string;
  title: Bilingual;
  unit: Unit;
  applies_by: AppliesBy;
  periods: FigurePeriod[];
  /** Only when `on` was asked: the period in force on that day, or `null`. */
  in_force?: FigurePeriod | null;
}

/** Whether amounts exclude VAT, or the text does not say. */
export type Vat = "excluded" | "not_stated";
/** An internal coach is arranged by the employer, an external one is hired by the authority. */
export type Coach = "internal" | "external";

/** Who decides by a scheme. */
export interface Authority {
  id: string;
  name: Bilingual;
}

/** What a condition is about, and how it is typed. */
export type FactType = "text" | "boolean" | "choice" | "quantity";

export interface Fact {
  id: string;
  title: Bilingual;
  type: FactType;
  /** Of a quantity. */
  unit: ConditionUnit | null;
  /** The words of a choice; else empty. */
  choices: { id: string; title: Bilingual }[];
  /** The field of a person in `regime_budget` that tells it; `end`: the months from `start` through `end`. */
  maps_to: "hours_per_week" | "end" | null;
}

export type ConditionKind =
  "at_least" | "at_most" | "one_of" | "is" | "within_term" | "authority_decides" | "note";
export type ConditionUnit =
  "hours" | "hours_per_week" | "weeks" | "months" | "years" | "percent" | "percent_of_minimum_wage";

/** Who qualifies, how soon to apply, and what else holds. */
export interface Condition {
  id: string;
  title: Bilingual;
  /** `null` where the title says it all. */
  help: Bilingual | null;
  kind: ConditionKind;
  /** The fact that it judges; `null` where none is asked. */
  fact: string | null;
  /** The event from which a term runs. */
  event: string | null;
  /** A decimal; of `one_of` the words, of `is` the value. */
  bound: Decimal | string[] | boolean | null;
  unit: ConditionUnit | null;
  /** For whom alone it holds. */
  group: { fact: string; value: string } | null;
  /** The facts that decide whether it is asked; `null`: always. */
  asked_when: null;
  source: string;
  confidence: Confidence;
  valid_from: IsoDate;
  valid_to: IsoDate | null;
}

/** A field with limits; what stands in a list has the name of the list before it. */
export type LimitedField =
  // measurement_schedule
  | "recognised_on"
  | "measurements"
  | "as_of"
  | "completed_on"
  | "submitted_on"
  // regime_budget
  /** How many there may be. */
  | "people"
  | "people/start"
  | "people/granted_on"
  | "people/hours_per_week"
  /** While a month of support is left. */
  | "people/support_used_months"
  | "people/work_hours_per_year"
  /** Of each year. */
  | "people/planned_hours"
  /** The longest that the scheme ever allowed; there is none where it knows no trial. */
  | "people/trial_months"
  | "coach_rate_cents"
  | "vat_percent"
  // regime_budget and caseload_budget, where there are amounts to replace
  | "overrides/year"
  | "overrides/amount_cents"
  // caseload_budget
  | "months"
  | "placements_per_month"
  | "midden_percent"
  | "need_low_percent"
  | "need_high_percent"
  | "years"
  // satisfaction_report
  /** How many there may be. */
  | "forms"
  | "forms/completed_on"
  /** The scale, by the newest rules. */
  | "forms/employee_score"
  | "forms/employer_score"
  /** So many scores of one side hide who gave which; with fewer there is a `small_group`. */
  | "smallest_group"
  | "period/start"
  | "period/end"
  | "completed_periods"
  // satisfaction_merge
  /** How many there may be. */
  | "reports";

/**
 * The values a field takes under a scheme, both ends inclusive. Of a decimal that must be above 0
 * the least is 0.0001. What depends on the day or on another field may be less than `max`.
 */
export interface FieldLimit {
  calculation: CalculationName;
  field: LimitedField;
  min: number | IsoDate;
  max: number | IsoDate;
}

export interface SchemeDescription {
  id: string;
  title: Bilingual;
  version: string;
  digest: string | null;
  /** True for a rule pack that came with the request. */
  own: boolean;
  calculations: CalculationName[];
  valid_from: IsoDate;
  valid_to: IsoDate | null;
  regimes: string[];
  /** The number of support years; `null` where the scheme has none. */
  years: number | null;
  /** The assessment forms; `null` where the scheme has none. */
  questions: Forms | null;
  /** Who decides by it; empty where the scheme names nobody. */
  authorities: Authority[];
  /** Schemes of one family succeed each other. */
  family: string | null;
  /** The scheme that this one follows. */
  based_on: string | null;
  /** For which coaches it holds; empty: for both. */
  coaches: Coach[];
  /** `null` where the scheme has no amounts. */
  vat: Vat | null;
  facts: Fact[];
  conditions: Condition[];
  limits: FieldLimit[];
  figures: Figure[];
  sources: Source[];
}

export interface DescribeResult {
  schemes: SchemeDescription[];
}

export type DescribeAnswer = Success<"describe", DescribeResult, null>;

// ---------------------------------------------------------------- problems

interface ProblemOf<Code extends string, Detail = Record<string, never>> {
  code: Code;
  /** Where in the question; for a missing key: where it would stand. */
  path: JsonPointer;
  detail: Detail;
}

export type JsonType = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";

export type Problem =
  // the text as a whole
  /** `answer_text` was given neither text nor bytes, or `answer` something that JSON cannot say. */
  | ProblemOf<"not_text">
  | ProblemOf<"not_utf8", { offset: number }>
  | ProblemOf<"not_json", { offset: number; line: number; column: number }>
  | ProblemOf<"too_large", { max_bytes: number }>
  | ProblemOf<"too_many_values", { max: number }>
  | ProblemOf<"too_deep", { max: number }>
  // the shape of a value
  | ProblemOf<"duplicate_key">
  | ProblemOf<"unknown_key", { known: string[] }>
  | ProblemOf<"missing_key">
  | ProblemOf<"null_value">
  | ProblemOf<"wrong_type", { expected: JsonType; found: JsonType }>
  | ProblemOf<"not_an_integer">
  | ProblemOf<"out_of_range", { min: number; max: number }>
  | ProblemOf<"too_few_items", { min: number; found: number }>
  | ProblemOf<"too_many_items", { max: number; found: number }>
  | ProblemOf<"empty_text">
  | ProblemOf<"text_too_long", { max: number }>
  | ProblemOf<"unknown_word", { known: string[] }>
  | ProblemOf<"not_a_name", { pattern: string }>
  | ProblemOf<"not_a_decimal", { pattern: string }>
  | ProblemOf<"not_an_https_url">
  // dates
  | ProblemOf<"not_a_date", { format: "YYYY-MM-DD" }>
  | ProblemOf<"no_such_month", { year: number; month: number }>
  | ProblemOf<"no_such_day", { year: number; month: number; day: number; days_in_month: number }>
  | ProblemOf<"date_out_of_range", { min: IsoDate; max: IsoDate }>
  // calculations and schemes
  | ProblemOf<"unknown_calculation", { known: string[] }>
  | ProblemOf<"unknown_scheme", { known: string[] }>
  | ProblemOf<"calculation_not_in_scheme", { known: string[] }>
  // budgets
  /** Both keys are there, and only one of them may be. */
  | ProblemOf<"conflicting_keys", { with: JsonPointer }>
  /** The maximum of the scheme was used up before. */
  | ProblemOf<
      "no_support_left",
      { support_years: number; support_used_months: number; ours: boolean }
    >
  /** The scheme knows no trial placement. */
  | ProblemOf<"no_trial_in_scheme">
  /** The scheme has no yearly amounts to put others in place of. */
  | ProblemOf<"no_amounts_to_override">
  /** The same regime and year stand in the list twice. */
  | ProblemOf<"duplicate_override", { first: JsonPointer }>
  | ProblemOf<"decimal_out_of_range", { min: Decimal; max: Decimal; min_inclusive: boolean }>
  | ProblemOf<"not_a_month", { format: "YYYY-MM" }>
  | ProblemOf<
      "no_rule_in_force",
      { figure: string; on: IsoDate; periods: { valid_from: IsoDate; valid_to: IsoDate | null }[] }
    >
  // satisfaction
  /** A figure of a report is not what follows from the rest of it, or from the rules. */
  | ProblemOf<
      "contradiction",
      { expected: string | number | boolean | null; follows_from: JsonPointer }
    >
  /** A distribution lists its scores from low to high, each once. */
  | ProblemOf<"not_ascending", { after: Decimal }>
  /** One part of a report speaks of another number of forms than the rest. */
  | ProblemOf<"forms_do_not_add_up", { forms: number; found: number }>
  | ProblemOf<"too_many_forms", { max: number }>
  // files of scores
  /** No text in UTF-8 or Windows-1252, or nothing at all. `not_bytes`: `feed` was given something else. */
  | ProblemOf<
      "no_readable_text",
      { found: "nothing" | "binary" | "utf_16" | "no_lines" | "wrong_quotes" | "not_bytes" }
    >
  /** The header names no score; so it may be no header. `separator`: as it was recognised. */
  | ProblemOf<"no_score_column", { columns: number; separator: ";" | "," | "\t" }>
  /** `finish` was called before. */
  | ProblemOf<"reader_finished">
  // rule packs
  | ProblemOf<"scheme_id_taken">
  | ProblemOf<"duplicate_id", { first: JsonPointer }>
  | ProblemOf<"unknown_source", { known: string[] }>
  /** A condition names a fact that the pack does not declare, or that is not of a type which its kind judges. `known`: those that are. */
  | ProblemOf<"unknown_fact", { known: string[] }>
  | ProblemOf<"overlapping_periods", { with: JsonPointer }>
  | ProblemOf<"ends_before_it_starts", { valid_from: IsoDate; valid_to: IsoDate }>
  /** There were more problems than are listed. */
  | ProblemOf<"further_problems", { count: number }>
  | ProblemOf<"outside_scheme_validity", { valid_from: IsoDate; valid_to: IsoDate | null }>;

export type ProblemCode = Problem["code"];

interface LineProblemOf<Code extends string, Detail = Record<string, never>> {
  code: Code;
  /** The physical line on which the form begins. The first line that was fed is `first_line`. */
  line: number;
  /** The cell, from 1. Of a line with too few cells: the first that is not there. */
  column: number;
  detail: Detail;
}

/** What is wrong with a line of a file. All but `duplicate_column` leave the line out. */
export type LineProblem =
  // the header
  /** An earlier column says the same, and that one counts. `first`: which that is. */
  | LineProblemOf<"duplicate_column", { first: number }>
  // the line as a whole
  | LineProblemOf<"too_few_cells", { expected: number; found: number }>
  /** Beyond the columns of the header stands more than empty cells. */
  | LineProblemOf<"too_many_cells", { expected: number; found: number }>
  | LineProblemOf<"line_too_long", { max_bytes: number }>
  /** The quote is not closed before the end, or not within `max_bytes`. The next physical line is read again. */
  | LineProblemOf<"quote_not_closed", { max_bytes: number }>
  /** Something stands between a closing quote and the separator. The next physical line is read again. */
  | LineProblemOf<"text_after_quote">
  // a cell with a score
  | LineProblemOf<"not_a_decimal", { pattern: string }>
  | LineProblemOf<"decimal_out_of_range", { min: Decimal; max: Decimal; min_inclusive: boolean }>
  // a cell with an answer
  | LineProblemOf<"unknown_word", { known: string[] }>
  // a cell with a day
  | LineProblemOf<"not_a_date", { format: "YYYY-MM-DD" }>
  | LineProblemOf<"no_such_month", { year: number; month: number }>
  | LineProblemOf<
      "no_such_day",
      { year: number; month: number; day: number; days_in_month: number }
    >
  | LineProblemOf<"date_out_of_range", { min: IsoDate; max: IsoDate }>;

export interface Failure<Name extends CalculationName = CalculationName> {
  /** `null` when the question does not say, or says something unknown. */
  calculation: Name | null;
  problems: Problem[];
  result?: never;
}

// ---------------------------------------------------------------- rule packs as documents

export interface RulePackSource {
  id: string;
  title: string;
  section: string;
  url: string;
  valid_from: IsoDate;
  valid_to?: IsoDate;
  checked_on: IsoDate;
}

export interface RulePackFigure {
  title: Bilingual;
  unit: Unit;
  applies_by: AppliesBy;
  periods: {
    valid_from: IsoDate;
    valid_to?: IsoDate;
    granted_before?: IsoDate;
    value: FigureValue;
    source: string;
    confidence: Confidence;
  }[];
}

export interface RulePackFact {
  id: string;
  title: Bilingual;
  type: FactType;
  /** Of a quantity, and required there. */
  unit?: ConditionUnit;
  /** Of a choice, and required there. */
  choices?: { id: string; title: Bilingual }[];
  /** Of a quantity alone. */
  maps_to?: "hours_per_week" | "end";
}

/** `valid_from` and `valid_to` are those of the scheme where they are absent. */
export interface RulePackCondition {
  id: string;
  title: Bilingual;
  help?: Bilingual;
  kind: ConditionKind;
  fact?: string;
  event?: string;
  bound?: Decimal | string[] | boolean;
  /** Of a term, and required there; of `at_least` and `at_most` that of the fact. */
  unit?: ConditionUnit;
  group?: { fact: string; value: string };
  valid_from?: IsoDate;
  valid_to?: IsoDate;
  source: string;
  confidence: Confidence;
}

/** One rule set: the law as data. The schema is `core/rules/schema.json`. */
export interface RulePackDocument {
  $schema?: string;
  id: string;
  version: string;
  title: Bilingual;
  calculations: CalculationName[];
  valid_from: IsoDate;
  valid_to?: IsoDate;
  /** What every answer under this scheme must say. */
  standing_notices?: "framework_may_have_changed"[];
  authorities?: Authority[];
  family?: string;
  based_on?: string;
  coaches?: Coach[];
  /** Required exactly where a figure is in cents. */
  vat?: Vat;
  facts?: RulePackFact[];
  conditions?: RulePackCondition[];
  sources: RulePackSource[];
  figures: { [id: string]: RulePackFigure };
}

// ---------------------------------------------------------------- the door

/** The answer to a question of one kind, discriminated by `calculation` and by `problems`. */
export type AnswerTo<R extends Request> =
  | (R extends DescribeRequest
      ? DescribeAnswer
      : R extends MeasurementScheduleRequest
        ? MeasurementScheduleAnswer
        : R extends RegimeBudgetRequest
          ? RegimeBudgetAnswer
          : R extends CaseloadBudgetRequest
            ? CaseloadBudgetAnswer
            : R extends SatisfactionReportRequest
              ? SatisfactionReportAnswer
              : R extends SatisfactionMergeRequest
                ? SatisfactionMergeAnswer
                : never)
  | Failure<R["calculation"]>;

export type Answer =
  | DescribeAnswer
  | MeasurementScheduleAnswer
  | RegimeBudgetAnswer
  | CaseloadBudgetAnswer
  | SatisfactionReportAnswer
  | SatisfactionMergeAnswer
  | Failure;

export interface Core {
  /** Answers a question given as an object. Never throws. */
  answer<R extends Request>(request: R): AnswerTo<R>;
  /** The same for what comes from outside, of which nothing is known yet. */
  answer(request: unknown): Answer;
  /** Answers a question given as JSON text, or as the bytes of it, with JSON text. Never throws. */
  answer_text(request: string | Uint8Array): string;
  /** The version of the core, as in every answer. */
  readonly version: string;
}

// ---------------------------------------------------------------- files of scores

/**
 * With what a file is read.
 *
 * A role is a column as it is named in English: `employee`, `employer`, `completed_on`,
 * `employee_score`, `employer_score`, `employee.<question>` or `employer.<question>`.
 */
export interface ScoresRequest {
  /** A scheme that knows `satisfaction_report`. */
  scheme: string;
  /** Without it all forms count, by the newest rules. */
  period?: SatisfactionPeriod;
  /** `false` leaves `steps` empty. Default: `true`. */
  explain?: boolean;
  rule_packs?: RulePackDocument[];
  /** By role the number of its column, from 1. Overrules the names in the header. */
  columns?: { [role: string]: number };
  /** The physical number of the first line that is fed, for the problems. Default: 1. */
  first_line?: number;
  /** `true` keeps up to 100,000 forms for the answer, and their names for `names()`. Default: `false`. */
  forms?: boolean;
}

/** The names behind the letters A, B, … and the numbers 1, 2, …, in their order; `null` for who had none. */
export interface ScoresNames {
  employees: (string | null)[];
  employers: (string | null)[];
}

/**
 * Reads one CSV file of forms, in memory that does not depend on its length.
 *
 * The first line that is not empty names the columns, in any order, in English or Dutch
 * (`werknemer`, `werkgever`, `einddatum`, `cijfer_werknemer`, `cijfer_werkgever`,
 * `werknemer.<question>`, `werkgever.<question>`); capitals do not matter, nor a space for an
 * underscore. Unknown columns are ignored. Each further line is one form; a line of spaces is
 * passed over. An empty cell is missing.
 *
 * - Separator `;`, `,` or tab: the most frequent in the header, outside quotes.
 * - Scores with a comma or a point. Days as `2016-10-01` or `1-10-2016`; with slashes they would be
 *   a guess, and do not read. Answers by their ids, with a space for an underscore, in any case.
 * - Quotes as in RFC 4180; a mark within a cell that does not begin with one is an ordinary
 *   character. Where the quotes of a line do not read, that physical line alone is left out.
 * - UTF-8 or Windows-1252, decided cell by cell. Lines end in LF or CRLF, or in CR where that ends
 *   the header; the last needs no end.
 * - A line counts when all its cells read and it has as many as the header; empty cells beyond those
 *   do no harm. A line may have 1 MiB.
 *
 * Nothing here throws; what is wrong with the request or the file as a whole is told by `finish`.
 */
export interface ScoresReader {
  /** The next bytes of the file, cut anywhere. After `finish` it does nothing. */
  feed(bytes: Uint8Array): void;
  /** The answer. It frees everything; a second time there is only the problem `reader_finished`. */
  finish(): ScoresAnswer | Failure<"satisfaction_report">;
  /** The cells of the header, as far as it has been fed; else `null`. */
  header(): string[] | null;
  /** Before `finish`, and only with `forms`; `null` after more than 100,000 forms. */
  names(): ScoresNames | null;
  /** Lines with a form that were read so far; they are read in large pieces. */
  progress(): number;
  /** Bytes of WebAssembly memory that it holds; 0 after `finish`. */
  memory(): number;
}

export interface Scores {
  /** Opens a reader, at once. Each has its own memory. */
  open_scores(request: ScoresRequest): ScoresReader;
}

// ---------------------------------------------------------------- starting

export interface LoadOptions {
  /** A module made by `compile()`, so that a Worker need not compile again. */
  module?: WebAssembly.Module;
  /** A module made by `compile_scores()`. */
  scores_module?: WebAssembly.Module;
}

/** Compiles the core once; further calls give the same module. Needs no connection. */
export function compile(): Promise<WebAssembly.Module>;

/** Compiles the reader of files once. */
export function compile_scores(): Promise<WebAssembly.Module>;

/** Starts the core. Needs no connection: the WebAssembly comes with this package. */
export function load(options?: LoadOptions): Promise<Core & Scores>;

/** Starts the reader of files alone. */
export function load_scores(options?: { module?: WebAssembly.Module }): Promise<Scores>;
