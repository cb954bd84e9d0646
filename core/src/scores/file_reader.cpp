#include "file_reader.h"

#include <algorithm>
#include <cstring>

#include "text_encoding.h"

namespace jobcoach::scores {

FileReader::FileReader(ScoreRequest& request)
    : request_{request},
      buffer_(room_begin + room_size + padding),
      number_{request.first_line},
      index_{std::make_unique<LineIndex>()} {}

void FileReader::feed(std::size_t size, bool final) {
  const std::size_t end = room_begin + size;
  const std::size_t at = read(room_begin - carried_, end, final);
  carried_ = end - at;
  // What is carried moves, and with it the offsets into it.
  const std::size_t moved = at - (room_begin - carried_);
  physical_until_ = physical_until_ > at ? physical_until_ - moved : 0;
  std::memmove(buffer_.data() + room_begin - carried_, buffer_.data() + at, carried_);
}

/// Reads what can be read of the bytes. Returns where the rest begins.
std::size_t FileReader::read(std::size_t at, std::size_t end, bool final) {
  for (;;) {
    const Phase phase = phase_;
    const std::size_t before = at;
    switch (phase) {
      case Phase::mark: at = read_mark(at, end, final); break;
      case Phase::header: at = read_header(at, end, final); break;
      case Phase::lines: at = read_lines(at, end, final); break;
      case Phase::within_long_line: at = pass_long_line(at, end); break;
      case Phase::failed: return end;
    }
    if (phase_ == phase && (at == before || at == end)) return at;
  }
}

std::size_t FileReader::read_mark(std::size_t at, std::size_t end, bool final) {
  constexpr std::size_t most_mark_bytes = 3;
  if (!final && end - at < most_mark_bytes) return at;
  phase_ = Phase::header;
  return at + byte_order_mark({buffer_.data() + at, end - at});
}

void FileReader::fail(std::string_view found) {
  request_.problems.add(ProblemCode::no_readable_text, "", object({{"found", found}}));
  phase_ = Phase::failed;
}

std::size_t FileReader::read_header(std::size_t at, std::size_t end, bool final) {
  const char* text = buffer_.data();
  while (at < end && (text[at] == '\n' || text[at] == '\r' || text[at] == ' ')) {
    // Empty lines before the names. A carriage return and a line feed are one line end.
    const std::size_t word = std::string_view{text + at, end - at}.find_first_not_of(' ');
    if (word == std::string_view::npos || (text[at + word] != '\n' && text[at + word] != '\r'))
      break;
    if (text[at + word] == '\r' && at + word + 1 == end && !final) return at;
    const bool both = text[at + word] == '\r' && at + word + 1 < end && text[at + word + 1] == '\n';
    at += word + (both ? 2 : 1);
    ++number_;
  }
  const std::string_view rest{text + at, end - at};
  if (final && rest.find_first_not_of(' ') == std::string_view::npos) {
    fail("nothing");
    return end;
  }
  // As many bytes as it takes to know one kind of file from another.
  constexpr std::size_t least_bytes = 8;
  if (!final && rest.size() < least_bytes) return at;
  // A quote that is never closed must not hide that this is a picture.
  if (const auto found = not_a_text(rest.substr(0, rest.find_first_of("\r\n")))) {
    fail(*found);
    return end;
  }
  // As with every line, never more of it than the longest one.
  const bool cut = rest.size() > most_line_bytes + 1;
  const std::size_t most = cut ? at + most_line_bytes + 1 : end;
  const auto dialect = find_dialect({text + at, most - at}, final && !cut);
  if (!dialect) {
    if (!cut && !final) return at;
    fail(cut ? "no_lines" : "wrong_quotes");
    return end;
  }
  dialect_ = *dialect;
  RecordSplitter splitter{most_columns};
  const Record record = splitter.split(text, at, most, dialect_, final && !cut);
  if (record.status == RecordEnd::more && !cut) return at;
  if (record.status != RecordEnd::complete) {
    fail("wrong_quotes");
    return end;
  }
  header_.emplace();
  for (const std::string_view cell : splitter.cells()) header_->push_back(as_utf8(cell));
  take_header(record);
  return record.next;
}

void FileReader::take_header(const Record& record) {
  const std::vector<std::string_view> names(header_->begin(), header_->end());
  const Columns columns =
      find_columns(names, record.cell_count, request_.chosen, *request_.rules, request_.problems);
  if (request_.problems.empty() && !columns.any_score()) {
    request_.problems.add(ProblemCode::no_score_column, "",
                          object({{"columns", record.cell_count},
                                  {"separator", std::string_view{&dialect_.separator, 1}}}));
  }
  if (!request_.problems.empty()) {
    phase_ = Phase::failed;
    return;
  }
  counter_ = std::make_unique<LineCounter>(*request_.rules, request_.period, columns,
                                           record.cell_count, request_.keep_forms);
  counter_->report(columns.doubles, number_);
  splitter_ = std::make_unique<RecordSplitter>(record.cell_count);
  number_ += static_cast<std::int64_t>(record.line_ends);
  phase_ = Phase::lines;
}

std::size_t FileReader::read_lines(std::size_t at, std::size_t end, bool final) {
  const char* text = buffer_.data();
  const Marker marker{dialect_.separator, dialect_.end};
  while (at < end && phase_ == Phase::lines) {
    if (at < physical_until_) {
      at = *read_line(at, end, final);
      continue;
    }
    index_->build(text, at, std::min(end - at, window_), marker);
    const std::size_t lines = index_->line_count();
    window_ = std::min(2 * window_, LineIndex::window);
    for (std::size_t line = 0;;) {
      if (lines != 0) line = counter_->count_quickly(text, *index_, line, number_);
      if (line == lines && lines != 0) {
        at = index_->line_end(lines - 1) + 1;
        break;
      }
      // This line needs care; or no line ends in the window, and care will find out why.
      const std::size_t begin = lines == 0 ? at : std::size_t{index_->bounds(line)[0]} + 1;
      const auto next = read_line(begin, end, final);
      if (!next) return begin;
      at = *next;
      if (lines == 0 || phase_ != Phase::lines) break;
      if (at != std::size_t{index_->line_end(line)} + 1) {
        // Its quotes are not what the index took them for, and so the rest of the index is wrong.
        // The next may be of no more use: it is made for little at first.
        window_ = smallest_window;
        break;
      }
      ++line;
    }
  }
  return at;
}

/// Reads the line at `at` with care. Returns where the next begins; nothing when it goes on.
std::optional<std::size_t> FileReader::read_line(std::size_t at, std::size_t end, bool final) {
  const char* text = buffer_.data();
  const std::size_t most = most_line_bytes + 1;
  // Never more of it than the longest line, so that it does not matter how much is there.
  const bool cut = end - at > most;
  const bool physical = at < physical_until_;
  const Record record =
      physical
          ? splitter_->split(text, at, after_line_end(text, at, end, dialect_.end), dialect_, true)
          : splitter_->split(text, at, cut ? at + most : end, dialect_, final && !cut);
  switch (record.status) {
    case RecordEnd::more:
      if (!cut) return {};
      return leave_out_long_line(at, at + most);
    case RecordEnd::quote_not_closed:
    case RecordEnd::text_after_quote: reject_quotes(at, record); break;
    case RecordEnd::complete: {
      std::string_view line{text + at, record.next - at};
      if (!line.empty() && line.back() == dialect_.end) line.remove_suffix(1);
      if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
      counter_->count_carefully(record, splitter_->cells(), line, number_);
      break;
    }
  }
  number_ += static_cast<std::int64_t>(record.line_ends);
  return record.next;
}

/**
 * Leaves out the physical line in which a quote begins that does not read.
 *
 * The bytes up to where that showed have been gone through now. If a line among them opened a quote
 * over its end again, and the next again, each would be gone through as often as there are lines
 * before it; so up to there a quote must close on its own line.
 */
void FileReader::reject_quotes(std::size_t at, const Record& record) {
  physical_until_ =
      std::max(physical_until_, line_begin(buffer_.data(), at, record.fault, dialect_.end));
  if (record.status == RecordEnd::text_after_quote) {
    counter_->reject(ProblemCode::text_after_quote, number_, record.faulty_cell, object({}));
  } else {
    counter_->reject(ProblemCode::quote_not_closed, number_, record.faulty_cell,
                     object({{"max_bytes", most_line_bytes}}));
  }
}

/// Leaves out the line of which text[at, end) is the begin, and too long already.
std::size_t FileReader::leave_out_long_line(std::size_t at, std::size_t end) {
  const std::size_t next = after_line_end(buffer_.data(), at, end, dialect_.end);
  const bool ends = buffer_[next - 1] == dialect_.end;
  counter_->reject(ends ? ProblemCode::quote_not_closed : ProblemCode::line_too_long, number_, 0,
                   object({{"max_bytes", most_line_bytes}}));
  if (ends) {
    ++number_;
    physical_until_ = line_begin(buffer_.data(), at, end, dialect_.end);  // see reject_quotes
  } else {
    phase_ = Phase::within_long_line;
  }
  return next;
}

std::size_t FileReader::pass_long_line(std::size_t at, std::size_t end) {
  const std::size_t next = after_line_end(buffer_.data(), at, end, dialect_.end);
  if (next == at || buffer_[next - 1] != dialect_.end) return end;
  ++number_;
  phase_ = Phase::lines;
  return next;
}

}  // namespace jobcoach::scores
