#include "jobcoach/pseudonyms.h"

#include "text_folding.h"

namespace jobcoach {

std::size_t Pseudonyms::place_of(std::string_view name) {
  const std::string_view trimmed = without_outer_space(name);
  if (trimmed.empty()) return next_++;
  const auto [place, is_new] = places_.try_emplace(case_folded(trimmed), next_);
  if (is_new) ++next_;
  return place->second;
}

std::string letters_of(std::size_t place) {
  constexpr std::size_t alphabet = 26;
  std::string letters;
  // As the columns of a sheet are numbered: there is no letter for nought.
  for (std::size_t number = place + 1; number > 0; number = (number - 1) / alphabet) {
    letters.insert(letters.begin(), static_cast<char>('A' + (number - 1) % alphabet));
  }
  return letters;
}

}  // namespace jobcoach
