// measurement_schedule at the door: its fields, its result. The rules are in
// jobcoach/measurement_schedule.h.
#include "jobcoach/measurement_schedule.h"

#include <array>

#include "explain_schedule.h"
#include "jobcoach/calculation.h"

namespace jobcoach::calculations {
namespace {

constexpr std::string_view name = "measurement_schedule";
constexpr std::array<std::string_view, 6> keys{"scheme", "recognised_on", "measurements",
                                               "as_of",  "completed_on",  "submitted_on"};
constexpr std::array<std::string_view, 6> figures{
    "first_measurement_year",   "measurement_period", "report_term",
    "no_completed_period_term", "answer_term",        "working_days"};

constexpr WholeRange measurement_counts{1, 50};
constexpr std::pair<Day, Day> days{first_day, last_day};

std::vector<FieldLimit> limits(const RulePack& /*any*/) {
  return {{"recognised_on", days},
          {"measurements", measurement_counts},
          {"as_of", days},
          {"completed_on", days},
          {"submitted_on", days}};
}

std::optional<std::vector<Day>> read_days(json::Value value, Problems& problems) {
  return read_list(value, {}, problems, read_day);
}

/// The question, as far as it reads; whatever does not is among the problems.
ScheduleQuestion read_question(const Fields& fields) {
  ScheduleQuestion question{};
  question.recognised_on = fields.read("recognised_on", read_day).value_or(Day{});
  question.measurements =
      static_cast<int>(fields.read("measurements", whole(measurement_counts)).value_or(0));
  question.as_of = fields.read_if_given("as_of", read_day);
  question.completed_on = fields.read_if_given("completed_on", read_days);
  question.submitted_on = fields.read_if_given("submitted_on", read_day);
  return question;
}

void write(json::Writer& writer, const Measurement& m) {
  writer.begin_object();
  writer.member("number", m.number);
  writer.member("period_start", m.start.day()).member("period_end", m.end.day());
  writer.member("report_before", m.report_before.day());
  writer.member("last_safe_day", m.last_safe_day);
  writer.member("last_safe_working_day", m.last_safe_working_day.day);
  writer.member("completed_periods", m.completed_periods);
  writer.member("duty", jobcoach::name(m.duty));
  writer.key("status");
  if (m.status) {
    writer.value(jobcoach::name(*m.status));
  } else {
    writer.null();
  }
  writer.end_object();
}

void write(json::Writer& writer, const Schedule& schedule) {
  writer.begin_object().key("measurements").begin_array();
  for (const Measurement& measurement : schedule.measurements) write(writer, measurement);
  writer.end_array().member("current", schedule.current);
  const auto& submission = schedule.submission;
  writer.member("answer_by", submission ? std::optional{submission->answer_by} : std::nullopt);
  writer.member("submitted_for", submission ? submission->answers_to() : std::nullopt);
  writer.end_object();
}

void answer(const Question& question, Response& response) {
  const RulePack* pack = read_scheme(question, name);
  const ScheduleQuestion asked = read_question(question.fields);
  if (!question.problems.empty()) return;

  // The reader of packs saw to it that these are there.
  const ScheduleRules rules{pack->valid_from,        *pack->find(figures[0]),
                            *pack->find(figures[1]), *pack->find(figures[2]),
                            *pack->find(figures[3]), *pack->find(figures[4]),
                            *pack->find(figures[5])};
  const auto schedule = jobcoach::measurement_schedule(asked, rules);
  if (!schedule) {
    const NoRuleInForce& missing = schedule.error();
    report_no_rule(*missing.figure, missing.on,
                   missing.for_submission ? "/submitted_on" : "/recognised_on", question.problems);
    return;
  }
  write(response.result, *schedule);
  explain(*schedule, asked, rules, response.explanation);
  response.pack = pack;
}

}  // namespace

extern const Calculation measurement_schedule;
const Calculation measurement_schedule{name, keys, limits, figures, {}, {}, answer};

}  // namespace jobcoach::calculations
