/**
 * @file scores.h
 * @brief Assessment forms from a CSV file of any size, counted as the bytes come in.
 *
 * The memory does not depend on the length of the file: a line is counted and
 * forgotten, and with it the names that it holds. The answer is that of
 * satisfaction_report, without rows.
 *
 * How a file is read:
 *   - The first line that is not empty names the columns; see scores/columns.h.
 *     Separator: `;`, `,` or tab, the most frequent of them in that line outside
 *     quotes (of equals the first of these three).
 *   - Lines end in LF or CRLF; in CR alone where that ends the line of names.
 *   - Quotes are those of RFC 4180. A quotation mark inside a cell that does not
 *     begin with one is an ordinary character.
 *   - Text is UTF-8 or, cell by cell, Windows-1252 where a cell is no UTF-8. Only
 *     names of people and of columns can tell the difference.
 *   - A line without any character but spaces is passed over. One of empty cells is
 *     a form of which everything is missing.
 *   - A line counts only when every one of its cells that has a meaning reads, and
 *     when it has as many cells as the header; empty cells beyond those do no harm.
 *   - Where the quotes of a line do not read, that one physical line is left out,
 *     and reading goes on with the next: one stray quotation mark must not
 *     swallow the rest of a file.
 */
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace jobcoach {

/// The longest line that is read, in bytes, inclusive; a longer one is left out.
inline constexpr std::size_t most_line_bytes = std::size_t{1024} * 1024;
/// How many problems with lines are listed.
inline constexpr std::size_t most_line_problems = 100;
/// How many forms are kept when they are asked for.
inline constexpr std::size_t most_kept_forms = 100'000;

class BulkScores {
 public:
  /**
   * Opens a reader.
   *
   * request: JSON text with `scheme` and, optionally, `period`, `explain`, `rule_packs`,
   * `columns`, `first_line` and `forms`, as wasm/package/index.d.ts declares them. What is wrong
   * with it is told by `finish`.
   */
  explicit BulkScores(std::string_view request);
  ~BulkScores();
  BulkScores(const BulkScores&) = delete;
  BulkScores& operator=(const BulkScores&) = delete;

  /// Where the next bytes of the file go: always the same place and size.
  [[nodiscard]] std::span<char> room();

  /// Takes the first `size` bytes of the room. They may be cut anywhere.
  void feed(std::size_t size);

  /// The answer, as JSON text. The reader must not be used after it.
  [[nodiscard]] std::string finish();

  /// The cells of the line that names the columns, as a JSON array; `null` until it has been read.
  [[nodiscard]] std::string header() const;
  /// Who the letters and numbers of the kept forms stand for; `null` when none are kept.
  [[nodiscard]] std::string names() const;
  /// Lines with a form that have been read so far, good or bad.
  [[nodiscard]] std::int64_t lines() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace jobcoach
