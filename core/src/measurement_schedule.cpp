#include "jobcoach/measurement_schedule.h"

#include <algorithm>
#include <utility>

namespace jobcoach {
namespace {

using InForce = Result<const FigurePeriod*, NoRuleInForce>;

InForce in_force(const Figure& figure, Day on) {
  if (const FigurePeriod* period = figure.in_force_on(on)) return period;
  return failure(NoRuleInForce{&figure, on, false});
}

/// The value of a figure that counts months, weeks or years; the reader of packs saw to that.
int count_of(const FigurePeriod& period) {
  return static_cast<int>(std::get<std::int64_t>(period.value));
}

MonthsFromRecognition months_from(Day recognised_on, int months) {
  return {months, same_day_or_month_end(recognised_on, months)};
}

/// The last days on which the duty of a measurement is done in time.
void settle_last_days(Measurement& m) {
  m.term_after_period = same_day_or_month_end(m.end.day(), count_of(m.duty_rule())).day;
  m.last_safe_day = days_after(std::min(m.report_before.day(), m.term_after_period), -1);
  m.last_safe_working_day = last_working_day_on_or_before(m.last_safe_day);
}

/// Reckons single measurements for one recognition.
class Reckoner {
 public:
  Reckoner(Day recognised_on, const ScheduleRules& rules)
      : recognised_on_{recognised_on}, rules_{rules} {}

  /// The first day of the first period, and the rule behind it.
  [[nodiscard]] Result<std::pair<MonthsFromRecognition, const FigurePeriod*>, NoRuleInForce>
  anchor() const {
    // A recognition from before the scheme comes under it on the scheme's first day.
    const InForce rule =
        in_force(rules_.first_measurement_year, std::max(recognised_on_, rules_.in_force_from));
    if (!rule) return failure(rule.error());
    const int years_to_wait = count_of(**rule) - static_cast<int>(recognised_on_.year());
    const int months = std::max(years_to_wait, 0) * months_per_year;
    return std::pair{months_from(recognised_on_, months), *rule};
  }

  /// The measurement whose period starts there.
  [[nodiscard]] Result<Measurement, NoRuleInForce> measurement(int number,
                                                               MonthsFromRecognition start) const {
    const InForce period = in_force(rules_.measurement_period, start.day());
    if (!period) return failure(period.error());
    const auto end = months_from(recognised_on_, start.months + count_of(**period));

    const InForce report = in_force(rules_.report_term, end.day());
    if (!report) return failure(report.error());
    const InForce no_period = in_force(rules_.no_completed_period_term, end.day());
    if (!no_period) return failure(no_period.error());
    const InForce working_days = in_force(rules_.working_days, end.day());
    if (!working_days) return failure(working_days.error());

    Measurement result{};
    result.number = number;
    result.start = start;
    result.end = end;
    result.report_before = months_from(recognised_on_, end.months + count_of(**report));
    result.period_rule = *period;
    result.report_rule = *report;
    result.no_completed_period_rule = *no_period;
    result.working_days_rule = *working_days;
    settle_last_days(result);
    return result;
  }

