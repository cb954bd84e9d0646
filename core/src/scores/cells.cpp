#include "cells.h"

namespace jobcoach::scores {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The bytes of the space at the front of a text, or at its back; 0 when there is none.
std::size_t space_at_front(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] == ' ' || text[0] == '\t' || text[0] == '\xA0') return 1;
  return text.size() > 1 && text[0] == '\xC2' && text[1] == '\xA0' ? 2 : 0;
}

std::size_t space_at_back(std::string_view text) {
  if (text.empty()) return 0;
  const char last = text.back();
  if (last == ' ' || last == '\t') return 1;
  if (last != '\xA0') return 0;
  if (text.size() == 1) return 1;
  const char before = text[text.size() - 2];
  if (before == '\xC2') return 2;
  // Behind another byte of a character in UTF-8 (`à` is C3 A0) it is a part of that.
  return static_cast<unsigned char>(before) < 0x80 ? 1 : 0;
}

/// A number of `least` to `most` digits at the front of a text, which loses them; -1 when not.
int take_number(std::string_view& text, std::size_t least, std::size_t most) {
  int number = 0;
  std::size_t digits = 0;
  while (digits < text.size() && digits < most && is_digit(text[digits])) {
    number = number * 10 + (text[digits++] - '0');
  }
  if (digits < least) return -1;
  text.remove_prefix(digits);
  return number;
}

bool take_hyphen(std::string_view& text) {
  if (text.empty() || text[0] != '-') return false;
  text.remove_prefix(1);
  return true;
}

Result<std::int32_t, NotADay> checked_day(int year, int month, int day) {
  const auto not_a_day = [&](DayFault fault) { return failure(NotADay{fault, year, month, day}); };
  if (month < 1 || month > 12) return not_a_day(DayFault::no_such_month);
  if (day < 1 || day > days_in_month(year, month)) return not_a_day(DayFault::no_such_day);
  const std::int32_t number = day_number(year, month, day);
  if (number < day_number(first_day) || number > day_number(last_day)) {
    return not_a_day(DayFault::out_of_range);
  }
  return number;
}

}  // namespace

std::string_view trimmed(std::string_view cell) {
  for (std::size_t space = 0; (space = space_at_front(cell)) != 0;) cell.remove_prefix(space);
  for (std::size_t space = 0; (space = space_at_back(cell)) != 0;) cell.remove_suffix(space);
  return cell;
}

std::string word_of(std::string_view cell) {
  std::string word;
  bool between = false;
  for (std::string_view rest = trimmed(cell); !rest.empty();) {
    const std::size_t space = rest[0] == '_' ? 1 : space_at_front(rest);
    if (space != 0) {
      between = true;
      rest.remove_prefix(space);
      continue;
    }
    if (between) word += '_';
    between = false;
    const char c = rest[0];
    word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    rest.remove_prefix(1);
  }
  if (between) word += '_';
  return word;
}

std::optional<std::int32_t> read_score(std::string_view cell) {
  constexpr std::size_t most_whole_digits = 7;  // as many as a decimal of a rule pack has
  const bool leading_zero = cell.size() > 1 && cell[0] == '0' && is_digit(cell[1]);
  const int whole = take_number(cell, 1, most_whole_digits);
  if (whole < 0 || leading_zero) return {};
  std::int32_t hundredths = whole * 100;
  if (cell.empty()) return hundredths;
  if (cell[0] != ',' && cell[0] != '.') return {};
  cell.remove_prefix(1);
  const std::size_t places = cell.size();
  const int part = take_number(cell, 1, 2);
  if (part < 0 || !cell.empty()) return {};
  hundredths += places == 1 ? part * 10 : part;
  return hundredths;
}

Result<std::int32_t, NotADay> read_day_number(std::string_view cell) {
  const auto malformed = [] { return failure(NotADay{DayFault::malformed}); };
  constexpr std::size_t iso_size = 10;
  if (cell.size() == iso_size && cell[4] == '-') {
    const int year = take_number(cell, 4, 4);
    if (year < 0 || !take_hyphen(cell)) return malformed();
    const int month = take_number(cell, 2, 2);
    if (month < 0 || !take_hyphen(cell)) return malformed();
    const int day = take_number(cell, 2, 2);
    if (day < 0 || !cell.empty()) return malformed();
    return checked_day(year, month, day);
  }
  const int first = take_number(cell, 1, 2);
  if (first < 0 || !take_hyphen(cell)) return malformed();
  const int month = take_number(cell, 1, 2);
  if (month < 0 || !take_hyphen(cell)) return malformed();
  const int year = take_number(cell, 4, 4);
  if (year < 0 || !cell.empty()) return malformed();
  return checked_day(year, month, first);
}

}  // namespace jobcoach::scores
