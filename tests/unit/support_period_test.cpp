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
  EXPECT_FALSE(run.months_at_month_end);
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
  EXPECT_FALSE(years[0].to_at_month_end);
  EXPECT_EQ(years[1].from, day("2016-02-29"));
  EXPECT_FALSE(years[1].from_at_month_end);
  EXPECT_EQ(years[1].to, day("2017-02-27"));
  EXPECT_TRUE(years[1].to_at_month_end);
  EXPECT_EQ(years[2].from, day("2017-02-28"));
  EXPECT_TRUE(years[2].from_at_month_end);
  EXPECT_EQ(years[2].to, day("2018-02-27"));
  EXPECT_TRUE(years[2].to_at_month_end);
}

TEST(SupportPeriod, AMonthCountedToItsLastDayIsToldFromAnOrdinaryOne) {
  const auto months = [](std::string_view start, std::string_view end) {
    return support_years(run_of_days(day(start), day(end), 36), 0).back();
  };
  // February is whole on the 27th only because it has no 31st; the day of the end is the asker's.
  const SupportYear short_month = months("2015-01-31", "2015-02-27");
  EXPECT_EQ(short_month.months(), Fraction(1));
  EXPECT_TRUE(short_month.months_at_month_end);
  EXPECT_FALSE(short_month.to_at_month_end);
  // A part of the month that ends there has its days over 28, not over 31.
  EXPECT_EQ(months("2015-01-31", "2015-02-13").months(), Fraction(14, 28));
  EXPECT_TRUE(months("2015-01-31", "2015-02-13").months_at_month_end);
  EXPECT_FALSE(months("2015-01-31", "2015-03-30").months_at_month_end);
  EXPECT_FALSE(months("2015-01-28", "2015-02-27").months_at_month_end);
}

}  // namespace
}  // namespace jobcoach
