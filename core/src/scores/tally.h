/**
 * @file tally.h
 * @brief All counters of a file in one row, and the cells that they count.
 */
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "cell_memo.h"
#include "columns.h"
#include "jobcoach/satisfaction_counts.h"
#include "jobcoach/satisfaction_rules.h"

namespace jobcoach::scores {

/// A column that holds a score or an answer. A cell's value is added to `base`: that counter
/// counts.
struct CountedColumn {
  std::uint32_t column;
  std::uint32_t base;
  CellMemo* memo;
};

/// Reads scores; the value after the highest score means that there is none.
class ScoreCells : public CellReader {
 public:
  explicit ScoreCells(const SatisfactionRules& rules);
  [[nodiscard]] std::int32_t read(std::string_view cell) const override;
  /// The value of an empty cell.
  [[nodiscard]] std::int32_t missing() const { return static_cast<std::int32_t>(hundredths_); }

 private:
  std::size_t hundredths_;
  Fraction lowest_;
  Fraction highest_;
};

/// Reads answers; the value after the last answer means that there is none.
class AnswerCells : public CellReader {
 public:
  explicit AnswerCells(const Form& form);
  [[nodiscard]] std::int32_t read(std::string_view cell) const override;
  [[nodiscard]] std::int32_t missing() const { return static_cast<std::int32_t>(words_.size()); }

 private:
  std::vector<std::string> words_;
};

class Tally {
 public:
  /// rules: outlives this.
  Tally(const SatisfactionRules& rules, const Columns& columns);
  Tally(const Tally&) = delete;
  Tally& operator=(const Tally&) = delete;

  /// In the order of the file.
  [[nodiscard]] const std::vector<CountedColumn>& columns() const { return counted_; }
  /// For each counted column a counter of what it held.
  void add(const std::uint32_t* counters) {
    for (std::size_t i = 0; i < counted_.size(); ++i) ++counters_[counters[i]];
  }

  /// Where the score and the answers of a side stand among `columns()`.
  struct SideOrder {
    Place score;
    std::vector<Place> answers;
  };
  [[nodiscard]] const SideOrder& order(Side side) const {
    return orders_[static_cast<std::size_t>(side)];
  }
  [[nodiscard]] const ScoreCells& scores() const { return score_cells_; }
  [[nodiscard]] const AnswerCells& answers(Side side) const {
    return answer_cells_[static_cast<std::size_t>(side)];
  }
  /// Whether a counted column holds scores. index: in `columns()`.
  [[nodiscard]] bool holds_scores(std::size_t index) const {
    return counted_[index].memo == &score_memo_;
  }
  /// Whose answers a counted column holds. index: in `columns()`, of no scores.
  [[nodiscard]] Side side_of_answers(std::size_t index) const {
    return counted_[index].memo == &answer_memos_.front() ? Side::employee : Side::employer;
  }

  /// All that was counted. forms: how many forms were added.
  [[nodiscard]] SatisfactionCounts counts(std::int64_t forms) const;

 private:
  void add_columns(const Columns& columns);

  const SatisfactionRules& rules_;
  ScoreCells score_cells_;
  std::array<AnswerCells, 2> answer_cells_;
  CellMemo score_memo_;
  std::array<CellMemo, 2> answer_memos_;
  std::vector<CountedColumn> counted_;
  std::array<SideOrder, 2> orders_;
  std::vector<std::int64_t> counters_;
};

}  // namespace jobcoach::scores
