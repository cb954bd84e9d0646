// satisfaction_merge at the door: reports of others, totalled without a form in sight.
#include <array>

#include "jobcoach/calculation.h"
#include "jobcoach/satisfaction_answer.h"
#include "satisfaction_reports.h"

namespace jobcoach::calculations {
namespace {

constexpr std::string_view name = "satisfaction_merge";
constexpr std::array<std::string_view, 2> keys{"scheme", "reports"};
const std::array<FieldLimit, 1> limits{
    FieldLimit{"reports", WholeRange{merged_reports.min, merged_reports.max}}};

void answer(const Question& question, Response& response) {
  const RulePack* pack = read_scheme(question, name);
  const auto reports = question.fields.require("reports");
  if (!reports) return;
  if (pack == nullptr) {
    // Without a scheme nothing is known of what a report should hold.
    (void)expect_type(*reports, json::Type::array, question.problems);
    return;
  }
  const SatisfactionRules rules = rules_of_reports(*pack, *reports);
  const SatisfactionCounts counts = read_reports(*reports, rules, question.problems);
  if (!question.problems.empty()) return;

  write_satisfaction(counts, rules, response.result.begin_object());
  response.result.end_object();
  explain_satisfaction(counts, rules, {}, response.explanation);
  response.pack = pack;
}

}  // namespace

extern const Calculation satisfaction_merge;
const Calculation satisfaction_merge{name, keys, limits, satisfaction_figures, {}, answer};

}  // namespace jobcoach::calculations
