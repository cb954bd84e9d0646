// caseload_budget at the door: its fields, its result, its steps. The rules are in
// jobcoach/caseload_budget.h.
#include "jobcoach/caseload_budget.h"

#include <array>

#include "budget_limits.h"
#include "budget_question.h"
#include "explain_budget.h"
#include "jobcoach/calculation.h"

namespace jobcoach::calculations {
namespace {

constexpr std::string_view name = "caseload_budget";
constexpr std::array<std::string_view, 9> keys{"scheme",
                                               "from",
                                               "months",
                                               "placements_per_month",
                                               "midden_percent",
                                               "need_low_percent",
                                               "need_high_percent",
                                               "years",
                                               "overrides"};
constexpr std::array<std::string_view, 2> figures{"yearly_amounts", "support_years"};
constexpr std::array regimes{Regime::licht, Regime::midden};

constexpr WholeRange placement_months{1, 120};
constexpr DecimalRange placements{0, 10'000, true};
constexpr DecimalRange percents{0, 100, true};

std::vector<FieldLimit> limits(const RulePack& pack) {
  const BudgetRules rules{pack};
  const WholeRange years = support_year_range(&rules);
  return {{"months", placement_months},    {"placements_per_month", placements},
          {"midden_percent", percents},    {"need_low_percent", percents},
          {"need_high_percent", percents}, {"years", years},
          {"overrides/year", years},       {"overrides/amount_cents", most_cents}};
}

std::optional<CalendarMonth> read_month(json::Value value, Problems& problems) {
  const auto text = read_string(value, problems);
  if (!text) return {};
  // A month is a day without its day; the reader of days knows the rest.
  const auto day = parse_day(std::string{*text} + "-01");
  if (day) {
    return CalendarMonth{static_cast<int>(day->year()),
                         static_cast<int>(static_cast<unsigned>(day->month()))};
  }
  switch (day.error().fault) {
    case DayFault::malformed:
      problems.add(ProblemCode::not_a_month, value.path(), object({{"format", "YYYY-MM"}}));
      break;
    case DayFault::no_such_month:
    case DayFault::no_such_day:
      problems.add(ProblemCode::no_such_month, value.path(),
                   object({{"year", day.error().year}, {"month", day.error().month}}));
      break;
    case DayFault::out_of_range:
      problems.add(ProblemCode::date_out_of_range, value.path(),
                   object({{"min", first_day}, {"max", last_day}}));
      break;
  }
  return {};
}

/// The question as far as it reads; whatever does not is among the problems.
Caseload read_caseload(const Fields& fields, const BudgetRules* rules) {
  Caseload caseload{};
  caseload.from = fields.read("from", read_month).value_or(CalendarMonth{});
  caseload.months = static_cast<int>(fields.read("months", whole(placement_months)).value_or(0));
  caseload.placements_per_month =
      fields.read("placements_per_month", decimal(placements)).value_or(Fraction{0});
  caseload.midden_percent = fields.read("midden_percent", decimal(percents)).value_or(Fraction{0});
  const auto low = fields.read("need_low_percent", decimal(percents));
  const auto high = fields.read("need_high_percent", decimal(percents));
  caseload.years =
      static_cast<int>(fields.read("years", whole(support_year_range(rules))).value_or(0));
  if (low && high && *high < *low) {
    fields.problems().add(ProblemCode::decimal_out_of_range,
                          fields.find("need_high_percent")->path(),
                          object({{"min", fields.find("need_low_percent")->text()},
                                  {"max", std::to_string(percents.max)},
                                  {"min_inclusive", true}}));
  }
  caseload.need_low_percent = low.value_or(Fraction{0});
  caseload.need_high_percent = high.value_or(Fraction{0});
  return caseload;
}

/// Every figure must be in force on the 1st of every month of placements, and give so many years.
void check_rules(const Caseload& caseload, const BudgetRules& rules, Problems& problems) {
  for (int month = 0; month < caseload.months; ++month) {
    const Day start = first_of_month(caseload.from, month);
    for (const Figure* figure : {&rules.budget(), &rules.support_years()}) {
      if (figure->in_force_on(start) != nullptr) continue;
      report_no_rule(*figure, start, "/from", problems);
      return;
    }
    const int most_years = whole_of(*rules.support_years().in_force_on(start));
    if (caseload.years <= most_years) continue;
    problems.add(ProblemCode::out_of_range, "/years", object({{"min", 1}, {"max", most_years}}));
    return;
  }
}

/// The tables that placements start under, each once, in the order of time.
std::vector<const FigurePeriod*> tables_of(const Caseload& caseload, const BudgetRules& rules) {
  std::vector<const FigurePeriod*> tables;
  for (int month = 0; month < caseload.months; ++month) {
    const FigurePeriod* table = rules.budget().in_force_on(first_of_month(caseload.from, month));
    if (tables.empty() || tables.back() != table) tables.push_back(table);
  }
  return tables;
}

void explain(const std::map<int, CaseloadYear>& years, const Caseload& caseload,
             std::pair<std::int64_t, std::int64_t> totals, const BudgetRules& rules,
             Explanation& explanation) {
  const Figure& rule = rules.budget();
  const auto tables = tables_of(caseload, rules);
  for (const FigurePeriod* table : tables) explanation.cite(table->source);
  if (!explanation.wanted()) return;
  const auto step = [&](std::string_view operation, std::string yields, Data inputs,
                        std::int64_t output, const FigurePeriod& table) {
    explanation.add(
        Step{rule.id, operation, {std::move(yields)}, std::move(inputs), output, table.source});
  };
  std::size_t index = 0;
  for (const auto& [year, amounts] : years) {
    const std::string at = pointer_to("/by_calendar_year", index++);
    const auto inputs = [&, year = year](Fraction need) {
      return object({{"year", year},
                     {"placements_per_month", to_decimal_as_written(caseload.placements_per_month)},
                     {"midden_percent", to_decimal_as_written(caseload.midden_percent)},
                     {"need_percent", to_decimal_as_written(need)}});
    };
    for (const FigurePeriod* table : amounts.tables) {
      step("placements_low", pointer_to(at, "low_cents"), inputs(caseload.need_low_percent),
           amounts.low_cents, *table);
      step("placements_high", pointer_to(at, "high_cents"), inputs(caseload.need_high_percent),
           amounts.high_cents, *table);
    }
  }
  step("sum_of_calendar_years", "/total_low_cents", object({}), totals.first, *tables.front());
  step("sum_of_calendar_years", "/total_high_cents", object({}), totals.second, *tables.front());
}

/// False when every yearly amount that is asked for is the visitor's own.
bool uses_published_amounts(const Caseload& caseload, const Overrides& overrides) {
  for (const Regime regime : regimes) {
    for (int year = 1; year <= caseload.years; ++year) {
      if (overrides.find({regime, year}) == overrides.end()) return true;
    }
  }
  return false;
}

void add_notices(const Caseload& caseload, const BudgetRules& rules, const Overrides& overrides,
                 Explanation& explanation) {
  if (uses_published_amounts(caseload, overrides)) {
    FiguresUsed used;
    for (const FigurePeriod* table : tables_of(caseload, rules)) used.add(rules.budget(), *table);
    explanation.add(used.notice(rules.pack(), "/by_calendar_year"));
  }
  if (const auto year = first_year_past_the_end(caseload, rules)) {
    explanation.add(
        {"rule_ended", Within::result, "/by_calendar_year",
         object({{"valid_to", *year->table->valid_to}, {"from", year->from}, {"to", year->to}})});
  }
  if (overrides.empty()) return;
  explanation.add(
      Notice{"own_amounts", Within::request, "/overrides", object({{"count", overrides.size()}})});
}

void answer(const Question& question, Response& response) {
  const RulePack* pack = read_scheme(question, name);
  std::optional<BudgetRules> rules;
  if (pack != nullptr) rules.emplace(*pack);
  const BudgetRules* known = rules ? &*rules : nullptr;
  const Caseload caseload = read_caseload(question.fields, known);
  const Overrides overrides = read_overrides(question.fields, known);
  if (question.problems.empty()) check_rules(caseload, *rules, question.problems);
  if (!question.problems.empty()) return;

  const auto years = jobcoach::caseload_budget(caseload, *rules, overrides);
  std::pair<std::int64_t, std::int64_t> totals{0, 0};
  json::Writer& writer = response.result;
  writer.begin_object().key("by_calendar_year").begin_array();
  for (const auto& [year, amounts] : years) {
    writer.begin_object().member("year", year).member("low_cents", amounts.low_cents);
    writer.member("high_cents", amounts.high_cents).end_object();
    totals.first += amounts.low_cents;
    totals.second += amounts.high_cents;
  }
  writer.end_array().member("total_low_cents", totals.first);
  writer.member("total_high_cents", totals.second).end_object();
  explain(years, caseload, totals, *rules, response.explanation);
  add_notices(caseload, *rules, overrides, response.explanation);
  response.pack = pack;
}

}  // namespace

extern const Calculation caseload_budget;
const Calculation caseload_budget{name, keys, limits, figures, {}, regimes, answer};

}  // namespace jobcoach::calculations
