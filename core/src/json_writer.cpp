#include "jobcoach/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace jobcoach::json {
namespace {

char* copy(std::string_view text, char* to) { return std::copy(text.begin(), text.end(), to); }

bool needs_escape(char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }

}  // namespace

std::string Writer::take() {
  text_.resize(written_);
  written_ = 0;
  return std::move(text_);
}

char* Writer::room(std::size_t size) {
  const std::size_t start = written_;
  written_ += size;
  if (written_ > text_.size()) text_.resize(std::max(written_, 2 * text_.size()));
  return text_.data() + start;
}

char* Writer::room_for_next(std::size_t size) {
  const bool comma = needs_comma_;
  needs_comma_ = true;
  if (!comma) return room(size);
  char* place = room(size + 1);
  *place = ',';
  return place + 1;
}

void Writer::append(std::string_view text) { copy(text, room(text.size())); }

void Writer::append_escaped(char c) {
  switch (c) {
    case '"': append("\\\""); return;
    case '\\': append("\\\\"); return;
    case '\n': append("\\n"); return;
    case '\r': append("\\r"); return;
    case '\t': append("\\t"); return;
    default: break;
  }
  constexpr std::string_view hex = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(c);
  char* place = copy("\\u00", room(6));
  place[0] = hex[byte >> 4U];
  place[1] = hex[byte & 0xFU];
}

Writer& Writer::open(char bracket) {
  *room_for_next(1) = bracket;
  needs_comma_ = false;
  return *this;
}

Writer& Writer::close(char bracket) {
  *room(1) = bracket;
  needs_comma_ = true;
  return *this;
}

Writer& Writer::key(std::string_view name) {
  char* place = room_for_next(name.size() + 3);
  *place = '"';
  place = copy(name, place + 1);
  place[0] = '"';
  place[1] = ':';
  needs_comma_ = false;
  return *this;
}

Writer& Writer::value(std::string_view text) {
  *room_for_next(1) = '"';
  for (;;) {
    // Nearly always all of it.
    const auto plain = std::find_if(text.begin(), text.end(), needs_escape) - text.begin();
    append(text.substr(0, static_cast<std::size_t>(plain)));
    text.remove_prefix(static_cast<std::size_t>(plain));
    if (text.empty()) break;
    append_escaped(text.front());
    text.remove_prefix(1);
  }
  *room(1) = '"';
  return *this;
}

Writer& Writer::value(std::int64_t number) {
  std::array<char, 24> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

Writer& Writer::value(bool truth) { return raw(truth ? "true" : "false"); }

Writer& Writer::value(Day day) { return value(std::string_view{to_string(day)}); }

Writer& Writer::null() { return raw("null"); }

Writer& Writer::raw(std::string_view json) {
  copy(json, room_for_next(json.size()));
  return *this;
}

Writer& Writer::value(const Data& data) { return raw(data.json()); }

}  // namespace jobcoach::json
