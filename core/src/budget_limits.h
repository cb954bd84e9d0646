/**
 * @file budget_limits.h
 * @brief What the fields of a question about budgets may hold: read by these, and described by
 * them.
 */
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "jobcoach/budget_rules.h"
#include "jobcoach/fields.h"

namespace jobcoach {

inline constexpr ListLength people_count{1, 10'000};
inline constexpr WholeRange coach_rates{1, 100'000};
inline constexpr DecimalRange vat_percents{0, 100, true};
inline constexpr DecimalRange weekly_hours{0, 168, false};
inline constexpr DecimalRange yearly_work_hours{0, 8784, false};
inline constexpr DecimalRange yearly_coach_hours{0, 8784, true};
/// More than any scheme gives: that nothing is left is a problem of its own.
inline constexpr WholeRange used_support_months{0, 1200};

/// Whatever a pack allows: what trials of every length come to together has to stay exact.
inline constexpr WholeRange any_trial_months{1, 24};

/// The support years that a scheme ever gave. rules: nullptr for those of any scheme.
[[nodiscard]] WholeRange support_year_range(const BudgetRules* rules);

/// The period of `support_years` in which the scheme gave the most.
[[nodiscard]] const FigurePeriod& longest_support(const BudgetRules& rules);

/// The months of support that may be used while some are left, at the most that the scheme ever
/// gave.
[[nodiscard]] WholeRange used_months_that_leave_some(const BudgetRules& rules);

/**
 * The months that a trial may take. Nothing when the scheme knows no trial on that day.
 *
 * begins_on: of the trial itself; nothing for the longest that the scheme ever allowed.
 */
[[nodiscard]] std::optional<WholeRange> trial_month_range(const BudgetRules& rules,
                                                          std::optional<Day> begins_on);

[[nodiscard]] std::vector<std::string_view> words_of(const std::vector<Regime>& regimes);
/// The words of the regimes that a scheme ever spoke of. rules: nullptr for all.
[[nodiscard]] std::vector<std::string_view> regime_words(const BudgetRules* rules);
/// The regime of one of these words.
[[nodiscard]] Regime regime_of(std::string_view word);

}  // namespace jobcoach
