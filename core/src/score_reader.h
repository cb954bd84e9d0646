/**
 * @file score_reader.h
 * @brief Reading a score in a question.
 */
#pragma once

#include <optional>

#include "jobcoach/fields.h"
#include "jobcoach/satisfaction_rules.h"

namespace jobcoach {

/**
 * A score in hundredths: a string that fits `score_pattern`, on the scale of the rules.
 *
 * rules: nullptr when the scheme is not known; then it is judged by its form alone.
 */
[[nodiscard]] std::optional<std::size_t> read_score(json::Value value,
                                                    const SatisfactionRules* rules,
                                                    Problems& problems);

}  // namespace jobcoach
