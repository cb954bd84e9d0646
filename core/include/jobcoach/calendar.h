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
  /// True when the month lacks the day that was counted from, and another day was taken.
  bool moved;
};

/**
 * The same day of the month, so many months later; where that month lacks the day, its last day.
 *
 * For dates by which something must be done: the earlier day is the safe one. One month after
 * 2016-01-31 is 2016-02-29, two months after it 2016-03-31.
 * Always count from the first day of a series: counting from a result that was moved loses the day.
 *
 * from: ok(). months: may be negative; the result must stay within the years 1 to 9999.
 */
[[nodiscard]] MonthsLater same_day_or_month_end(Day from, int months);

/**
 * The same day of the month, so many months later; where that month lacks the day, the 1st of the
 * month after it.
 *
 * For first days of a period: the last day of the period before it is then one that a contract
 * names. One month after 2015-01-31 is 2015-03-01, so that the month runs through 2015-02-28; two
 * months after it is 2015-03-31. Twelve months after 2016-02-29 is 2017-03-01.
 * A moved day stays in its calendar year, because December has every day.
 *
 * from, months: as above, and never from a result that was moved.
 */
[[nodiscard]] MonthsLater same_day_or_next_first(Day from, int months);

/// So many days after `from`; negative counts back.
[[nodiscard]] Day days_after(Day from, int days);

}  // namespace jobcoach
