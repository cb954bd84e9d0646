#include "jobcoach/working_days.h"

namespace jobcoach {
namespace {

std::optional<DayOff> holiday(Day day) {
  const unsigned month = static_cast<unsigned>(day.month());
  const unsigned of_month = static_cast<unsigned>(day.day());
  const auto is = [&](unsigned m, unsigned d) { return month == m && of_month == d; };

  if (is(1, 1)) return DayOff::new_years_day;
  if (is(5, 5)) return DayOff::liberation_day;
  if (is(12, 25)) return DayOff::christmas_day;
  if (is(12, 26)) return DayOff::boxing_day;

  const date::weekday weekday{SerialDay{day}};
  if (is(4, 27) && weekday != date::Sunday) return DayOff::kings_day;
  if (is(4, 26) && weekday == date::Saturday) return DayOff::kings_day;

  const SerialDay easter{easter_sunday(static_cast<int>(day.year()))};
  switch ((SerialDay{day} - easter).count()) {
    case -2: return DayOff::good_friday;
    case 1: return DayOff::easter_monday;
    case 39: return DayOff::ascension_day;
    case 50: return DayOff::whit_monday;
    default: return std::nullopt;
  }
}

}  // namespace

std::string_view name(DayOff reason) {
  switch (reason) {
    case DayOff::saturday: return "saturday";
    case DayOff::sunday: return "sunday";
    case DayOff::new_years_day: return "new_years_day";
    case DayOff::good_friday: return "good_friday";
    case DayOff::easter_monday: return "easter_monday";
    case DayOff::kings_day: return "kings_day";
    case DayOff::liberation_day: return "liberation_day";
    case DayOff::ascension_day: return "ascension_day";
    case DayOff::whit_monday: return "whit_monday";
    case DayOff::christmas_day: return "christmas_day";
    case DayOff::boxing_day: return "boxing_day";
  }
  return {};
}

// The anonymous Gregorian computus (Nature, 1876), with names for what its letters mean.
Day easter_sunday(int year) {
  const int golden = year % 19;
  const int century = year / 100;
  const int leap_centuries = century / 4;
  const int moon_correction = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - leap_centuries - moon_correction + 15) % 30;
  const int to_sunday =
      (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
  const int late_moon = (golden + 11 * epact + 22 * to_sunday) / 451;
  const int from_march = epact + to_sunday - 7 * late_moon + 114;
  return {date::year{year}, date::month{static_cast<unsigned>(from_march / 31)},
          date::day{static_cast<unsigned>(from_march % 31 + 1)}};
}

std::optional<DayOff> day_off(Day day) {
  if (const auto reason = holiday(day)) return reason;
  const date::weekday weekday{SerialDay{day}};
  if (weekday == date::Saturday) return DayOff::saturday;
  if (weekday == date::Sunday) return DayOff::sunday;
  return std::nullopt;
}

LastWorkingDay last_working_day_on_or_before(Day day) {
  LastWorkingDay result{day, {}};
  while (const auto reason = day_off(result.day)) {
    result.skipped.push_back({result.day, *reason});
    result.day = days_after(result.day, -1);
  }
  return result;
}

}  // namespace jobcoach
