#include "score_request.h"

#include <array>

#include "jobcoach/calculation.h"

namespace jobcoach::scores {
namespace {

/// A file is another way to ask for the same report.
constexpr std::string_view calculation = "satisfaction_report";

constexpr std::array<std::string_view, 7> keys{"scheme",  "period",     "explain", "rule_packs",
                                               "columns", "first_line", "forms"};

std::optional<std::int64_t> read_line_number(json::Value value, Problems& problems) {
  constexpr WholeRange line_numbers{1, 1'000'000'000};
  return read_whole(value, line_numbers, problems);
}

}  // namespace

ScoreRequest::ScoreRequest(std::string_view text) {
  const auto document = json::Document::parse(text);
  if (!document) {
    problems.add(document.error());
    return;
  }
  const Fields fields{document->root(), keys, problems};
  explain = fields.read_if_given("explain", read_boolean).value_or(true);
  if (const auto own = fields.find("rule_packs")) library.add_own(*own, problems);
  pack = read_scheme({fields, library, problems}, calculation);
  period = read_period(fields);
  chosen =
      fields.read_if_given("columns", read_chosen_columns).value_or(std::vector<ChosenColumn>{});
  first_line = fields.read_if_given("first_line", read_line_number).value_or(1);
  keep_forms = fields.read_if_given("forms", read_boolean).value_or(false);
  if (pack == nullptr) return;

  rules = SatisfactionRules::newest(*pack);
  if (!period) return;
  const auto in_force = SatisfactionRules::in_force_on(*pack, period->end);
  if (in_force) {
    rules = *in_force;
  } else {
    report_no_rule(*in_force.error(), period->end, "/period/end", problems);
  }
}

}  // namespace jobcoach::scores
