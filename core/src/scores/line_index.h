/**
 * @file line_index.h
 * @brief Where the cells and lines of a piece of a file begin and end.
 *
 * Found for a window at a time, so that the positions stay in the nearest cache.
 * Quotation marks are taken to open and close in turn, wherever they stand. That
 * is right for every line that is written as RFC 4180 has it; who reads a line
 * checks its quotes by `quotes`, and leaves what is otherwise to a RecordSplitter.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

#include "marks.h"

namespace jobcoach::scores {

class LineIndex {
 public:
  /// The most bytes of one window. Larger is no faster, and costs more where a window is redone.
  static constexpr std::size_t window = std::size_t{16} * 1024;

  /**
   * Indexes text[begin, begin + size).
   *
   * begin: at least 1; the first byte of a line. size: at most `window`. Up to `block_size` bytes
   * beyond it must be readable.
   */
  void build(const char* text, std::size_t begin, std::size_t size, const Marker& marker);

  /// The lines that end within the window.
  [[nodiscard]] std::size_t line_count() const { return line_count_; }
  /// The cells of a line.
  [[nodiscard]] std::size_t cell_count(std::size_t line) const {
    return lines_[line + 1] - lines_[line];
  }
  /**
   * The bounds of a line's cells: cell c is text[bounds[c] + 1, bounds[c + 1]).
   * The caller may change the last of them while it reads the line.
   */
  [[nodiscard]] std::uint32_t* bounds(std::size_t line) { return &bounds_[lines_[line]]; }

  /// Where the line end itself stands.
  [[nodiscard]] std::uint32_t line_end(std::size_t line) const { return bounds_[lines_[line + 1]]; }

  [[nodiscard]] bool any_quotes() const { return quote_count_ != 0; }
  /// True when a line end stands between quotes.
  [[nodiscard]] bool any_hidden_ends() const { return hidden_ends_; }
  /// The positions of all quotation marks, ascending; after the last one a position beyond all.
  [[nodiscard]] const std::uint32_t* quotes() const { return positions_of_quotes_.get(); }

 private:
  static constexpr std::size_t room = window + block_size + 2;

  std::unique_ptr<std::uint32_t[]> bounds_{new std::uint32_t[room]};
  std::unique_ptr<std::uint32_t[]> lines_{new std::uint32_t[room]};
  std::unique_ptr<std::uint32_t[]> positions_of_quotes_{new std::uint32_t[room]};
  std::size_t line_count_ = 0;
  std::size_t quote_count_ = 0;
  bool hidden_ends_ = false;
};

}  // namespace jobcoach::scores
