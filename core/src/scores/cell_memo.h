/**
 * @file cell_memo.h
 * @brief Every spelling that has been read once, so that it need not be read again.
 *
 * A file of a million forms has a handful of spellings of its scores and answers.
 * Reading `Niet Helemaal` or `7,50` with all the forgiveness that is due takes
 * time; looking up fifteen bytes does not, and it takes no branch that depends on
 * what the cell holds.
 */
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace jobcoach::scores {

/// Reads what a cell can hold. Empty cells, and those with only spaces, are missing.
class CellReader {
 public:
  virtual ~CellReader() = default;
  /// The place of the value among the counters of its column; negative when it does not read.
  [[nodiscard]] virtual std::int32_t read(std::string_view cell) const = 0;
};

/// A short cell as two numbers: its bytes, zeros after them, and its size in the last byte.
struct CellKey {
  static constexpr std::size_t most_bytes = 15;

  std::uint64_t low;
  std::uint64_t high;

  /// text: 16 readable bytes. size: at most `most_bytes`.
  static CellKey of(const char* text, std::size_t size) {
    static_assert(std::endian::native == std::endian::little, "the size goes into the last byte");
    // From here on 16 bytes are ones where the cell is, and zeros behind it.
    const unsigned char* mask = ones_then_zeros.data() + 16 - size;
    return {load(text) & load(mask),
            (load(text + 8) & load(mask + 8)) | (std::uint64_t{size} << 56U)};
  }

  friend bool operator==(const CellKey& a, const CellKey& b) {
    return ((a.low ^ b.low) | (a.high ^ b.high)) == 0;
  }

 private:
  template <class Byte>
  static std::uint64_t load(const Byte* bytes) {
    std::uint64_t number = 0;
    std::memcpy(&number, bytes, sizeof number);
    return number;
  }

  static constexpr std::array<unsigned char, 32> ones_then_zeros{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                                                 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
                                                                 0xFF, 0xFF, 0xFF, 0xFF};
};

class CellMemo {
 public:
  /// reader: outlives this. slot_bits: the number of slots is two to this power.
  CellMemo(const CellReader& reader, unsigned slot_bits)
      : reader_{&reader}, shift_{64 - slot_bits}, slots_(std::size_t{1} << slot_bits) {}

  /// The same as the reader says. cell: its 16 first bytes are readable, whatever its size.
  [[nodiscard]] std::int32_t read(const char* cell, std::size_t size) {
    if (size > CellKey::most_bytes) return reader_->read({cell, size});
    const CellKey key = CellKey::of(cell, size);
    const std::size_t place = place_of(key);
    const Slot& slot = slots_[place];
    return slot.key == key ? slot.value : read_further(key, place, {cell, size});
  }

  [[nodiscard]] const CellReader& reader() const { return *reader_; }

 private:
  struct Slot {
    CellKey key{~std::uint64_t{0}, ~std::uint64_t{0}};  // of no cell: no size is 255
    std::int32_t value = 0;
  };

  [[nodiscard]] std::size_t place_of(const CellKey& key) const {
    // An odd number without pattern spreads the bytes; the high bits of a product hold the most.
    constexpr std::uint64_t spread = 0x9E37'79B9'7F4A'7C15U;
    return static_cast<std::size_t>(((key.low ^ (key.high * spread)) * spread) >> shift_);
  }

  /// For a cell that is not in its first place: another place, or the reader.
  std::int32_t read_further(const CellKey& key, std::size_t place, std::string_view cell);

  const CellReader* reader_;
  unsigned shift_;
  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

}  // namespace jobcoach::scores
