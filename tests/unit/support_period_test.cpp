// Support months, and where a month lacks the day of the start.
#include "jobcoach/support_period.h"

#include <gtest/gtest.h>

namespace jobcoach {
namespace {

Day day(std::string_view text) { return parse_day(text).value(); }

TEST(SupportPeriod, TheDayAfterTheLastOpensNoFurtherMonth) {
  const SupportRun run = run_of_days(day("2015-03-01"), day("2015-05-31"), 36);
  EXPECT_EQ(run.whole_months, 3);
  EXPECT_EQ(run.part_of_month, Fraction(0));
  EXPECT_FALSE(run.cut);
}

TEST(SupportPeriod, WhatRemainsIsItsDaysOverThoseOfThatMonth) {
  const SupportRun run = run_of_days(day("2015-03-15"), day("2015-04-20"), 36);
  EXPECT_EQ(run.whole_months, 1);
  EXPECT_EQ(run.part_of_month, Fraction(6, 30));  // 15 to 20 April, of 15 April to 14 May
  EXPECT_FALSE(run.months_moved);
}

TEST(SupportPeriod, RunsToTheMostAndNotADayFurther) {
  EXPECT_FALSE(run_of_days(day("2015-03-01"), day("2018-02-28"), 36).cut);
  const SupportRun run = run_of_days(day("2015-03-01"), day("2018-03-01"), 36);
  EXPECT_TRUE(run.cut);
  EXPECT_EQ(run.end, day("2018-02-28"));
}

TEST(SupportPeriod, MonthsUsedShiftWhatFollowsIntoLaterYears) {
  const auto years = support_years(run_of_months(day("2015-03-01"), 18, 18), 18);
  ASSERT_EQ(years.size(), 2U);
  EXPECT_EQ(years[0].year, 2);
  EXPECT_EQ(years[0].months(), Fraction(6));
  EXPECT_EQ(years[0].to, day("2015-08-31"));
  EXPECT_EQ(years[1].year, 3);
  EXPECT_EQ(years[1].to, day("2016-08-31"));
}

TEST(SupportPeriod, AFebruaryWithoutThe29thMovesTheBoundaryThereAndNowhereElse) {
  const auto years = support_years(run_of_months(day("2015-08-29"), 30, 30), 6);
  ASSERT_EQ(years.size(), 3U);
  EXPECT_EQ(years[0].to, day("2016-02-28"));  // 2016 has a 29th, on which year 2 begins
  EXPECT_FALSE(years[0].to_moved);
  EXPECT_EQ(years[1].from, day("2016-02-29"));
  EXPECT_FALSE(years[1].from_moved);
  EXPECT_EQ(years[1].to, day("2017-02-28"));
  EXPECT_TRUE(years[1].to_moved);
  EXPECT_EQ(years[2].from, day("2017-03-01"));
  EXPECT_TRUE(years[2].from_moved);
  EXPECT_EQ(years[2].to, day("2018-02-28"));
  EXPECT_TRUE(years[2].to_moved);
}

/// The months of the last support year of a run.
SupportYear last_year(std::string_view start, std::string_view end) {
  return support_years(run_of_days(day(start), day(end), 36), 0).back();
}

TEST(SupportPeriod, TheLastDayThatAContractNamesIsTheLastOfASupportMonth) {
  EXPECT_EQ(last_year("2016-02-29", "2017-02-28").months(), Fraction(12));
  EXPECT_EQ(last_year("2015-03-31", "2015-09-30").months(), Fraction(6));
  EXPECT_EQ(last_year("2015-01-31", "2015-02-28").months(), Fraction(1));
  EXPECT_EQ(last_year("2015-01-30", "2015-02-28").months(), Fraction(1));
  EXPECT_EQ(last_year("2016-01-31", "2016-02-29").months(), Fraction(1));
}

TEST(SupportPeriod, AMonthThatWasMovedIsToldFromAnOrdinaryOne) {
  // The month is whole on 28 February only because no 31st follows; that day is the asker's own.
  const SupportYear short_month = last_year("2015-01-31", "2015-02-28");
  EXPECT_TRUE(short_month.months_moved);
  EXPECT_FALSE(short_month.to_moved);
  // A part of that month has its days over the 29 from 31 January through 28 February.
  EXPECT_EQ(last_year("2015-01-31", "2015-02-13").months(), Fraction(14, 29));
  EXPECT_TRUE(last_year("2015-01-31", "2015-02-13").months_moved);
  // The month after it has 30, from 1 March through the 30th.
  EXPECT_EQ(last_year("2015-01-31", "2015-03-15").months(), Fraction(45, 30));
  EXPECT_TRUE(last_year("2015-01-31", "2015-03-15").months_moved);
  EXPECT_FALSE(last_year("2015-01-31", "2015-03-30").months_moved);
  EXPECT_FALSE(last_year("2015-01-28", "2015-02-27").months_moved);
}

TEST(SupportPeriod, MonthsFollowEachOtherFromEveryStartOnA29th30thOr31st) {
  for (Day start = day("2015-01-29"); start < day("2021-01-01"); start = days_after(start, 1)) {
    if (start.day() < date::day{29}) continue;
    for (int n = -24; n <= 36; ++n) {
      const auto [first, moved] = support_month(start, n);
      const date::year_month month = start.year() / start.month() + date::months{n};
      const int length = days_in_month(static_cast<int>(month.year()),
                                       static_cast<int>(static_cast<unsigned>(month.month())));
      ASSERT_EQ(moved, start.day() > date::day{static_cast<unsigned>(length)}) << to_string(first);
      ASSERT_EQ(first.day(), moved ? date::day{1} : start.day()) << to_string(first);
      ASSERT_EQ(first.year(), month.year()) << to_string(first);
      // A month runs through the day before the same day, or through the end of a month without it.
      const Day last = days_after(support_month(start, n + 1).day, -1);
      ASSERT_LT(first, last);
      if (n < 0) continue;
      const SupportRun run = run_of_days(start, last, 37);
      ASSERT_EQ(run.whole_months, n + 1) << to_string(start) << " " << to_string(last);
      ASSERT_EQ(run.part_of_month, Fraction(0));
    }
  }
}

}  // namespace
}  // namespace jobcoach
