/**
 * @file regime_budget.h
 * @brief What jobcoaching costs at most, per person and support year, and how many hours it buys.
 *
 * @see core/rules for the figures of each scheme and their sources
 */
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "jobcoach/budget_rules.h"
#include "jobcoach/support_period.h"

namespace jobcoach {

/// One employee, with a run that fits the scheme.
struct Person {
  std::string_view label;
  Regime regime;
  SupportRun run;
  /// Last day of employment as it was asked, inclusive: the run may be cut before it.
  std::optional<Day> employed_through;
  int support_used_months = 0;
  std::optional<Day> granted_on;  ///< only with a start
  std::optional<Fraction> hours_per_week;
  /// Where the scheme counts hours: of a whole year.
  std::optional<Fraction> work_hours_per_year;
  bool work_hours_from_weeks = false;  ///< reckoned from the hours per week
  int trial_months = 0;                ///< 0: no trial
  /// Of the first years of the run; nothing: no plan for that year.
  std::vector<std::optional<Fraction>> planned_hours;
};

/// The months of support up to and including the last day of employment, those used before
/// included, however many the scheme gives; nothing when no last day was asked.
[[nodiscard]] std::optional<Fraction> months_employed(const Person& person);

/// Yearly amounts that stand in place of the published, by regime and support year.
using Overrides = std::map<std::pair<Regime, int>, std::int64_t>;

/// What is the same for all people.
struct BudgetTerms {
  const BudgetRules& rules;
  std::optional<std::int64_t> coach_rate_cents;  ///< an hour, excluding VAT
  std::optional<Fraction> vat_percent;
  Overrides overrides;
};

/// Months of a run, one after another, of which each is worth the same.
struct MonthsAtOnePrice {
  int first_month;     ///< counted from the start of the run; a trial has negative months
  Fraction months;     ///< whole months, then part of one
  Fraction per_month;  ///< of a whole month: exact cents, or hours where those are priced
  std::optional<std::int64_t> cents_per_hour;  ///< where hours are priced
  const FigurePeriod* rate_rule = nullptr;     ///< nullptr: an amount, or the coach's rate

  /// Adds what so many of these months come to, in cents.
  void add_to(Sum& sum, Fraction some_months) const {
    sum.add_product(some_months * Fraction{cents_per_hour.value_or(1)}, per_month);
  }
};

/// Money for a number of months.
struct Amount {
  /// Empty when no price is known for some of the months.
  std::vector<MonthsAtOnePrice> parts;
  std::optional<std::int64_t> cents;  ///< the sum, rounded once; nothing: no price is known
  /// The first month without a price, counted from the start of the run; nothing: each has one.
  std::optional<int> first_without_price;
  /// True when a month whose first day was moved has another rate than the day before it. From
  /// 2012-12-31 the third month begins on 2013-03-01 and has the rate of that day, not that of 28
  /// February.
  bool rate_moved = false;

  [[nodiscard]] bool priced_at_coach_rate() const;
};

struct BudgetYear {
  SupportYear support;
  bool optional = false;
  bool own_amount = false;
  Fraction yearly = 0;  ///< whole cents, or percent
  std::optional<Fraction> granted_hours;
  Amount amount;
  std::optional<Fraction> affordable_hours;
  std::optional<std::int64_t> shortfall_cents;
};

struct BudgetTrial {
  int months;
  std::optional<Day> from;
  std::optional<Day> to;                ///< inclusive
  bool from_moved = false;              ///< since its month lacks the day of the start
  const FigurePeriod* table = nullptr;  ///< the period of `rules.trial()` in force on `from`
  Fraction figure = 0;                  ///< whole cents, or percent
  std::optional<Fraction> granted_hours;
  Amount amount;
};

struct PersonBudget {
  const FigurePeriod* table;  ///< the period of `rules.budget()` that was applied
  /// What of the yearly amount somebody gets for the hours a week: at most 1.
  Fraction part_for_hours = 1;
  std::optional<BudgetTrial> trial;
  std::vector<BudgetYear> years;
  std::optional<std::int64_t> total_cents;
  std::optional<std::int64_t> total_incl_vat_cents;
};

/// The first day of a trial just before the start: of two months before 2015-04-30 it is
/// 2015-03-01. Nothing without a start.
[[nodiscard]] std::optional<Day> first_day_of_trial(std::optional<Day> start, int months);

/// Reckons one person. person.regime must be in the table of its start, and of its trial.
[[nodiscard]] PersonBudget reckon(const Person& person, const BudgetTerms& terms);

/// `cents` with so much percent on top, rounded half up.
[[nodiscard]] std::int64_t with_vat(std::int64_t cents, Fraction percent);

/// The exact amounts of many people by the calendar year in which each support month starts.
class CalendarYears {
 public:
  /// Adds one person. person: with a start; budget: with all amounts known.
  void add(const Person& person, const PersonBudget& budget);

  /// Rounded per year; the last takes the difference to the total. Nothing when it cannot be exact.
  [[nodiscard]] std::optional<std::vector<std::pair<int, std::int64_t>>> rounded(
      std::int64_t total_cents) const;

 private:
  void add(Day start, const Amount& amount);

  std::map<int, Sum> years_;
};

}  // namespace jobcoach
