/**
 * @file rule_library.h
 * @brief The rule packs that a question may be answered by: ours, and those it brings.
 */
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/rule_pack.h"

namespace jobcoach {

/// The packs that come with the core, in the order of their names. Read once; constant ever after.
[[nodiscard]] const std::vector<RulePack>& built_in_rule_packs();

/// A visitor may bring this many packs.
inline constexpr std::size_t most_own_packs = 20;

class RuleLibrary {
 public:
  /// Adds the packs of a request. packs: the list under `rule_packs`.
  void add_own(json::Value packs, Problems& problems);

  /// The scheme with this id; nullptr when there is none.
  [[nodiscard]] const RulePack* find(std::string_view scheme) const;
  /// True for the id of a visitor's pack that did not read: its problems are known already.
  [[nodiscard]] bool rejected(std::string_view scheme) const;
  /// All schemes: ours first.
  [[nodiscard]] std::vector<const RulePack*> all() const;

 private:
  std::vector<RulePack> own_;
  std::vector<std::string> rejected_;
};

}  // namespace jobcoach
