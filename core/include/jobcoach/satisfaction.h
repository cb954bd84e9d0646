/**
 * @file satisfaction.h
 * @brief Averages of the scores, and whether they meet the norm.
 * @see UWV, Klanttevredenheidsonderzoek Jobcoaching: Inleiding, Beoordeling
 */
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "jobcoach/fraction.h"
#include "jobcoach/satisfaction_counts.h"

namespace jobcoach {

/// Places after the point with which a mean is shown. It is judged by its exact value.
inline constexpr int places_of_mean = 1;
/// A side with fewer scores than this, and at least one, may show who gave which.
inline constexpr std::int64_t group_that_hides = 5;

/// What the scores of one side come to. The mean counts forms, not people.
struct SideFigures {
  std::int64_t count = 0;          ///< forms with a score
  Fraction sum;                    ///< of all scores
  std::optional<Fraction> mean;    ///< exact; nothing without scores
  std::optional<bool> meets_norm;  ///< the exact mean is not below the norm; nothing without scores

  /// True when the mean is below the norm, and shows as if it were not.
  [[nodiscard]] bool rounding_hides_norm(Fraction norm) const;
};

[[nodiscard]] SideFigures figures_of(const SideCounts& side, Fraction norm);

/// Both sides together.
enum class Verdict {
  meets_norm,      ///< both sides do
  below_norm,      ///< a side has scores and does not
  not_measurable,  ///< no side is below the norm, and at least one has no scores
};

[[nodiscard]] std::string_view name(Verdict verdict);
[[nodiscard]] Verdict verdict_on(const SideFigures& employee, const SideFigures& employer);

/// The mean as it is shown, rounded half up: 6.45 is `6.5`.
[[nodiscard]] std::string shown_mean(Fraction mean);
/// A score or a sum of scores as it is shown: `7`, `7.25`.
[[nodiscard]] std::string shown_score(Fraction score);
/// A score of so many hundredths as it is shown.
[[nodiscard]] std::string shown_hundredths(std::size_t hundredths);
/// The norm, with as many places as a pack may give it.
[[nodiscard]] std::string shown_norm(Fraction norm);

}  // namespace jobcoach