 private:
  Day recognised_on_;
  const ScheduleRules& rules_;
};

MeasurementStatus status_on(Day as_of, const Measurement& measurement) {
  if (as_of < measurement.start.day()) return MeasurementStatus::upcoming;
  if (as_of <= measurement.end.day()) return MeasurementStatus::running;
  if (as_of <= measurement.last_safe_day) return MeasurementStatus::report_due;
  return MeasurementStatus::overdue;
}

/// What is due once it is known how many coaching periods were completed.
void settle_duty(Measurement& measurement) {
  if (measurement.completed_periods != 0) return;
  measurement.duty = MeasurementDuty::notice_of_no_completed_period;
  settle_last_days(measurement);
}

/// Which of the measurements counts a coaching period that ended on `day`: the first that holds it.
Measurement* counting(std::vector<Measurement>& measurements, Day day) {
  if (day < measurements.front().start.day()) return nullptr;
  const auto found = std::find_if(measurements.begin(), measurements.end(),
                                  [day](const Measurement& each) { return day <= each.end.day(); });
  return found == measurements.end() ? nullptr : &*found;
}

void count_completed_periods(const std::vector<Day>& completed_on, Schedule& schedule) {
  for (Measurement& measurement : schedule.measurements) measurement.completed_periods = 0;
  for (std::size_t index = 0; index < completed_on.size(); ++index) {
    const Day day = completed_on[index];
    Measurement* measurement = counting(schedule.measurements, day);
    if (measurement == nullptr) {
      schedule.outside.push_back(index);
      continue;
    }
    ++*measurement->completed_periods;
    // Its last day is the first day of the next measurement as well.
    if (day == measurement->end.day()) schedule.shared.push_back(index);
  }
  for (Measurement& measurement : schedule.measurements) settle_duty(measurement);
}

/// Counts the coaching periods that ended in a measurement beyond the listed ones.
void count_beyond_list(const std::vector<Day>& completed_on, Measurement& m) {
  const auto in_period = [&m](Day day) { return day > m.start.day() && day <= m.end.day(); };
  m.completed_periods =
      static_cast<int>(std::count_if(completed_on.begin(), completed_on.end(), in_period));
  settle_duty(m);
}

/// The measurement whose period ended last before a day: one of the listed, or one beyond them.
std::optional<Measurement> last_ended_before(Day day, const ScheduleQuestion& question,
                                             const Schedule& schedule, const Reckoner& reckoner) {
  std::optional<Measurement> last;
  for (const Measurement& listed : schedule.measurements) {
    if (listed.end.day() >= day) return last;
    last = listed;
  }
  for (;;) {
    auto next = reckoner.measurement(last->number + 1, last->end);
    // Beyond the end of the rules nothing is known of a further measurement.
    if (!next || next->end.day() >= day) return last;
    last = *std::move(next);
    if (question.completed_on) count_beyond_list(*question.completed_on, *last);
  }
}

Result<Submission, NoRuleInForce> reckon_submission(const ScheduleQuestion& question,
                                                    const Schedule& schedule,
                                                    const Reckoner& reckoner,
                                                    const ScheduleRules& rules) {
  const Day submitted_on = *question.submitted_on;
  const InForce rule = in_force(rules.answer_term, submitted_on);
  if (!rule) {
    auto missing = rule.error();
    missing.for_submission = true;
    return failure(missing);
  }
  constexpr int days_per_week = 7;
  Submission submission{};
  submission.answer_by = days_after(submitted_on, count_of(**rule) * days_per_week);
  submission.answer_rule = *rule;
  submission.measurement = last_ended_before(submitted_on, question, schedule, reckoner);
  submission.late = submission.measurement && submitted_on > submission.measurement->last_safe_day;
  return submission;
}

}  // namespace

std::string_view name(MeasurementDuty duty) {
  switch (duty) {
    case MeasurementDuty::report: return "report";
    case MeasurementDuty::notice_of_no_completed_period: return "notice_of_no_completed_period";
  }
  return {};
}

std::string_view name(MeasurementStatus status) {
  switch (status) {
    case MeasurementStatus::upcoming: return "upcoming";
    case MeasurementStatus::running: return "running";
    case MeasurementStatus::report_due: return "report_due";
    case MeasurementStatus::overdue: return "overdue";
  }
  return {};
}

Result<Schedule, NoRuleInForce> measurement_schedule(const ScheduleQuestion& question,
                                                     const ScheduleRules& rules) {
  const Reckoner reckoner{question.recognised_on, rules};
  const auto anchor = reckoner.anchor();
  if (!anchor) return failure(anchor.error());

  Schedule schedule{};
  schedule.anchor = anchor->first;
  schedule.anchor_rule = anchor->second;
  auto start = schedule.anchor;
  for (int number = 1; number <= question.measurements; ++number) {
    auto measurement = reckoner.measurement(number, start);
    if (!measurement) return failure(measurement.error());
    start = measurement->end;
    schedule.measurements.push_back(*std::move(measurement));
  }

  if (question.completed_on) count_completed_periods(*question.completed_on, schedule);
  if (question.as_of) {
    for (Measurement& measurement : schedule.measurements) {
      measurement.status = status_on(*question.as_of, measurement);
      if (!schedule.current && measurement.status != MeasurementStatus::overdue) {
        schedule.current = measurement.number;
      }
    }
  }
  if (question.submitted_on) {
    auto submission = reckon_submission(question, schedule, reckoner, rules);
    if (!submission) return failure(submission.error());
    schedule.submission = *std::move(submission);
  }
  return schedule;
}

}  // namespace jobcoach
