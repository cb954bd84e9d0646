/**
 * @file explain_satisfaction.h
 * @brief The parts of `explain_satisfaction`, one file each.
 */
#pragma once

#include "jobcoach/satisfaction_answer.h"

namespace jobcoach {

/// Names every source that a step would name.
void cite_satisfaction(const SatisfactionRules& rules, Explanation& explanation);

void add_satisfaction_steps(const SatisfactionCounts& counts, const SatisfactionRules& rules,
                            Explanation& explanation);

void add_satisfaction_notices(const SatisfactionCounts& counts, const SatisfactionRules& rules,
                              const SatisfactionContext& context, Explanation& explanation);

}  // namespace jobcoach
