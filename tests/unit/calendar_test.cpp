// Days and months: reading, writing, and counting months past short ones.
#include "jobcoach/calendar.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace jobcoach {
namespace {

// What people write and what is counted are two types; neither becomes the other unseen.
static_assert(!std::is_convertible_v<SerialDay, int>);
static_assert(!std::is_convertible_v<int, Day>);

Day day(std::string_view text) { return parse_day(text).value(); }

DayFault fault(std::string_view text) { return parse_day(text).error().fault; }

TEST(Calendar, ReadsAndWritesADay) {
  EXPECT_EQ(to_string(day("2016-02-29")), "2016-02-29");
  EXPECT_EQ(to_string(day("1900-01-01")), "1900-01-01");
  EXPECT_EQ(to_string(day("2199-12-31")), "2199-12-31");
}

TEST(Calendar, RefusesWhatIsNotWrittenAsADay) {
  for (const auto* text :
       {"", "2016", "2016-2-9", "16-02-29", "20135-01-01", "2016/02/29", "2016-02-29 ",
        " 2016-02-29", "2016-02-2x", "-016-02-29", "vandaag!!!"}) {
    EXPECT_EQ(fault(text), DayFault::malformed) << text;
  }
}

TEST(Calendar, RefusesADayThatTheMonthLacks) {
  for (const auto* text : {"2016-04-31", "2015-02-29", "1900-02-29", "2100-02-29", "2016-04-00"}) {
    EXPECT_EQ(fault(text), DayFault::no_such_day) << text;
  }
  EXPECT_EQ(fault("2016-13-01"), DayFault::no_such_month);
  EXPECT_EQ(fault("2016-00-01"), DayFault::no_such_month);
}

TEST(Calendar, SaysWhichNumbersWereWritten) {
  const NotADay why = parse_day("2015-02-29").error();
  EXPECT_EQ(why.year, 2015);
  EXPECT_EQ(why.month, 2);
  EXPECT_EQ(why.day, 29);
}

TEST(Calendar, RefusesDaysBefore1900AndAfter2199) {
  EXPECT_EQ(fault("1899-12-31"), DayFault::out_of_range);
  EXPECT_EQ(fault("2200-01-01"), DayFault::out_of_range);
  EXPECT_EQ(fault("0013-05-12"), DayFault::out_of_range);
}

TEST(Calendar, AMonthThatLacksTheDayGivesItsLastDayForATermAndSaysSo) {
  const MonthsLater february = same_day_or_month_end(day("2016-01-31"), 13);
  EXPECT_EQ(to_string(february.day), "2017-02-28");
  EXPECT_TRUE(february.moved);

  const MonthsLater leap = same_day_or_month_end(day("2016-01-31"), 49);
  EXPECT_EQ(to_string(leap.day), "2020-02-29");
  EXPECT_TRUE(leap.moved);
}

TEST(Calendar, AMonthThatLacksTheDayGivesTheFirstOfTheNextForAPeriodAndSaysSo) {
  const MonthsLater february = same_day_or_next_first(day("2016-01-31"), 13);
  EXPECT_EQ(to_string(february.day), "2017-03-01");
  EXPECT_TRUE(february.moved);
  EXPECT_EQ(to_string(same_day_or_next_first(day("2016-01-30"), 1).day), "2016-03-01");
  EXPECT_EQ(to_string(same_day_or_next_first(day("2015-08-31"), -2).day), "2015-07-01");
  EXPECT_EQ(to_string(same_day_or_next_first(day("2015-12-31"), -1).day), "2015-12-01");
}

TEST(Calendar, AMonthThatHasTheDayKeepsIt) {
  for (const auto count : {same_day_or_month_end, same_day_or_next_first}) {
    const MonthsLater later = count(day("2012-02-29"), 96);
    EXPECT_EQ(to_string(later.day), "2020-02-29");
    EXPECT_FALSE(later.moved);
    EXPECT_EQ(to_string(count(day("2016-03-28"), -1).day), "2016-02-28");
  }
}

TEST(Calendar, CountsDaysAcrossMonthsAndYears) {
  EXPECT_EQ(to_string(days_after(day("2017-06-01"), 56)), "2017-07-27");
  EXPECT_EQ(to_string(days_after(day("2017-01-01"), -1)), "2016-12-31");
}

}  // namespace
}  // namespace jobcoach
