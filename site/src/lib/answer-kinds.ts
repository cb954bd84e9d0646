// The core has one list of operations and one of notices. A page needs words for those of its
// own calculation, and the compiler sees to it that it has them all.
import type { MeasurementScheduleAnswer, Notice, Operation, Step } from "../core.ts";

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
>;

type StepOf<Name extends string> = Omit<Step, "operation"> & { operation: Name };
export type MeasurementStep = StepOf<MeasurementOperation>;
export type BudgetStep = StepOf<Exclude<Operation, MeasurementOperation> | "rounded_hours">;

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
export type MeasurementNotice = NoticeOfRules | MeasurementOnly;
/** Both count in months; what they say of a month without the day differs. */
type NoticeOfBoth = Extract<Notice, { data: { choice: "month_end" } }>;
export type BudgetNotice = Exclude<Notice, Exclude<MeasurementOnly, NoticeOfBoth>>;

export type ScheduleAnswer = Omit<MeasurementScheduleAnswer, "steps" | "notices"> & {
  steps: MeasurementStep[];
  notices: MeasurementNotice[];
};
