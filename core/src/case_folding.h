/**
 * @file case_folding.h
 * @brief Unicode's simple case folding as a table of ranges.
 */
#pragma once

#include <cstdint>
#include <span>

namespace jobcoach {

/// Every `stride`-th character from `first` to `last`, both inclusive, folds to itself + `shift`.
struct FoldingRange {
  std::uint32_t first;
  std::uint32_t last;
  std::uint32_t stride;
  std::int32_t shift;
};

/// All of them, in ascending order; none overlap.
[[nodiscard]] std::span<const FoldingRange> folding_ranges();

}  // namespace jobcoach
