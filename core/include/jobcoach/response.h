/**
 * @file response.h
 * @brief The envelope around every answer, good or bad.
 */
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/calculation.h"
#include "jobcoach/problem.h"

namespace jobcoach {

/// A success. result: JSON text. pack: the scheme that answered; nullptr where none did.
[[nodiscard]] std::string write_success(std::string_view calculation, std::string_view result,
                                        const Explanation& explanation, const RulePack* pack);

/// A failure. calculation: empty when the question does not say a known one.
[[nodiscard]] std::string write_failure(std::string_view calculation,
                                        const std::vector<Problem>& problems);

/// Adds what every answer under this scheme must say, whatever was asked.
void add_notices_of_scheme(const RulePack& pack, Explanation& explanation);

/// A source as it stands in an answer.
void write(json::Writer& writer, const Source& source);

}  // namespace jobcoach
