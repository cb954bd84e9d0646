#include "utf8.h"

#include <algorithm>

namespace jobcoach {
namespace {

constexpr unsigned byte_at(std::string_view text, std::size_t offset) {
  return static_cast<unsigned char>(text[offset]);
}

/// The size of the character at `offset`, 1 to 4; 0 when there is no valid one.
std::size_t character_size(std::string_view text, std::size_t offset) {
  const unsigned lead = byte_at(text, offset);
  if (lead < 0x80) return 1;
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() - offset < size) return 0;
  // The second byte is limited further where a longer form than needed, a
  // surrogate, or a number above U+10FFFF would begin.
  const unsigned second = byte_at(text, offset + 1);
  const unsigned least = lead == 0xE0 ? 0xA0U : lead == 0xF0 ? 0x90U : 0x80U;
  const unsigned most = lead == 0xED ? 0x9FU : lead == 0xF4 ? 0x8FU : 0xBFU;
  if (second < least || second > most) return 0;
  for (std::size_t i = 2; i < size; ++i) {
    if ((byte_at(text, offset + i) & 0xC0U) != 0x80) return 0;
  }
  return size;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t size = character_size(text, offset);
    if (size == 0) return offset;
    offset += size;
  }
  return std::nullopt;
}

void append_utf8(std::string& text, std::uint32_t code_point) {
  const auto add = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
  const auto add_tail = [&](unsigned shift) { add(0x80U | ((code_point >> shift) & 0x3FU)); };
  if (code_point < 0x80) {
    add(code_point);
  } else if (code_point < 0x800) {
    add(0xC0U | (code_point >> 6U));
    add_tail(0);
  } else if (code_point < 0x10000) {
    add(0xE0U | (code_point >> 12U));
    add_tail(6);
    add_tail(0);
  } else {
    add(0xF0U | (code_point >> 18U));
    add_tail(12);
    add_tail(6);
    add_tail(0);
  }
}

std::size_t count_characters(std::string_view text) {
  const auto begins_character = [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
  };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_character));
}

}  // namespace jobcoach
