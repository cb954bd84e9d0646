#include "budget_limits.h"

#include <algorithm>

namespace jobcoach {
namespace {

/// The largest value that a figure ever had.
int most_of(const Figure& figure) {
  int most = 0;
  for (const FigurePeriod& period : figure.periods) most = std::max(most, whole_of(period));
  return most;
}

}  // namespace

WholeRange support_year_range(const BudgetRules* rules) {
  return {1, rules == nullptr ? most_support_years : most_of(rules->support_years())};
}

WholeRange used_months_that_leave_some(const BudgetRules& rules) {
  return {0, support_year_range(&rules).max * months_per_year - 1};
}

const FigurePeriod& longest_support(const BudgetRules& rules) {
  const auto& periods = rules.support_years().periods;
  return *std::max_element(periods.begin(), periods.end(),
                           [](const FigurePeriod& one, const FigurePeriod& other) {
                             return whole_of(one) < whole_of(other);
                           });
}

std::optional<WholeRange> trial_month_range(const BudgetRules& rules,
                                            std::optional<Day> begins_on) {
  if (rules.trial() == nullptr) return {};
  const Figure& longest = *rules.longest_trial();  // the reader of packs saw to that
  const FigurePeriod* period = begins_on ? longest.in_force_on(*begins_on) : nullptr;
  if (begins_on && period == nullptr) return {};
  const std::int64_t most = period == nullptr ? most_of(longest) : whole_of(*period);
  return WholeRange{any_trial_months.min, std::min(most, any_trial_months.max)};
}

std::vector<std::string_view> words_of(const std::vector<Regime>& regimes) {
  std::vector<std::string_view> words;
  words.reserve(regimes.size());
  for (const Regime regime : regimes) words.push_back(name(regime));
  return words;
}

std::vector<std::string_view> regime_words(const BudgetRules* rules) {
  if (rules == nullptr) return {regime_names.begin(), regime_names.end()};
  if (rules->kind() == BudgetKind::decided_by_authority) {
    return {regime_names.begin(), regime_names.begin() + granted_regimes};
  }
  std::vector<std::string_view> words;
  for (const std::string_view word : regime_names) {
    const auto& periods = rules->budget().periods;
    const bool spoken_of =
        std::any_of(periods.begin(), periods.end(), [word](const FigurePeriod& period) {
          return table_of(period).row(regime_of(word)) != nullptr;
        });
    if (spoken_of) words.push_back(word);
  }
  return words;
}

Regime regime_of(std::string_view word) {
  const auto found = std::find(regime_names.begin(), regime_names.end(), word);
  return static_cast<Regime>(found - regime_names.begin());
}

}  // namespace jobcoach
