#include "jobcoach/support_period.h"

#include <algorithm>

namespace jobcoach {
namespace {

Day boundary(Day start, int months) { return months_after(start, months).day; }

bool at_month_end(Day start, int months) { return months_after(start, months).moved_to_month_end; }

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
  return boundary(from, months) <= to ? months : months - 1;
}

}  // namespace

SupportRun run_of_months(std::optional<Day> start, int months, int most) {
  SupportRun run;
  run.start = start;
  run.whole_months = std::min(months, most);
  run.cut = months > most;
  if (start) {
    run.end = days_after(boundary(*start, run.whole_months), -1);
    run.end_at_month_end = at_month_end(*start, run.whole_months);
  }
  return run;
}

SupportRun run_of_days(Day start, Day end, int most) {
  const Day day_after_end = days_after(end, 1);
  const int months = whole_months_between(start, day_after_end);
  const Day next = boundary(start, months);
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
  run.part_of_month = Fraction{days, days_between(next, boundary(start, months + 1))};
  run.end = end;
  run.months_at_month_end =
      at_month_end(start, months) || (days > 0 && at_month_end(start, months + 1));
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
      result.from = boundary(*run.start, first);
      result.from_at_month_end = at_month_end(*run.start, first);
      const bool goes_on =
          run.whole_months > past || (run.whole_months == past && run.part_of_month > Fraction{0});
      result.to = goes_on ? days_after(boundary(*run.start, past), -1) : *run.end;
      result.to_at_month_end = goes_on ? at_month_end(*run.start, past) : run.end_at_month_end;
      result.months_at_month_end = !goes_on && run.months_at_month_end;
    }
    years.push_back(result);
  }
}

}  // namespace jobcoach
