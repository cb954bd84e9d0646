#include <algorithm>
#include <string>

#include "explain_budget.h"

namespace jobcoach {
namespace {

class Notices {
 public:
  Notices(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
          Explanation& explanation)
      : budget_{budget},
        read_{read},
        terms_{terms},
        rules_{terms.rules},
        explanation_{explanation} {}

  void add() {
    for (std::size_t i = 0; i < budget_.people.size(); ++i) {
      about_person(budget_.people[i], read_.people[i].person, i);
    }
    about_conditions(read_, rules_.pack(), explanation_);
    about_amounts();
    about_question();
    assumptions();
  }

 private:
  void notice(std::string_view code, Within within, std::string path, Data data) const {
    explanation_.add(Notice{code, within, std::move(path), std::move(data)});
  }

  void assume(std::string_view choice) const {
    notice("assumption", Within::result, "/people", object({{"choice", choice}}));
  }

  void about_person(const PersonBudget& budget, const Person& person, std::size_t index) {
    const std::string at = person_at(index);
    if (budget.part_for_hours < Fraction{1}) {
      const Figure& threshold = *rules_.full_hours_per_week();
      full_hours_ = std::get<Fraction>(period_for(threshold, person.run.start)->value);
    }
    if (budget.trial) {
      if (rules_.in_cents()) {
        lump_sum_ = true;
        used_.add(*rules_.trial(), *budget.trial->table);
      }
      const std::string trial_at = pointer_to(at, "trial");
      about_price(budget.trial->amount, person, trial_at);
      if (budget.trial->from_moved) note_moved(person, trial_at, "from");
    }
    undated_ = undated_ || !person.run.start;
    for (std::size_t i = 0; i < budget.years.size(); ++i) {
      const BudgetYear& year = budget.years[i];
      const std::string year_at = pointer_to(pointer_to(at, "years"), i);
      part_of_month_ = part_of_month_ || year.support.part_of_month > Fraction{0};
      about_price(year.amount, person, year_at);
      if (year.support.from_moved) note_moved(person, year_at, "from");
      if (year.support.to_moved) note_moved(person, year_at, "to");
      if (year.support.months_moved) note_moved(person, year_at, "months_exact");
      if (rules_.in_cents() && !year.own_amount) used_.add(rules_.budget(), *budget.table);
      about_end_of_rule(*budget.table, year.support, year_at);
    }
    about_hours_of_followed_scheme(person, pointer_to(person_at(index), "hours_per_week"));
  }

  void about_end_of_rule(const FigurePeriod& table, const SupportYear& year,
                         const std::string& at) const {
    if (!table.valid_to || !year.to || *year.to <= *table.valid_to) return;
    notice("rule_ended", Within::result, at,
           object({{"valid_to", *table.valid_to}, {"from", *year.from}, {"to", *year.to}}));
  }

  /// A result that rests on a month which lacks the day of the start.
  void note_moved(const Person& person, const std::string& at, std::string_view field) {
    moved_paths_.emplace_back(pointer_to(at, field));
    const unsigned day{person.run.start->day()};
    moved_day_ = std::min(moved_day_, static_cast<int>(day));
  }

  /// The figure whose last period is the newest rate, also for who keeps an older one.
  [[nodiscard]] const Figure& newest_rates() const {
    const Figure* rates = rules_.hourly_rates();
    return rates == nullptr ? *rules_.hourly_rates_of_earlier_grants() : *rates;
  }

  void about_price(const Amount& amount, const Person& person, const std::string& at) {
    at_coach_rate_ = at_coach_rate_ || amount.priced_at_coach_rate();
    for (const MonthsAtOnePrice& part : amount.parts) {
      if (part.rate_rule != nullptr) used_.add(newest_rates(), *part.rate_rule);
      rates_differ_ = rates_differ_ || part.cents_per_hour != amount.parts.front().cents_per_hour;
    }
    if (amount.rate_moved) note_moved(person, at, "amount_cents");
    if (amount.cents) return;
    const std::optional<Day> start = person.run.start;
    const Data from = start ? Data{support_month(*start, *amount.first_without_price).day} : Data{};
    notice("hourly_rate_unknown", Within::result, at, object({{"from", from}}));
  }

