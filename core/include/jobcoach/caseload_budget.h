/**
 * @file caseload_budget.h
 * @brief What a municipality's placements cost per calendar year.
 *
 * The reckoning behind the agreement of the four big cities: not everybody who is
 * placed needs coaching, and what it costs falls as the years go by.
 */
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "jobcoach/budget_rules.h"
#include "jobcoach/regime_budget.h"

namespace jobcoach {

/// A month of a calendar year.
struct CalendarMonth {
  int year;
  int month;  ///< 1 to 12
};

/// Every month so many placements, each supported for so many years from the 1st of that month.
struct Caseload {
  CalendarMonth from;
  int months;  ///< months with placements
  Fraction placements_per_month;
  Fraction midden_percent;    ///< of those who are coached; the others are in licht
  Fraction need_low_percent;  ///< of those who are placed
  Fraction need_high_percent;
  int years;  ///< of support
};

struct CaseloadYear {
  std::int64_t low_cents;
  std::int64_t high_cents;
  /// The periods of `rules.budget()` that priced a part of it, each once, in the order of time.
  std::vector<const FigurePeriod*> tables;
};

/// A support year of placements, and the table that prices it.
struct CaseloadSupportYear {
  const FigurePeriod* table;
  Day from;
  Day to;  ///< inclusive
};

/**
 * Expected values per calendar year, rounded once each.
 *
 * rules: with yearly amounts for licht and midden, in force on the 1st of every
 * month of placements. overrides: in place of the published amounts.
 */
[[nodiscard]] std::map<int, CaseloadYear> caseload_budget(const Caseload& caseload,
                                                          const BudgetRules& rules,
                                                          const Overrides& overrides);

/// The first support year of placements that runs past the known last day of its table; nothing
/// when none does. caseload, rules: as above.
[[nodiscard]] std::optional<CaseloadSupportYear> first_year_past_the_end(const Caseload& caseload,
                                                                         const BudgetRules& rules);

/// The 1st of the month that is so many months after `from`.
[[nodiscard]] Day first_of_month(CalendarMonth from, int months);

}  // namespace jobcoach
