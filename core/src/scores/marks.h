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

/// For every machine.
class PortableMarker {
 public:
  PortableMarker(char separator, char end) : sought_{separator, end, '"'} {}

  /// text: 64 readable bytes.
  [[nodiscard]] Marks operator()(const char* text) const {
    std::uint64_t found[3] = {};
    for (unsigned i = 0; i < block_size; i += 8) {
      std::uint64_t bytes = 0;
      for (unsigned b = 0; b < 8; ++b) {
        bytes |= std::uint64_t{static_cast<unsigned char>(text[i + b])} << (8 * b);
      }
      for (unsigned s = 0; s < 3; ++s) found[s] |= places_of(sought_[s], bytes) << i;
    }
    return {found[0], found[1], found[2]};
  }

 private:
  /// Bit i: whether byte i of eight is this character.
  static std::uint64_t places_of(char c, std::uint64_t bytes) {
    constexpr std::uint64_t each = 0x0101'0101'0101'0101U;
    constexpr std::uint64_t low_bits = 0x7F7F'7F7F'7F7F'7F7FU;
    const std::uint64_t difference = bytes ^ (each * static_cast<unsigned char>(c));
    // The high bit of each byte that is zero now; unlike the shorter way exact for all of them.
    const std::uint64_t high = ~(((difference & low_bits) + low_bits) | difference | low_bits);
    // Brings the eight bits together in the highest byte.
    return ((high >> 7U) * 0x0102'0408'1020'4080U) >> 56U;
  }

  char sought_[3];
};

#ifdef __SSE2__

class VectorMarker {
 public:
  VectorMarker(char separator, char end)
      : separator_{_mm_set1_epi8(separator)},
        end_{_mm_set1_epi8(end)},
        quote_{_mm_set1_epi8('"')} {}

  /// text: 64 readable bytes.
  [[nodiscard]] Marks operator()(const char* text) const {
    __m128i block[4];
    for (std::size_t i = 0; i < 4; ++i) {
      block[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text + 16 * i));
    }
    return {places_of(separator_, block), places_of(end_, block), places_of(quote_, block)};
  }

 private:
  static std::uint64_t places_of(__m128i character, const __m128i (&block)[4]) {
    std::uint64_t found = 0;
    for (unsigned i = 0; i < 4; ++i) {
      const auto equal =
          static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(block[i], character)));
      found |= std::uint64_t{equal} << (16 * i);
    }
    return found;
  }

  __m128i separator_;
  __m128i end_;
  __m128i quote_;
};

using Marker = VectorMarker;

#else

using Marker = PortableMarker;

#endif

/// Bit i: whether an odd number of bits up to and including i is set.
[[nodiscard]] inline std::uint64_t prefix_xor(std::uint64_t bits) {
  for (unsigned shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
  return bits;
}

}  // namespace jobcoach::scores
