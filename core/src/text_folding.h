/**
 * @file text_folding.h
 * @brief Names as they are compared: without the space around them, capital or small.
 *
 * Accents written as one character and as two (NFC and NFD) are not made equal
 * here: that takes tables many times as large. Who has names in both forms
 * normalises them first; a browser does so with `normalize("NFC")`.
 *
 * @see https://www.unicode.org/Public/14.0.0/ucd/CaseFolding.txt
 */
#pragma once

#include <string>
#include <string_view>

namespace jobcoach {

/**
 * The text without the space at both its ends.
 *
 * text: valid UTF-8. Space is all that Unicode calls White_Space, no-break spaces
 * too, and the zero-width space and byte order mark that nobody sees.
 */
[[nodiscard]] std::string_view without_outer_space(std::string_view text);

/// The text after Unicode's simple case folding: `É` as `é`, `ẞ` as `ß`. text: valid UTF-8.
[[nodiscard]] std::string case_folded(std::string_view text);

}  // namespace jobcoach
