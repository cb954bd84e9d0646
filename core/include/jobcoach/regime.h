/**
 * @file regime.h
 * @brief The regimes of support: how much coaching somebody gets.
 */
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "jobcoach/fraction.h"

namespace jobcoach {

/// From least to most, and last the cap that the law itself sets. A scheme has some of them.
enum class Regime { zeer_licht, licht, midden, intensief, wettelijk_maximum };

inline constexpr std::array<std::string_view, 5> regime_names{"zeer_licht", "licht", "midden",
                                                              "intensief", "wettelijk_maximum"};
/// The first so many are granted to people; a scheme in which the authority decides has these.
inline constexpr std::size_t granted_regimes = 4;

[[nodiscard]] constexpr std::string_view name(Regime regime) {
  return regime_names[static_cast<std::size_t>(regime)];
}

/**
 * Figures per regime and support year: whole cents, or percents.
 *
 * A figure that does not differ per year is a list of one. No list is empty.
 */
class RegimeTable {
 public:
  using Row = std::vector<Fraction>;

  void set(Regime regime, Row row) { rows_[static_cast<std::size_t>(regime)] = std::move(row); }
  /// The list of a regime; nullptr when the table has none.
  [[nodiscard]] const Row* row(Regime regime) const {
    const auto& row = rows_[static_cast<std::size_t>(regime)];
    return row ? &*row : nullptr;
  }
  /// The figure of a support year, from 1; the last holds for all later years. The regime must be
  /// there.
  [[nodiscard]] Fraction at(Regime regime, int year) const {
    const Row& figures = *row(regime);
    const auto index = static_cast<std::size_t>(year - 1);
    return index < figures.size() ? figures[index] : figures.back();
  }

 private:
  std::array<std::optional<Row>, regime_names.size()> rows_;
};

}  // namespace jobcoach
