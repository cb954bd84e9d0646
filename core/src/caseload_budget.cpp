#include "jobcoach/caseload_budget.h"

#include <utility>

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
  struct Priced {
    // For one placement a month that needs coaching for certain; the rest are factors.
    Fraction for_one = 0;
    std::vector<const FigurePeriod*> tables;
  };
  std::map<int, Priced> priced;
  const Fraction midden = part_of_whole(caseload.midden_percent);
  for (int placed = 0; placed < caseload.months; ++placed) {
    const FigurePeriod* table = rules.budget().in_force_on(first_of_month(caseload.from, placed));
    for (int month = 0; month < caseload.years * months_per_year; ++month) {
      const Day day = first_of_month(caseload.from, placed + month);
      auto& [for_one, tables] = priced[static_cast<int>(day.year())];
      for_one =
          for_one + per_month(table_of(*table), overrides, midden, month / months_per_year + 1);
      if (tables.empty() || tables.back() != table) tables.push_back(table);
    }
  }
  std::map<int, CaseloadYear> years;
  for (auto& [year, each] : priced) {
    const auto rounded = [&, for_one = each.for_one](Fraction need) {
      return round_product_half_up(for_one, caseload.placements_per_month * part_of_whole(need));
    };
    years[year] = {rounded(caseload.need_low_percent), rounded(caseload.need_high_percent),
                   std::move(each.tables)};
  }
  return years;
}

std::optional<CaseloadSupportYear> first_year_past_the_end(const Caseload& caseload,
                                                           const BudgetRules& rules) {
  for (int placed = 0; placed < caseload.months; ++placed) {
    const FigurePeriod* table = rules.budget().in_force_on(first_of_month(caseload.from, placed));
    if (!table->valid_to) continue;
    for (int year = 0; year < caseload.years; ++year) {
      const int first_month = placed + year * months_per_year;
      const Day next = first_of_month(caseload.from, first_month + months_per_year);
      const Day to = days_after(next, -1);
      if (to <= *table->valid_to) continue;
      return CaseloadSupportYear{table, first_of_month(caseload.from, first_month), to};
    }
  }
  return {};
}

}  // namespace jobcoach
