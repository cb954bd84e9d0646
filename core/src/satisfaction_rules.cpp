#include "jobcoach/satisfaction_rules.h"

#include <algorithm>

namespace jobcoach {
namespace {

constexpr std::int64_t hundred = 100;

/// True when a decimal has at most two places.
bool in_hundredths(std::string_view decimal) {
  constexpr std::size_t places = 2;
  const std::size_t point = decimal.find('.');
  return point == std::string_view::npos || decimal.size() - point - 1 <= places;
}

}  // namespace

Result<SatisfactionRules, const Figure*> SatisfactionRules::in_force_on(const RulePack& pack,
                                                                        Day period_end) {
  SatisfactionRules rules = newest(pack);
  const std::array<const FigurePeriod**, 4> places{&rules.norm_, &rules.lowest_, &rules.highest_,
                                                   &rules.forms_};
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Figure* figure = pack.find(satisfaction_figures[i]);
    *places[i] = figure->in_force_on(period_end);
    if (*places[i] == nullptr) return failure(figure);
  }
  return rules;
}

SatisfactionRules SatisfactionRules::newest(const RulePack& pack) {
  SatisfactionRules rules{pack};
  const std::array<const FigurePeriod**, 4> places{&rules.norm_, &rules.lowest_, &rules.highest_,
                                                   &rules.forms_};
  for (std::size_t i = 0; i < places.size(); ++i) {
    *places[i] = &pack.find(satisfaction_figures[i])->periods.back();
  }
  return rules;
}

SatisfactionRules SatisfactionRules::with_norm(const RulePack& pack, std::string_view norm) {
  SatisfactionRules rules = newest(pack);
  const auto value = parse_decimal(norm);
  if (!value) return rules;
  const auto& periods = pack.find(satisfaction_figures.front())->periods;
  const auto same = std::find_if(periods.rbegin(), periods.rend(), [&](const FigurePeriod& period) {
    return std::get<Fraction>(period.value) == *value;
  });
  if (same != periods.rend()) rules.norm_ = &*same;
  return rules;
}

const Figure* SatisfactionRules::alternatives() const {
  for (const std::string_view word : satisfaction_figures) {
    const Figure* figure = pack_->find(word);
    if (figure->periods.size() > 1) return figure;
  }
  return nullptr;
}

std::size_t SatisfactionRules::hundredths() const {
  const Fraction highest = highest_score() * Fraction{hundred};
  return static_cast<std::size_t>(highest.numerator() / highest.denominator()) + 1;
}

Result<std::size_t, ScoreFault> read_score_of_any_scale(std::string_view text) {
  const auto score = parse_decimal(text);
  if (!score || !in_hundredths(text)) return failure(ScoreFault::malformed);
  return static_cast<std::size_t>((*score * Fraction{hundred}).numerator());
}

Result<std::size_t, ScoreFault> SatisfactionRules::read_score(std::string_view text) const {
  const auto score = read_score_of_any_scale(text);
  if (!score) return score;
  const Fraction exact{static_cast<std::int64_t>(*score), hundred};
  if (exact < lowest_score() || exact > highest_score()) return failure(ScoreFault::outside_scale);
  return score;
}

std::optional<std::size_t> place_of(const std::vector<Form::Entry>& entries, std::string_view id) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [id](const Form::Entry& entry) { return entry.id == id; });
  if (found == entries.end()) return std::nullopt;
  return static_cast<std::size_t>(found - entries.begin());
}

}  // namespace jobcoach
