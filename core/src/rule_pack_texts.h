/**
 * @file rule_pack_texts.h
 * @brief The files of core/rules as they stand in the program.
 */
#pragma once

#include <span>
#include <string_view>

namespace jobcoach {

struct RulePackText {
  std::string_view digest;  ///< SHA-256 of the file
  std::string_view json;    ///< the file, byte for byte
};

/// In the order of their folders' names. Defined in a file that the build generates.
[[nodiscard]] std::span<const RulePackText> rule_pack_texts();

}  // namespace jobcoach
