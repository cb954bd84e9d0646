/**
 * @file json_reader.h
 * @brief JSON text as a tree that can be walked once, and that knows where each value stands.
 *
 * The text comes from outside and is trusted in nothing. The tree keeps what a
 * question may be judged by and what other trees lose: keys that occur twice,
 * numbers as they were written, the path of every value.
 */
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/problem.h"
#include "jobcoach/result.h"

namespace jobcoach::json {

/// The largest text that is read, in bytes, inclusive.
inline constexpr std::size_t most_bytes = std::size_t{16} * 1024 * 1024;
/// The deepest nesting of objects and arrays that is read, inclusive.
inline constexpr std::size_t most_levels = 64;
/// The most values in one text, inclusive.
inline constexpr std::size_t most_values = 4'000'000;

enum class Type : std::uint8_t { object, array, string, integer, number, boolean, null };

/// The word for it in an answer: `integer`.
[[nodiscard]] std::string_view name(Type type);

class Value;

/**
 * The values of one text, in the order of the text.
 *
 * Values point into their document and live no longer than it does.
 */
class Document {
 public:
  /**
   * Reads a whole text.
   *
   * text: UTF-8, with or without byte order mark; no comments, nothing after the value.
   * On failure the one problem that stopped the reading: not_utf8, not_json,
   * too_large, too_many_values or too_deep.
   */
  [[nodiscard]] static Result<Document, Problem> parse(std::string_view text);

  [[nodiscard]] Value root() const;

 private:
  friend class Value;
  friend class Parser;

  static constexpr std::uint32_t none = 0xFFFF'FFFF;

  struct Node {
    std::uint32_t parent = none;
    std::uint32_t next = none;    // the next value in the same object or array
    std::uint32_t key_start = 0;  // in texts_; in an array: the index
    std::uint32_t key_size = 0;
    std::uint32_t start = none;  // text: start in texts_; container: first child; boolean: 0 or 1
    std::uint32_t size = 0;      // text: its bytes; container: its children
    Type type = Type::null;
  };

  std::vector<Node> nodes_;
  std::string texts_;  // all keys, strings and numbers, one after another
};

/// One value of a document. Small: pass it by value.
class Value {
 public:
  Value(const Document& document, std::uint32_t index) : document_{&document}, index_{index} {}

  [[nodiscard]] Type type() const { return node().type; }
  /// Members of an object, items of an array; 0 for anything else.
  [[nodiscard]] std::size_t size() const;
  /// The key of this value in its object; empty for anything else.
  [[nodiscard]] std::string_view key() const;
  /// The text of a string, or a number as it was written. Empty for anything else.
  [[nodiscard]] std::string_view text() const;
  /// A boolean; false for anything else.
  [[nodiscard]] bool boolean() const { return type() == Type::boolean && node().start == 1; }
  /// Where this value stands, as a JSON pointer.
  [[nodiscard]] std::string path() const;

  /// Members or items, in the order of the text.
  class Iterator {
   public:
    Iterator(const Document& document, std::uint32_t index) : document_{&document}, index_{index} {}
    Value operator*() const { return {*document_, index_}; }
    Iterator& operator++();
    friend bool operator!=(const Iterator& a, const Iterator& b) { return a.index_ != b.index_; }

   private:
    const Document* document_;
    std::uint32_t index_;
  };
  [[nodiscard]] Iterator begin() const;
  [[nodiscard]] Iterator end() const { return {*document_, Document::none}; }

 private:
  [[nodiscard]] const Document::Node& node() const { return document_->nodes_[index_]; }

  const Document* document_;
  std::uint32_t index_;
};

/// The first member of an object with this key; nothing when it has none or `value` is no object.
[[nodiscard]] std::optional<Value> member_of(Value value, std::string_view key);

}  // namespace jobcoach::json
