/**
 * @file cells.h
 * @brief What one cell says: a score, an answer, a day.
 *
 * Spaces around it do not count (a no-break space neither). An empty cell is for
 * the caller to see; nothing here reads it.
 */
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "jobcoach/calendar.h"
#include "jobcoach/figure.h"
#include "jobcoach/problem.h"

namespace jobcoach::scores {

/// The cell without the spaces around it.
[[nodiscard]] std::string_view trimmed(std::string_view cell);

/// Lower case, trimmed, and one underscore in the place of spaces and underscores between words.
[[nodiscard]] std::string word_of(std::string_view cell);

/**
 * A score in hundredths: whole, or with one or two decimals after a comma or a point. No sign, no
 * zero before another digit. Nothing when the cell is none. cell: trimmed.
 */
[[nodiscard]] std::optional<std::int32_t> read_score(std::string_view cell);

/// A day as one number that orders like days do: 20161001.
[[nodiscard]] constexpr std::int32_t day_number(int year, int month, int day) {
  return year * 10'000 + month * 100 + day;
}
[[nodiscard]] inline std::int32_t day_number(Day day) {
  return day_number(static_cast<int>(day.year()),
                    static_cast<int>(static_cast<unsigned>(day.month())),
                    static_cast<int>(static_cast<unsigned>(day.day())));
}

/**
 * A day as `2016-10-01`, or in Dutch order as `1-10-2016` (a zero before one digit may be there).
 * Slashes are no day: 1/10/2016 is the first of October to one and the tenth of January to
 * another, and a guess would be silent. cell: trimmed.
 */
[[nodiscard]] Result<std::int32_t, NotADay> read_day_number(std::string_view cell);

}  // namespace jobcoach::scores
