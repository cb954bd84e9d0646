/**
 * @file pseudonyms.h
 * @brief Letters and numbers in the place of names.
 *
 * The sheet wants its yearly report anonymous, with the same person under the same
 * letter: "Werknemer A", "Werkgever 1".
 */
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace jobcoach {

/**
 * Gives each name a place, in the order of first appearance, from 0.
 *
 * Names are equal after trimming and simple case folding, see text_folding.h. A
 * name of nothing but space is no name; whoever has none gets a new place each time.
 */
class Pseudonyms {
 public:
  /// name: UTF-8; empty when none was given.
  [[nodiscard]] std::size_t place_of(std::string_view name);

 private:
  std::map<std::string, std::size_t, std::less<>> places_;
  std::size_t next_ = 0;
};

/// A, B, … Z, AA, AB, … for the places from 0.
[[nodiscard]] std::string letters_of(std::size_t place);

}  // namespace jobcoach
