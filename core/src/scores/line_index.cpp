#include "line_index.h"

namespace jobcoach::scores {
namespace {

inline std::uint32_t first_bit(std::uint64_t bits) {
  return static_cast<std::uint32_t>(__builtin_ctzll(bits));
}

/// Appends the position of every set bit. Returns how many there are.
inline std::size_t append_positions(std::uint64_t bits, std::uint32_t base,
                                    std::uint32_t* positions) {
  const std::uint32_t* const first = positions;
  while (bits != 0) {
    *positions++ = base + first_bit(bits);
    bits &= bits - 1;
  }
  return static_cast<std::size_t>(positions - first);
}

}  // namespace

void LineIndex::build(const char* text, std::size_t begin, std::size_t size, const Marker& marker) {
  std::uint32_t* const bounds = bounds_.get();
  bounds[0] = static_cast<std::uint32_t>(begin - 1);
  lines_[0] = 0;
  std::size_t bound_count = 1;
  line_count_ = 0;
  quote_count_ = 0;
  std::uint64_t inside_carry = 0;  // all ones when a block begins between quotes
  std::uint64_t hidden = 0;

  for (std::size_t offset = 0; offset < size; offset += block_size) {
    Marks marks = marker(text + begin + offset);
    if (size - offset < block_size) {
      const std::uint64_t within = (std::uint64_t{1} << (size - offset)) - 1;
      marks.separators &= within;
      marks.ends &= within;
      marks.quotes &= within;
    }
    const auto base = static_cast<std::uint32_t>(begin + offset);
    // Files have quotes all the time or hardly ever, so this branch is foreseen.
    if ((marks.quotes | inside_carry) != 0) {
      quote_count_ +=
          append_positions(marks.quotes, base, positions_of_quotes_.get() + quote_count_);
      const std::uint64_t inside = prefix_xor(marks.quotes) ^ inside_carry;
      inside_carry = std::uint64_t{0} - (inside >> 63U);
      hidden |= marks.ends & inside;
      marks.separators &= ~inside;
      marks.ends &= ~inside;
    }
    // The line ends come after all bounds before them: each is where its bits below it end.
    std::size_t before = bound_count;
    std::uint64_t bits = marks.separators | marks.ends;
    std::uint64_t ends = marks.ends;
    bound_count += append_positions(bits, base, bounds + bound_count);
    while (ends != 0) {
      while (bounds[before] != base + first_bit(ends)) ++before;
      lines_[++line_count_] = static_cast<std::uint32_t>(before);
      ends &= ends - 1;
    }
  }
  positions_of_quotes_[quote_count_] = static_cast<std::uint32_t>(begin + size);
  hidden_ends_ = hidden != 0;
}

}  // namespace jobcoach::scores
