/**
 * @file satisfaction_counts.h
 * @brief What is kept of assessment forms: how often each score and each answer was given.
 *
 * Counts forget who gave what, so they can be added: those of two organisations
 * together are what the counts of all their forms would be. A report, a merge of
 * reports and a file of any size each end in one of these, and the answer is
 * written from it alone.
 */
#pragma once

#include <cstdint>
#include <vector>

namespace jobcoach {

/// How often each answer to one question was given.
struct QuestionCounts {
  std::vector<std::int64_t> counts;  ///< counts[i]: forms with answer i of the scale
  std::int64_t missing = 0;          ///< forms counted without an answer to this question
};

/// One side of the forms that count.
struct SideCounts {
  /// scores[h]: forms with the score h hundredths. As long as the highest score needs.
  std::vector<std::int64_t> scores;
  std::int64_t missing = 0;               ///< forms counted without a score
  std::vector<QuestionCounts> questions;  ///< in the order of the rule pack
};

/// All forms that count, and what the page must say of them.
struct SatisfactionCounts {
  SideCounts employee;
  SideCounts employer;
  std::int64_t forms = 0;           ///< forms that count, one pair for each coaching period
  std::int64_t undated = 0;         ///< of these, the forms without a date
  std::int64_t outside_period = 0;  ///< forms left out, because their date lies outside the period
};

/// Both together, as if all forms had been counted at once. They must be of the same rule pack.
[[nodiscard]] SatisfactionCounts operator+(SatisfactionCounts a, const SatisfactionCounts& b);

}  // namespace jobcoach
