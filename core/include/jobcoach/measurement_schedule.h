/**
 * @file measurement_schedule.h
 * @brief When the measurement years of a recognised organisation run, and when each report is due.
 *
 * Everything is counted in months from the day of recognition and never from an
 * earlier result, so that the fortieth measurement is as exact as the first.
 *
 * @see core/rules/uwv-kto-2016/rules.json for the figures and their sources
 */
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "jobcoach/calendar.h"
#include "jobcoach/figure.h"
#include "jobcoach/result.h"
#include "jobcoach/working_days.h"

namespace jobcoach {

/// The figures that a schedule is reckoned with. They must outlive it.
struct ScheduleRules {
  Day in_force_from;  ///< first day of the scheme
  const Figure& first_measurement_year;
  const Figure& measurement_period;
  const Figure& report_term;
  const Figure& no_completed_period_term;
  const Figure& answer_term;
  const Figure& working_days;
};

struct ScheduleQuestion {
  Day recognised_on;
  int measurements;  ///< 1 to 50
  std::optional<Day> as_of;
  std::optional<std::vector<Day>> completed_on;  ///< last days of coaching periods, in any order
  std::optional<Day> submitted_on;
};

/// A day reached by counting months from the day of recognition.
struct MonthsFromRecognition {
  int months;
  MonthsLater reached;
  [[nodiscard]] Day day() const { return reached.day; }
};

enum class MeasurementDuty { report, notice_of_no_completed_period };
enum class MeasurementStatus { upcoming, running, report_due, overdue };

[[nodiscard]] std::string_view name(MeasurementDuty duty);
[[nodiscard]] std::string_view name(MeasurementStatus status);

/// One measurement, with what it was reckoned from.
struct Measurement {
  int number;  ///< from 1
  MonthsFromRecognition start;
  MonthsFromRecognition end;            ///< inclusive; also the first day of the next
  MonthsFromRecognition report_before;  ///< as the authority prints it: exclusive
  std::optional<int> completed_periods;
  MeasurementDuty duty = MeasurementDuty::report;
  /// The term of the duty after the last day of the period: how the text says it elsewhere.
  /// Exclusive.
  Day term_after_period;
  Day last_safe_day;  ///< in time under every reading; inclusive
  LastWorkingDay last_safe_working_day;
  std::optional<MeasurementStatus> status;

  const FigurePeriod* period_rule;  ///< the length of the period
  const FigurePeriod* report_rule;
  const FigurePeriod* no_completed_period_rule;
  const FigurePeriod* working_days_rule;

  /// The term that the duty has.
  [[nodiscard]] const FigurePeriod& duty_rule() const {
    return duty == MeasurementDuty::report ? *report_rule : *no_completed_period_rule;
  }
};

/// Of a report that was sent: when the answer is due, and whether it was late.
struct Submission {
  Day answer_by;  ///< inclusive
  const FigurePeriod* answer_rule;
  /// The measurement whose period ended last before that day, listed or not; nothing if none did.
  std::optional<Measurement> measurement;
  bool late = false;

  /// The number of that measurement.
  [[nodiscard]] std::optional<int> answers_to() const {
    return measurement ? std::optional{measurement->number} : std::nullopt;
  }
};

struct Schedule {
  MonthsFromRecognition anchor;  ///< first day of the first period
  const FigurePeriod* anchor_rule;
  std::vector<Measurement> measurements;
  std::optional<int> current;  ///< number of the first that is not overdue
  std::optional<Submission> submission;
  std::vector<std::size_t> shared;   ///< indices in completed_on: on a day that two periods share
  std::vector<std::size_t> outside;  ///< indices in completed_on: in no listed measurement
};

/// A figure that has no value on a day on which it is needed.
struct NoRuleInForce {
  const Figure* figure;
  Day on;
  bool for_submission;  ///< needed for `submitted_on`; else for the schedule itself
};

[[nodiscard]] Result<Schedule, NoRuleInForce> measurement_schedule(const ScheduleQuestion& question,
                                                                   const ScheduleRules& rules);

}  // namespace jobcoach
