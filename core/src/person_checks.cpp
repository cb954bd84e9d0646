#include "person_checks.h"

#include "jobcoach/calculation.h"

namespace jobcoach {

PersonChecks::PersonChecks(const Fields& fields, const BudgetRules& rules, std::optional<Day> start)
    : fields_{fields}, rules_{rules}, start_{start} {}

void PersonChecks::rules_in_force() const {
  if (!start_) return;
  for (const Figure* figure : {&rules_.budget(), &rules_.support_years(),
                               rules_.optional_from_year(), rules_.full_hours_per_week(),
                               rules_.followed_full_hours_per_week(), rules_.weeks_per_year()}) {
    if (figure == nullptr || figure->in_force_on(*start_) != nullptr) continue;
    report_no_rule(*figure, *start_, fields_.find("start")->path(), fields_.problems());
    return;  // one figure is enough to say it
  }
}

void PersonChecks::regime(Regime regime) const {
  if (!day_known() || rules_.kind() == BudgetKind::decided_by_authority) return;
  const FigurePeriod* period = period_for(rules_.budget(), start_);
  if (period == nullptr || table_of(*period).row(regime) != nullptr) return;
  const auto known = words_of(regimes_in(table_of(*period)));
  fields_.problems().add(ProblemCode::unknown_word, fields_.find("regime")->path(),
                         object({{"known", known_words(known)}}));
}

void PersonChecks::hours() const {
  if (rules_.full_hours_per_week() != nullptr) (void)fields_.require("hours_per_week");
  if (rules_.kind() != BudgetKind::yearly_percentages) return;
  const bool from_hours_per_week = rules_.weeks_per_year() != nullptr &&
                                   period_for(*rules_.weeks_per_year(), start_) != nullptr &&
                                   fields_.find("hours_per_week");
  if (!from_hours_per_week) (void)fields_.require("work_hours_per_year");
}

void PersonChecks::trial(int months, std::optional<Regime> regime) const {
  if (months == 0) return;
  const std::string path = fields_.find("trial_months")->path();
  const auto none = [&] { fields_.problems().add(ProblemCode::no_trial_in_scheme, path); };
  if (rules_.trial() == nullptr) {
    none();
    return;
  }
  // Of a start outside the rules the trial goes wrong with it: that is said of the start.
  if (!day_known() || period_for(rules_.budget(), start_) == nullptr) return;
  const auto begins_on = first_day_of_trial(start_, months);
  for (const Figure* figure : {rules_.trial(), rules_.longest_trial()}) {
    if (period_for(*figure, begins_on) != nullptr) continue;
    report_no_rule(*figure, *begins_on, path, fields_.problems());
    return;
  }
  const WholeRange range = *trial_month_range(rules_, begins_on);
  if (regime && table_of(*period_for(*rules_.trial(), begins_on)).row(*regime) == nullptr) {
    none();
  } else if (months > range.max) {
    fields_.problems().add(ProblemCode::out_of_range, path,
                           object({{"min", range.min}, {"max", range.max}}));
  }
}

void PersonChecks::support_left(int used) const {
  // Where no day chooses, only what the scheme never gave is too much.
  const FigurePeriod* period = day_known() ? period_for(rules_.support_years(), start_) : nullptr;
  const FigurePeriod& most = period == nullptr ? longest_support(rules_) : *period;
  if (used < whole_of(most) * months_per_year) return;
  fields_.problems().add(ProblemCode::no_support_left, fields_.find("support_used_months")->path(),
                         object({{"support_years", whole_of(most)},
                                 {"support_used_months", used},
                                 {"ours", is_ours(most)}}));
}

void PersonChecks::planned_hours(const Person& person) const {
  if (person.planned_hours.empty()) return;
  const std::size_t years = support_years(person.run, person.support_used_months).size();
  if (person.planned_hours.size() <= years) return;
  fields_.problems().add(ProblemCode::too_many_items, fields_.find("planned_hours")->path(),
                         object({{"max", years}, {"found", person.planned_hours.size()}}));
}

}  // namespace jobcoach
