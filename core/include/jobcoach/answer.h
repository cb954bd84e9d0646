/**
 * @file answer.h
 * @brief The one door of the core.
 */
#pragma once

#include <string>
#include <string_view>

namespace jobcoach {

/**
 * Answers one question.
 *
 * A pure function: the same text gives the same answer, on every machine and at
 * every time. It keeps nothing, knows no clock and throws nothing. A question
 * that cannot be answered gives all of its problems; it never gives a guess.
 *
 * request: JSON text in UTF-8, at most 16 MiB and 64 levels deep.
 * Returns JSON text. The shapes are declared in wasm/package/index.d.ts.
 */
[[nodiscard]] std::string answer(std::string_view request);

/// The version of this core: `0.1.0`.
[[nodiscard]] std::string_view version();

}  // namespace jobcoach
