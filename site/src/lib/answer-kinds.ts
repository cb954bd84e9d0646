// The core has one list of operations and one of notices. A page needs words for those of its
// own calculation, and the compiler sees to it that it has them all.
import type {
  MeasurementScheduleAnswer,
  Notice,
  Operation,
  SatisfactionReportAnswer,
  SatisfactionTotals,
  Step,
} from "../core.ts";

type MeasurementOperation = Extract<
  Operation,
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
>;

type SatisfactionOperation = Extract<
  Operation,
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
  | "forms_without_answer"
>;

type StepOf<Name extends string> = Omit<Step, "operation"> & { operation: Name };
export type MeasurementStep = StepOf<MeasurementOperation>;
export type SatisfactionStep = StepOf<SatisfactionOperation>;
export type BudgetStep = StepOf<
  Exclude<Operation, MeasurementOperation | SatisfactionOperation> | "rounded_hours"
>;

/** What an answer about any scheme may have to say. */
type NoticeOfRules = Extract<Notice, { code: "framework_may_have_changed" | "own_rules" }>;
type MeasurementAssumption = Extract<
  Notice,
  { data: { choice: "month_end" | "earliest_reading" | "answer_term_from_submission" } }
>;
type MeasurementOnly =
  | MeasurementAssumption
  | Extract<
      Notice,
      {
        code:
          | "deadline_in_weekend"
          | "boundary_day_shared"
          | "completed_outside_measurements"
          | "submitted_late"
          | "submitted_before_first_period_end";
      }
    >;
type SatisfactionOnly =
  | Extract<Notice, { data: { choice: "questions_may_be_incomplete" | "mean_not_rounded" } }>
  | Extract<
      Notice,
      {
        code:
          | "undated_forms"
          | "forms_outside_period"
          | "small_group"
          | "rounded_mean_hides_norm"
          | "no_completed_period"
          | "completed_periods_contradict_forms"
          | "fewer_forms_than_periods"
          | "more_forms_than_periods"
          | "newest_rules_taken";
      }
    >;
export type MeasurementNotice = NoticeOfRules | MeasurementOnly;
export type SatisfactionNotice =
  NoticeOfRules | SatisfactionOnly | Extract<Notice, { code: "boundary_day_shared" }>;
/** Both count in months; what they say of a month without the day differs. */
type NoticeOfBoth = Extract<Notice, { data: { choice: "month_end" } }>;
export type BudgetNotice = Exclude<
  Notice,
  Exclude<MeasurementOnly, NoticeOfBoth> | SatisfactionOnly
>;

export type ScheduleAnswer = Omit<MeasurementScheduleAnswer, "steps" | "notices"> & {
  steps: MeasurementStep[];
  notices: MeasurementNotice[];
};

/** Of a list of forms, or of a file, whose rows may be too many to keep. */
export type SatisfactionAnswer = Omit<
  SatisfactionReportAnswer,
  "calculation" | "result" | "steps" | "notices"
> & {
  result: SatisfactionTotals;
  steps: SatisfactionStep[];
  notices: SatisfactionNotice[];
};
