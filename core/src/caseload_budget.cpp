#include "jobcoach/caseload_budget.h"

namespace jobcoach {
namespace {

/// The exact amount of one month for somebody who is coached, midden and licht weighed.
Fraction per_month(const RegimeTable& table, const Overrides& overrides, Fraction midden,
                   int year) {
  const auto yearly = [&](Regime regime) {
    const auto own = overrides.find({regime, year});
    return own == overrides.end() ? table.at(regime, year) : Fraction{own->second};
  };
  const Fraction licht = Fraction{1} - midden;
  return (yearly(Regime::midden) * midden + yearly(Regime::licht) * licht) /
         Fraction{months_per_year};
}

}  // namespace

Day first_of_month(CalendarMonth from, int months) {
  const date::year_month month =
      date::year{from.year} / date::month{static_cast<unsigned>(from.month)} + date::months{months};
  return month / date::day{1};
}

std::map<int, CaseloadYear> caseload_budget(const Caseload& caseload, const BudgetRules& rules,
                                            const Overrides& overrides) {
  // For one placement a month that needs coaching for certain; the rest are factors.
  std::map<int, Fraction> for_one;
  const Fraction midden = part_of_whole(caseload.midden_percent);
  for (int placed = 0; placed < caseload.months; ++placed) {
    const Day start = first_of_month(caseload.from, placed);
    const RegimeTable& table = table_of(*rules.budget().in_force_on(start));
    for (int month = 0; month < caseload.years * months_per_year; ++month) {
      const Day day = first_of_month(caseload.from, placed + month);
      Fraction& sum = for_one[static_cast<int>(day.year())];
      sum = sum + per_month(table, overrides, midden, month / months_per_year + 1);
    }
  }
  std::map<int, CaseloadYear> years;
  for (const auto& [year, amount] : for_one) {
    const auto rounded = [&, amount = amount](Fraction need) {
      return round_product_half_up(amount, caseload.placements_per_month * part_of_whole(need));
    };
    years[year] = {rounded(caseload.need_low_percent), rounded(caseload.need_high_percent)};
  }
  return years;
}

}  // namespace jobcoach
