#include "explain_schedule.h"

#include <string>

namespace jobcoach {
namespace {

/// `/measurements/<index>/<field>`.
std::string at(std::size_t index, std::string_view field) {
  return pointer_to(pointer_to("/measurements", index), field);
}

/// How a day was counted from the day of recognition.
Data counted(int number, Day recognised_on, const MonthsFromRecognition& day) {
  return object({{"number", number},
                 {"recognised_on", recognised_on},
                 {"months", day.months},
                 {"moved_to_month_end", day.reached.moved}});
}

std::vector<Data> skipped_days(const LastWorkingDay& found) {
  std::vector<Data> days;
  for (const auto& skipped : found.skipped) {
    days.emplace_back(object({{"day", skipped.day}, {"reason", name(skipped.reason)}}));
  }
  return days;
}

Data indices(const std::vector<std::size_t>& list) {
  return std::vector<Data>(list.begin(), list.end());
}

class Explainer {
 public:
  Explainer(const Schedule& schedule, const ScheduleQuestion& question, const ScheduleRules& rules,
            Explanation& explanation)
      : schedule_{schedule}, question_{question}, rules_{rules}, explanation_{explanation} {}

  /// Names every source that a step would name.
  void cite() const {
    explanation_.cite(schedule_.anchor_rule->source);
    for (const Measurement& m : schedule_.measurements) {
      for (const FigurePeriod* rule :
           {m.period_rule, m.report_rule, m.no_completed_period_rule, m.working_days_rule}) {
        explanation_.cite(rule->source);
      }
    }
    if (!schedule_.submission) return;
    explanation_.cite(schedule_.submission->answer_rule->source);
    explanation_.cite(submission_rule().source);
  }

  void steps() const {
    start_of_first_period();
    for (std::size_t i = 0; i < schedule_.measurements.size(); ++i) {
      dates(i);
      duty(i);
      status(i);
    }
    current();
    answer_by();
    submitted_for();
  }

  void notices() const {
    explanation_.add(
        {"assumption", Within::result, "/measurements", object({{"choice", "earliest_reading"}})});
    months_that_lack_the_day();
    for (std::size_t i = 0; i < schedule_.measurements.size(); ++i) deadline_in_weekend(i);
    about_completed_periods("boundary_day_shared", schedule_.shared);
    about_completed_periods("completed_outside_measurements", schedule_.outside);
    about_submission();
  }

 private:
  /// One step whose rule is `figure` as it was in force in `period`.
  void step(const Figure& figure, const FigurePeriod& period, std::string_view operation,
            std::vector<std::string> yields, Data inputs, Data output) const {
    explanation_.add(Step{figure.id, operation, std::move(yields), std::move(inputs),
                          std::move(output), period.source});
  }

  void start_of_first_period() const {
    const bool waits = schedule_.anchor.months > 0;
    step(rules_.first_measurement_year, *schedule_.anchor_rule,
         waits ? "same_day_in_first_year" : "day_of_recognition", {at(0, "period_start")},
         object({{"recognised_on", question_.recognised_on},
                 {"first_year", std::get<std::int64_t>(schedule_.anchor_rule->value)},
                 {"moved_to_month_end", schedule_.anchor.reached.moved}}),
         schedule_.anchor.day());
  }

  void dates(std::size_t i) const {
    const Measurement& m = schedule_.measurements[i];
    const Day recognised_on = question_.recognised_on;

    std::vector<std::string> shared_day{at(i, "period_end")};
    const bool is_last = i + 1 == schedule_.measurements.size();
    if (!is_last) shared_day.push_back(at(i + 1, "period_start"));
    step(rules_.measurement_period, *m.period_rule, "end_of_period", std::move(shared_day),
         counted(m.number, recognised_on, m.end), m.end.day());

    step(rules_.report_term, *m.report_rule, "report_before", {at(i, "report_before")},
         counted(m.number, recognised_on, m.report_before), m.report_before.day());
    const bool reports = m.duty == MeasurementDuty::report;
    step(reports ? rules_.report_term : rules_.no_completed_period_term, m.duty_rule(),
         "day_before_earliest", {at(i, "last_safe_day")},
         object({{"number", m.number},
                 {"report_before", m.report_before.day()},
                 {"term_after_period", m.term_after_period}}),
         m.last_safe_day);
    step(rules_.working_days, *m.working_days_rule, "last_working_day",
         {at(i, "last_safe_working_day")},
         object({{"number", m.number},
                 {"last_safe_day", m.last_safe_day},
                 {"skipped", skipped_days(m.last_safe_working_day)}}),
         m.last_safe_working_day.day);
  }

  void duty(std::size_t i) const {
    const Measurement& m = schedule_.measurements[i];
    Data completed;  // null: not told
    if (m.completed_periods) {
      completed = *m.completed_periods;
      step(rules_.measurement_period, *m.period_rule, "count_completed_periods",
           {at(i, "completed_periods")},
           object({{"number", m.number},
                   {"period_start", m.start.day()},
                   {"period_end", m.end.day()},
                   {"first_day_counts", m.number == 1}}),
           completed);
    }
    step(rules_.no_completed_period_term, *m.no_completed_period_rule, "duty", {at(i, "duty")},
         object({{"number", m.number}, {"completed_periods", completed}}), name(m.duty));
  }

