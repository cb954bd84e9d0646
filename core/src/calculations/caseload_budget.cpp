// caseload_budget at the door: its fields, its result, its steps. The rules are in
// jobcoach/caseload_budget.h.
#include "jobcoach/caseload_budget.h"

#include <array>

#include "budget_question.h"
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

constexpr WholeRange placement_months{1, 120};
constexpr DecimalRange placements{0, 10'000, true};
constexpr DecimalRange percents{0, 100, true};
const std::array<FieldLimit, 2> limits{
    FieldLimit{"months", placement_months},
    FieldLimit{"placements_per_month", WholeRange{placements.min, placements.max}}};

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

auto whole(WholeRange range) {
  return
      [range](json::Value value, Problems& problems) { return read_whole(value, range, problems); };
}

auto decimal(DecimalRange range) {
  return [range](json::Value value, Problems& problems) {
    return read_decimal(value, range, problems);
  };
}

/// The question as far as it reads; whatever does not is among the problems.
Caseload read_caseload(const Fields& fields, const BudgetRules* rules) {
  constexpr int most_years = 10;  // of any scheme
  const int years_of_scheme =
      rules == nullptr ? most_years : whole_of(rules->support_years().periods.back());
  const auto percent = [&](std::string_view key) {
    return fields.read(key, decimal(percents)).value_or(Fraction{0});
  };
  Caseload caseload{};
  caseload.from = fields.read("from", read_month).value_or(CalendarMonth{});
  caseload.months = static_cast<int>(fields.read("months", whole(placement_months)).value_or(0));
  caseload.placements_per_month =
      fields.read("placements_per_month", decimal(placements)).value_or(Fraction{0});
  caseload.midden_percent = percent("midden_percent");
  caseload.need_low_percent = percent("need_low_percent");
  caseload.need_high_percent = percent("need_high_percent");
  caseload.years = static_cast<int>(fields.read("years", whole({1, years_of_scheme})).value_or(0));
  if (caseload.need_high_percent < caseload.need_low_percent && fields.find("need_high_percent")) {
    fields.problems().add(ProblemCode::decimal_out_of_range,
                          fields.find("need_high_percent")->path(),
                          object({{"min", fields.find("need_low_percent")->text()},
                                  {"max", std::to_string(percents.max)},
                                  {"min_inclusive", true}}));
  }
  return caseload;
}

/// Adds no_rule_in_force for the first month of placements on which a figure has no value.
void check_rules_in_force(const Caseload& caseload, const BudgetRules& rules, Problems& problems) {
  for (int month = 0; month < caseload.months; ++month) {
    const Day start = first_of_month(caseload.from, month);
    const FigurePeriod* period = rules.budget().in_force_on(start);
    if (period == nullptr) {
      report_no_rule(rules.budget(), start, "/from", problems);
      return;
    }
    const RegimeTable& table = table_of(*period);
    if (table.row(Regime::licht) == nullptr || table.row(Regime::midden) == nullptr) {
      // Only a visitor's own pack can say that it answers this and lack one of the two.
      problems.add(ProblemCode::calculation_not_in_scheme, "/scheme",
                   object({{"known", std::vector<Data>{}}}));
      return;
    }
  }
}

void explain(const std::map<int, CaseloadYear>& years, const Caseload& caseload,
             std::pair<std::int64_t, std::int64_t> totals, const BudgetRules& rules,
             Explanation& explanation) {
  const Figure& rule = rules.budget();
  const FigurePeriod& table = *rule.in_force_on(first_of_month(caseload.from, 0));
  explanation.cite(table.source);
  if (!explanation.wanted()) return;
  constexpr int as_written = 4;
  const auto shown = [](Fraction value) {
    return to_decimal_string(value, as_written, TrailingZeros::drop);
  };
  const auto step = [&](std::string_view operation, std::string yields, Data inputs,
                        std::int64_t output) {
    explanation.add(
        Step{rule.id, operation, {std::move(yields)}, std::move(inputs), output, table.source});
  };
  std::size_t index = 0;
  for (const auto& [year, amounts] : years) {
    const std::string at = pointer_to("/by_calendar_year", index++);
    const auto inputs = [&, year = year](Fraction need) {
      return object({{"year", year},
                     {"placements_per_month", shown(caseload.placements_per_month)},
                     {"midden_percent", shown(caseload.midden_percent)},
                     {"need_percent", shown(need)}});
    };
    step("placements_low", pointer_to(at, "low_cents"), inputs(caseload.need_low_percent),
         amounts.low_cents);
    step("placements_high", pointer_to(at, "high_cents"), inputs(caseload.need_high_percent),
         amounts.high_cents);
  }
  step("sum_of_calendar_years", "/total_low_cents", object({}), totals.first);
  step("sum_of_calendar_years", "/total_high_cents", object({}), totals.second);
}

void add_notices(const Caseload& caseload, const BudgetRules& rules, const Overrides& overrides,
                 Explanation& explanation) {
  const Day start = first_of_month(caseload.from, 0);
  const int year = static_cast<int>(rules.budget().in_force_on(start)->valid_from.year());
  explanation.add(
      Notice{"amounts_of_year", Within::result, "/by_calendar_year", object({{"year", year}})});
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
  if (question.problems.empty()) check_rules_in_force(caseload, *rules, question.problems);
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
const Calculation caseload_budget{name, keys, limits, figures, {}, answer};

}  // namespace jobcoach::calculations
