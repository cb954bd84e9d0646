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
 * A run of support months, counted from its first day.
 *
 * Month n runs from `start` + n months to the day before `start` + n + 1 months;
 * every boundary is counted from the start, never from the one before. In a month that
 * lacks the day of the start a boundary is its last day.
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
  /// True when `end` was counted to, in a month that lacks the day of the start.
  bool end_at_month_end = false;
  /// True when the months were counted up to or over the last day of such a month.
  bool months_at_month_end = false;
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
  /// True for what rests on a month that lacks the day of the start: its last day was taken.
  bool from_at_month_end = false;
  bool to_at_month_end = false;
  bool months_at_month_end = false;

  [[nodiscard]] Fraction months() const { return Fraction{whole_months} + part_of_month; }
};

/// The support years of a run of which `used` months lie before it.
[[nodiscard]] std::vector<SupportYear> support_years(const SupportRun& run, int used);

}  // namespace jobcoach
