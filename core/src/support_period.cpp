#include "jobcoach/support_period.h"

#include <algorithm>

namespace jobcoach {
namespace {

int days_between(Day from, Day to) {
  return static_cast<int>((SerialDay{to} - SerialDay{from}).count());
}

/// The most whole months that fit between two days. to: exclusive, not before from.
int whole_months_between(Day from, Day to) {
  const auto months_of = [](Day day) {
    return static_cast<int>(day.year()) * months_per_year +
           static_cast<int>(static_cast<unsigned>(day.month()));
  };
  // At most one too many: where the last month is not complete.
  const int months = months_of(to) - months_of(from);
  return support_month(from, months).day <= to ? months : months - 1;
}

}  // namespace

MonthsLater support_month(Day start, int n) { return same_day_or_next_first(start, n); }

SupportRun run_of_months(std::optional<Day> start, int months, int most) {
  SupportRun run;
  run.start = start;
  run.whole_months = std::min(months, most);
  run.cut = months > most;
  if (start) {
    const auto [next, moved] = support_month(*start, run.whole_months);
    run.end = days_after(next, -1);
    run.end_moved = moved;
  }
  return run;
}

SupportRun run_of_days(Day start, Day end, int most) {
  const Day day_after_end = days_after(end, 1);
  const int months = whole_months_between(start, day_after_end);
  const auto [next, next_moved] = support_month(start, months);
  const int days = days_between(next, day_after_end);
  const bool fits = months < most || (months == most && days == 0);
  if (!fits) {
    SupportRun run = run_of_months(start, most, most);
    run.cut = true;
    return run;
  }
  SupportRun run;
  run.start = start;
  run.whole_months = months;
  const auto [after_next, after_next_moved] = support_month(start, months + 1);
  run.part_of_month = Fraction{days, days_between(next, after_next)};
  run.end = end;
  run.months_moved = next_moved || (days > 0 && after_next_moved);
  return run;
}

std::vector<SupportYear> support_years(const SupportRun& run, int used) {
  std::vector<SupportYear> years;
  for (int year = used / months_per_year + 1;; ++year) {
    const int first = std::max(0, (year - 1) * months_per_year - used);
    const int past = year * months_per_year - used;
    const int whole = std::min(past, run.whole_months) - first;
    // What of a month remains belongs to the year in which that month lies.
    const bool holds_part = run.whole_months >= first && run.whole_months < past;
    const Fraction part = holds_part ? run.part_of_month : Fraction{0};
    if (whole < 0 || (whole == 0 && part == Fraction{0})) return years;

    SupportYear result{year, first, whole, part, {}, {}};
    if (run.start) {
      const auto [from, from_moved] = support_month(*run.start, first);
      result.from = from;
      result.from_moved = from_moved;
      const bool goes_on =
          run.whole_months > past || (run.whole_months == past && run.part_of_month > Fraction{0});
      if (goes_on) {
        const auto [next, moved] = support_month(*run.start, past);
        result.to = days_after(next, -1);
        result.to_moved = moved;
      } else {
        result.to = run.end;
        result.to_moved = run.end_moved;
        result.months_moved = run.months_moved;
      }
    }
    years.push_back(result);
  }
}

}  // namespace jobcoach
