#include "record_splitter.h"

#include <algorithm>
#include <cstring>

namespace jobcoach::scores {
namespace {

/// Room that must be readable behind a cell.
constexpr std::size_t padding = 16;

/// One walk over one line.
class Walk {
 public:
  Walk(const char* text, std::size_t at, std::size_t end, const Dialect& dialect)
      : text_{text}, at_{at}, end_{end}, dialect_{dialect} {}

  [[nodiscard]] std::size_t at() const { return at_; }
  [[nodiscard]] bool at_end() const { return at_ == end_; }
  [[nodiscard]] bool at_quote() const { return !at_end() && text_[at_] == '"'; }
  [[nodiscard]] bool at_separator() const { return !at_end() && text_[at_] == dialect_.separator; }
  [[nodiscard]] bool at_line_end() const { return !at_end() && text_[at_] == dialect_.end; }
  /// True before a carriage return that belongs to a line end, or may when the bytes end there.
  [[nodiscard]] bool at_return() const {
    return dialect_.end == '\n' && !at_end() && text_[at_] == '\r' &&
           (at_ + 1 == end_ || text_[at_ + 1] == '\n');
  }
  void step() { ++at_; }

  /// Goes on to a separator, a line end or the end of the bytes. The cell before it.
  std::string_view plain_cell() {
    const std::size_t first = at_;
    while (!at_end() && !at_separator() && !at_line_end()) ++at_;
    std::size_t size = at_ - first;
    const bool at_end_of_line = at_end() || at_line_end();
    if (dialect_.end == '\n' && at_end_of_line && size > 0 && text_[at_ - 1] == '\r') --size;
    return {text_ + first, size};
  }

  /// Goes on to the next quotation mark. False when there is none.
  bool find_quote() {
    const void* found = std::memchr(text_ + at_, '"', end_ - at_);
    at_ =
        found == nullptr ? end_ : static_cast<std::size_t>(static_cast<const char*>(found) - text_);
    return found != nullptr;
  }

 private:
  const char* text_;
  std::size_t at_;
  std::size_t end_;
  const Dialect& dialect_;
};

}  // namespace

std::size_t line_begin(const char* text, std::size_t at, std::size_t offset, char line_end) {
  while (offset > at && text[offset - 1] != line_end) --offset;
  return offset;
}

std::size_t after_line_end(const char* text, std::size_t at, std::size_t end, char line_end) {
  const void* found = std::memchr(text + at, line_end, end - at);
  if (found == nullptr) return end;
  return static_cast<std::size_t>(static_cast<const char*>(found) - text) + 1;
}

Record RecordSplitter::split(const char* text, std::size_t at, std::size_t end,
                             const Dialect& dialect, bool final) {
  cells_.clear();
  unquoted_.clear();
  Record record{RecordEnd::complete, end, 1, 0, 0, end, false};
  Walk walk{text, at, end, dialect};

  const auto keep = [&](std::string_view cell) {
    if (record.cell_count++ < keep_) {
      cells_.push_back(cell);
    } else if (!cell.empty()) {
      record.surplus = true;
    }
  };
  const auto wrong_quotes = [&](RecordEnd status) {
    record.status = status;
    record.faulty_cell = record.cell_count;
    record.fault = walk.at();
    record.next = after_line_end(text, at, end, dialect.end);
    // The rest of its first line may still have to come.
    if (!final && record.next == end && text[end - 1] != dialect.end)
      record.status = RecordEnd::more;
    return record;
  };

  for (;;) {
    if (walk.at_quote()) {
      walk.step();
      std::size_t first = walk.at();
      const std::size_t begin_unquoted = unquoted_.size();
      bool doubled = false;
      for (;;) {
        if (!walk.find_quote()) {
          if (final) return wrong_quotes(RecordEnd::quote_not_closed);
          record.status = RecordEnd::more;
          return record;
        }
        walk.step();
        if (!walk.at_quote()) break;
        // Of two quotes one is text. Room is made at once for all that may follow, because the
        // cells point into it.
        if (unquoted_.capacity() < end - at + padding) unquoted_.reserve(end - at + padding);
        unquoted_.append(text + first, walk.at() - first);
        doubled = true;
        walk.step();
        first = walk.at();
      }
      const std::size_t size = walk.at() - 1 - first;
      if (doubled) {
        unquoted_.append(text + first, size);
        keep({unquoted_.data() + begin_unquoted, unquoted_.size() - begin_unquoted});
      } else {
        keep({text + first, size});
      }
      if (walk.at_end() && !final) break;
      if (walk.at_return()) walk.step();
      if (!walk.at_end() && !walk.at_separator() && !walk.at_line_end()) {
        --record.cell_count;
        return wrong_quotes(RecordEnd::text_after_quote);
      }
    } else {
      keep(walk.plain_cell());
    }
    if (walk.at_separator()) {
      walk.step();
      continue;
    }
    break;
  }

  if (walk.at_line_end()) {
    walk.step();
  } else if (!final) {
    record.status = RecordEnd::more;
    return record;
  }
  record.next = walk.at();
  record.line_ends =
      static_cast<std::size_t>(std::count(text + at, text + record.next, dialect.end));
  return record;
}

}  // namespace jobcoach::scores
