/**
 * @file satisfaction_answer.h
 * @brief One writer for everything that counts forms: a report, a merge, a file.
 *
 * What it writes follows from the counts alone, so that counts that were added give
 * the very answer that their forms would have given together.
 */
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "jobcoach/explanation.h"
#include "jobcoach/json_writer.h"
#include "jobcoach/satisfaction_counts.h"
#include "jobcoach/satisfaction_rules.h"

namespace jobcoach {

/// Where forms stand in a question that lists them, from 0.
struct FormPlaces {
  std::vector<std::size_t> undated;
  std::vector<std::size_t> outside_period;
  std::vector<std::size_t> on_shared_day;
};

/// What the counts do not tell.
struct SatisfactionContext {
  /// Coaching periods that were completed; nothing: not told.
  std::optional<std::int64_t> completed_periods;
  /// True when no period was told, so that the newest rules were taken.
  bool newest_rules = false;
  /// For a question with a list of forms; nullptr for any other.
  const FormPlaces* places = nullptr;
};

/// Writes the members `employee`, `employer`, `verdict` and `answers` into an object that is open.
void write_satisfaction(const SatisfactionCounts& counts, const SatisfactionRules& rules,
                        json::Writer& result);

/// Adds the steps that yield those members, the sources behind them, and the notices.
void explain_satisfaction(const SatisfactionCounts& counts, const SatisfactionRules& rules,
                          const SatisfactionContext& context, Explanation& explanation);

}  // namespace jobcoach
