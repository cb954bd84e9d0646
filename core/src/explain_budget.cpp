#include "explain_budget.h"

#include <set>
#include <string>

namespace jobcoach {
namespace {

constexpr int shown_places = 2;

Data or_null(const std::optional<std::int64_t>& cents) { return cents ? Data{*cents} : Data{}; }

/// Steps for one person. `at` is the pointer to that person in the result.
class PersonSteps {
 public:
  PersonSteps(const PersonBudget& budget, const Person& person, std::string at,
              const BudgetTerms& terms, Explanation& explanation)
      : budget_{budget}, person_{person}, at_{std::move(at)}, terms_{terms}, explanation_{explanation} {}

  void add() const {
    if (budget_.trial) trial(*budget_.trial);
    for (std::size_t i = 0; i < budget_.years.size(); ++i) {
      year(budget_.years[i], pointer_to(pointer_to(at_, "years"), i));
    }
    if (!budget_.total_cents) return;
    step("sum_of_person", pointer_to(at_, "total_cents"), object({}), *budget_.total_cents);
    if (!budget_.total_incl_vat_cents) return;
    step("with_vat", pointer_to(at_, "total_incl_vat_cents"),
         object({{"total_cents", *budget_.total_cents}, {"vat_percent", percent(*terms_.vat_percent)}}),
         *budget_.total_incl_vat_cents);
  }

 private:
  static std::string percent(Fraction value) {
    constexpr int as_written = 4;
    return to_decimal_string(value, as_written, TrailingZeros::drop);
  }

  void step(std::string_view operation, std::string yields, Data inputs, Data output,
            const Figure* figure = nullptr, const FigurePeriod* period = nullptr) const {
    const Figure& rule = figure == nullptr ? terms_.rules.budget() : *figure;
    const FigurePeriod& in_force = period == nullptr ? *budget_.table : *period;
    explanation_.add(Step{rule.id, operation, {std::move(yields)}, std::move(inputs),
                          std::move(output), in_force.source});
  }

  void hours(std::string_view operation, const std::string& at, std::string_view field,
             std::string_view exact_field, Fraction value, Data inputs) const {
    step(operation, pointer_to(at, exact_field), std::move(inputs), to_exact_string(value));
    step("rounded_hours", pointer_to(at, field), object({{"exact", to_exact_string(value)}}),
         to_decimal_string(value, shown_places, TrailingZeros::keep));
  }

  void priced(const std::string& at, const Amount& amount) const {
    if (!amount.cents) return;
    std::vector<Data> prices;
    for (const MonthsAtOnePrice& part : amount.parts) {
      prices.emplace_back(object({{"months", to_exact_string(part.months)},
                                  {"cents_per_hour", *part.cents_per_hour},
                                  {"official", part.rate_rule != nullptr}}));
    }
    const FigurePeriod* rate = amount.parts.front().rate_rule;
    const Figure* figure = rate == nullptr ? nullptr : terms_.rules.pack().find("hourly_rate");
    step("hours_at_hourly_rates", pointer_to(at, "amount_cents"), object({{"prices", prices}}),
         *amount.cents, figure, rate);
  }

  void trial(const BudgetTrial& trial) const {
    const std::string at = pointer_to(at_, "trial");
    const Figure& figure = *terms_.rules.trial();
    const FigurePeriod* period = period_for(figure, person_.run.start);
    if (trial.from) {
      const Data inputs = object({{"start", *person_.run.start}, {"months", trial.months}});
      step("trial_from", pointer_to(at, "from"), inputs, *trial.from, &figure, period);
      step("trial_to", pointer_to(at, "to"), inputs, *trial.to, &figure, period);
    }
    if (!trial.granted_hours) {
      step("trial_lump_sum", pointer_to(at, "amount_cents"),
           object({{"regime", name(person_.regime)}}), or_null(trial.amount.cents), &figure, period);
      return;
    }
    hours("percentage_of_work_hours", at, "granted_hours", "granted_hours_exact",
          *trial.granted_hours, percentage_inputs(trial.figure, Fraction{trial.months}));
    priced(at, trial.amount);
  }

