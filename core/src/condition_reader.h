/**
 * @file condition_reader.h
 * @brief Reading the facts and the conditions of a rule pack.
 */
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "pack_parts.h"

namespace jobcoach {

/// The facts of a pack, as far as they read.
struct FactsRead {
  /// False when what stands in their place is no list: nothing can be held against it.
  bool listed = true;
  std::vector<Fact> facts;  ///< one per item; what did not read is as a new fact has it
  /// Beside facts: a fact of which the type is not known may be of any.
  std::vector<bool> typed;
};

/// list: what stands under `facts`, where it is given.
[[nodiscard]] FactsRead read_facts(std::optional<json::Value> list, Problems& problems);

/// Reads the conditions of a pack; knows what else of the pack they lean on.
class ConditionReader {
 public:
  /// facts and sources must outlive this object. scheme: the validity of the pack.
  ConditionReader(const FactsRead& facts, const SourceIds& sources, Validity scheme)
      : facts_{facts}, sources_{sources}, scheme_{scheme} {}

  /// value: one condition. What does not read is reported, and as a new condition has it.
  [[nodiscard]] std::optional<Condition> operator()(json::Value value, Problems& problems) const;

 private:
  void read_judgement(const Fields& fields, Condition& condition) const;
  /// The place of a declared fact of one of these types, of any without; else adds unknown_fact.
  [[nodiscard]] std::optional<std::size_t> read_fact(json::Value value,
                                                     std::initializer_list<FactType> types,
                                                     Problems& problems) const;
  void read_group(json::Value value, Condition& condition, Problems& problems) const;

  const FactsRead& facts_;
  const SourceIds& sources_;
  Validity scheme_;
};

}  // namespace jobcoach
