/**
 * @file satisfaction_counts.h
 * @brief What is kept of assessment forms: how often each score and each answer was given.
 *
 * Counts forget who gave what, so they can be added: those of two organisations
 * together are what the counts of all their forms would be. A report, a merge of
 * reports and a file of any size each end in one of these, and the answer is
 * written from it alone; see satisfaction_answer.h.
 */
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "jobcoach/figure.h"

namespace jobcoach {

class SatisfactionRules;

/// More forms than these are not counted, inclusive. All sums of so many are exact in 64 bits.
inline constexpr std::int64_t most_forms = 1'000'000'000'000;

/// How often each answer to one question was given.
struct QuestionCounts {
  std::vector<std::int64_t> counts;  ///< counts[i]: forms with answer i of the scale
  std::int64_t missing = 0;          ///< forms counted without an answer to this question

  /// Counts one form. answer: its place in the scale; nothing when it was not given.
  void add(std::optional<std::size_t> answer);
  /// Forms with any answer.
  [[nodiscard]] std::int64_t given() const;
};

/// One side of the forms that count.
struct SideCounts {
  /// scores[h]: forms with the score h hundredths. As long as the highest score needs.
  std::vector<std::int64_t> scores;
  std::int64_t missing = 0;               ///< forms counted without a score
  std::vector<QuestionCounts> questions;  ///< in the order of the rule pack

  /// Counts one form. hundredths: of its score; nothing when it was not given.
  void add(std::optional<std::size_t> hundredths);
  /// Forms with any score.
  [[nodiscard]] std::int64_t given() const;
};

/// All forms that count, and what the page must say of them.
struct SatisfactionCounts {
  SideCounts employee;
  SideCounts employer;
  std::int64_t forms = 0;           ///< forms that count, one pair for each coaching period
  std::int64_t undated = 0;         ///< of these, the forms without a date
  std::int64_t outside_period = 0;  ///< forms left out: their date lies outside the period
  /// Forms left out: their date is the first day, which the measurement before shares and has.
  std::int64_t on_shared_day = 0;

  [[nodiscard]] SideCounts& of(Side side) { return side == Side::employee ? employee : employer; }
  [[nodiscard]] const SideCounts& of(Side side) const {
    return side == Side::employee ? employee : employer;
  }
};

/// Counts of no forms at all: all lists as long as these rules need.
[[nodiscard]] SatisfactionCounts no_forms(const SatisfactionRules& rules);

/// Both together, as if all forms had been counted at once. They must be of the same rules.
[[nodiscard]] SatisfactionCounts operator+(SatisfactionCounts a, const SatisfactionCounts& b);

}  // namespace jobcoach