  [[nodiscard]] Data percentage_inputs(Fraction figure, Fraction months) const {
    return object({{"percent", percent(figure)},
                   {"work_hours_per_year", percent(*person_.work_hours_per_year)},
                   {"months", to_exact_string(months)}});
  }

  void year(const BudgetYear& year, const std::string& at) const {
    const SupportYear& support = year.support;
    if (support.from) {
      const Figure& rule = terms_.rules.support_years();
      const FigurePeriod* period = period_for(rule, person_.run.start);
      const Data inputs = object({{"start", *person_.run.start},
                                  {"support_used_months", person_.support_used_months},
                                  {"year", support.year}});
      step("support_year_from", pointer_to(at, "from"), inputs, *support.from, &rule, period);
      step("support_year_to", pointer_to(at, "to"), inputs, *support.to, &rule, period);
    }
    const std::string months = to_exact_string(support.months());
    step("months_in_support_year", pointer_to(at, "months_exact"),
         object({{"year", support.year}, {"whole_months", support.whole_months}}), months,
         &terms_.rules.support_years(), period_for(terms_.rules.support_years(), person_.run.start));
    if (year.granted_hours) {
      hours("percentage_of_work_hours", at, "granted_hours", "granted_hours_exact",
            *year.granted_hours, percentage_inputs(year.yearly, support.months()));
      priced(at, year.amount);
    } else {
      step(year.own_amount ? "own_amount_for_months" : "yearly_amount_for_months",
           pointer_to(at, "amount_cents"),
           object({{"regime", name(person_.regime)},
                   {"year", support.year},
                   {"yearly_cents", year.yearly.numerator()},
                   {"part_for_hours", to_exact_string(budget_.part_for_hours)},
                   {"months", months}}),
           *year.amount.cents);
    }
    if (year.affordable_hours) {
      hours("hours_bought", at, "affordable_hours", "affordable_hours_exact",
            *year.affordable_hours,
            object({{"amount_cents", *year.amount.cents},
                    {"coach_rate_cents", *terms_.coach_rate_cents}}));
    }
    if (year.shortfall_cents) {
      step("planned_hours_beyond_amount", pointer_to(at, "shortfall_cents"),
           object({{"amount_cents", *year.amount.cents},
                   {"coach_rate_cents", *terms_.coach_rate_cents}}),
           *year.shortfall_cents);
    }
  }

  const PersonBudget& budget_;
  const Person& person_;
  std::string at_;
  const BudgetTerms& terms_;
  Explanation& explanation_;
};

std::string person_at(std::size_t index) { return pointer_to("/people", index); }

/// Steps for what all people come to.
void add_total_steps(const Budget& budget, const BudgetTerms& terms, Explanation& explanation) {
  const Figure& rule = terms.rules.budget();
  const std::size_t source = budget.people.front().table->source;
  const auto step = [&](std::string_view operation, std::string yields, Data inputs, Data output) {
    explanation.add(Step{rule.id, operation, {std::move(yields)}, std::move(inputs),
                         std::move(output), source});
  };
  if (!budget.total_cents) return;
  step("sum_of_people", "/total_cents", object({{"people", budget.people.size()}}),
       *budget.total_cents);
  if (budget.total_incl_vat_cents) {
    step("sum_with_vat", "/total_incl_vat_cents", object({{"people", budget.people.size()}}),
         *budget.total_incl_vat_cents);
  }
  if (!budget.by_calendar_year) return;
  for (std::size_t i = 0; i < budget.by_calendar_year->size(); ++i) {
    const auto& [year, cents] = (*budget.by_calendar_year)[i];
    const bool last = i + 1 == budget.by_calendar_year->size();
    step("share_of_calendar_year",
         pointer_to(pointer_to("/by_calendar_year", i), "amount_cents"),
         object({{"year", year}, {"takes_the_difference", last}}), cents);
  }
}

class Notices {
 public:
  Notices(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
          Explanation& explanation)
      : budget_{budget}, read_{read}, terms_{terms}, rules_{terms.rules}, explanation_{explanation} {}

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
    table_years_.insert(static_cast<int>(budget.table->valid_from.year()));
    pro_rata_ = pro_rata_ || budget.part_for_hours < Fraction{1};
    if (budget.trial) {
      lump_sum_ = lump_sum_ || rules_.in_cents();
      about_price(budget.trial->amount, budget.trial->from, pointer_to(at, "trial"));
    }
    const std::optional<Day> last_day_of_rule = budget.table->valid_to;
    for (std::size_t i = 0; i < budget.years.size(); ++i) {
      const BudgetYear& year = budget.years[i];
      const std::string year_at = pointer_to(pointer_to(at, "years"), i);
      part_of_month_ = part_of_month_ || year.support.part_of_month > Fraction{0};
      about_price(year.amount, year.support.from, year_at);
      if (last_day_of_rule && year.support.from && *year.support.from > *last_day_of_rule) {
        notice("rule_ended", Within::result, year_at,
               object({{"valid_to", *last_day_of_rule}, {"from", *year.support.from}}));
      }
    }
    about_hours_of_followed_scheme(person, pointer_to(person_at(index), "hours_per_week"));
  }

