/**
 * @file explain_budget.h
 * @brief The steps and notices of a budget.
 */
#pragma once

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

/// Adds a step for every figure that was reckoned, and every notice that the budget calls for.
void explain(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
             Explanation& explanation);

/// The steps alone.
void add_steps(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
               Explanation& explanation);
/// The notices alone.
void add_notices(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
                 Explanation& explanation);

/// Where a person stands, in the question and in the result: `/people/0`.
[[nodiscard]] std::string person_at(std::size_t index);

}  // namespace jobcoach