  void status(std::size_t i) const {
    const Measurement& m = schedule_.measurements[i];
    if (!m.status) return;
    step(rules_.report_term, *m.report_rule, "status", {at(i, "status")},
         object({{"number", m.number},
                 {"as_of", *question_.as_of},
                 {"period_start", m.start.day()},
                 {"period_end", m.end.day()},
                 {"last_safe_day", m.last_safe_day}}),
         name(*m.status));
  }

  void current() const {
    if (!question_.as_of) return;
    step(rules_.report_term, *schedule_.measurements.back().report_rule, "first_not_overdue",
         {"/current"}, object({{"as_of", *question_.as_of}}),
         schedule_.current ? Data{*schedule_.current} : Data{});
  }

  void answer_by() const {
    if (!schedule_.submission) return;
    const Submission& submission = *schedule_.submission;
    const std::int64_t weeks = std::get<std::int64_t>(submission.answer_rule->value);
    step(rules_.answer_term, *submission.answer_rule, "weeks_after_submission", {"/answer_by"},
         object({{"submitted_on", *question_.submitted_on}, {"weeks", weeks}}),
         submission.answer_by);
  }

  /// The length of the period that ended last; before any ended, of the first.
  [[nodiscard]] const FigurePeriod& submission_rule() const {
    const auto& measurement = schedule_.submission->measurement;
    return *(measurement ? *measurement : schedule_.measurements.front()).period_rule;
  }

  void submitted_for() const {
    if (!schedule_.submission) return;
    const Submission& submission = *schedule_.submission;
    const auto& measurement = submission.measurement;
    const auto number = submission.answers_to();
    step(rules_.measurement_period, submission_rule(), "period_that_ended_last", {"/submitted_for"},
         object({{"submitted_on", *question_.submitted_on},
                 {"period_end", measurement ? Data{measurement->end.day()} : Data{}}}),
         number ? Data{*number} : Data{});
  }

  void months_that_lack_the_day() const {
    std::vector<Data> paths;
    const auto look = [&](const MonthsFromRecognition& day, const std::string& path) {
      if (day.reached.moved) paths.emplace_back(path);
    };
    for (std::size_t i = 0; i < schedule_.measurements.size(); ++i) {
      const Measurement& m = schedule_.measurements[i];
      look(m.start, at(i, "period_start"));
      look(m.end, at(i, "period_end"));
      look(m.report_before, at(i, "report_before"));
    }
    if (paths.empty()) return;
    const auto day = static_cast<int>(static_cast<unsigned>(question_.recognised_on.day()));
    explanation_.add({"assumption", Within::result, "/measurements",
                      object({{"choice", "month_end"}, {"day", day}, {"paths", paths}})});
  }

  void deadline_in_weekend(std::size_t i) const {
    const Measurement& m = schedule_.measurements[i];
    const LastWorkingDay& working_day = m.last_safe_working_day;
    if (working_day.skipped.empty()) return;
    explanation_.add({"deadline_in_weekend", Within::result, at(i, "last_safe_day"),
                      object({{"day", m.last_safe_day},
                              {"reason", name(working_day.skipped.front().reason)},
                              {"last_safe_working_day", working_day.day}})});
  }

  void about_completed_periods(std::string_view code, const std::vector<std::size_t>& list) const {
    if (list.empty()) return;
    explanation_.add({code, Within::request, "/completed_on",
                      object({{"count", list.size()}, {"indices", indices(list)}})});
  }

  void about_submission() const {
    if (!schedule_.submission) return;
    const Submission& submission = *schedule_.submission;
    explanation_.add({"assumption", Within::result, "/answer_by",
                      object({{"choice", "answer_term_from_submission"},
                              {"weeks", std::get<std::int64_t>(submission.answer_rule->value)}})});
    if (!submission.measurement) {
      explanation_.add({"submitted_before_first_period_end", Within::request, "/submitted_on",
                        object({{"period_end", schedule_.measurements.front().end.day()},
                                {"submitted_on", *question_.submitted_on}})});
    } else if (submission.late) {
      explanation_.add({"submitted_late", Within::request, "/submitted_on",
                        object({{"number", submission.measurement->number},
                                {"last_safe_day", submission.measurement->last_safe_day},
                                {"submitted_on", *question_.submitted_on}})});
    }
  }

  const Schedule& schedule_;
  const ScheduleQuestion& question_;
  const ScheduleRules& rules_;
  Explanation& explanation_;
};

}  // namespace

void explain(const Schedule& schedule, const ScheduleQuestion& question, const ScheduleRules& rules,
             Explanation& explanation) {
  const Explainer explainer{schedule, question, rules, explanation};
  explainer.cite();
  if (explanation.wanted()) explainer.steps();
  explainer.notices();
}

}  // namespace jobcoach
