#include "budget_question.h"

#include <array>

#include "budget_limits.h"
#include "person_checks.h"

namespace jobcoach {
namespace {

using json::Value;

constexpr std::array<std::string_view, 11> person_keys{"label",
                                                       "regime",
                                                       "years",
                                                       "start",
                                                       "end",
                                                       "granted_on",
                                                       "hours_per_week",
                                                       "support_used_months",
                                                       "work_hours_per_year",
                                                       "trial_months",
                                                       "planned_hours"};

/// The hours that are planned for a year; an empty text: no plan for it.
std::optional<std::optional<Fraction>> read_planned_hours(Value value, Problems& problems) {
  using Planned = std::optional<Fraction>;
  if (value.type() == json::Type::string && value.text().empty()) return Planned{};
  const Planned hours = read_decimal(value, yearly_coach_hours, problems);
  return hours ? std::optional{hours} : std::nullopt;
}

/// Either years, or a start with what belongs to it.
void check_dates(const Fields& fields, std::optional<Day> start, std::optional<Day> end) {
  const auto years_given = fields.find("years");
  const auto start_given = fields.find("start");
  if (years_given && start_given) {
    fields.problems().add(ProblemCode::conflicting_keys, years_given->path(),
                          object({{"with", start_given->path()}}));
  }
  if (!start_given) {
    if (fields.find("end") || fields.find("granted_on")) {
      (void)fields.require("start");
    } else if (!years_given) {
      (void)fields.require("years");
    }
  }
  if (start && end && *end < *start) {
    fields.problems().add(ProblemCode::ends_before_it_starts, fields.find("end")->path(),
                          object({{"valid_from", *start}, {"valid_to", *end}}));
  }
}

class PersonReader {
 public:
  PersonReader(const BudgetRules* rules, PeopleRead& read)
      : rules_{rules},
        regimes_{regime_words(rules)},
        years_{support_year_range(rules)},
        trial_months_{longest_trial(rules)},
        read_{read} {}

  /// Reads one person into the list; the result says only that there was one.
  std::optional<bool> operator()(Value value, Problems& problems) {
    const Fields fields{value, person_keys, problems};
    const std::size_t problems_before = problems.count();
    const std::size_t index = index_++;
    if (value.type() != json::Type::object) return {};

    const auto label = fields.read("label", read_label);
    const auto word = fields.read("regime", [this](Value given, Problems& found) {
      return read_word(given, regimes_, found);
    });
    const auto years = fields.read_if_given("years", whole(years_));
    const auto start = fields.read_if_given("start", read_day);
    const auto end = fields.read_if_given("end", read_day);
    const auto granted_on = fields.read_if_given("granted_on", read_day);
    const auto hours = fields.read_if_given("hours_per_week", decimal(weekly_hours));
    const auto used = fields.read_if_given("support_used_months", whole(used_support_months));
    const auto work_hours = fields.read_if_given("work_hours_per_year", decimal(yearly_work_hours));
    const auto trial = fields.read_if_given("trial_months", whole(trial_months_));
    auto planned = fields.read_if_given("planned_hours", [](Value list, Problems& found) {
      return read_list(list, {0, most_support_years}, found, read_planned_hours);
    });

    check_dates(fields, start, end);
    if (rules_ == nullptr) return true;
    Person person{};
    person.support_used_months = static_cast<int>(used.value_or(0));
    person.trial_months = static_cast<int>(trial.value_or(0));
    const std::optional<Regime> regime = word ? std::optional{regime_of(*word)} : std::nullopt;
    const PersonChecks check{fields, *rules_, start};
    check.rules_in_force();
    if (regime) check.regime(*regime);
    check.hours();
    check.trial(person.trial_months, regime);
    check.support_left(person.support_used_months);
    if (problems.count() != problems_before) return true;

    person.label = *label;
    person.regime = *regime;
    person.granted_on = granted_on;
    person.employed_through = end;
    person.hours_per_week = hours;
    person.work_hours_per_year = work_hours ? work_hours : from_weeks(hours, start);
    person.work_hours_from_weeks = !work_hours && person.work_hours_per_year;
    if (planned) person.planned_hours = *std::move(planned);
    const int left = whole_of(*period_for(rules_->support_years(), start)) * months_per_year -
                     person.support_used_months;
    person.run = end     ? run_of_days(*start, *end, left)
                 : years ? run_of_months({}, static_cast<int>(*years) * months_per_year, left)
                         : run_of_months(start, left, left);
    check.planned_hours(person);
    if (problems.count() != problems_before) return true;

    if (person.run.cut) read_.cut.push_back(index);
    if (work_hours && rules_->kind() != BudgetKind::yearly_percentages) ++read_.work_hours_not_used;
    read_.people.push_back({std::move(person), index});
    return true;
  }

 private:
  /// Where there is no trial, any length reads: the checks say that there is none.
  static WholeRange longest_trial(const BudgetRules* rules) {
    const auto range = rules == nullptr ? std::nullopt : trial_month_range(*rules, {});
    return range.value_or(any_trial_months);
  }

  [[nodiscard]] std::optional<Fraction> from_weeks(std::optional<Fraction> hours_per_week,
                                                   std::optional<Day> start) const {
    if (rules_->weeks_per_year() == nullptr || !hours_per_week) return {};
    return *hours_per_week * Fraction{whole_of(*period_for(*rules_->weeks_per_year(), start))};
  }

  const BudgetRules* rules_;
  std::vector<std::string_view> regimes_;
  WholeRange years_;
  WholeRange trial_months_;
  PeopleRead& read_;
  std::size_t index_ = 0;
};

}  // namespace

PeopleRead read_people(const Fields& fields, const BudgetRules* rules) {
  PeopleRead read;
  PersonReader read_person{rules, read};
  (void)fields.read("people", [&](Value list, Problems& problems) {
    return read_list(list, people_count, problems,
                     [&](Value person, Problems& found) { return read_person(person, found); });
  });
  return read;
}

}  // namespace jobcoach
