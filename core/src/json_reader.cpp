#include "jobcoach/json_reader.h"

#include <algorithm>
#include <array>
#include <optional>

#include "utf8.h"

namespace jobcoach::json {
namespace {

/// Line and column of a byte, both from 1; columns count bytes.
Data place_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0: the first line
  return object({{"offset", offset},
                 {"line", std::int64_t{lines} + 1},
                 {"column", before.size() - line_start + 1}});
}

}  // namespace

std::string_view name(Type type) {
  switch (type) {
    case Type::object: return "object";
    case Type::array: return "array";
    case Type::string: return "string";
    case Type::integer: return "integer";
    case Type::number: return "number";
    case Type::boolean: return "boolean";
    case Type::null: return "null";
  }
  return {};
}

/**
 * Reads JSON as RFC 8259 has it, and nothing more, into a document.
 *
 * Our own, and not the library that the tests compare it with: the library also
 * makes numbers of texts and sentences of errors, and would be a tenth of all
 * that a first visit may weigh (docs/decisions/0009).
 */
class Parser {
 public:
  /// text: valid UTF-8.
  explicit Parser(std::string_view text) : text_{text} {
    // Keys and strings are never longer than the text that they are written in.
    document_.texts_.reserve(text.size());
  }

  Result<Document, Problem> read() {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text_.substr(0, byte_order_mark.size()) == byte_order_mark) at_ = byte_order_mark.size();
    if (read_value() && (skip_space(), at_ < text_.size())) refuse();
    if (problem_) return failure(*std::move(problem_));
    return std::move(document_);
  }

 private:
  using Index = std::uint32_t;
  static constexpr Index none = Document::none;

  // Each returns false when it stops the reading; the problem is known then.

  bool read_value() {
    skip_space();
    switch (peek()) {
      case '{': return read_container(Type::object, '}');
      case '[': return read_container(Type::array, ']');
      case '"': {
        Index start = 0;
        Index size = 0;
        return read_string(start, size) && add(Type::string, start, size);
      }
      case 't': return read_literal("true") && add(Type::boolean, 1);
      case 'f': return read_literal("false") && add(Type::boolean, 0);
      case 'n': return read_literal("null") && add(Type::null);
      default: return read_number();
    }
  }

  bool read_container(Type type, char closing) {
    if (level_ == most_levels) {
      return stop({ProblemCode::too_deep, "", object({{"max", most_levels}})});
    }
    const auto index = static_cast<Index>(document_.nodes_.size());
    if (!add(type)) return false;
    open_[level_++] = {index, none};
    ++at_;
    skip_space();
    if (peek() != closing) {
      do {
        if (type == Type::object && !read_key()) return false;
        if (!read_value()) return false;
        skip_space();
      } while (take(','));
    }
    --level_;
    return take(closing) || refuse();
  }

  bool read_key() {
    skip_space();
    if (peek() != '"' || !read_string(key_start_, key_size_)) return refuse();
    skip_space();
    return take(':') || refuse();
  }

  bool read_string(Index& start, Index& size) {
    start = static_cast<Index>(document_.texts_.size());
    ++at_;  // the opening quote
    for (;;) {
      const std::size_t plain = at_;
      while (at_ < text_.size() && is_plain(text_[at_])) ++at_;
      document_.texts_ += text_.substr(plain, at_ - plain);
      if (take('"')) break;
      if (!take('\\') || !read_escape()) return refuse();
    }
    size = static_cast<Index>(document_.texts_.size()) - start;
    return true;
  }

  static bool is_plain(char c) {
    return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
  }

  /// What follows a backslash.
  bool read_escape() {
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const std::size_t which = names.find(peek());
    if (at_ < text_.size() && which != std::string_view::npos) {
      document_.texts_ += meanings[which];
      ++at_;
      return true;
    }
    return take('u') && read_character();
  }

  /// Four hexadecimal digits, or twice four for a character that needs a pair.
  bool read_character() {
    const auto unit = read_unit();
    if (!unit || is_low_surrogate(*unit)) return false;
    if (!is_high_surrogate(*unit)) {
      append_utf8(document_.texts_, *unit);
      return true;
    }
    if (!take('\\') || !take('u')) return false;
    const auto low = read_unit();
    if (!low || !is_low_surrogate(*low)) return false;
    append_utf8(document_.texts_, 0x10000 + ((*unit - 0xD800) << 10U) + (*low - 0xDC00));
    return true;
  }

  static bool is_high_surrogate(std::uint32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
  static bool is_low_surrogate(std::uint32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

  std::optional<std::uint32_t> read_unit() {
    std::uint32_t unit = 0;
    for (int i = 0; i < 4; ++i) {
      constexpr std::string_view digits = "0123456789abcdef0123456789ABCDEF";
      const std::size_t digit =
          at_ < text_.size() ? digits.find(text_[at_]) : std::string_view::npos;
      if (digit == std::string_view::npos) return std::nullopt;
      unit = unit * 16 + static_cast<std::uint32_t>(digit % 16);
      ++at_;
    }
    return unit;
  }

  bool read_number() {
    const std::size_t from = at_;
    take('-');
    const bool starts_well = take('0') || skip_digits();
    if (!starts_well) return refuse();
    const std::size_t whole_end = at_;
    if (take('.') && !skip_digits()) return refuse();
    if (take('e') || take('E')) {
      if (!take('-')) take('+');
      if (!skip_digits()) return refuse();
    }
    const Type type = at_ == whole_end ? Type::integer : Type::number;
    const auto start = static_cast<Index>(document_.texts_.size());
    document_.texts_ += text_.substr(from, at_ - from);
    return add(type, start, static_cast<Index>(at_ - from));
  }

  /// True when there was at least one.
  bool skip_digits() {
    const std::size_t from = at_;
    while (peek() >= '0' && peek() <= '9') ++at_;
    return at_ > from;
  }

  bool read_literal(std::string_view word) {
    for (const char c : word) {
      if (!take(c)) return refuse();
    }
    return true;
  }

  void skip_space() {
    constexpr std::string_view spaces = " \t\n\r";
    while (at_ < text_.size() && spaces.find(text_[at_]) != std::string_view::npos) ++at_;
  }

  /// The next byte; a zero byte, which JSON never has outside strings, at the end.
  [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool take(char expected) {
    if (at_ == text_.size() || text_[at_] != expected) return false;
    ++at_;
    return true;
  }

  /// The text is no JSON from here on.
  bool refuse() { return stop({ProblemCode::not_json, "", place_of(text_, at_)}); }

  /// Keeps the first problem, which is the innermost.
  bool stop(Problem problem) {
    if (!problem_) problem_ = std::move(problem);
    return false;
  }

  bool add(Type type, Index start = none, Index size = 0) {
    if (document_.nodes_.size() == most_values) {
      return stop({ProblemCode::too_many_values, "", object({{"max", most_values}})});
    }
    const auto index = static_cast<Index>(document_.nodes_.size());
    Document::Node node;
    node.type = type;
    node.start = start;
    node.size = size;
    if (level_ > 0) {
      Open& parent = open_[level_ - 1];
      Document::Node& container = document_.nodes_[parent.index];
      node.parent = parent.index;
      if (container.type == Type::object) {
        node.key_start = key_start_;
        node.key_size = key_size_;
      } else {
        node.key_start = container.size;
      }
      if (parent.last_child == none) {
        container.start = index;
      } else {
        document_.nodes_[parent.last_child].next = index;
      }
      ++container.size;
      parent.last_child = index;
    }
    document_.nodes_.push_back(node);
    return true;
  }

  struct Open {
    Index index;
    Index last_child;
  };

  std::string_view text_;
  std::size_t at_ = 0;
  Document document_;
  std::array<Open, most_levels> open_{};
  std::size_t level_ = 0;
  Index key_start_ = 0;
  Index key_size_ = 0;
  std::optional<Problem> problem_;
};

Result<Document, Problem> Document::parse(std::string_view text) {
  if (text.size() > most_bytes) {
    return failure(Problem{ProblemCode::too_large, "", object({{"max_bytes", most_bytes}})});
  }
  if (const auto fault = first_invalid_utf8(text)) {
    return failure(Problem{ProblemCode::not_utf8, "", object({{"offset", *fault}})});
  }
  return Parser{text}.read();
}

Value Document::root() const { return {*this, 0}; }

std::size_t Value::size() const {
  return type() == Type::object || type() == Type::array ? node().size : 0;
}

std::string_view Value::key() const {
  return std::string_view{document_->texts_}.substr(node().key_start, node().key_size);
}

std::string_view Value::text() const {
  switch (type()) {
    case Type::string:
    case Type::integer:
    case Type::number: return std::string_view{document_->texts_}.substr(node().start, node().size);
    default: return {};
  }
}

std::string Value::path() const {
  if (node().parent == Document::none) return {};
  const Value parent{*document_, node().parent};
  return parent.type() == Type::array ? pointer_to(parent.path(), std::size_t{node().key_start})
                                      : pointer_to(parent.path(), key());
}

Value::Iterator Value::begin() const {
  const bool has_children = size() > 0;
  return {*document_, has_children ? node().start : Document::none};
}

Value::Iterator& Value::Iterator::operator++() {
  index_ = document_->nodes_[index_].next;
  return *this;
}

std::optional<Value> member_of(Value value, std::string_view key) {
  if (value.type() != Type::object) return std::nullopt;
  for (const Value member : value) {
    if (member.key() == key) return member;
  }
  return std::nullopt;
}

}  // namespace jobcoach::json
