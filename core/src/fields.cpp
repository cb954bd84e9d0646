#include "jobcoach/fields.h"

#include <algorithm>
#include <charconv>

#include "utf8.h"

namespace jobcoach {

using json::Type;

bool expect_type(json::Value value, Type expected, Problems& problems) {
  if (value.type() == expected) return true;
  if (value.type() == Type::null) {
    problems.add(ProblemCode::null_value, value.path());
  } else {
    problems.add(ProblemCode::wrong_type, value.path(),
                 object({{"expected", name(expected)}, {"found", name(value.type())}}));
  }
  return false;
}

Data known_words(std::span<const std::string_view> known) {
  return std::vector<Data>(known.begin(), known.end());
}

Problem problem_with_day(const NotADay& why, std::string path) {
  switch (why.fault) {
    case DayFault::malformed: break;
    case DayFault::no_such_month:
      return {ProblemCode::no_such_month, std::move(path),
              object({{"year", why.year}, {"month", why.month}})};
    case DayFault::no_such_day:
      return {ProblemCode::no_such_day, std::move(path),
              object({{"year", why.year},
                      {"month", why.month},
                      {"day", why.day},
                      {"days_in_month", days_in_month(why.year, why.month)}})};
    case DayFault::out_of_range:
      return {ProblemCode::date_out_of_range, std::move(path),
              object({{"min", first_day}, {"max", last_day}})};
  }
  return {ProblemCode::not_a_date, std::move(path), object({{"format", "YYYY-MM-DD"}})};
}

std::optional<Day> read_day(json::Value value, Problems& problems) {
  if (!expect_type(value, Type::string, problems)) return {};
  const auto day = parse_day(value.text());
  if (day) return *day;
  problems.add(problem_with_day(day.error(), value.path()));
  return {};
}

std::optional<bool> read_boolean(json::Value value, Problems& problems) {
  if (!expect_type(value, Type::boolean, problems)) return {};
  return value.boolean();
}

std::optional<std::string_view> read_string(json::Value value, Problems& problems) {
  if (!expect_type(value, Type::string, problems)) return {};
  return value.text();
}

std::optional<std::string> read_text(json::Value value, Problems& problems, std::size_t max) {
  if (!expect_type(value, Type::string, problems)) return {};
  if (value.text().empty()) {
    problems.add(ProblemCode::empty_text, value.path());
    return {};
  }
  if (count_characters(value.text()) > max) {
    problems.add(ProblemCode::text_too_long, value.path(), object({{"max", max}}));
    return {};
  }
  return std::string{value.text()};
}

std::optional<std::int64_t> read_whole(json::Value value, WholeRange range, Problems& problems) {
  if (value.type() == Type::number) {
    problems.add(ProblemCode::not_an_integer, value.path());
    return {};
  }
  if (!expect_type(value, Type::integer, problems)) return {};
  const std::string_view digits = value.text();
  std::int64_t number = 0;
  // Beyond 64 bits is beyond every range as well.
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (read.ec != std::errc{} || number < range.min || number > range.max) {
    problems.add(ProblemCode::out_of_range, value.path(),
                 object({{"min", range.min}, {"max", range.max}}));
    return {};
  }
  return number;
}

std::optional<std::string_view> read_label(json::Value value, Problems& problems) {
  const auto text = read_string(value, problems);
  if (!text || count_characters(*text) <= most_characters) return text;
  problems.add(ProblemCode::text_too_long, value.path(), object({{"max", most_characters}}));
  return {};
}

std::optional<Fraction> read_decimal(json::Value value, DecimalRange range, Problems& problems) {
  const auto decimal = read_any_decimal(value, problems);
  if (!decimal) return {};
  const bool above_min = range.min_inclusive ? *decimal >= range.min : *decimal > range.min;
  if (above_min && *decimal <= range.max) return decimal;
  problems.add(ProblemCode::decimal_out_of_range, value.path(),
               object({{"min", std::to_string(range.min)},
                       {"max", std::to_string(range.max)},
                       {"min_inclusive", range.min_inclusive}}));
  return {};
}

std::optional<Fraction> read_any_decimal(json::Value value, Problems& problems) {
  if (!expect_type(value, Type::string, problems)) return {};
  const auto decimal = parse_decimal(value.text());
  if (!decimal) {
    problems.add(ProblemCode::not_a_decimal, value.path(), object({{"pattern", decimal_pattern}}));
  }
  return decimal;
}

std::optional<std::string_view> read_word(json::Value value,
                                          std::span<const std::string_view> known,
                                          Problems& problems) {
  if (!expect_type(value, Type::string, problems)) return {};
  const auto found = std::find(known.begin(), known.end(), value.text());
  if (found != known.end()) return *found;
  problems.add(ProblemCode::unknown_word, value.path(), object({{"known", known_words(known)}}));
  return {};
}

bool is_plain_key(std::string_view key) {
  constexpr std::size_t most = 64;
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto fits = [&](char c) {
    return is_small(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  };
  return !key.empty() && key.size() <= most && is_small(key.front()) &&
         std::all_of(key.begin(), key.end(), fits);
}

Fields::Fields(json::Value value, std::span<const std::string_view> known, Problems& problems,
               UnknownKeys unknown)
    : value_{value}, known_{known}, found_(known.size()), problems_{&problems} {
  if (!expect_type(value, Type::object, problems)) return;
  for (const json::Value member : value) {
    const auto position = std::find(known.begin(), known.end(), member.key());
    if (position == known.end()) {
      if (unknown == UnknownKeys::ignored) continue;
      const bool named = unknown == UnknownKeys::named || is_plain_key(member.key());
      problems.add(ProblemCode::unknown_key, named ? member.path() : value.path(),
                   object({{"known", known_words(known)}}));
      continue;
    }
    auto& place = found_[static_cast<std::size_t>(position - known.begin())];
    if (place) {
      problems.add(ProblemCode::duplicate_key, member.path());
    } else {
      place = member;
    }
  }
}

std::optional<json::Value> Fields::find(std::string_view key) const {
  const auto position = std::find(known_.begin(), known_.end(), key);
  return found_[static_cast<std::size_t>(position - known_.begin())];
}

std::optional<json::Value> Fields::require(std::string_view key) const {
  const auto value = find(key);
  // Without an object there is one problem already, and no place where a key could stand.
  if (!value && value_.type() == Type::object) {
    problems_->add(ProblemCode::missing_key, pointer_to(value_.path(), key));
  }
  return value;
}

}  // namespace jobcoach
