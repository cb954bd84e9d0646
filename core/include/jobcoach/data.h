/**
 * @file data.h
 * @brief Small structured values: what a step, a notice or a problem carries.
 *
 * A `Data` is what JSON can say, made by hand and only ever written out. Results,
 * which can be large, are written directly; see json_writer.h.
 */
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "jobcoach/calendar.h"

namespace jobcoach {

class Data {
 public:
  using Member = std::pair<std::string_view, Data>;
  using Object = std::vector<Member>;
  using Array = std::vector<Data>;

  Data() = default;  ///< null
  // A step reads as a sentence when its values need no casts.
  Data(bool value) : value_{value} {}                                  // NOLINT
  Data(int value) : value_{std::int64_t{value}} {}                     // NOLINT
  Data(std::int64_t value) : value_{value} {}                          // NOLINT
  Data(std::size_t value) : value_{static_cast<std::int64_t>(value)} {}  // NOLINT
  Data(std::string value) : value_{std::move(value)} {}                // NOLINT
  Data(std::string_view value) : value_{std::string{value}} {}         // NOLINT
  Data(const char* value) : value_{std::string{value}} {}              // NOLINT
  Data(Day value) : value_{to_string(value)} {}                        // NOLINT
  Data(Array value) : value_{std::move(value)} {}                      // NOLINT
  Data(Object value) : value_{std::move(value)} {}                     // NOLINT

  using Value = std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object>;
  [[nodiscard]] const Value& value() const { return value_; }

 private:
  Value value_;
};

/// An object with these members, in this order. The names must outlive it: use literals.
[[nodiscard]] inline Data::Object object(std::initializer_list<Data::Member> members) {
  return {members};
}

}  // namespace jobcoach
