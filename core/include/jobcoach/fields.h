/**
 * @file fields.h
 * @brief Reading the fields of a question.
 *
 * A reader of one value is a function `(json::Value, Problems&) -> std::optional<T>`:
 * it returns the value, or adds what is wrong with it and returns nothing. It is
 * told nothing about keys, and an object knows nothing about values; together they
 * read a question from its first key to its last and report everything at once.
 */
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/calendar.h"
#include "jobcoach/fraction.h"
#include "jobcoach/json_reader.h"
#include "jobcoach/problem.h"

namespace jobcoach {

/// A whole number between two others, both inclusive.
struct WholeRange {
  std::int64_t min;
  std::int64_t max;
};

/// A decimal between two whole numbers, the upper inclusive.
struct DecimalRange {
  std::int64_t min;
  std::int64_t max;
  bool min_inclusive;
};

/// An amount of money in cents: at most a million euros.
inline constexpr WholeRange most_cents{0, 100'000'000};

/// The longest free text (labels, titles), in characters.
inline constexpr std::size_t most_characters = 200;
/// The longest list, unless its calculation says otherwise.
inline constexpr std::size_t most_items = 10'000;

[[nodiscard]] std::optional<Day> read_day(json::Value value, Problems& problems);
[[nodiscard]] std::optional<bool> read_boolean(json::Value value, Problems& problems);
/// A string of any content and length.
[[nodiscard]] std::optional<std::string_view> read_string(json::Value value, Problems& problems);
/// A string of 1 to `max` characters.
[[nodiscard]] std::optional<std::string> read_text(json::Value value, Problems& problems,
                                                   std::size_t max = most_characters);
/// A whole number, written without fraction or exponent.
[[nodiscard]] std::optional<std::int64_t> read_whole(json::Value value, WholeRange range,
                                                     Problems& problems);
/// A string that fits `decimal_pattern`.
[[nodiscard]] std::optional<Fraction> read_any_decimal(json::Value value, Problems& problems);
/// The same, within a range.
[[nodiscard]] std::optional<Fraction> read_decimal(json::Value value, DecimalRange range,
                                                   Problems& problems);
/// A string of at most `most_characters`; it may be empty.
[[nodiscard]] std::optional<std::string_view> read_label(json::Value value, Problems& problems);
/// One of `known`; the result is the one in `known`, which outlives the question.
[[nodiscard]] std::optional<std::string_view> read_word(json::Value value,
                                                        std::span<const std::string_view> known,
                                                        Problems& problems);
/// True when the value has this type; else adds null_value or wrong_type.
[[nodiscard]] bool expect_type(json::Value value, json::Type expected, Problems& problems);

/// What is wrong with a text that is not a day.
[[nodiscard]] Problem problem_with_day(const NotADay& why, std::string path = {});

/// The words as the detail of a problem.
[[nodiscard]] Data known_words(std::span<const std::string_view> known);

/// How many items a list may have, both inclusive.
struct ListLength {
  std::size_t min = 0;
  std::size_t max = most_items;
};

/**
 * A list, each item read by `read`. The items that do read are returned even when
 * others do not; the problems say so.
 */
template <class Read>
[[nodiscard]] auto read_list(json::Value value, ListLength length, Problems& problems, Read read) {
  using Item = typename decltype(read(value, problems))::value_type;
  std::optional<std::vector<Item>> items;
  if (!expect_type(value, json::Type::array, problems)) return items;
  items.emplace();
  if (value.size() < length.min) {
    problems.add(ProblemCode::too_few_items, value.path(),
                 object({{"min", length.min}, {"found", value.size()}}));
  }
  if (value.size() > length.max) {
    problems.add(ProblemCode::too_many_items, value.path(),
                 object({{"max", length.max}, {"found", value.size()}}));
    return items;
  }
  items->reserve(value.size());
  for (const json::Value item : value) {
    if (auto read_item = read(item, problems)) items->push_back(*std::move(read_item));
  }
  return items;
}

/**
 * True for a key that looks like one of ours, `employee_score` or `employeeScore`.
 *
 * Where names are typed any other key may be one, and is not repeated in a problem.
 */
[[nodiscard]] bool is_plain_key(std::string_view key);

/// What is done with a key that is not known.
enum class UnknownKeys {
  named,           ///< a problem, whose path says what that key is
  named_if_plain,  ///< a problem; unless the key is plain, its path is that of the object
  ignored,
};

/**
 * The members of one object.
 *
 * Made with the keys that the object may have, it reports at once every key that
 * is unknown (unless told otherwise) or occurs twice. Of a key that occurs twice the first value
 * counts.
 */
class Fields {
 public:
  /// known: must outlive this object. Reports wrong_type when `value` is no object.
  Fields(json::Value value, std::span<const std::string_view> known, Problems& problems,
         UnknownKeys unknown = UnknownKeys::named);

  /// The value under `key`, or nothing. key: one of the known.
  [[nodiscard]] std::optional<json::Value> find(std::string_view key) const;

  /// The value under `key`; reports missing_key when it is not there.
  [[nodiscard]] std::optional<json::Value> require(std::string_view key) const;

  /// `find`, then `reader(value, problems)`.
  template <class Read>
  [[nodiscard]] auto read_if_given(std::string_view key, Read reader) const {
    const auto value = find(key);
    return value ? reader(*value, *problems_) : decltype(reader(*value, *problems_)){};
  }

  /// `require`, then `reader(value, problems)`.
  template <class Read>
  [[nodiscard]] auto read(std::string_view key, Read reader) const {
    const auto value = require(key);
    return value ? reader(*value, *problems_) : decltype(reader(*value, *problems_)){};
  }

  [[nodiscard]] Problems& problems() const { return *problems_; }
  [[nodiscard]] json::Value value() const { return value_; }

 private:
  json::Value value_;
  std::span<const std::string_view> known_;
  std::vector<std::optional<json::Value>> found_;  // beside known_
  Problems* problems_;
};

}  // namespace jobcoach
