#include "text_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "utf8.h"

namespace jobcoach::scores {
namespace {

/// The characters of Windows-1252 from 0x80 to 0x9F. The five that it leaves open stay what they
/// are in Latin-1, as the Encoding Standard of browsers has it.
constexpr std::array<std::uint16_t, 32> windows_1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

bool begins_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

/// True for what no line of names holds: tab, line ends and the like are not among them.
bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x09 || (byte > 0x0D && byte < 0x20);
}

}  // namespace

std::string as_utf8(std::string_view cell) {
  if (!first_invalid_utf8(cell)) return std::string{cell};
  std::string text;
  for (const char c : cell) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(text, byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80U] : byte);
  }
  return text;
}

std::optional<std::string_view> not_a_text(std::string_view first) {
  if (begins_with(first, "\xFF\xFE") || begins_with(first, "\xFE\xFF")) return "utf_16";
  // These may have a first line without anything that a text cannot have.
  constexpr std::array<std::string_view, 5> other_files{"%PDF-", "\x89PNG", "GIF8", "\xFF\xD8\xFF",
                                                        "RIFF"};
  const auto begins_like = [first](std::string_view start) { return begins_with(first, start); };
  if (std::any_of(other_files.begin(), other_files.end(), begins_like)) return "binary";
  const auto control = std::find_if(first.begin(), first.end(), is_control);
  if (control == first.end()) return {};
  // Every other byte of plain text in UTF-16 is zero.
  const bool every_other = first.size() > 3 && ((first[0] != 0 && first[1] == 0 && first[3] == 0) ||
                                                (first[0] == 0 && first[1] != 0 && first[2] == 0));
  return every_other ? "utf_16" : "binary";
}

std::size_t byte_order_mark(std::string_view first) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return begins_with(first, mark) ? mark.size() : 0;
}

std::optional<Dialect> find_dialect(std::string_view text, bool final) {
  constexpr std::array<char, 3> separators{';', ',', '\t'};
  std::array<std::size_t, separators.size()> counts{};
  Dialect dialect;
  bool between = false;
  bool at_begin = true;  // of a cell, where alone a quote opens
  bool found = final;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '"' && (between || at_begin)) between = !between;
    const bool closed =
        c == '"' && !between;  // if the quote is a doubled one, the next opens again
    at_begin = closed;
    if (between) continue;
    for (std::size_t s = 0; s < separators.size(); ++s) {
      if (c != separators[s]) continue;
      ++counts[s];
      at_begin = true;
    }
    if (c != '\n' && c != '\r') continue;
    // What follows a carriage return may still have to come.
    if (c == '\r' && i + 1 == text.size() && !final) return {};
    const bool alone = c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    dialect.end = alone ? '\r' : '\n';
    found = true;
    break;
  }
  if (!found || between) return {};
  const auto most = std::max_element(counts.begin(), counts.end());  // the first of equals
  dialect.separator = separators[static_cast<std::size_t>(most - counts.begin())];
  return dialect;
}

}  // namespace jobcoach::scores
