/**
 * @file pack_parts.h
 * @brief Readers for the small parts that the parts of a rule pack are made of.
 */
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "jobcoach/fields.h"
#include "jobcoach/rule_pack.h"

namespace jobcoach {

/// How long a list in a pack may be.
inline constexpr ListLength pack_list{1, 200};
/// The same for a list that a pack may leave out.
inline constexpr ListLength optional_list{0, 200};

/// A name that fits `name_pattern`.
[[nodiscard]] std::optional<std::string> read_name(json::Value value, Problems& problems);
/// A version that fits `version_pattern`.
[[nodiscard]] std::optional<std::string> read_version(json::Value value, Problems& problems);
[[nodiscard]] std::optional<std::string> read_title(json::Value value, Problems& problems);
[[nodiscard]] std::optional<Bilingual> read_bilingual(json::Value value, Problems& problems);
[[nodiscard]] std::optional<TitledWord> read_titled_word(json::Value value, Problems& problems);
[[nodiscard]] std::optional<Authority> read_authority(json::Value value, Problems& problems);
[[nodiscard]] std::optional<Source> read_source(json::Value value, Problems& problems);
[[nodiscard]] std::optional<Confidence> read_confidence(json::Value value, Problems& problems);

/// One of the words of an enum. words: in the order of the enum.
template <class Enum>
[[nodiscard]] std::optional<Enum> read_enum(json::Value value,
                                            std::span<const std::string_view> words,
                                            Problems& problems) {
  const auto word = read_word(value, words, problems);
  if (!word) return std::nullopt;
  return static_cast<Enum>(std::find(words.begin(), words.end(), *word) - words.begin());
}

/// Puts what was read in its place. What was not is reported already.
template <class T>
void put(std::optional<T> read, T& place) {
  if (read) place = *std::move(read);
}

/// `valid_from` and `valid_to` of one object, as far as they read.
struct Validity {
  std::optional<Day> from;
  std::optional<Day> to;  ///< inclusive
};
[[nodiscard]] Validity read_validity(const Fields& fields);
/// The same where both may be left out.
[[nodiscard]] Validity read_validity_if_given(const Fields& fields);

/**
 * Adds outside_scheme_validity when `part` is not within `scheme`; a part without an end ends with
 * its scheme. value: the part.
 */
void fit_into_scheme(Validity& part, const Validity& scheme, json::Value value, Problems& problems);

/// The ids of a pack's sources, to which its other parts refer.
class SourceIds {
 public:
  /// sources: the list of the pack, where it has one.
  explicit SourceIds(std::optional<json::Value> sources);

  /// The place of the source with this id; else adds unknown_source.
  [[nodiscard]] std::optional<std::size_t> read_reference(json::Value value,
                                                          Problems& problems) const;

 private:
  bool listed_;
  std::vector<std::string_view> ids_;  // one per source, empty where it has none
};

/// Adds duplicate_id for every later item of a list whose `id` an earlier one has.
void report_duplicate_ids(json::Value list, Problems& problems);
/// The same for a list of words.
void report_duplicate_words(json::Value list, Problems& problems);

/// A list of objects that each have an `id` of their own.
template <class Read>
[[nodiscard]] auto read_list_of_distinct(json::Value value, Problems& problems, Read read,
                                         ListLength length = pack_list) {
  auto items = read_list(value, length, problems, read);
  if (value.size() <= length.max) report_duplicate_ids(value, problems);
  return items;
}

/// A list of words, each once.
template <class Read>
[[nodiscard]] auto read_distinct_words(json::Value value, Problems& problems, Read read,
                                       ListLength length = pack_list) {
  auto items = read_list(value, length, problems, read);
  if (value.size() <= length.max) report_duplicate_words(value, problems);
  return items;
}

}  // namespace jobcoach
