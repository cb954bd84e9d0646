/**
 * @file working_days.h
 * @brief Which days are working days in the Netherlands.
 *
 * A term of a policy rule does not move for a weekend or a holiday: the Algemene
 * termijnenwet moves terms of an Act only (art. 1 and 5). The last working day
 * before a deadline is a service to the reader, never a new deadline.
 *
 * @see https://wetten.overheid.nl/BWBR0002448/ Algemene termijnenwet, art. 3
 */
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "jobcoach/calendar.h"

namespace jobcoach {

/// Why people do not work on a day: the weekend, and the days of art. 3.
enum class DayOff {
  saturday,
  sunday,
  new_years_day,
  good_friday,  ///< treated alike by art. 3(2)
  easter_monday,
  kings_day,       ///< 27 April, or the 26th when the 27th is a Sunday
  liberation_day,  ///< 5 May, every year in this act, whatever an employer grants
  ascension_day,
  whit_monday,
  christmas_day,
  boxing_day,
};

/// The word for it in an answer: `good_friday`.
[[nodiscard]] std::string_view name(DayOff reason);

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * year: 1583 or later.
 */
[[nodiscard]] Day easter_sunday(int year);

/**
 * Why a day is no working day; nothing when it is one. A holiday in a weekend
 * gives the holiday.
 *
 * day: in 2014 or later, since when the King's birthday is on 27 April.
 */
[[nodiscard]] std::optional<DayOff> day_off(Day day);

/// The working day that was found, and the days that were passed over to reach it, latest first.
struct LastWorkingDay {
  Day day;
  struct Skipped {
    Day day;
    DayOff reason;
  };
  std::vector<Skipped> skipped;
};

/// The last working day on or before `day`. day: as for day_off().
[[nodiscard]] LastWorkingDay last_working_day_on_or_before(Day day);

}  // namespace jobcoach
