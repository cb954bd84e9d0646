/**
 * @file text_encoding.h
 * @brief What kind of text a file is, as far as its first bytes tell.
 */
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "record_splitter.h"

namespace jobcoach::scores {

/// UTF-8 for a cell: the cell itself where it is that, else read as Windows-1252.
[[nodiscard]] std::string as_utf8(std::string_view cell);

/// Why bytes are no text that is read here: the `found` of no_readable_text. Nothing when they are.
/// first: the first line, or as much of it as is known.
[[nodiscard]] std::optional<std::string_view> not_a_text(std::string_view first);

/// The bytes of a byte order mark of UTF-8 at the front: 3 or 0.
[[nodiscard]] std::size_t byte_order_mark(std::string_view first);

/**
 * The separator and the line end of a file, by its first line. Nothing when that goes on.
 *
 * text: from the first line's begin on. final: true when the file ends there. What stands between
 * quotes does not count; nothing either when a quote is open at the end.
 */
[[nodiscard]] std::optional<Dialect> find_dialect(std::string_view text, bool final);

}  // namespace jobcoach::scores
