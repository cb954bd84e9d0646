/**
 * @file support_period.h
 * @brief How long somebody is supported, cut into support years.
 */
#pragma once

#include <optional>
#include <vector>

#include "jobcoach/calendar.h"
#include "jobcoach/fraction.h"

namespace jobcoach {

/**
 * The first day of support month n, from 0, of a run that begins on `start`: that day, n months
 * later, or where that month lacks it the 1st of the month after it.
 *
 * From 2015-01-31 the months begin on 2015-01-31, 2015-03-01, 2015-03-31, 2015-05-01: each is
 * counted from the start and never from the one before. n may be negative, for a trial.
 */
[[nodiscard]] MonthsLater support_month(Day start, int n);

/**
 * A run of support months, counted from its first day.
 *
 * Month n runs from its first day to the day before month n + 1. From 2016-02-29, twelve months run
 * through 2017-02-28; from 2015-03-31, six months run through 2015-09-30.
 */
struct SupportRun {
  std::optional<Day> start;
  int whole_months = 0;
  /// What of the next month remains: days over the days of that month; 0 when nothing does.
  Fraction part_of_month = 0;
  /// Last day, inclusive; nothing without a start.
  std::optional<Day> end;
  /// True when what was asked ran past the most that the scheme gives.
  bool cut = false;
  /// True when `end` was counted to, and lies before a month whose first day was moved.
  bool end_moved = false;
  /// True when the number of months rests on a month whose first day was moved.
  bool months_moved = false;
};

/// Support for so many months, cut at `most`. Both in months; start may be absent.
[[nodiscard]] SupportRun run_of_months(std::optional<Day> start, int months, int most);

/// Support from `start` up to `end`, inclusive, cut at `most` months. end: not before start.
[[nodiscard]] SupportRun run_of_days(Day start, Day end, int most);

/// The part of a run that lies in one support year.
struct SupportYear {
  int year;         ///< from 1
  int first_month;  ///< counted from the start of the run, from 0
  int whole_months;
  Fraction part_of_month;  ///< after the whole months
  std::optional<Day> from;
  std::optional<Day> to;  ///< inclusive
  /// True for what rests on a month whose first day was moved, since its month lacks the day of the
  /// start: year 2 from 2016-02-29 begins on 2017-03-01.
  bool from_moved = false;
  bool to_moved = false;
  bool months_moved = false;

  [[nodiscard]] Fraction months() const { return Fraction{whole_months} + part_of_month; }
};

/// The support years of a run of which `used` months lie before it.
[[nodiscard]] std::vector<SupportYear> support_years(const SupportRun& run, int used);

}  // namespace jobcoach
