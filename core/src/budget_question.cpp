#include "budget_question.h"

#include <algorithm>
#include <array>

namespace jobcoach {
namespace {

using json::Value;

constexpr int months_per_year = 12;
constexpr WholeRange used_months{0, 1200};
constexpr WholeRange trial_months{1, 24};  // whatever a pack allows
constexpr int most_support_years = 10;     // of any pack; a scheme has a maximum of its own
constexpr DecimalRange weekly_hours{0, 168, false};
constexpr DecimalRange yearly_work_hours{0, 8784, false};
constexpr DecimalRange yearly_coach_hours{0, 8784, true};
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

/// A reader of whole numbers in a range, to hand to Fields.
auto whole(WholeRange range) {
  return [range](Value value, Problems& problems) { return read_whole(value, range, problems); };
}

auto decimal(DecimalRange range) {
  return [range](Value value, Problems& problems) { return read_decimal(value, range, problems); };
}

std::vector<std::string_view> words_of(const std::vector<Regime>& regimes) {
  std::vector<std::string_view> words;
  words.reserve(regimes.size());
  for (const Regime regime : regimes) words.push_back(name(regime));
  return words;
}

/// The words of the regimes that a scheme speaks of, or of all.
std::vector<std::string_view> regime_words(const BudgetRules* rules) {
  if (rules == nullptr) return {regime_names.begin(), regime_names.end()};
  return words_of(regimes_of(rules->pack()));
}

Regime regime_of(std::string_view word) {
  const auto found = std::find(regime_names.begin(), regime_names.end(), word);
  return static_cast<Regime>(found - regime_names.begin());
}

class PersonReader {
 public:
  PersonReader(const BudgetRules* rules, PeopleRead& read)
      : rules_{rules}, regimes_{regime_words(rules)}, read_{read} {}

  /// Reads one person into the list; the result says only that there was one.
  std::optional<bool> operator()(Value value, Problems& problems) {
    const Fields fields{value, person_keys, problems};
    const std::size_t problems_before = problems.count();
    const std::size_t index = index_++;
    if (value.type() != json::Type::object) return {};

    const auto label = fields.read("label", read_label);
    const auto regime = fields.read("regime", [this](Value given, Problems& found) {
      return read_word(given, regimes_, found);
    });
    const auto years = fields.read_if_given("years", whole({1, most_years()}));
    const auto start = fields.read_if_given("start", read_day);
    const auto end = fields.read_if_given("end", read_day);
    const auto granted_on = fields.read_if_given("granted_on", read_day);
    const auto hours = fields.read_if_given("hours_per_week", decimal(weekly_hours));
    const auto used = fields.read_if_given("support_used_months", whole(used_months)).value_or(0);
    const auto work_hours = fields.read_if_given("work_hours_per_year", decimal(yearly_work_hours));
    const auto trial = fields.read_if_given("trial_months", whole(trial_months)).value_or(0);
    auto planned = fields.read_if_given("planned_hours", [](Value list, Problems& found) {
      return read_list(list, {0, most_support_years}, found, decimal(yearly_coach_hours));
    });

    check_dates(fields, start, end);
    if (rules_ != nullptr) {
      if (start) check_rules_in_force(fields, *start);
      if (regime) check_regime(fields, regime_of(*regime), start);
      require_hours(fields, start);
    }
    if (rules_ == nullptr || problems.count() != problems_before) return true;

    Person person{};
    person.label = *label;
    person.regime = regime_of(*regime);
    person.support_used_months = static_cast<int>(used);
    person.trial_months = static_cast<int>(trial);
    person.granted_on = granted_on;
    person.hours_per_week = hours;
    person.work_hours_per_year = work_hours ? work_hours : from_weeks(hours, start);
    person.work_hours_from_weeks = !work_hours && person.work_hours_per_year;
    if (planned) person.planned_hours = *std::move(planned);

    check_trial(fields, person, start);
    const int support_years = whole_of(*period_for(rules_->support_years(), start));
    const int left = support_years * months_per_year - person.support_used_months;
    if (left <= 0) {
      problems.add(ProblemCode::no_support_left, fields.find("support_used_months")->path(),
                   object({{"support_years", support_years},
                           {"support_used_months", person.support_used_months}}));
      return true;
    }
    person.run = end     ? run_of_days(*start, *end, left)
                 : years ? run_of_months({}, static_cast<int>(*years) * months_per_year, left)
                         : run_of_months(start, left, left);
    check_planned_hours(fields, person);
    if (problems.count() != problems_before) return true;

    if (person.run.cut) read_.cut.push_back(index);
    if (work_hours && rules_->kind() != BudgetKind::yearly_percentages) ++read_.work_hours_not_used;
    read_.people.push_back({std::move(person), index});
    return true;
  }

 private:
  /// The most years that a question may ask of the scheme.
  [[nodiscard]] int most_years() const {
    if (rules_ == nullptr) return most_support_years;
    int most = 0;
    for (const FigurePeriod& period : rules_->support_years().periods) {
      most = std::max(most, whole_of(period));
    }
    return most;
  }

