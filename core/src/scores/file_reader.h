/**
 * @file file_reader.h
 * @brief A file as a stream of bytes that are cut anywhere, made into lines.
 *
 * The bytes are gathered until there is a good deal of them, so that nothing
 * depends on how they were cut. What is left of a last line is carried to the
 * front of the next bytes: there is room for one whole line before them.
 */
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "line_counter.h"
#include "line_index.h"
#include "record_splitter.h"
#include "score_request.h"

namespace jobcoach::scores {

class FileReader {
 public:
  static constexpr std::size_t room_size = std::size_t{256} * 1024;

  /// request: outlives this; without problems, and those with the file are added to it.
  explicit FileReader(ScoreRequest& request);

  [[nodiscard]] std::span<char> room() { return {buffer_.data() + room_begin, room_size}; }
  /// Reads the first `size` bytes of the room. final: no more will follow.
  void feed(std::size_t size, bool final);

  /// The cells of the header as they stand in the file, in UTF-8; nothing before it was read.
  [[nodiscard]] const std::optional<std::vector<std::string>>& header() const { return header_; }
  /// nullptr before the header was read.
  [[nodiscard]] const LineCounter* counter() const { return counter_.get(); }

 private:
  enum class Phase { mark, header, lines, within_long_line, failed };

  // Loads of whole blocks begin before a file's end and reach behind it.
  static constexpr std::size_t padding = 2 * block_size;
  static constexpr std::size_t smallest_window = 4 * block_size;
  static constexpr std::size_t room_begin = most_line_bytes + padding;

  std::size_t read(std::size_t at, std::size_t end, bool final);
  std::size_t read_mark(std::size_t at, std::size_t end, bool final);
  std::size_t read_header(std::size_t at, std::size_t end, bool final);
  std::size_t read_lines(std::size_t at, std::size_t end, bool final);
  std::optional<std::size_t> read_line(std::size_t at, std::size_t end, bool final);
  void reject_quotes(std::size_t at, const Record& record);
  std::size_t leave_out_long_line(std::size_t at, std::size_t end);
  std::size_t pass_long_line(std::size_t at, std::size_t end);
  void take_header(const Record& record);
  void fail(std::string_view found);

  ScoreRequest& request_;
  Phase phase_ = Phase::mark;
  std::vector<char> buffer_;
  std::size_t carried_ = 0;  // bytes before the room
  std::int64_t number_;      // the physical line that comes next
  Dialect dialect_;
  std::size_t window_ = LineIndex::window;  // what is indexed at once
  // Lines that begin before this offset are physical lines. See reject_quotes.
  std::size_t physical_until_ = 0;
  std::optional<std::vector<std::string>> header_;
  std::unique_ptr<LineIndex> index_;
  std::unique_ptr<RecordSplitter> splitter_;
  std::unique_ptr<LineCounter> counter_;
};

}  // namespace jobcoach::scores
