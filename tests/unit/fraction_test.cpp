// Exact numbers.
#include "jobcoach/fraction.h"

#include <gtest/gtest.h>

#include <limits>

namespace jobcoach {
namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

TEST(Fraction, IsKeptInLowestTerms) {
  EXPECT_EQ(to_exact_string(Fraction(360, 50)), "36/5");
  EXPECT_EQ(to_exact_string(Fraction(14, 2)), "7");
  EXPECT_EQ(to_exact_string(Fraction(3, -6)), "-1/2");
  EXPECT_EQ(to_exact_string(Fraction(0, 9)), "0");
}

TEST(Fraction, ReckonsExactly) {
  const Fraction third{1, 3};
  EXPECT_EQ(third + third + third, Fraction(1));
  EXPECT_EQ(Fraction(4500) * Fraction(3, 12), Fraction(1125));
  EXPECT_EQ(Fraction(1) - Fraction(1, 12), Fraction(11, 12));
  EXPECT_EQ(Fraction(36) / Fraction(5), Fraction(36, 5));
}

TEST(Fraction, TheExactMeanIsComparedNotTheRoundedOne) {
  const Fraction mean{129, 20};  // 6.45
  EXPECT_LT(mean, Fraction(13, 2));
  EXPECT_EQ(to_decimal_string(mean, 1, TrailingZeros::keep), "6.5");
}

TEST(Fraction, ADivisionByZeroIsNotOkAndSpoilsEverySumWithIt) {
  const Fraction nothing = Fraction(1) / Fraction(0);
  EXPECT_FALSE(nothing.ok());
  EXPECT_FALSE((nothing + Fraction(1)).ok());
  EXPECT_FALSE((Fraction(1) - nothing).ok());
  EXPECT_FALSE((nothing * Fraction(1)).ok());
  EXPECT_FALSE((Fraction(1) / nothing).ok());
  EXPECT_FALSE(nothing == nothing);
  EXPECT_FALSE(nothing < Fraction(1));
}

TEST(Fraction, WhatDoesNotFitIsNotOkInsteadOfWrong) {
  EXPECT_FALSE((Fraction(largest) + Fraction(1)).ok());
  EXPECT_FALSE((Fraction(largest) * Fraction(2)).ok());
  EXPECT_FALSE((Fraction(1, largest) + Fraction(1, largest - 1)).ok());
  EXPECT_FALSE(Fraction(std::numeric_limits<std::int64_t>::min(), 1).ok());
  EXPECT_TRUE((Fraction(largest) - Fraction(largest)).ok());
}

TEST(Fraction, RoundsHalfUp) {
  EXPECT_EQ(round_half_up(Fraction(5, 2)), 3);
  EXPECT_EQ(round_half_up(Fraction(249, 100)), 2);
  EXPECT_EQ(round_half_up(Fraction(-5, 2)), -2);
  EXPECT_EQ(round_half_up(Fraction(-251, 100)), -3);
  EXPECT_EQ(round_half_up(Fraction(0)), 0);
}

TEST(Fraction, ShowsAsManyPlacesAsAskedFor) {
  EXPECT_EQ(to_decimal_string(Fraction(7), 1, TrailingZeros::keep), "7.0");
  EXPECT_EQ(to_decimal_string(Fraction(7), 1, TrailingZeros::drop), "7");
  EXPECT_EQ(to_decimal_string(Fraction(355, 10), 4, TrailingZeros::drop), "35.5");
  EXPECT_EQ(to_decimal_string(Fraction(1, 200), 2, TrailingZeros::keep), "0.01");
  EXPECT_EQ(to_decimal_string(Fraction(-1, 2), 2, TrailingZeros::keep), "-0.50");
  EXPECT_EQ(to_decimal_string(Fraction(120), 0, TrailingZeros::drop), "120");
  EXPECT_EQ(to_decimal_string(Fraction(100), 2, TrailingZeros::drop), "100");
}

TEST(Fraction, WritesADecimalAsItWasRead) {
  for (const auto* text : {"0", "0.0001", "7.5", "23.8765", "168", "9999999.9999"}) {
    EXPECT_EQ(to_decimal_as_written(*parse_decimal(text)), text);
  }
  EXPECT_EQ(to_decimal_as_written(*parse_decimal("7.5000")), "7.5");
}

TEST(Fraction, TheLeastDecimalIsTheOneAboveNothing) {
  EXPECT_EQ(parse_decimal(to_decimal_as_written(least_decimal())), least_decimal());
  EXPECT_EQ(parse_decimal("0.00005"), std::nullopt);
}

TEST(Fraction, APercentageIsAPartOfAWhole) {
  EXPECT_EQ(part_of_whole(15), Fraction(3, 20));
  EXPECT_EQ(part_of_whole(Fraction(15, 2)), Fraction(3, 40));
  EXPECT_EQ(part_of_whole(100), Fraction(1));
}

TEST(Fraction, ReadsADecimalAsItIsWritten) {
  EXPECT_EQ(parse_decimal("6.5"), Fraction(13, 2));
  EXPECT_EQ(parse_decimal("0"), Fraction(0));
  EXPECT_EQ(parse_decimal("0.0001"), Fraction(1, 10000));
  EXPECT_EQ(parse_decimal("9999999.9999"), Fraction(99999999999, 10000));
}

TEST(Fraction, RefusesWhatIsNoDecimal) {
  for (const auto* text : {"", ".", "6.", ".5", "06.5", "6,5", "-6.5", "+6", "1e3", "6.50000",
                           "10000000", " 6", "6 ", "1.400.000", "zeven", "1.4\n"}) {
    EXPECT_EQ(parse_decimal(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace jobcoach
