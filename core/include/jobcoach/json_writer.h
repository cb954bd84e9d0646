/**
 * @file json_writer.h
 * @brief JSON text, appended as it is said.
 *
 * Nothing is built up first: an answer for ten thousand people is some megabytes.
 */
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "jobcoach/data.h"

namespace jobcoach::json {

class Writer {
 public:
  Writer& begin_object() { return open('{'); }
  Writer& end_object() { return close('}'); }
  Writer& begin_array() { return open('['); }
  Writer& end_array() { return close(']'); }

  /// The name of the member that follows. name: needs no escaping; every key of the contract is
  /// such.
  Writer& key(std::string_view name);

  Writer& value(std::string_view text);
  Writer& value(const std::string& text) { return value(std::string_view{text}); }
  Writer& value(const char* text) { return value(std::string_view{text}); }
  Writer& value(std::int64_t number);
  Writer& value(int number) { return value(std::int64_t{number}); }
  Writer& value(std::size_t number) { return value(static_cast<std::int64_t>(number)); }
  Writer& value(bool truth);
  Writer& value(Day day);
  Writer& value(const Data& data);
  Writer& null();

  /// The value, or null.
  template <class T>
  Writer& value(const std::optional<T>& maybe) {
    return maybe ? value(*maybe) : null();
  }

  /// `"name": value`.
  template <class T>
  Writer& member(std::string_view name, const T& what) {
    return key(name).value(what);
  }

  /// A value that is JSON text already.
  Writer& raw(std::string_view json);

  [[nodiscard]] std::string take();

 private:
  Writer& open(char bracket);
  Writer& close(char bracket);
  /// Room for so many more bytes.
  char* room(std::size_t size);
  /// The same, after the comma if one is due.
  char* room_for_next(std::size_t size);
  void append(std::string_view text);
  void append_escaped(char c);

  // What is written, and room beyond it: a string that grows by the byte is slow.
  std::string text_;
  std::size_t written_ = 0;
  bool needs_comma_ = false;
};

}  // namespace jobcoach::json