  /// Either years, or a start with what belongs to it.
  static void check_dates(const Fields& fields, std::optional<Day> start, std::optional<Day> end) {
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

  /// The start chooses the rule: every figure that counts from it must be in force on it.
  void check_rules_in_force(const Fields& fields, Day start) const {
    for (const Figure* figure :
         {&rules_->budget(), &rules_->support_years(), rules_->optional_from_year(),
          rules_->full_hours_per_week(), rules_->followed_full_hours_per_week(),
          rules_->weeks_per_year()}) {
      if (figure == nullptr || figure->in_force_on(start) != nullptr) continue;
      report_no_rule(*figure, start, fields.find("start")->path(), fields.problems());
      return;  // one figure is enough to say it
    }
  }

  /// An older table may lack a regime that the newest has.
  void check_regime(const Fields& fields, Regime regime, std::optional<Day> start) const {
    if (rules_->kind() == BudgetKind::decided_by_authority) return;
    const FigurePeriod* period = period_for(rules_->budget(), start);
    if (period == nullptr || table_of(*period).row(regime) != nullptr) return;
    const auto known = words_of(regimes_in(table_of(*period)));
    fields.problems().add(ProblemCode::unknown_word, fields.find("regime")->path(),
                          object({{"known", known_words(known)}}));
  }

  /// Hours that the scheme cannot do without.
  void require_hours(const Fields& fields, std::optional<Day> start) const {
    if (rules_->full_hours_per_week() != nullptr) (void)fields.require("hours_per_week");
    if (rules_->kind() != BudgetKind::yearly_percentages) return;
    const bool from_hours_per_week = rules_->weeks_per_year() != nullptr &&
                                     period_for(*rules_->weeks_per_year(), start) != nullptr &&
                                     fields.find("hours_per_week");
    if (!from_hours_per_week) (void)fields.require("work_hours_per_year");
  }

  [[nodiscard]] std::optional<Fraction> from_weeks(std::optional<Fraction> hours_per_week,
                                                   std::optional<Day> start) const {
    if (rules_->weeks_per_year() == nullptr || !hours_per_week) return {};
    return *hours_per_week * Fraction{whole_of(*period_for(*rules_->weeks_per_year(), start))};
  }

  void check_trial(const Fields& fields, const Person& person, std::optional<Day> start) const {
    if (person.trial_months == 0) return;
    const std::string path = fields.find("trial_months")->path();
    const Figure* trial = rules_->trial();
    const FigurePeriod* period = trial == nullptr ? nullptr : period_for(*trial, start);
    if (period == nullptr || table_of(*period).row(person.regime) == nullptr) {
      fields.problems().add(ProblemCode::no_trial_in_scheme, path);
      return;
    }
    const int longest = longest_trial(start);
    if (person.trial_months > longest) {
      fields.problems().add(ProblemCode::out_of_range, path,
                            object({{"min", 1}, {"max", longest}}));
    }
  }

  /// In months; without dates the longest that there ever was.
  [[nodiscard]] int longest_trial(std::optional<Day> start) const {
    const Figure* figure = rules_->longest_trial();
    int longest = figure == nullptr ? static_cast<int>(trial_months.max) : 0;
    if (figure == nullptr) return longest;
    for (const FigurePeriod& period : figure->periods) {
      const bool applies = !start || figure->in_force_on(*start) == &period;
      if (applies) longest = std::max(longest, whole_of(period));
    }
    return std::min(longest, static_cast<int>(trial_months.max));
  }

  static void check_planned_hours(const Fields& fields, const Person& person) {
    if (person.planned_hours.empty()) return;
    const std::size_t years = support_years(person.run, person.support_used_months).size();
    if (person.planned_hours.size() <= years) return;
    fields.problems().add(ProblemCode::too_many_items, fields.find("planned_hours")->path(),
                          object({{"max", years}, {"found", person.planned_hours.size()}}));
  }

  const BudgetRules* rules_;
  std::vector<std::string_view> regimes_;
  PeopleRead& read_;
  std::size_t index_ = 0;
};

struct Override {
  Regime regime;
  int year;
  std::int64_t amount_cents;
  Value value;
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

Overrides read_overrides(const Fields& fields, const BudgetRules* rules) {
  static constexpr std::array<std::string_view, 3> keys{"regime", "year", "amount_cents"};
  const auto list = fields.find("overrides");
  if (!list) return {};
  Problems& problems = fields.problems();
  if (rules != nullptr && rules->kind() == BudgetKind::yearly_percentages) {
    problems.add(ProblemCode::no_amounts_to_override, list->path());
  }
  const std::vector<std::string_view> regimes = regime_words(rules);
  const int most_years =
      rules == nullptr ? most_support_years : whole_of(rules->support_years().periods.back());
  const auto read = [&](Value value, Problems& found) -> std::optional<Override> {
    const Fields each{value, keys, found};
    const auto regime = each.read(
        "regime", [&](Value given, Problems& faults) { return read_word(given, regimes, faults); });
    const auto year = each.read("year", whole({1, most_years}));
    const auto cents = each.read("amount_cents", whole(most_cents));
    if (!regime || !year || !cents) return std::nullopt;
    return Override{regime_of(*regime), static_cast<int>(*year), *cents, value};
  };
  Overrides overrides;
  std::map<std::pair<Regime, int>, std::string> places;
  for (const Override& each :
       read_list(*list, {}, problems, read).value_or(std::vector<Override>{})) {
    const std::pair key{each.regime, each.year};
    const auto [place, is_new] = places.emplace(key, each.value.path());
    if (is_new) {
      overrides.emplace(key, each.amount_cents);
    } else {
      problems.add(ProblemCode::duplicate_override, each.value.path(),
                   object({{"first", place->second}}));
    }
  }
  return overrides;
}

}  // namespace jobcoach
