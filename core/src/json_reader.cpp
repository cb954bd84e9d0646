#include "jobcoach/json_reader.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
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

/// Receives the events of nlohmann's parser. Each returns false to stop it.
class Builder {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  explicit Builder(std::string_view text) : text_{text} {
    // Keys and strings are never longer than the text that they are written in.
    document_.texts_.reserve(text.size());
  }

  bool null() { return add(Type::null); }
  bool boolean(bool value) { return add(Type::boolean, value ? 1 : 0, 0); }
  bool number_integer(number_integer_t value) {
    return add_text(Type::integer, std::to_string(value));
  }
  bool number_unsigned(number_unsigned_t value) {
    return add_text(Type::integer, std::to_string(value));
  }
  bool number_float(number_float_t /*value*/, const string_t& written) {
    // Whole numbers beyond 64 bits arrive here too; no field takes one.
    return add_text(Type::number, written);
  }
  bool string(const string_t& value) { return add_text(Type::string, value); }
  bool binary(const binary_t& /*value*/) { return false; }  // JSON text has none

  bool start_object(std::size_t /*size*/) { return open(Type::object); }
  bool end_object() { return close(); }
  bool start_array(std::size_t /*size*/) { return open(Type::array); }
  bool end_array() { return close(); }
  bool key(const string_t& value) {
    key_start_ = append(value);
    key_size_ = static_cast<std::uint32_t>(value.size());
    return true;
  }

  bool parse_error(std::size_t position, const std::string& /*token*/,
                   const nlohmann::detail::exception& error) {
    constexpr int number_overflow = 406;  // nlohmann's number for it
    if (error.id == number_overflow) {
      problem_ = Problem{ProblemCode::number_too_large, "", object({})};
    } else {
      const std::size_t offset = std::min(position > 0 ? position - 1 : 0, text_.size());
      problem_ = Problem{ProblemCode::not_json, "", place_of(text_, offset)};
    }
    return false;
  }

  [[nodiscard]] const std::optional<Problem>& problem() const { return problem_; }
  [[nodiscard]] Document take() { return std::move(document_); }

 private:
  using Index = std::uint32_t;
  static constexpr Index none = Document::none;

  Index append(std::string_view text) {
    const auto start = static_cast<Index>(document_.texts_.size());
    document_.texts_ += text;
    return start;
  }

  bool add_text(Type type, std::string_view text) {
    return add(type, append(text), static_cast<Index>(text.size()));
  }

  bool add(Type type, Index start = none, Index size = 0) {
    if (document_.nodes_.size() == most_values) {
      problem_ = Problem{ProblemCode::too_many_values, "", object({{"max", most_values}})};
      return false;
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

  bool open(Type type) {
    if (level_ == most_levels) {
      problem_ = Problem{ProblemCode::too_deep, "", object({{"max", most_levels}})};
      return false;
    }
    const auto index = static_cast<Index>(document_.nodes_.size());
    if (!add(type)) return false;
    open_[level_++] = {index, none};
    return true;
  }

  bool close() {
    --level_;
    return true;
  }

  struct Open {
    Index index;
    Index last_child;
  };

  std::string_view text_;
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
  Builder builder{text};
  if (!nlohmann::json::sax_parse(text, &builder)) return failure(*builder.problem());
  return builder.take();
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
