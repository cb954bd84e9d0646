/**
 * @file explain_budget.h
 * @brief The steps and notices of a budget.
 */
#pragma once

#include "budget_question.h"

namespace jobcoach {

/// A whole answer: the people in the order of the question, and what they come to.
struct Budget {
  std::vector<PersonBudget> people;
  std::optional<std::int64_t> total_cents;
  std::optional<std::int64_t> total_incl_vat_cents;
  std::optional<std::vector<std::pair<int, std::int64_t>>> by_calendar_year;
};

/// Adds a step for every figure that was reckoned, and every notice that the budget calls for.
void explain(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
             Explanation& explanation);

}  // namespace jobcoach
