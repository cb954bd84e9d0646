/**
 * @file budget_question.h
 * @brief Reading the people and the amounts of a question about budgets.
 */
#pragma once

#include <optional>
#include <vector>

#include "jobcoach/calculation.h"
#include "jobcoach/regime_budget.h"

namespace jobcoach {

/// A person who read, and where in the list.
struct PlacedPerson {
  Person person;
  std::size_t index;
};

/// What was noticed about people while they were read.
struct PeopleRead {
  std::vector<PlacedPerson> people;
  std::vector<std::size_t> cut;  ///< indices: the run was cut at the most that the scheme gives
  std::size_t work_hours_not_used = 0;
};

/**
 * Reads `people`. rules: of the scheme; nullptr when it is not known, and then
 * only the shapes are judged.
 */
[[nodiscard]] PeopleRead read_people(const Fields& fields, const BudgetRules* rules);

/// Reads `overrides`; empty when there are none. rules: as for read_people().
[[nodiscard]] Overrides read_overrides(const Fields& fields, const BudgetRules* rules);

}  // namespace jobcoach
