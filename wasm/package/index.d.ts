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

export type Request = DescribeRequest | MeasurementScheduleRequest;
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
  | "weeks_after_submission";

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
  | NoticeOf<"boundary_day_shared", { count: number; indices: number[] }>
  /** Days that lie in none of the listed measurements: not counted. */
  | NoticeOf<"completed_outside_measurements", { count: number; indices: number[] }>
  /** The report was sent after the last safe day of this measurement. */
  | NoticeOf<"submitted_late", { number: number; last_safe_day: IsoDate; submitted_on: IsoDate }>
  /** The day of sending lies before the end of the first measurement period. */
  | NoticeOf<"submitted_before_first_period_end", { period_end: IsoDate; submitted_on: IsoDate }>
  /** These figures come from a rule pack in the request, not from ours. */
  | NoticeOf<"own_rules", { scheme: string; version: string }>
  | Assumption;

/** The official text is silent or speaks twice, and we chose. */
export type Assumption =
  /** A month lacks the day of the recognition: its last day is taken. `paths`: the results it touches. */
  | NoticeOf<"assumption", { choice: "month_end"; day: number; paths: JsonPointer[] }>
  /** "Before the day" and "a month's time" differ: the earliest reading gives the last safe day. */
  | NoticeOf<"assumption", { choice: "earliest_reading" }>
  /** The term for the authority's answer is counted from the day of sending. */
  | NoticeOf<"assumption", { choice: "answer_term_from_submission"; weeks: number }>;

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
}

export type MeasurementScheduleAnswer = Success<"measurement_schedule", MeasurementScheduleResult>;

export type Unit = "months" | "weeks" | "year" | "score" | "calendar" | "forms";
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

export interface FigurePeriod {
  valid_from: IsoDate;
  valid_to: IsoDate | null;
  value: number | Decimal | Forms;
  source: string;
  confidence: Confidence;
}

export interface Figure {
  id: string;
  title: Bilingual;
  unit: Unit;
  applies_by: AppliesBy;
  periods: FigurePeriod[];
}

/** The values a field takes, both ends inclusive. */
export interface FieldLimit {
  calculation: CalculationName;
  field: string;
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
  conditions: never[];
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
  | ProblemOf<"number_too_large">
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
  | ProblemOf<
      "no_rule_in_force",
      { figure: string; on: IsoDate; periods: { valid_from: IsoDate; valid_to: IsoDate | null }[] }
    >
  // rule packs
  | ProblemOf<"scheme_id_taken">
  | ProblemOf<"duplicate_id", { first: JsonPointer }>
  | ProblemOf<"unknown_source", { known: string[] }>
  | ProblemOf<"overlapping_periods", { with: JsonPointer }>
  | ProblemOf<"ends_before_it_starts", { valid_from: IsoDate; valid_to: IsoDate }>
  /** There were more problems than are listed. */
  | ProblemOf<"further_problems", { count: number }>
  | ProblemOf<"outside_scheme_validity", { valid_from: IsoDate; valid_to: IsoDate | null }>;

export type ProblemCode = Problem["code"];

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
    value: number | Decimal | Forms;
    source: string;
    confidence: Confidence;
  }[];
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
  sources: RulePackSource[];
  figures: { [id: string]: RulePackFigure };
}

// ---------------------------------------------------------------- the door

/** The answer to a question of one kind, discriminated by `calculation` and by `problems`. */
export type AnswerTo<R extends Request> =
  | (R extends MeasurementScheduleRequest
      ? MeasurementScheduleAnswer
      : R extends DescribeRequest
        ? DescribeAnswer
        : never)
  | Failure<R["calculation"]>;

export type Answer = MeasurementScheduleAnswer | DescribeAnswer | Failure;

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

export interface LoadOptions {
  /** A module made by `compile()`, so that a Worker need not compile again. */
  module?: WebAssembly.Module;
}

/** Compiles the core once; further calls give the same module. Needs no connection. */
export function compile(): Promise<WebAssembly.Module>;

/** Starts the core. Needs no connection: the WebAssembly comes with this package. */
export function load(options?: LoadOptions): Promise<Core>;
