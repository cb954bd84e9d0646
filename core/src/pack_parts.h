/**
 * @file pack_parts.h
 * @brief Readers for the small parts that the parts of a rule pack are made of.
 */
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "jobcoach/fields.h"
#include "jobcoach/rule_pack.h"

namespace jobcoach {

/// How long a list in a pack may be.
inline constexpr ListLength pack_list{1, 200};

/// A name that fits `name_pattern`.
[[nodiscard]] std::optional<std::string> read_name(json::Value value, Problems& problems);
/// A version that fits `version_pattern`.
[[nodiscard]] std::optional<std::string> read_version(json::Value value, Problems& problems);
[[nodiscard]] std::optional<std::string> read_title(json::Value value, Problems& problems);
[[nodiscard]] std::optional<Bilingual> read_bilingual(json::Value value, Problems& problems);
[[nodiscard]] std::optional<Source> read_source(json::Value value, Problems& problems);

/// `valid_from` and `valid_to` of one object, as far as they read.
struct Validity {
  std::optional<Day> from;
  std::optional<Day> to;  ///< inclusive
};
[[nodiscard]] Validity read_validity(const Fields& fields);

/// Adds duplicate_id for every later item of a list whose `id` an earlier one has.
void report_duplicate_ids(json::Value list, Problems& problems);

/// A list of objects that each have an `id` of their own.
template <class Read>
[[nodiscard]] auto read_list_of_distinct(json::Value value, Problems& problems, Read read) {
  auto items = read_list(value, pack_list, problems, read);
  if (value.size() <= pack_list.max) report_duplicate_ids(value, problems);
  return items;
}

}  // namespace jobcoach
