/**
 * @file marks.h
 * @brief Where the structure of a CSV file stands in a block of 64 bytes, one bit for each.
 *
 * SSE2 where there is any: every x86-64 has it, and Emscripten turns the same
 * intrinsics into WebAssembly's own. Elsewhere eight bytes at a time.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace jobcoach::scores {

inline constexpr std::size_t block_size = 64;

/// Bit i stands for byte i of the block.
struct Marks {
  std::uint64_t separators;
  std::uint64_t ends;
  std::uint64_t quotes;
};

#ifdef __SSE2__

/// One character, sixteen times.
class Sought {
 public:
  explicit Sought(char c) : all_{_mm_set1_epi8(c)} {}

  /// The bytes of 64 that are this character.
  [[nodiscard]] std::uint64_t in(const __m128i (&block)[4]) const {
    std::uint64_t found = 0;
    for (unsigned i = 0; i < 4; ++i) {
      const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(block[i], all_)));
      found |= std::uint64_t{mask} << (16 * i);
    }
    return found;
  }

 private:
  __m128i all_;
};

class Marker {
 public:
  Marker(char separator, char end) : separator_{separator}, end_{end}, quote_{'"'} {}

  /// text: 64 readable bytes.
  [[nodiscard]] Marks operator()(const char* text) const {
    __m128i block[4];
    for (std::size_t i = 0; i < 4; ++i) {
      block[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + 16 * i));
    }
    return {separator_.in(block), end_.in(block), quote_.in(block)};
  }

 private:
  Sought separator_;
  Sought end_;
  Sought quote_;
};

#else

class Sought {
 public:
  explicit Sought(char c) : all_{0x0101'0101'0101'0101U * static_cast<unsigned char>(c)} {}

  /// The bytes of eight that are this character. bytes: the first in the lowest place.
  [[nodiscard]] std::uint64_t in(std::uint64_t bytes) const {
    constexpr std::uint64_t low_bits = 0x7F7F'7F7F'7F7F'7F7FU;
    const std::uint64_t difference = bytes ^ all_;
    // The high bit of each byte that is zero now; unlike the shorter way exact for all of them.
    const std::uint64_t high =
        ~(((difference & low_bits) + low_bits) | difference | low_bits);
    // Brings the eight bits together in the highest byte.
    return ((high >> 7U) * 0x0102'0408'1020'4080U) >> 56U;
  }

 private:
  std::uint64_t all_;
};

class Marker {
 public:
  Marker(char separator, char end) : separator_{separator}, end_{end}, quote_{'"'} {}

  [[nodiscard]] Marks operator()(const char* text) const {
    Marks marks{};
    for (unsigned i = 0; i < 8; ++i) {
      std::uint64_t bytes = 0;
      for (unsigned b = 0; b < 8; ++b) {
        bytes |= std::uint64_t{static_cast<unsigned char>(text[8 * i + b])} << (8 * b);
      }
      marks.separators |= separator_.in(bytes) << (8 * i);
      marks.ends |= end_.in(bytes) << (8 * i);
      marks.quotes |= quote_.in(bytes) << (8 * i);
    }
    return marks;
  }

 private:
  Sought separator_;
  Sought end_;
  Sought quote_;
};

#endif

/// Bit i: whether an odd number of bits up to and including i is set.
[[nodiscard]] inline std::uint64_t prefix_xor(std::uint64_t bits) {
  for (unsigned shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

}  // namespace jobcoach::scores
