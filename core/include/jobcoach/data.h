/**
 * @file data.h
 * @brief Small values of any shape: what a step, a notice or a problem carries.
 *
 * Results, which can be large, are written directly; see json_writer.h.
 */
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/calendar.h"

namespace jobcoach {

/// A value that is only ever written out, and so is kept as the JSON text of itself.
class Data {
 public:
  // A step reads as a sentence when its values need no casts.
  Data();                                ///< null
  Data(bool truth);                      // NOLINT(google-explicit-constructor)
  Data(int number);                      // NOLINT(google-explicit-constructor)
  Data(std::int64_t number);             // NOLINT(google-explicit-constructor)
  Data(std::size_t number);              // NOLINT(google-explicit-constructor)
  Data(std::string_view text);           // NOLINT(google-explicit-constructor)
  Data(const std::string& text);         // NOLINT(google-explicit-constructor)
  Data(const char* text);                // NOLINT(google-explicit-constructor)
  Data(Day day);                         // NOLINT(google-explicit-constructor)
  Data(const std::vector<Data>& items);  // NOLINT(google-explicit-constructor)

  Data(const Data& other);
  Data(Data&& other) noexcept;
  Data& operator=(const Data& other);
  Data& operator=(Data&& other) noexcept;
  ~Data();

  [[nodiscard]] const std::string& json() const { return json_; }

 private:
  friend Data object(std::initializer_list<struct Member> members);
  std::string json_;
};

/// One member of an object. The name needs no escaping: it is a literal of ours.
struct Member {
  std::string_view name;
  Data value;
};

/// An object with these members, in this order.
[[nodiscard]] Data object(std::initializer_list<Member> members);

}  // namespace jobcoach
