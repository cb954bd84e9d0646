#include "jobcoach/calendar.h"

namespace jobcoach {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The number written in `text`, which holds digits only.
int number(std::string_view text) {
  int value = 0;
  for (const char c : text) value = value * 10 + (c - '0');
  return value;
}

bool has_shape_of_day(std::string_view text) {
  constexpr std::string_view shape = "dddd-dd-dd";
  if (text.size() != shape.size()) return false;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == 'd' ? !is_digit(text[i]) : text[i] != '-') return false;
  }
  return true;
}

Day make_day(int year, int month, int day) {
  return {date::year{year}, date::month{static_cast<unsigned>(month)},
          date::day{static_cast<unsigned>(day)}};
}

}  // namespace

Result<Day, NotADay> parse_day(std::string_view text) {
  if (!has_shape_of_day(text)) return failure(NotADay{DayFault::malformed});
  const int year = number(text.substr(0, 4));
  const int month = number(text.substr(5, 2));
  const int day = number(text.substr(8, 2));
  const auto because = [&](DayFault fault) { return failure(NotADay{fault, year, month, day}); };
  if (month < 1 || month > months_per_year) return because(DayFault::no_such_month);
  if (day < 1 || day > days_in_month(year, month)) return because(DayFault::no_such_day);
  const Day result = make_day(year, month, day);
  if (result < first_day || result > last_day) return because(DayFault::out_of_range);
  return result;
}

std::string to_string(Day day) {
  std::string text = "0000-00-00";
  const auto write = [&text](std::size_t last_digit, int number) {
    for (std::size_t i = last_digit; number > 0; --i, number /= 10) {
      text[i] = static_cast<char>('0' + number % 10);
    }
  };
  write(3, static_cast<int>(day.year()));
  write(6, static_cast<int>(static_cast<unsigned>(day.month())));
  write(9, static_cast<int>(static_cast<unsigned>(day.day())));
  return text;
}

int days_in_month(int year, int month) {
  const date::year_month_day_last last =
      date::year{year} / date::month{static_cast<unsigned>(month)} / date::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

MonthsLater same_day_or_month_end(Day from, int months) {
  const Day same_day = from + date::months{months};
  if (same_day.ok()) return {same_day, false};
  return {Day{same_day.year() / same_day.month() / date::last}, true};
}

MonthsLater same_day_or_next_first(Day from, int months) {
  const Day same_day = from + date::months{months};
  if (same_day.ok()) return {same_day, false};
  const date::year_month lacking = same_day.year() / same_day.month();
  return {Day{(lacking + date::months{1}) / date::day{1}}, true};
}

Day days_after(Day from, int days) { return Day{SerialDay{from} + date::days{days}}; }

}  // namespace jobcoach
