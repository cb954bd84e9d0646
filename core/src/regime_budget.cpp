#include "jobcoach/regime_budget.h"

#include <algorithm>

namespace jobcoach {
namespace {

/// The exact sum of all parts, rounded once.
std::int64_t rounded_sum(const std::vector<MonthsAtOnePrice>& parts) {
  Sum sum;
  for (const MonthsAtOnePrice& part : parts) part.add_to(sum, part.months);
  return sum.rounded_half_up();
}

Amount amount_of(std::vector<MonthsAtOnePrice> parts) {
  Amount amount;
  amount.cents = rounded_sum(parts);
  amount.parts = std::move(parts);
  return amount;
}

/// Reckons one person under the terms of all.
class Reckoner {
 public:
  Reckoner(const Person& person, const BudgetTerms& terms)
      : person_{person}, terms_{terms}, rules_{terms.rules} {
    result_.table = period_for(rules_.budget(), person.run.start);
  }

  PersonBudget budget() {
    result_.part_for_hours = part_for_hours();
    if (person_.trial_months > 0) result_.trial = trial();
    for (const SupportYear& support : support_years(person_.run, person_.support_used_months)) {
      result_.years.push_back(year(support));
    }
    add_up();
    return std::move(result_);
  }

 private:
  /// Below the threshold the amount is in proportion to the hours.
  [[nodiscard]] Fraction part_for_hours() const {
    const Figure* threshold = rules_.full_hours_per_week();
    const FigurePeriod* period =
        threshold == nullptr ? nullptr : period_for(*threshold, person_.run.start);
    if (period == nullptr || !person_.hours_per_week) return 1;
    return std::min(*person_.hours_per_week / std::get<Fraction>(period->value), Fraction{1});
  }

  [[nodiscard]] BudgetYear year(const SupportYear& support) const {
    BudgetYear year{};
    year.support = support;
    year.optional = is_optional(support.year);
    const auto own = terms_.overrides.find({person_.regime, support.year});
    year.own_amount = own != terms_.overrides.end();
    year.yearly = year.own_amount ? Fraction{own->second} : published(support.year);

    if (rules_.kind() == BudgetKind::yearly_percentages) {
      const Fraction per_month = hours_per_month(year.yearly);
      year.granted_hours = per_month * support.months();
      year.amount = priced(support.first_month, support.months(), per_month);
    } else {
      const Fraction per_month = year.yearly * result_.part_for_hours / Fraction{months_per_year};
      year.amount =
          amount_of({{support.first_month, support.months(), per_month, std::nullopt, nullptr}});
    }
    buy_hours(year);
    return year;
  }

  [[nodiscard]] bool is_optional(int year) const {
    const Figure* from = rules_.optional_from_year();
    const FigurePeriod* period = from == nullptr ? nullptr : period_for(*from, person_.run.start);
    return period != nullptr && year >= whole_of(*period);
  }

  /// The figure of the table; where the authority decides there is none.
  [[nodiscard]] Fraction published(int year) const {
    if (rules_.kind() == BudgetKind::decided_by_authority) return 0;
    return table_of(*result_.table).at(person_.regime, year);
  }

  [[nodiscard]] Fraction hours_per_month(Fraction percent) const {
    return *person_.work_hours_per_year * part_of_whole(percent) / Fraction{months_per_year};
  }

  /// Hours spread evenly over months, each at the rate of its first day; the last may be a part.
  [[nodiscard]] Amount priced(int first_month, Fraction months, Fraction hours_per_month) const {
    std::vector<MonthsAtOnePrice> parts;
    bool moved = false;
    for (int n = 0; Fraction{n} < months; ++n) {
      const Fraction length = std::min(months - Fraction{n}, Fraction{1});
      const auto rate = rate_of_month(first_month + n);
      if (!rate) {
        Amount unknown;
        unknown.first_without_price = first_month + n;
        return unknown;
      }
      moved = moved || moved_to_other_rate(first_month + n);
      if (!parts.empty() && parts.back().cents_per_hour == rate->cents &&
          parts.back().rate_rule == rate->rule) {
        parts.back().months = parts.back().months + length;
      } else {
        parts.push_back({first_month + n, length, hours_per_month, rate->cents, rate->rule});
      }
    }
    Amount amount = amount_of(std::move(parts));
    amount.rate_moved = moved;
    return amount;
  }

  /// The official rate where it is known, else the coach's; a rate without a rule is the coach's.
  [[nodiscard]] std::optional<HourlyRate> rate_of_month(int month) const {
    if (person_.run.start) {
      const auto official = official_rate(support_month(*person_.run.start, month).day);
      if (official) return official;
    }
    if (!terms_.coach_rate_cents) return std::nullopt;
    return HourlyRate{*terms_.coach_rate_cents, nullptr};
  }

  [[nodiscard]] std::optional<HourlyRate> official_rate(Day service) const {
    return rules_.hourly_rate(service, person_.granted_on.value_or(*person_.run.start));
  }

