#include "text_folding.h"

#include <algorithm>
#include <cstdint>

#include "case_folding.h"
#include "utf8.h"

namespace jobcoach {
namespace {

/// The characters of a valid text, one after another.
class Characters {
 public:
  explicit Characters(std::string_view text) : text_{text} {}

  [[nodiscard]] bool done() const { return at_ == text_.size(); }
  /// The offset of the character that comes next.
  [[nodiscard]] std::size_t offset() const { return at_; }

  std::uint32_t next() {
    const std::uint32_t lead = byte();
    if (lead < 0x80) return lead;
    const int tail = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    std::uint32_t character = lead & (0x3FU >> static_cast<unsigned>(tail));
    for (int i = 0; i < tail; ++i) character = (character << 6U) | (byte() & 0x3FU);
    return character;
  }

 private:
  std::uint32_t byte() { return static_cast<unsigned char>(text_[at_++]); }

  std::string_view text_;
  std::size_t at_ = 0;
};

bool is_space(std::uint32_t c) {
  return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF;
}

std::uint32_t folded(std::uint32_t c) {
  const auto ranges = folding_ranges();
  const auto range =
      std::lower_bound(ranges.begin(), ranges.end(), c,
                       [](const FoldingRange& each, std::uint32_t it) { return each.last < it; });
  if (range == ranges.end() || c < range->first || (c - range->first) % range->stride != 0) {
    return c;
  }
  return static_cast<std::uint32_t>(static_cast<std::int32_t>(c) + range->shift);
}

}  // namespace

std::string_view without_outer_space(std::string_view text) {
  std::size_t begin = text.size();
  std::size_t end = text.size();
  for (Characters characters{text}; !characters.done();) {
    const std::size_t from = characters.offset();
    if (is_space(characters.next())) continue;
    begin = std::min(begin, from);
    end = characters.offset();
  }
  return text.substr(begin, end - begin);
}

std::string case_folded(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (Characters characters{text}; !characters.done();) {
    append_utf8(result, folded(characters.next()));
  }
  return result;
}

}  // namespace jobcoach
