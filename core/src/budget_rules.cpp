#include "jobcoach/budget_rules.h"

#include <array>
#include <utility>

namespace jobcoach {
namespace {

constexpr std::array<std::pair<std::string_view, BudgetKind>, 4> kinds{
    std::pair{"yearly_amounts", BudgetKind::yearly_amounts},
    std::pair{"calendar_year_amounts", BudgetKind::calendar_year_amounts},
    std::pair{"yearly_percentages", BudgetKind::yearly_percentages},
    std::pair{"published_caps", BudgetKind::decided_by_authority}};

}  // namespace

BudgetRules::BudgetRules(const RulePack& pack)
    : pack_{&pack},
      support_years_{pack.find("support_years")},
      optional_from_year_{pack.find("optional_from_year")},
      full_hours_per_week_{pack.find("full_hours_per_week")},
      followed_{pack.find("followed_full_hours_per_week")},
      weeks_per_year_{pack.find("weeks_per_year")},
      longest_trial_{pack.find("longest_trial")},
      hourly_rate_{pack.find("hourly_rate")},
      hourly_rate_earlier_grants_{pack.find("hourly_rate_earlier_grants")} {
  for (const auto& [word, kind] : kinds) {
    const Figure* figure = pack.find(word);
    if (figure == nullptr) continue;
    kind_ = kind;
    budget_ = figure;
  }
  trial_ = pack.find(in_cents() ? "trial_amounts" : "trial_percentages");
}

std::optional<HourlyRate> BudgetRules::hourly_rate(Day service, Day granted_on) const {
  const auto rate = [](const FigurePeriod& period) {
    return HourlyRate{std::get<std::int64_t>(period.value), &period};
  };
  if (hourly_rate_earlier_grants_ != nullptr) {
    const FigurePeriod* kept = hourly_rate_earlier_grants_->in_force_on(service);
    if (kept != nullptr && granted_on < *kept->granted_before) return rate(*kept);
  }
  const FigurePeriod* current =
      hourly_rate_ == nullptr ? nullptr : hourly_rate_->in_force_on(service);
  if (current == nullptr) return std::nullopt;
  return rate(*current);
}

const FigurePeriod* period_for(const Figure& figure, std::optional<Day> start) {
  return start ? figure.in_force_on(*start) : &figure.periods.front();
}

const RegimeTable& table_of(const FigurePeriod& period) {
  return std::get<RegimeTable>(period.value);
}

int whole_of(const FigurePeriod& period) {
  return static_cast<int>(std::get<std::int64_t>(period.value));
}

bool is_ours(const FigurePeriod& support_years) {
  return support_years.confidence == Confidence::low;
}

std::vector<Regime> regimes_in(const RegimeTable& table) {
  std::vector<Regime> regimes;
  for (std::size_t i = 0; i < regime_names.size(); ++i) {
    const auto regime = static_cast<Regime>(i);
    if (table.row(regime) != nullptr) regimes.push_back(regime);
  }
  return regimes;
}

std::vector<Regime> regimes_of(const RulePack& pack) {
  if (!pack.answers("regime_budget")) return {};
  const BudgetRules rules{pack};
  if (rules.kind() != BudgetKind::decided_by_authority) {
    return regimes_in(table_of(rules.budget().periods.back()));
  }
  return {Regime::zeer_licht, Regime::licht, Regime::midden, Regime::intensief};
}

}  // namespace jobcoach
