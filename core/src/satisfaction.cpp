#include "jobcoach/satisfaction.h"

#include <array>

namespace jobcoach {
namespace {

constexpr std::int64_t hundred = 100;
constexpr int places_of_scores = 2;
constexpr int places_of_norm = 4;

Fraction rounded(Fraction mean) {
  constexpr std::int64_t tenths = 10;
  return {round_half_up(mean * Fraction{tenths}), tenths};
}

}  // namespace

bool SideFigures::rounding_hides_norm(Fraction norm) const {
  return mean && *mean < norm && rounded(*mean) >= norm;
}

SideFigures figures_of(const SideCounts& side, Fraction norm) {
  // No more than 10^12 scores of at most 10^4 hundredths: the sum fits with room to spare.
  std::int64_t hundredths = 0;
  for (std::size_t h = 0; h < side.scores.size(); ++h) {
    hundredths += static_cast<std::int64_t>(h) * side.scores[h];
  }
  SideFigures figures{side.given(), Fraction{hundredths, hundred}, {}, {}};
  if (figures.count > 0) {
    figures.mean = figures.sum / Fraction{figures.count};
    figures.meets_norm = *figures.mean >= norm;
  }
  return figures;
}

std::string_view name(Verdict verdict) {
  constexpr std::array<std::string_view, 3> names{"meets_norm", "below_norm", "not_measurable"};
  return names[static_cast<std::size_t>(verdict)];
}

Verdict verdict_on(const SideFigures& employee, const SideFigures& employer) {
  const auto below = [](const SideFigures& side) { return side.meets_norm == false; };
  if (below(employee) || below(employer)) return Verdict::below_norm;
  return employee.meets_norm && employer.meets_norm ? Verdict::meets_norm : Verdict::not_measurable;
}

std::string shown_mean(Fraction mean) {
  return to_decimal_string(mean, places_of_mean, TrailingZeros::keep);
}

std::string shown_score(Fraction score) {
  return to_decimal_string(score, places_of_scores, TrailingZeros::drop);
}

std::string shown_hundredths(std::size_t hundredths) {
  return shown_score({static_cast<std::int64_t>(hundredths), hundred});
}

std::string shown_norm(Fraction norm) {
  return to_decimal_string(norm, places_of_norm, TrailingZeros::drop);
}

}  // namespace jobcoach
