#include "score_reader.h"

#include "jobcoach/satisfaction.h"

namespace jobcoach {

std::optional<std::size_t> read_score(json::Value value, const SatisfactionRules* rules,
                                      Problems& problems) {
  if (!expect_type(value, json::Type::string, problems)) return {};
  const auto score =
      rules == nullptr ? read_score_of_any_scale(value.text()) : rules->read_score(value.text());
  if (score) return *score;
  if (rules == nullptr || score.error() == ScoreFault::malformed) {
    problems.add(ProblemCode::not_a_decimal, value.path(), object({{"pattern", score_pattern}}));
  } else {
    problems.add(ProblemCode::decimal_out_of_range, value.path(),
                 object({{"min", shown_norm(rules->lowest_score())},
                         {"max", shown_norm(rules->highest_score())},
                         {"min_inclusive", true}}));
  }
  return {};
}

}  // namespace jobcoach
