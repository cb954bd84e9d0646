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
        note_year_of(*period_for(*rules_.trial(), person.run.start));
      }
      const std::string trial_at = pointer_to(at, "trial");
      about_price(budget.trial->amount, person, trial_at);
      if (budget.trial->from_at_month_end) note_month_end(person, trial_at, "from");
    }
    const std::optional<Day> last_day_of_rule = budget.table->valid_to;
    for (std::size_t i = 0; i < budget.years.size(); ++i) {
      const BudgetYear& year = budget.years[i];
      const std::string year_at = pointer_to(pointer_to(at, "years"), i);
      part_of_month_ = part_of_month_ || year.support.part_of_month > Fraction{0};
      about_price(year.amount, person, year_at);
      if (year.support.from_at_month_end) note_month_end(person, year_at, "from");
      if (year.support.to_at_month_end) note_month_end(person, year_at, "to");
      if (year.support.months_at_month_end) note_month_end(person, year_at, "months_exact");
      if (rules_.in_cents() && !year.own_amount) note_year_of(*budget.table);
      if (last_day_of_rule && year.support.from && *year.support.from > *last_day_of_rule) {
        notice("rule_ended", Within::result, year_at,
               object({{"valid_to", *last_day_of_rule}, {"from", *year.support.from}}));
      }
    }
    about_hours_of_followed_scheme(person, pointer_to(person_at(index), "hours_per_week"));
  }

  /// An amount that is shown comes from these figures: their year belongs beside it.
  void note_year_of(const FigurePeriod& period) {
    newest_year_ = std::max(newest_year_, static_cast<int>(period.valid_from.year()));
  }

  /// A result that rests on a month which lacks the day of the start.
  void note_month_end(const Person& person, const std::string& at, std::string_view field) {
    month_end_paths_.emplace_back(pointer_to(at, field));
    const unsigned day{person.run.start->day()};
    month_end_day_ = std::min(month_end_day_, static_cast<int>(day));
  }

  void about_price(const Amount& amount, const Person& person, const std::string& at) {
    at_coach_rate_ = at_coach_rate_ || amount.priced_at_coach_rate();
    for (const MonthsAtOnePrice& part : amount.parts) {
      if (part.rate_rule != nullptr) note_year_of(*part.rate_rule);
    }
    if (amount.rate_at_month_end) note_month_end(person, at, "amount_cents");
    if (amount.cents) return;
    const std::optional<Day> start = person.run.start;
    const Data from = start ? Data{months_after(*start, *amount.first_without_price).day} : Data{};
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
    if (newest_year_ > 0) {
      notice("amounts_of_year", Within::result, "/people", object({{"year", newest_year_}}));
    }
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
             object({{"support_years", whole_of(*period)}}));
    }
    if (read_.work_hours_not_used > 0) {
      notice("not_used", Within::request, "/people",
             object({{"count", read_.work_hours_not_used}}));
    }
  }

  void assumptions() const {
    if (part_of_month_) assume("part_of_month_by_days");
    if (!month_end_paths_.empty()) {
      notice(
          "assumption", Within::result, "/people",
          object({{"choice", "month_end"}, {"day", month_end_day_}, {"paths", month_end_paths_}}));
    }
    if (rules_.kind() == BudgetKind::calendar_year_amounts)
      assume("calendar_year_amount_by_months");
    if (rules_.kind() == BudgetKind::yearly_percentages) assume("hours_spread_over_months");
    if (lump_sum_) assume("trial_lump_sum_whole");
    if (full_hours_) {
      notice("assumption", Within::result, "/people",
             object({{"choice", "pro_rata_by_hours"},
                     {"hours_per_week", to_decimal_as_written(*full_hours_)}}));
    }
    for (const PlacedPerson& placed : read_.people) {
      const FigurePeriod* period = period_for(rules_.support_years(), placed.person.run.start);
      if (period->confidence != Confidence::low) continue;
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
  int newest_year_ = 0;                 // 0: no amount comes from figures of the scheme
  std::optional<Fraction> full_hours_;  // where somebody works less
  bool part_of_month_ = false;
  bool lump_sum_ = false;
  bool at_coach_rate_ = false;
  std::vector<Data> month_end_paths_;
  int month_end_day_ = 31;  // the lowest, of those who start on a day that some month lacks
};

}  // namespace

void add_notices(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
                 Explanation& explanation) {
  Notices{budget, read, terms, explanation}.add();
}

}  // namespace jobcoach
