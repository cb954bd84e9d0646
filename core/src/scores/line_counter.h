/**
 * @file line_counter.h
 * @brief Counts lines: the quick way for those that are as lines should be, else with care.
 *
 * Both ways give the same; the quick one leaves to the careful one every line that
 * it has any doubt about, before it has counted anything of it.
 */
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "kept_forms.h"
#include "line_index.h"
#include "line_problems.h"
#include "record_splitter.h"
#include "satisfaction_question.h"
#include "tally.h"

namespace jobcoach::scores {

/// The days whose forms count, as numbers, both inclusive.
struct DaysThatCount {
  std::int32_t first = 0;
  std::int32_t last = 0x7FFF'FFFF;
  std::int32_t shared = -1;  ///< a day before `first` whose forms the measurement before has

  explicit DaysThatCount(const std::optional<SatisfactionPeriod>& period);
};

class LineCounter {
 public:
  /// rules: outlives this. column_count: the cells of every line.
  LineCounter(const SatisfactionRules& rules, const std::optional<SatisfactionPeriod>& period,
              const Columns& columns, std::size_t column_count, bool keep_forms);

  /**
   * Counts the lines of a window from `line` on, to its last or to the first that is not as it
   * should be. Returns which that is.
   *
   * number: the physical number of that line; moves along.
   */
  std::size_t count_quickly(const char* text, LineIndex& index, std::size_t line,
                            std::int64_t& number);

  /**
   * Counts one line, or tells what is wrong with it.
   *
   * record: a line that is complete, of these cells. line: its bytes, without line end.
   */
  void count_carefully(const Record& record, const std::vector<std::string_view>& cells,
                       std::string_view line, std::int64_t number);

  /// Leaves out a line of which not even the cells can be read. cell: from 0.
  void reject(ProblemCode code, std::int64_t number, std::size_t cell, Data detail);

  /// Tells of columns that are left aside.
  void report(const std::vector<DoubleColumn>& doubles, std::int64_t number);

  [[nodiscard]] SatisfactionCounts counts() const;
  [[nodiscard]] std::int64_t rejected() const { return rejected_; }
  [[nodiscard]] std::int64_t lines() const {
    return forms_ + rejected_ + outside_period_ + on_shared_day_;
  }
  [[nodiscard]] const LineProblems& problems() const { return problems_; }
  /// The forms that were kept; nullptr when none were asked for.
  [[nodiscard]] const KeptForms* kept() const { return kept_.get(); }

 private:
  template <class Cells>
  [[nodiscard]] bool count(const char* text, const Cells& cells);
  [[nodiscard]] bool read_day(const char* cell, std::size_t size, std::int32_t& day) const;
  void add_form(std::int32_t day, std::array<std::string_view, 2> names);
  [[nodiscard]] bool unquote(const char* text, const std::uint32_t* bounds,
                             const std::uint32_t*& quote);
  void report_cell(const CountedColumn& column, std::size_t index, std::string_view cell,
                   std::int64_t number);
  void report_day(const NotADay& why, std::int64_t number);

  const SatisfactionRules& rules_;
  DaysThatCount days_;
  std::size_t column_count_;
  Place day_column_;
  std::array<Place, 2> name_columns_;
  Tally tally_;
  std::unique_ptr<KeptForms> kept_;
  std::vector<std::uint32_t> counters_;  // of the line at hand
  // Of the line at hand, when it has quotes: its cells without them.
  struct Bounds {
    std::uint32_t begin;
    std::uint32_t end;
    bool doubled;  // quotes inside
  };
  std::vector<Bounds> unquoted_;
  std::vector<bool> read_columns_;
  LineProblems problems_;
  std::int64_t forms_ = 0;
  std::int64_t undated_ = 0;
  std::int64_t rejected_ = 0;
  std::int64_t outside_period_ = 0;
  std::int64_t on_shared_day_ = 0;
};

}  // namespace jobcoach::scores
