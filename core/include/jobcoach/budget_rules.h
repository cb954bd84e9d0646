/**
 * @file budget_rules.h
 * @brief The figures of one scheme that budgets are reckoned with.
 */
#pragma once

#include <optional>
#include <vector>

#include "jobcoach/regime.h"
#include "jobcoach/rule_pack.h"

namespace jobcoach {

/// In which of four ways a scheme says what it gives.
enum class BudgetKind {
  yearly_amounts,         ///< an amount per regime and support year
  calendar_year_amounts,  ///< an amount per regime for a calendar year
  yearly_percentages,     ///< a part of the working hours, at an hourly rate
  decided_by_authority,   ///< no figures but caps
};

/// A rate for an hour, and the period of the figure that says so.
struct HourlyRate {
  std::int64_t cents;
  const FigurePeriod* rule;
};

/// Looks up the figures of a pack that answers `regime_budget`. The pack must outlive it.
class BudgetRules {
 public:
  explicit BudgetRules(const RulePack& pack);

  [[nodiscard]] const RulePack& pack() const { return *pack_; }
  [[nodiscard]] BudgetKind kind() const { return kind_; }
  /// The figure that says what the scheme gives: a table, or the caps.
  [[nodiscard]] const Figure& budget() const { return *budget_; }
  [[nodiscard]] bool in_cents() const {
    return kind_ == BudgetKind::yearly_amounts || kind_ == BudgetKind::calendar_year_amounts;
  }

  [[nodiscard]] const Figure& support_years() const { return *support_years_; }
  [[nodiscard]] const Figure* optional_from_year() const { return optional_from_year_; }
  [[nodiscard]] const Figure* full_hours_per_week() const { return full_hours_per_week_; }
  [[nodiscard]] const Figure* followed_full_hours_per_week() const { return followed_; }
  [[nodiscard]] const Figure* weeks_per_year() const { return weeks_per_year_; }
  /// Lump sums or percentages of a trial; nullptr where the scheme knows none.
  [[nodiscard]] const Figure* trial() const { return trial_; }
  [[nodiscard]] const Figure* longest_trial() const { return longest_trial_; }

  [[nodiscard]] const Figure* hourly_rates() const { return hourly_rate_; }
  /// What grants of before a day keep; nullptr where they keep nothing.
  [[nodiscard]] const Figure* hourly_rates_of_earlier_grants() const {
    return hourly_rate_earlier_grants_;
  }

  /// The official rate for a service on a day; nothing outside the known dates.
  [[nodiscard]] std::optional<HourlyRate> hourly_rate(Day service, Day granted_on) const;

 private:
  const RulePack* pack_;
  BudgetKind kind_ = BudgetKind::decided_by_authority;
  const Figure* budget_ = nullptr;
  const Figure* support_years_;
  const Figure* optional_from_year_;
  const Figure* full_hours_per_week_;
  const Figure* followed_;
  const Figure* weeks_per_year_;
  const Figure* trial_ = nullptr;
  const Figure* longest_trial_;
  const Figure* hourly_rate_;
  const Figure* hourly_rate_earlier_grants_;
};

/**
 * The period of a figure by which a case is judged: the one in force on its first
 * day, or without dates the first. nullptr when none is in force on that day.
 */
[[nodiscard]] const FigurePeriod* period_for(const Figure& figure, std::optional<Day> start);

/// The table of such a period.
[[nodiscard]] const RegimeTable& table_of(const FigurePeriod& period);
/// The whole number of such a period.
[[nodiscard]] int whole_of(const FigurePeriod& period);

/// Whether a period of `support_years` is a limit of ours: the text sets no end to the support, and
/// we reckon so many years.
[[nodiscard]] bool is_ours(const FigurePeriod& support_years);

[[nodiscard]] std::vector<Regime> regimes_in(const RegimeTable& table);

/// The regimes that a scheme speaks of, in its newest figures; all where the authority decides;
/// none for a scheme without budgets.
[[nodiscard]] std::vector<Regime> regimes_of(const RulePack& pack);

}  // namespace jobcoach
