/**
 * @file report_answers.h
 * @brief Reading how often each answer was given, out of the result of a report.
 */
#pragma once

#include <array>
#include <optional>

#include "jobcoach/fields.h"
#include "jobcoach/satisfaction_counts.h"
#include "jobcoach/satisfaction_rules.h"

namespace jobcoach {

/// The number of forms by the scores of each side; nothing where those do not read.
using FormsOfSides = std::array<std::optional<std::int64_t>, 2>;

/// Adds a problem when a part of a report speaks of another number of forms.
void expect_forms(json::Value part, std::int64_t forms, std::int64_t found, Problems& problems);

/// A number of forms: 0 to `most_forms`.
[[nodiscard]] std::optional<std::int64_t> read_form_count(json::Value value, Problems& problems);

/**
 * Reads `answers` into the counts: every question of the rules once, in any order.
 *
 * The result says only that there was an object; the problems say whether it was right.
 */
[[nodiscard]] std::optional<bool> read_answers(json::Value answers, const SatisfactionRules& rules,
                                               const FormsOfSides& forms,
                                               SatisfactionCounts& counts, Problems& problems);

}  // namespace jobcoach
