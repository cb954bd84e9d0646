/**
 * What the declarations promise to who writes TypeScript. This file is compiled and
 * never run: a line that should not compile says so, and it is an error when it does.
 */
import { compile, load } from "../../build/npm/index.js";
import type {
  Answer,
  AnswerTo,
  Core,
  DescribeAnswer,
  DescribeRequest,
  Failure,
  Measurement,
  MeasurementScheduleAnswer,
  MeasurementScheduleRequest,
  Notice,
  Problem,
  Request,
  RulePackDocument,
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
same<ReturnType<typeof load>, Promise<Core>>(true);
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
same<AnswerTo<Request>, MeasurementScheduleAnswer | DescribeAnswer | Failure>(true);

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
  } else {
    same<typeof unknown, MeasurementScheduleAnswer>(true);
  }
}
if (unknown.calculation === null) same<typeof unknown, Failure>(true);

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
  // @ts-expect-error: a pack without figures
  { calculation: "describe", rule_packs: [{ id: "own-town", version: "1.0.0" }] },
];
use(wrong);
