#include "explain_budget.h"

namespace jobcoach {
namespace {

/// What the question tells of a fact; nothing when it does not.
std::optional<Fraction> told(const Person& person, MappedField field) {
  switch (field) {
    case MappedField::hours_per_week: return person.hours_per_week;
    case MappedField::end: return months_employed(person);
  }
  return {};
}

/// A decimal of at most four places that is not above the value: 5.99999 is no 6.
std::string rounded_down(Fraction value) {
  constexpr std::int64_t steps = 10'000;
  const Fraction scaled = value * Fraction{steps};
  return to_decimal_as_written(Fraction{scaled.numerator() / scaled.denominator(), steps});
}

bool in_force(const Condition& condition, std::optional<Day> start) {
  return !start ||
         (condition.valid_from <= *start && (!condition.valid_to || *start <= *condition.valid_to));
}

/// The conditions that a question can be held against: at least so much of what it tells.
std::vector<const Condition*> judged_conditions(const RulePack& pack) {
  std::vector<const Condition*> judged;
  for (const Condition& condition : pack.conditions) {
    // Whether somebody belongs to a group the question does not tell.
    if (condition.kind != ConditionKind::at_least || condition.group) continue;
    if (pack.fact_of(condition)->maps_to) judged.push_back(&condition);
  }
  return judged;
}

}  // namespace

void about_conditions(const PeopleRead& read, const RulePack& pack, Explanation& explanation) {
  const auto judged = judged_conditions(pack);
  if (judged.empty()) return;
  for (const auto& [person, index] : read.people) {
    for (const Condition* condition : judged) {
      if (!in_force(*condition, person.run.start)) continue;
      const MappedField field = *pack.fact_of(*condition)->maps_to;
      const Fraction bound = condition->bound.number;
      const auto given = told(person, field);
      if (!given || *given >= bound) continue;
      explanation.cite(condition->source);
      explanation.add({"below_condition", Within::request,
                       pointer_to(person_at(index), name(field)),
                       object({{"condition", condition->id},
                               {"bound", to_decimal_as_written(bound)},
                               {"unit", name(*condition->unit)},
                               {"given", rounded_down(*given)}})});
    }
  }
}

}  // namespace jobcoach
