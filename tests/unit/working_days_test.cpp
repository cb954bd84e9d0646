// Working days and the holidays of art. 3 Algemene termijnenwet.
#include "jobcoach/working_days.h"

#include <gtest/gtest.h>

namespace jobcoach {
namespace {

Day day(std::string_view text) { return parse_day(text).value(); }

std::string last_working_day(std::string_view text) {
  return to_string(last_working_day_on_or_before(day(text)).day);
}

// From the tables of Easter dates that calendars print.
TEST(WorkingDays, EasterIsWhereCalendarsPrintIt) {
  for (const auto* text : {"2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
                           "2021-04-04", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25",
                           "2049-04-18", "2076-04-19", "2100-03-28"}) {
    const Day easter = day(text);
    EXPECT_EQ(easter_sunday(static_cast<int>(easter.year())), easter) << text;
  }
}

TEST(WorkingDays, EveryHolidayOfTheActIsOne) {
  const std::pair<const char*, DayOff> holidays[] = {
      {"2026-01-01", DayOff::new_years_day},  {"2026-04-03", DayOff::good_friday},
      {"2026-04-06", DayOff::easter_monday},  {"2026-04-27", DayOff::kings_day},
      {"2026-05-05", DayOff::liberation_day}, {"2026-05-14", DayOff::ascension_day},
      {"2026-05-25", DayOff::whit_monday},    {"2026-12-25", DayOff::christmas_day},
      {"2026-12-26", DayOff::boxing_day},
  };
  for (const auto& [text, reason] : holidays) EXPECT_EQ(day_off(day(text)), reason) << text;
}

TEST(WorkingDays, KingsDayIsOnThe26thWhenThe27thIsASunday) {
  EXPECT_EQ(day_off(day("2025-04-26")), DayOff::kings_day);
  EXPECT_EQ(day_off(day("2025-04-27")), DayOff::sunday);
  EXPECT_EQ(day_off(day("2024-04-26")), std::nullopt);
}

TEST(WorkingDays, LiberationDayIsAHolidayEveryYear) {
  for (const auto* text : {"2021-05-05", "2023-05-05", "2025-05-05", "2026-05-05"}) {
    EXPECT_EQ(day_off(day(text)), DayOff::liberation_day) << text;
  }
}

TEST(WorkingDays, TheLastWorkingDayPassesOverHolidaysAndWeekends) {
  EXPECT_EQ(last_working_day("2026-04-27"), "2026-04-24");  // King's Day, a Monday
  EXPECT_EQ(last_working_day("2026-04-06"), "2026-04-02");  // Easter Monday back to Maundy Thursday
  EXPECT_EQ(last_working_day("2026-05-05"), "2026-05-04");
  EXPECT_EQ(last_working_day("2026-12-27"), "2026-12-24");
  EXPECT_EQ(last_working_day("2026-11-23"), "2026-11-23");  // an ordinary Monday
}

TEST(WorkingDays, SaysWhichDaysWerePassedOver) {
  const LastWorkingDay found = last_working_day_on_or_before(day("2026-04-27"));
  ASSERT_EQ(found.skipped.size(), 3U);
  EXPECT_EQ(found.skipped[0].reason, DayOff::kings_day);
  EXPECT_EQ(found.skipped[1].reason, DayOff::sunday);
  EXPECT_EQ(found.skipped[2].reason, DayOff::saturday);
}

}  // namespace
}  // namespace jobcoach
