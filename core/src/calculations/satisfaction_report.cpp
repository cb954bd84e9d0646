// satisfaction_report at the door: its fields, its rows. What is counted and reckoned is in
// jobcoach/satisfaction_counts.h and jobcoach/satisfaction.h.
#include <array>

#include "jobcoach/calculation.h"
#include "jobcoach/pseudonyms.h"
#include "jobcoach/satisfaction.h"
#include "satisfaction_question.h"

namespace jobcoach::calculations {
namespace {

constexpr std::string_view name = "satisfaction_report";
constexpr std::array<std::string_view, 4> keys{"scheme", "period", "forms", "completed_periods"};

constexpr WholeRange period_counts{0, 1'000'000};
constexpr std::pair<Day, Day> days{first_day, last_day};

std::vector<FieldLimit> limits(const RulePack& pack) {
  const SatisfactionRules newest = SatisfactionRules::newest(pack);
  const std::pair<Fraction, Fraction> scale{newest.lowest_score(), newest.highest_score()};
  return {{"forms", WholeRange{listed_forms.min, listed_forms.max}},
          {"forms/completed_on", days},
          {"forms/employee_score", scale},
          {"forms/employer_score", scale},
          {"smallest_group", WholeRange{group_that_hides, listed_forms.max}},
          {"period/start", days},
          {"period/end", days},
          {"completed_periods", period_counts}};
}

std::optional<std::int64_t> read_period_count(json::Value value, Problems& problems) {
  return read_whole(value, period_counts, problems);
}

/**
 * The rules of a pack for a period, or the newest without one.
 *
 * Where none is in force the problem is added, and the newest serve to find what else is wrong.
 */
SatisfactionRules rules_for(const RulePack& pack, const std::optional<SatisfactionPeriod>& period,
                            Problems& problems) {
  if (!period) return SatisfactionRules::newest(pack);
  const auto in_force = SatisfactionRules::in_force_on(pack, period->end);
  if (in_force) return *in_force;
  report_no_rule(*in_force.error(), period->end, "/period/end", problems);
  return SatisfactionRules::newest(pack);
}

void write_score(std::string_view key, std::optional<std::size_t> hundredths,
                 json::Writer& result) {
  result.key(key);
  if (hundredths) {
    result.value(shown_hundredths(*hundredths));
  } else {
    result.null();
  }
}

void write_rows(const std::vector<FormRow>& rows, json::Writer& result) {
  result.key("rows").begin_array();
  for (const FormRow& row : rows) {
    result.begin_object().member("employee", letters_of(row.employee));
    result.member("employer", std::to_string(row.employer + 1));
    write_score("employee_score", row.employee_hundredths, result);
    write_score("employer_score", row.employer_hundredths, result);
    result.end_object();
  }
  result.end_array();
}

void answer(const Question& question, Response& response) {
  const Fields& fields = question.fields;
  const RulePack* pack = read_scheme(question, name);
  const auto period = read_period(fields);
  std::optional<SatisfactionRules> rules;
  if (pack != nullptr) rules = rules_for(*pack, period, question.problems);
  const auto completed_periods = fields.read_if_given("completed_periods", read_period_count);
  const FormsRead read = read_forms(fields, rules ? &*rules : nullptr, period);
  if (!question.problems.empty()) return;

  json::Writer& result = response.result;
  write_satisfaction(read.counts, *rules, result.begin_object());
  write_rows(read.rows, result);
  result.end_object();
  explain_satisfaction(read.counts, *rules, {completed_periods, !period, &read.places},
                       response.explanation);
  response.pack = pack;
}

}  // namespace

extern const Calculation satisfaction_report;
const Calculation satisfaction_report{name, keys, limits, satisfaction_figures, {}, {}, answer};

}  // namespace jobcoach::calculations