  void about_hours_of_followed_scheme(const Person& person, std::string at) const {
    const Figure* followed = rules_.followed_full_hours_per_week();
    if (followed == nullptr || !person.hours_per_week) return;
    const Fraction full = std::get<Fraction>(period_for(*followed, person.run.start)->value);
    if (*person.hours_per_week >= full) return;
    notice("followed_scheme_reckons_pro_rata", Within::request, std::move(at),
           object({{"hours_per_week", to_decimal_as_written(full)}}));
  }

  void about_amounts() const {
    if (!used_.none()) explanation_.add(used_.notice(rules_.pack(), "/people"));
    if (undated_) about_end_of_scheme(rules_.pack(), Within::result, explanation_);
    if (!terms_.overrides.empty()) {
      notice("own_amounts", Within::request, "/overrides",
             object({{"count", terms_.overrides.size()}}));
    }
    if (at_coach_rate_) {
      notice("priced_at_coach_rate", Within::request, "/coach_rate_cents",
             object({{"coach_rate_cents", *terms_.coach_rate_cents}}));
    }
  }

  void about_question() const {
    for (const std::size_t index : read_.cut) {
      const bool dated = read_.people[index].person.run.start.has_value();
      const Figure& years = rules_.support_years();
      const FigurePeriod* period = period_for(years, read_.people[index].person.run.start);
      notice("cut_at_maximum", Within::request,
             pointer_to(person_at(index), dated ? "end" : "years"),
             object({{"support_years", whole_of(*period)}, {"ours", is_ours(*period)}}));
    }
    if (read_.work_hours_not_used > 0) {
      notice("not_used", Within::request, "/people",
             object({{"count", read_.work_hours_not_used}}));
    }
  }

  void assumptions() const {
    if (part_of_month_) assume("part_of_month_by_days");
    if (!moved_paths_.empty()) {
      notice("assumption", Within::result, "/people",
             object({{"choice", "month_end"}, {"day", moved_day_}, {"paths", moved_paths_}}));
    }
    if (rules_.kind() == BudgetKind::calendar_year_amounts)
      assume("calendar_year_amount_by_months");
    // At one rate it makes no difference in which months the hours are.
    if (rates_differ_) assume("hours_spread_over_months");
    if (lump_sum_) assume("trial_lump_sum_whole");
    if (full_hours_) {
      notice("assumption", Within::result, "/people",
             object({{"choice", "pro_rata_by_hours"},
                     {"hours_per_week", to_decimal_as_written(*full_hours_)}}));
    }
    for (const PlacedPerson& placed : read_.people) {
      const FigurePeriod* period = period_for(rules_.support_years(), placed.person.run.start);
      if (!is_ours(*period)) continue;
      notice("assumption", Within::result, "/people",
             object({{"choice", "support_years"}, {"support_years", whole_of(*period)}}));
      return;
    }
  }

  const Budget& budget_;
  const PeopleRead& read_;
  const BudgetTerms& terms_;
  const BudgetRules& rules_;
  Explanation& explanation_;
  FiguresUsed used_;
  std::optional<Fraction> full_hours_;  // where somebody works less
  bool undated_ = false;                // somebody has no start
  bool part_of_month_ = false;
  bool lump_sum_ = false;
  bool at_coach_rate_ = false;
  bool rates_differ_ = false;  // among the months of one amount
  std::vector<Data> moved_paths_;
  int moved_day_ = 31;  // the lowest, of those who start on a day that some month lacks
};

}  // namespace

void about_end_of_scheme(const RulePack& pack, Within within, Explanation& explanation) {
  if (!pack.valid_to) return;
  explanation.add({"rule_ended", within, "/people",
                   object({{"valid_to", *pack.valid_to}, {"from", {}}, {"to", {}}})});
}

void add_notices(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
                 Explanation& explanation) {
  Notices{budget, read, terms, explanation}.add();
}

}  // namespace jobcoach
