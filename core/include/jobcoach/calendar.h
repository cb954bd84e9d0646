/**
 * @file calendar.h
 * @brief Days and months, exactly.
 *
 * Two families of types, both Howard Hinnant's, and the conversion between them
 * is always written out:
 *   - `Day` (a year, a month and a day) is what people write. It is what the law
 *     counts months and years in.
 *   - `SerialDay` (a count of days) is what days and weeks are counted in.
 *
 * There is no clock here and no function that asks for today.
 */
#pragma once

#include <date/date.h>

#include <string>
#include <string_view>

#include "jobcoach/result.h"

namespace jobcoach {

using Day = date::year_month_day;
using SerialDay = date::sys_days;

/// First and last day that a question may name, both inclusive. Answers may run past the last.
inline constexpr Day first_day{date::year{1900}, date::month{1}, date::day{1}};
inline constexpr Day last_day{date::year{2199}, date::month{12}, date::day{31}};

inline constexpr int months_per_year = 12;

/// Why a text is not a day.
enum class DayFault {
  malformed,      ///< not four digits, two and two, joined by hyphens
  no_such_month,  ///< the month is not 1 to 12
  no_such_day,    ///< the month lacks that day in that year
  out_of_range,   ///< before `first_day` or after `last_day`
};

/// A text that is not a day: why, and the numbers as they were written (0 when malformed).
struct NotADay {
  DayFault fault;
  int year = 0;
  int month = 0;
  int day = 0;
};

/**
 * Reads `YYYY-MM-DD`.
 *
 * text: exactly ten characters, in digits and hyphens; no spaces, no signs.
 */
[[nodiscard]] Result<Day, NotADay> parse_day(std::string_view text);

/// `YYYY-MM-DD`. The day must be ok() and lie between the years 0 and 9999.
[[nodiscard]] std::string to_string(Day day);

/// The number of days in a month, 28 to 31. month: 1 to 12.
[[nodiscard]] int days_in_month(int year, int month);

/// A day reached by counting months.
struct MonthsLater {
  Day day;
  /// True when the month lacks the day that was counted from, and its last day was taken.
  bool moved_to_month_end;
};

/**
 * The same day of the month, so many months later; where that month lacks the
 * day, its last day.
 *
 * No official text of this field says what happens to the 29th, 30th or 31st.
 * The last day of the month is the earlier, and so the safe, choice.
 * Always count from the first day of a series: counting from a result that was
 * moved loses the day.
 *
 * from: ok(). months: may be negative; the result must stay within the years 1 to 9999.
 */
[[nodiscard]] MonthsLater months_after(Day from, int months);

/// So many days after `from`; negative counts back.
[[nodiscard]] Day days_after(Day from, int days);

}  // namespace jobcoach
