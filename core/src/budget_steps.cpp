#include <string>

#include "explain_budget.h"

namespace jobcoach {
namespace {

constexpr int shown_places = 2;

Data or_null(const std::optional<std::int64_t>& cents) { return cents ? Data{*cents} : Data{}; }

/// Steps for one person. `at` is the pointer to that person in the result.
class PersonSteps {
 public:
  PersonSteps(const PersonBudget& budget, const Person& person, std::string at,
              const BudgetTerms& terms, Explanation& explanation)
      : budget_{budget},
        person_{person},
        at_{std::move(at)},
        terms_{terms},
        explanation_{explanation} {}

  void add() const {
    if (budget_.trial) trial(*budget_.trial);
    for (std::size_t i = 0; i < budget_.years.size(); ++i) {
      year(budget_.years[i], pointer_to(pointer_to(at_, "years"), i));
    }
    if (!budget_.total_cents) return;
    step("sum_of_person", pointer_to(at_, "total_cents"), object({}), *budget_.total_cents);
    if (!budget_.total_incl_vat_cents) return;
    step("with_vat", pointer_to(at_, "total_incl_vat_cents"),
         object({{"total_cents", *budget_.total_cents},
                 {"vat_percent", to_decimal_as_written(*terms_.vat_percent)}}),
         *budget_.total_incl_vat_cents);
  }

 private:
  void step(std::string_view operation, std::string yields, Data inputs, Data output,
            const Figure* figure = nullptr, const FigurePeriod* period = nullptr) const {
    const Figure& rule = figure == nullptr ? terms_.rules.budget() : *figure;
    const FigurePeriod& in_force = period == nullptr ? *budget_.table : *period;
    explanation_.add(Step{rule.id,
                          operation,
                          {std::move(yields)},
                          std::move(inputs),
                          std::move(output),
                          in_force.source});
  }

  void hours(std::string_view operation, const std::string& at, std::string_view field,
             std::string_view exact_field, Fraction value, Data inputs,
             const Figure* figure = nullptr, const FigurePeriod* period = nullptr) const {
    step(operation, pointer_to(at, exact_field), std::move(inputs), to_exact_string(value), figure,
         period);
    step("rounded_hours", pointer_to(at, field), object({{"exact", to_exact_string(value)}}),
         to_decimal_string(value, shown_places, TrailingZeros::keep), figure, period);
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
    const bool kept = rate != nullptr && rate->granted_before;
    const Figure* figure = rate == nullptr ? nullptr
                           : kept          ? terms_.rules.hourly_rates_of_earlier_grants()
                                           : terms_.rules.hourly_rates();
    step("hours_at_hourly_rates", pointer_to(at, "amount_cents"), object({{"prices", prices}}),
         *amount.cents, figure, rate);
  }

  void trial(const BudgetTrial& trial) const {
    const std::string at = pointer_to(at_, "trial");
    const Figure& figure = *terms_.rules.trial();
    const FigurePeriod* period = trial.table;
    if (trial.from) {
      const Data inputs = object({{"start", *person_.run.start}, {"months", trial.months}});
      step("trial_from", pointer_to(at, "from"), inputs, *trial.from, &figure, period);
      step("trial_to", pointer_to(at, "to"), inputs, *trial.to, &figure, period);
    }
    if (!trial.granted_hours) {
      step("trial_lump_sum", pointer_to(at, "amount_cents"),
           object({{"regime", name(person_.regime)}}), or_null(trial.amount.cents), &figure,
           period);
      return;
    }
    hours("percentage_of_work_hours", at, "granted_hours", "granted_hours_exact",
          *trial.granted_hours, percentage_inputs(trial.figure, Fraction{trial.months}), &figure,
          period);
    priced(at, trial.amount);
  }

  [[nodiscard]] Data percentage_inputs(Fraction figure, Fraction months) const {
    return object({{"percent", to_decimal_as_written(figure)},
                   {"work_hours_per_year", to_decimal_as_written(*person_.work_hours_per_year)},
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
         &terms_.rules.support_years(),
         period_for(terms_.rules.support_years(), person_.run.start));
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

/// Steps for what all people come to.
void add_total_steps(const Budget& budget, const BudgetTerms& terms, Explanation& explanation) {
  const Figure& rule = terms.rules.budget();
  const std::size_t source = budget.people.front().table->source;
  const auto step = [&](std::string_view operation, std::string yields, Data inputs, Data output) {
    explanation.add(Step{
        rule.id, operation, {std::move(yields)}, std::move(inputs), std::move(output), source});
  };
  if (!budget.total_cents) return;
  step("sum_of_people", "/total_cents", object({{"people", budget.people.size()}}),
       *budget.total_cents);
  if (budget.total_incl_vat_cents) {
    step("sum_with_vat", "/total_incl_vat_cents", object({{"people", budget.people.size()}}),
         *budget.total_incl_vat_cents);
  }
  if (!budget.by_calendar_year) return;
  const std::size_t years = budget.by_calendar_year->size();
  for (std::size_t i = 0; i < years; ++i) {
    const auto& [year, cents] = (*budget.by_calendar_year)[i];
    // A year by itself is the total: there is no difference to take.
    const bool last = years > 1 && i + 1 == years;
    step("share_of_calendar_year", pointer_to(pointer_to("/by_calendar_year", i), "amount_cents"),
         object({{"year", year}, {"takes_the_difference", last}}), cents);
  }
}

}  // namespace

void add_steps(const Budget& budget, const PeopleRead& read, const BudgetTerms& terms,
               Explanation& explanation) {
  for (std::size_t i = 0; i < budget.people.size(); ++i) {
    PersonSteps{budget.people[i], read.people[i].person, person_at(i), terms, explanation}.add();
  }
  add_total_steps(budget, terms, explanation);
}

}  // namespace jobcoach
