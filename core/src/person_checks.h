/**
 * @file person_checks.h
 * @brief What a scheme demands of one person in a question about budgets.
 */
#pragma once

#include <optional>

#include "budget_limits.h"
#include "jobcoach/fields.h"
#include "jobcoach/regime_budget.h"

namespace jobcoach {

/**
 * Holds the fields of one person against a scheme, and adds what is wrong.
 *
 * Each check needs only what it is given, so that one fault hides no other.
 */
class PersonChecks {
 public:
  /// start: as read; nothing when it was not given or did not read.
  PersonChecks(const Fields& fields, const BudgetRules& rules, std::optional<Day> start);

  /// Every figure that counts from the start must be in force on it.
  void rules_in_force() const;
  /// An older table may lack a regime that another has.
  void regime(Regime regime) const;
  /// Hours that the scheme cannot do without.
  void hours() const;
  /// A trial is judged by its own first day. months: as read, or 0.
  void trial(int months, std::optional<Regime> regime) const;
  /// used: as read, or 0.
  void support_left(int used) const;
  void planned_hours(const Person& person) const;

 private:
  /// Whether it is known by which day, or that by none, the figures are to be chosen.
  [[nodiscard]] bool day_known() const { return start_ || !fields_.find("start"); }

  const Fields& fields_;
  const BudgetRules& rules_;
  std::optional<Day> start_;
};

}  // namespace jobcoach