  [[nodiscard]] bool moved_to_other_rate(int month) const {
    if (!person_.run.start) return false;
    const auto [first, moved] = support_month(*person_.run.start, month);
    if (!moved) return false;
    const auto taken = official_rate(first);
    const auto before = official_rate(days_after(first, -1));
    return taken.has_value() != before.has_value() || (taken && taken->cents != before->cents);
  }

  void buy_hours(BudgetYear& year) const {
    if (!terms_.coach_rate_cents || !year.amount.cents) return;
    const Fraction rate{*terms_.coach_rate_cents};
    const Fraction amount{*year.amount.cents};
    year.affordable_hours = amount / rate;
    const auto index = static_cast<std::size_t>(year.support.year - first_year());
    if (index >= person_.planned_hours.size() || !person_.planned_hours[index]) return;
    const Fraction beyond = *person_.planned_hours[index] * rate - amount;
    year.shortfall_cents = std::max<std::int64_t>(0, round_half_up(beyond));
  }

  [[nodiscard]] int first_year() const { return person_.support_used_months / months_per_year + 1; }

  [[nodiscard]] BudgetTrial trial() const {
    BudgetTrial trial{};
    trial.months = person_.trial_months;
    if (person_.run.start) {
      trial.from = first_day_of_trial(person_.run.start, trial.months);
      trial.from_moved = support_month(*person_.run.start, -trial.months).moved;
      trial.to = days_after(*person_.run.start, -1);
    }
    trial.table = period_for(*rules_.trial(), trial.from);
    trial.figure = table_of(*trial.table).at(person_.regime, 1);
    const Fraction months{trial.months};
    if (rules_.in_cents()) {
      trial.amount =
          amount_of({{-trial.months, months, trial.figure / months, std::nullopt, nullptr}});
    } else {
      const Fraction per_month = hours_per_month(trial.figure);
      trial.granted_hours = per_month * months;
      trial.amount = priced(-trial.months, months, per_month);
    }
    return trial;
  }

  void add_up() {
    std::int64_t total = 0;
    const auto add = [&](const Amount& amount) {
      if (amount.cents) total += *amount.cents;
      return amount.cents.has_value();
    };
    bool known = !result_.trial || add(result_.trial->amount);
    for (const BudgetYear& year : result_.years) known = add(year.amount) && known;
    if (!known) return;
    result_.total_cents = total;
    if (terms_.vat_percent) result_.total_incl_vat_cents = with_vat(total, *terms_.vat_percent);
  }

  const Person& person_;
  const BudgetTerms& terms_;
  const BudgetRules& rules_;
  PersonBudget result_;
};

}  // namespace

bool Amount::priced_at_coach_rate() const {
  return std::any_of(parts.begin(), parts.end(), [](const MonthsAtOnePrice& part) {
    return part.cents_per_hour && part.rate_rule == nullptr;
  });
}

std::optional<Fraction> months_employed(const Person& person) {
  if (!person.employed_through) return {};
  // From the first year that a question may name to the last.
  constexpr int longest = 300 * months_per_year;
  const SupportRun run = run_of_days(*person.run.start, *person.employed_through, longest);
  return Fraction{person.support_used_months + run.whole_months} + run.part_of_month;
}

std::optional<Day> first_day_of_trial(std::optional<Day> start, int months) {
  if (!start) return {};
  return support_month(*start, -months).day;
}

PersonBudget reckon(const Person& person, const BudgetTerms& terms) {
  return Reckoner{person, terms}.budget();
}

std::int64_t with_vat(std::int64_t cents, Fraction percent) {
  return round_product_half_up(cents, Fraction{1} + part_of_whole(percent));
}

void CalendarYears::add(const Person& person, const PersonBudget& budget) {
  if (budget.trial) add(*person.run.start, budget.trial->amount);
  for (const BudgetYear& year : budget.years) add(*person.run.start, year.amount);
}

void CalendarYears::add(Day start, const Amount& amount) {
  // A month that is counted from the start begins in the calendar month that is as much later. One
  // whose first day was moved begins in the month after that, and still in the same year.
  const int calendar_month = static_cast<int>(start.year()) * months_per_year +
                             static_cast<int>(static_cast<unsigned>(start.month())) - 1;
  for (const MonthsAtOnePrice& part : amount.parts) {
    int month = calendar_month + part.first_month;
    Fraction left = part.months;
    while (left > Fraction{0}) {
      const int year = month / months_per_year;
      const int to_new_year = (year + 1) * months_per_year - month;
      const Fraction here = std::min(left, Fraction{to_new_year});
      part.add_to(years_[year], here);
      left = left - here;
      month += to_new_year;
    }
  }
}

std::optional<std::vector<std::pair<int, std::int64_t>>> CalendarYears::rounded(
    std::int64_t total_cents) const {
  std::vector<std::pair<int, std::int64_t>> years;
  std::int64_t left = total_cents;
  for (const auto& [year, sum] : years_) {
    if (!sum.ok()) return std::nullopt;
    years.emplace_back(year, sum.rounded_half_up());
    left -= years.back().second;
  }
  if (!years.empty()) years.back().second += left;
  return years;
}

}  // namespace jobcoach
