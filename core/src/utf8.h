/**
 * @file utf8.h
 * @brief UTF-8, as far as reading a question needs it.
 * @see https://www.rfc-editor.org/rfc/rfc3629
 */
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace jobcoach {

/// The offset of the first byte that does not begin a whole, shortest-form character; nothing when
/// all do.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

/// The number of characters. text: valid UTF-8.
[[nodiscard]] std::size_t count_characters(std::string_view text);

}  // namespace jobcoach
