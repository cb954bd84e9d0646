// regime_budget at the door: its fields, its result. The rules are in
// jobcoach/regime_budget.h.
#include "jobcoach/regime_budget.h"

#include <algorithm>
#include <array>

#include "budget_limits.h"
#include "budget_question.h"
#include "explain_budget.h"
#include "jobcoach/calculation.h"

namespace jobcoach::calculations {
namespace {

constexpr std::string_view name = "regime_budget";
constexpr std::array<std::string_view, 5> keys{"scheme", "people", "coach_rate_cents",
                                               "vat_percent", "overrides"};
constexpr std::array<std::string_view, 1> figures{"support_years"};
constexpr std::array<std::string_view, 4> one_of_figures{"yearly_amounts", "calendar_year_amounts",
                                                         "yearly_percentages", "published_caps"};

std::vector<FieldLimit> limits(const RulePack& pack) {
  const BudgetRules rules{pack};
  const WholeRange years = support_year_range(&rules);
  constexpr std::pair days{first_day, last_day};
  std::vector<FieldLimit> list{
      {"people", WholeRange{people_count.min, people_count.max}},
      {"people/start", days},
      {"people/granted_on", days},
      {"people/hours_per_week", weekly_hours},
      {"people/support_used_months", used_months_that_leave_some(rules)},
      {"people/work_hours_per_year", yearly_work_hours},
      {"people/planned_hours", yearly_coach_hours},
      {"coach_rate_cents", coach_rates},
      {"vat_percent", vat_percents},
  };
  if (const auto months = trial_month_range(rules, {})) {
    list.push_back({"people/trial_months", *months});
  }
  if (rules.kind() != BudgetKind::yearly_percentages) {
    list.push_back({"overrides/year", years});
    list.push_back({"overrides/amount_cents", most_cents});
  }
  return list;
}

void write_hours(json::Writer& writer, std::string_view key, std::string_view exact_key,
                 const std::optional<Fraction>& hours) {
  constexpr int places = 2;
  writer.key(key);
  if (!hours) {
    writer.null().key(exact_key).null();
    return;
  }
  writer.value(to_decimal_string(*hours, places, TrailingZeros::keep));
  writer.member(exact_key, to_exact_string(*hours));
}

void write(json::Writer& writer, const BudgetTrial& trial) {
  writer.begin_object().member("months", trial.months);
  writer.member("from", trial.from).member("to", trial.to);
  writer.member("amount_cents", trial.amount.cents);
  write_hours(writer, "granted_hours", "granted_hours_exact", trial.granted_hours);
  writer.end_object();
}

void write(json::Writer& writer, const BudgetYear& year) {
  writer.begin_object().member("year", year.support.year).member("optional", year.optional);
  writer.member("from", year.support.from).member("to", year.support.to);
  writer.member("months_exact", to_exact_string(year.support.months()));
  writer.member("amount_cents", year.amount.cents);
  write_hours(writer, "granted_hours", "granted_hours_exact", year.granted_hours);
  write_hours(writer, "affordable_hours", "affordable_hours_exact", year.affordable_hours);
  writer.member("shortfall_cents", year.shortfall_cents);
  writer.member("own_amount", year.own_amount).end_object();
}

void write(json::Writer& writer, const PersonBudget& budget, std::string_view label) {
  writer.begin_object().member("label", label).key("trial");
  if (budget.trial) {
    write(writer, *budget.trial);
  } else {
    writer.null();
  }
  writer.key("years").begin_array();
  for (const BudgetYear& year : budget.years) write(writer, year);
  writer.end_array().member("total_cents", budget.total_cents);
  writer.member("total_incl_vat_cents", budget.total_incl_vat_cents).end_object();
}

void write(json::Writer& writer, const Budget& budget, const PeopleRead& read, bool own_amounts) {
  writer.begin_object();
  writer.member("outcome", own_amounts ? "own_amounts" : "published_amounts");
  writer.key("people").begin_array();
  for (std::size_t i = 0; i < budget.people.size(); ++i) {
    write(writer, budget.people[i], read.people[i].person.label);
  }
  writer.end_array().member("total_cents", budget.total_cents);
  writer.member("total_incl_vat_cents", budget.total_incl_vat_cents).key("by_calendar_year");
  if (budget.by_calendar_year) {
    writer.begin_array();
    for (const auto& [year, cents] : *budget.by_calendar_year) {
      writer.begin_object().member("year", year).member("amount_cents", cents).end_object();
    }
    writer.end_array();
  } else {
    writer.null();
  }
  writer.end_object();
}

Budget reckon_all(const PeopleRead& read, const BudgetTerms& terms) {
  Budget budget;
  std::int64_t total = 0;
  std::int64_t total_incl_vat = 0;
  bool all_known = true;
  bool all_dated = true;
  CalendarYears calendar_years;
  budget.people.reserve(read.people.size());
  for (const auto& [person, index] : read.people) {
    PersonBudget each = reckon(person, terms);
    all_known = all_known && each.total_cents;
    all_dated = all_dated && person.run.start;
    total += each.total_cents.value_or(0);
    total_incl_vat += each.total_incl_vat_cents.value_or(0);
    if (all_known && all_dated) calendar_years.add(person, each);
    budget.people.push_back(std::move(each));
  }
  if (!all_known) return budget;
  budget.total_cents = total;
  if (terms.vat_percent) budget.total_incl_vat_cents = total_incl_vat;
  if (all_dated) budget.by_calendar_year = calendar_years.rounded(total);
  return budget;
}

/// The years asked for which there is no amount of the visitor's own, each once.
std::vector<std::pair<Regime, int>> without_own_amount(const PeopleRead& read,
                                                       const Overrides& overrides) {
  std::map<std::pair<Regime, int>, bool> missing;
  for (const auto& [person, index] : read.people) {
    for (const SupportYear& year : support_years(person.run, person.support_used_months)) {
      const std::pair asked{person.regime, year.year};
      if (overrides.find(asked) == overrides.end()) missing.emplace(asked, true);
    }
  }
  std::vector<std::pair<Regime, int>> list;
  list.reserve(missing.size());
  for (const auto& [asked, is_missing] : missing) list.push_back(asked);
  return list;
}

/// The lists of caps that hold for these people, each once.
std::vector<const FigurePeriod*> caps_for(const PeopleRead& read, const BudgetRules& rules) {
  std::vector<const FigurePeriod*> lists;
  for (const PlacedPerson& placed : read.people) {
    const FigurePeriod* list = period_for(rules.budget(), placed.person.run.start);
    if (std::find(lists.begin(), lists.end(), list) == lists.end()) lists.push_back(list);
  }
  return lists;
}

/// The scheme has no amounts: its caps are the answer.
void answer_with_caps(const PeopleRead& read, const BudgetTerms& terms,
                      const std::vector<std::pair<Regime, int>>& missing, Response& response) {
  const RulePack& pack = terms.rules.pack();
  json::Writer& writer = response.result;
  writer.begin_object().member("outcome", "decided_by_authority").key("caps").begin_array();
  for (const FigurePeriod* list : caps_for(read, terms.rules)) {
    for (const Cap& cap : std::get<std::vector<Cap>>(list->value)) {
      const std::size_t source = cap.source.value_or(list->source);
      writer.begin_object();
      write_members(writer, cap);
      writer.member("source", pack.sources[source].id).end_object();
      response.explanation.cite(source);
    }
  }
  writer.end_array().end_object();
  about_conditions(read, pack, response.explanation);
  const bool undated =
      std::any_of(read.people.begin(), read.people.end(),
                  [](const PlacedPerson& placed) { return !placed.person.run.start; });
  if (undated) about_end_of_scheme(pack, Within::request, response.explanation);
  if (terms.overrides.empty()) return;
  std::vector<Data> list;
  list.reserve(missing.size());
  for (const auto& [regime, year] : missing) {
    list.emplace_back(object({{"regime", jobcoach::name(regime)}, {"year", year}}));
  }
  response.explanation.add(
      {"own_amounts_incomplete", Within::request, "/overrides", object({{"missing", list}})});
}

void answer(const Question& question, Response& response) {
  const RulePack* pack = read_scheme(question, name);
  std::optional<BudgetRules> rules;
  if (pack != nullptr) rules.emplace(*pack);
  const Fields& fields = question.fields;
  const PeopleRead read = read_people(fields, rules ? &*rules : nullptr);
  const auto coach_rate = fields.read_if_given("coach_rate_cents", whole(coach_rates));
  const auto vat = fields.read_if_given("vat_percent", decimal(vat_percents));
  Overrides overrides = read_overrides(fields, rules ? &*rules : nullptr);
  if (!question.problems.empty()) return;

  response.pack = pack;
  const BudgetTerms terms{*rules, coach_rate, vat, std::move(overrides)};
  const bool decided = rules->kind() == BudgetKind::decided_by_authority;
  if (decided) {
    const auto missing = without_own_amount(read, terms.overrides);
    if (!missing.empty()) {
      answer_with_caps(read, terms, missing, response);
      return;
    }
  }
  const Budget budget = reckon_all(read, terms);
  write(response.result, budget, read, decided);
  explain(budget, read, terms, response.explanation);
}

}  // namespace

extern const Calculation regime_budget;
const Calculation regime_budget{name, keys, limits, figures, one_of_figures, {}, answer};

}  // namespace jobcoach::calculations