  void about_price(const Amount& amount, std::optional<Day> from, const std::string& at) {
    at_coach_rate_ = at_coach_rate_ || amount.priced_at_coach_rate();
    if (amount.cents) return;
    notice("hourly_rate_unknown", Within::result, at,
           object({{"from", from ? Data{*from} : Data{}}}));
  }

  void about_hours_of_followed_scheme(const Person& person, std::string at) const {
    const Figure* followed = rules_.followed_full_hours_per_week();
    if (followed == nullptr || !person.hours_per_week) return;
    const Fraction full = std::get<Fraction>(period_for(*followed, person.run.start)->value);
    if (*person.hours_per_week >= full) return;
    notice("followed_scheme_reckons_pro_rata", Within::request, std::move(at),
           object({{"hours_per_week", to_decimal_string(full, shown_places, TrailingZeros::drop)}}));
  }

  void about_amounts() const {
    if (rules_.kind() != BudgetKind::decided_by_authority) {
      for (const int year : table_years_) {
        notice("amounts_of_year", Within::result, "/people", object({{"year", year}}));
      }
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
      notice("not_used", Within::request, "/people", object({{"count", read_.work_hours_not_used}}));
    }
  }

  void assumptions() const {
    if (part_of_month_) assume("part_of_month_by_days");
    if (rules_.kind() == BudgetKind::calendar_year_amounts) assume("calendar_year_amount_by_months");
    if (rules_.kind() == BudgetKind::yearly_percentages) assume("hours_spread_over_months");
    if (lump_sum_) assume("trial_lump_sum_whole");
    if (pro_rata_) {
      const Fraction full = std::get<Fraction>(rules_.full_hours_per_week()->periods.back().value);
      notice("assumption", Within::result, "/people",
             object({{"choice", "pro_rata_by_hours"},
                     {"hours_per_week", to_decimal_string(full, shown_places, TrailingZeros::drop)}}));
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
  std::set<int> table_years_;
  bool pro_rata_ = false;
  bool part_of_month_ = false;
  bool lump_sum_ = false;
  bool at_coach_rate_ = false;
};

/// Names every source that a step would name.
void cite(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
          Explanation& explanation) {
  for (std::size_t i = 0; i < budget.people.size(); ++i) {
    const PersonBudget& person = budget.people[i];
    const std::optional<Day> start = read.people[i].person.run.start;
    explanation.cite(person.table->source);
    explanation.cite(period_for(terms.rules.support_years(), start)->source);
    const auto cite_prices = [&](const Amount& amount) {
      for (const MonthsAtOnePrice& part : amount.parts) {
        if (part.rate_rule != nullptr) explanation.cite(part.rate_rule->source);
      }
    };
    for (const BudgetYear& year : person.years) cite_prices(year.amount);
    if (!person.trial) continue;
    explanation.cite(period_for(*terms.rules.trial(), start)->source);
    cite_prices(person.trial->amount);
  }
}

}  // namespace

void explain(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
             Explanation& explanation) {
  cite(budget, read, terms, explanation);
  if (explanation.wanted()) {
    for (std::size_t i = 0; i < budget.people.size(); ++i) {
      PersonSteps{budget.people[i], read.people[i].person, person_at(i), terms, explanation}.add();
    }
    add_total_steps(budget, terms, explanation);
  }
  Notices{budget, read, terms, explanation}.add();
}

}  // namespace jobcoach
