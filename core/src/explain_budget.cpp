#include "explain_budget.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace jobcoach {
namespace {

/// Names every source that a step would name.
void cite(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
          Explanation& explanation) {
  for (std::size_t i = 0; i < budget.people.size(); ++i) {
    const PersonBudget& person = budget.people[i];
    const std::optional<Day> start = read.people[i].person.run.start;
    explanation.cite(person.table->source);
    explanation.cite(period_for(terms.rules.support_years(), start)->source);
    const auto cite_prices = [&](const Amount& amount) {
      for (const MonthsAtOnePrice& part : amount.parts) {
        if (part.rate_rule != nullptr) explanation.cite(part.rate_rule->source);
      }
    };
    for (const BudgetYear& year : person.years) cite_prices(year.amount);
    if (terms.rules.full_hours_per_week() != nullptr) {
      explanation.cite(period_for(*terms.rules.full_hours_per_week(), start)->source);
    }
    if (read.people[i].person.work_hours_from_weeks) {
      explanation.cite(period_for(*terms.rules.weeks_per_year(), start)->source);
    }
    if (!person.trial) continue;
    explanation.cite(person.trial->table->source);
    cite_prices(person.trial->amount);
  }
}

}  // namespace

void FiguresUsed::add(const Figure& figure, const FigurePeriod& period) {
  if (&period == last_added_) return;  // of many people most have the same
  last_added_ = &period;
  years_.insert(static_cast<int>(period.valid_from.year()));
  Day& newest = newest_.try_emplace(&figure, period.valid_from).first->second;
  newest = std::max(newest, period.valid_from);
}

Notice FiguresUsed::notice(const RulePack& pack, std::string path) const {
  const bool newest_known =
      !pack.valid_to && std::all_of(newest_.begin(), newest_.end(), [](const auto& used) {
        const auto& [figure, newest] = used;
        return newest >= figure->periods.back().valid_from;
      });
  return {"amounts_of_year", Within::result, std::move(path),
          object({{"year", *years_.rbegin()},
                  {"years", std::vector<Data>(years_.begin(), years_.end())},
                  {"newest_known", newest_known}})};
}

std::string person_at(std::size_t index) { return pointer_to("/people", index); }

void explain(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
             Explanation& explanation) {
  cite(budget, read, terms, explanation);
  if (explanation.wanted()) add_steps(budget, read, terms, explanation);
  add_notices(budget, read, terms, explanation);
}

}  // namespace jobcoach
