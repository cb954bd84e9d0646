// Which remark belongs where on the page: each is said once, beside what it is about.
import type { Measurement } from "../core.ts";
import type { MeasurementNotice as Notice } from "../lib/answer-kinds.ts";

/** Remarks with the measurement in the sentence. */
export function noticesAbout(measurement: Measurement, all: readonly Notice[]): Notice[] {
  const own = `/measurements/${measurement.number - 1}/`;
  return all.filter((notice) => {
    switch (notice.code) {
      case "deadline_in_weekend":
        return notice.path.startsWith(own);
      case "assumption":
        return notice.data.choice === "month_end"
          ? notice.data.paths.some((path) => path.startsWith(own))
          : notice.data.choice === "earliest_reading";
      case "boundary_day_shared":
      case "completed_outside_measurements":
      case "own_rules":
        return true;
      case "framework_may_have_changed":
      case "submitted_late":
      case "submitted_before_first_period_end":
        return false;
    }
  });
}

/** Remarks with the day of sending. */
export const noticesAboutSending = (all: readonly Notice[]): Notice[] =>
  all.filter(
    (notice) =>
      notice.code === "submitted_late" ||
      notice.code === "submitted_before_first_period_end" ||
      (notice.code === "assumption" && notice.data.choice === "answer_term_from_submission"),
  );

/** Remarks about the rules as a whole. */
export const noticesAboutRules = (all: readonly Notice[]): Notice[] =>
  all.filter(({ code }) => code === "framework_may_have_changed");

/** Remarks about the other measurements that no sentence shows: month ends. */
export const dayOffOf = ({ number }: Measurement, all: readonly Notice[]) =>
  all.find(
    (notice): notice is Extract<Notice, { code: "deadline_in_weekend" }> =>
      notice.code === "deadline_in_weekend" &&
      notice.path.startsWith(`/measurements/${number - 1}/`),
  );
