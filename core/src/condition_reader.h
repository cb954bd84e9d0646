/**
 * @file condition_reader.h
 * @brief Reading the facts and the conditions of a rule pack.
 */
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "pack_parts.h"

namespace jobcoach {

/// The facts of a pack, as far as they read.
struct FactsRead {
  /// False when what stands in their place is no list: nothing can be held against it.
  bool listed = true;
  std::vector<std::string_view> ids;       ///< one per item, empty where it has none
  std::vector<std::optional<Fact>> facts;  ///< beside ids
};

/// list: what stands under `facts`, where it is given.
[[nodiscard]] FactsRead read_facts(std::optional<json::Value> list, Problems& problems);

/// Reads the conditions of a pack; knows what else of the pack they lean on.
class ConditionReader {
 public:
  /// facts and sources must outlive this object. scheme: the validity of the pack.
  ConditionReader(const FactsRead& facts, const SourceIds& sources, Validity scheme)
      : facts_{facts}, sources_{sources}, scheme_{scheme} {}

  /// value: one condition.
  [[nodiscard]] std::optional<Condition> operator()(json::Value value, Problems& problems) const;

 private:
  /// The place of a declared fact of one of these types; else adds unknown_fact. A fact that did
  /// not read may have any type.
  [[nodiscard]] std::optional<std::size_t> read_fact(json::Value value,
                                                     std::initializer_list<FactType> types,
                                                     Problems& problems) const;
  [[nodiscard]] std::optional<Condition::Group> read_group(json::Value value,
                                                           Problems& problems) const;
  /// The fact at this place; nullptr when it did not read.
  [[nodiscard]] const Fact* fact_at(std::optional<std::size_t> place) const;

  const FactsRead& facts_;
  const SourceIds& sources_;
  Validity scheme_;
};

}  // namespace jobcoach
