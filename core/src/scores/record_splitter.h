/**
 * @file record_splitter.h
 * @brief The cells of one line, read one character after another.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 *
 * The careful way: for the header, and for every line that the index of a window
 * does not do justice.
 */
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jobcoach::scores {

/// What separates cells and lines in this file.
struct Dialect {
  char separator = ';';
  char end = '\n';  ///< before a line feed a carriage return may stand
};

enum class RecordEnd {
  complete,          ///< there was a line end, or the end of the file
  more,              ///< the bytes so far do not say
  quote_not_closed,  ///< the file ended between quotes
  text_after_quote,  ///< something else than a separator or a line end follows a closing quote
};

/// One line, as far as it reads.
struct Record {
  RecordEnd status;
  /// Where the next line begins; of a line with wrong quotes, the physical line after its first.
  std::size_t next;
  /// The physical lines up to there.
  std::size_t line_ends;
  /// All cells, also those that are not kept.
  std::size_t cell_count;
  /// The cell whose quotes are wrong, from 0, and where that shows.
  std::size_t faulty_cell;
  std::size_t fault;
  /// True when a cell that is not kept holds anything.
  bool surplus;
};

class RecordSplitter {
 public:
  /// keep: so many cells of a line are kept; more are counted.
  explicit RecordSplitter(std::size_t keep) : keep_{keep} {}

  /**
   * Splits the line that begins at text[at].
   *
   * end: the bytes known so far; 16 bytes after it must be readable. final: true when the file
   * ends there.
   */
  [[nodiscard]] Record split(const char* text, std::size_t at, std::size_t end,
                             const Dialect& dialect, bool final);

  /// The cells of the last line, without quotes. Each has 16 readable bytes at its begin; they hold
  /// until the next line.
  [[nodiscard]] const std::vector<std::string_view>& cells() const { return cells_; }

 private:
  std::size_t keep_;
  std::vector<std::string_view> cells_;
  std::string unquoted_;  // the cells that held doubled quotes
};

/// Where the physical line of text[offset] begins, but not before `at`.
[[nodiscard]] std::size_t line_begin(const char* text, std::size_t at, std::size_t offset,
                                     char line_end);

/// The offset after the first physical line end in text[at, end); `end` when there is none.
[[nodiscard]] std::size_t after_line_end(const char* text, std::size_t at, std::size_t end,
                                         char line_end);

}  // namespace jobcoach::scores
