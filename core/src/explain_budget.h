/**
 * @file explain_budget.h
 * @brief The steps and notices of a budget.
 */
#pragma once

#include <map>
#include <set>
#include <string>

#include "budget_question.h"

namespace jobcoach {

/// A whole answer: the people in the order of the question, and what they come to.
struct Budget {
  std::vector<PersonBudget> people;
  std::optional<std::int64_t> total_cents;
  std::optional<std::int64_t> total_incl_vat_cents;
  std::optional<std::vector<std::pair<int, std::int64_t>>> by_calendar_year;
};

/// The figures that amounts come from: their years belong beside the amounts.
class FiguresUsed {
 public:
  /// period: one of the figure.
  void add(const Figure& figure, const FigurePeriod& period);
  [[nodiscard]] bool none() const { return years_.empty(); }

  /**
   * The notice `amounts_of_year`, about the values at `path` in the result. At least one was added.
   *
   * Its `newest_known` says that no newer amount of the scheme is known, and no end of it: false
   * for rates of 2013 and 2014 where the pack has one of 2015.
   */
  [[nodiscard]] Notice notice(const RulePack& pack, std::string path) const;

 private:
  const FigurePeriod* last_added_ = nullptr;
  std::set<int> years_;
  std::map<const Figure*, Day> newest_;  ///< the first day of the newest period that was used
};

/// Adds a step for every figure that was reckoned, and every notice that the budget calls for.
void explain(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
             Explanation& explanation);

/// The steps alone.
void add_steps(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
               Explanation& explanation);
/// The notices alone.
void add_notices(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
                 Explanation& explanation);

/// Says of each person who is below what a condition of the scheme asks that they are.
void about_conditions(const PeopleRead& read, const RulePack& pack, Explanation& explanation);

/// Says of people without dates that the scheme has ended, when its end is known.
void about_end_of_scheme(const RulePack& pack, Within within, Explanation& explanation);

/// Where a person stands, in the question and in the result: `/people/0`.
[[nodiscard]] std::string person_at(std::size_t index);

}  // namespace jobcoach
