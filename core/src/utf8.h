/**
 * @file utf8.h
 * @brief UTF-8, as far as reading a question needs it.
 * @see https://www.rfc-editor.org/rfc/rfc3629
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jobcoach {

/// The offset of the first byte that does not begin a whole, shortest-form character; nothing when
/// all do.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// Adds one character. code_point: at most U+10FFFF, no surrogate.
void append_utf8(std::string& text, std::uint32_t code_point);

/// The number of characters. text: valid UTF-8.
[[nodiscard]] std::size_t count_characters(std::string_view text);

}  // namespace jobcoach
