/**
 * @file satisfaction_reports.h
 * @brief Reading results of other reports back into counts.
 *
 * A result says the same thing more than once: a count follows from its
 * distribution, a mean from both. Only what nothing else follows from is taken
 * over; all the rest is reckoned again, and where the two differ that is a problem.
 */
#pragma once

#include "jobcoach/fields.h"
#include "jobcoach/satisfaction_counts.h"
#include "jobcoach/satisfaction_rules.h"

namespace jobcoach {

/// How many reports are merged at once.
inline constexpr ListLength merged_reports{0, most_items};

/**
 * The counts of all reports under `reports` together.
 *
 * Each is a bare result of a report, of a file or of a merge; keys that are not
 * known are ignored. What is read counts only when there is no problem at all.
 */
[[nodiscard]] SatisfactionCounts read_reports(json::Value reports, const SatisfactionRules& rules,
                                              Problems& problems);

/// The rules of a pack under the norm that the first report says it was judged by.
[[nodiscard]] SatisfactionRules rules_of_reports(const RulePack& pack, json::Value reports);

}  // namespace jobcoach
