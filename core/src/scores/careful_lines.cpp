// The careful way of a LineCounter, and what it has to say of lines.
#include <algorithm>

#include "cells.h"
#include "jobcoach/satisfaction.h"
#include "line_counter.h"

namespace jobcoach::scores {
namespace {

/// How a score is written in a file, as a regular expression.
constexpr std::string_view score_cell_pattern = "^(0|[1-9][0-9]{0,6})([.,][0-9]{1,2})?$";

}  // namespace

void LineCounter::reject(ProblemCode code, std::int64_t number, std::size_t cell, Data detail) {
  ++rejected_;
  problems_.add({code, number, cell + 1, std::move(detail)});
}

void LineCounter::report(const std::vector<DoubleColumn>& doubles, std::int64_t number) {
  for (const DoubleColumn& column : doubles) {
    problems_.add({ProblemCode::duplicate_column, number, column.column + 1,
                   object({{"first", column.first + 1}})});
  }
}

void LineCounter::report_cell(const CountedColumn& column, std::size_t index, std::string_view cell,
                              std::int64_t number) {
  if (problems_.full()) return;
  const std::size_t place = std::size_t{column.column} + 1;
  if (!tally_.holds_scores(index)) {
    std::vector<std::string_view> known;
    for (const Form::Entry& answer : rules_.form(tally_.side_of_answers(index)).answers) {
      known.emplace_back(answer.id);
    }
    problems_.add(
        {ProblemCode::unknown_word, number, place, object({{"known", known_words(known)}})});
  } else if (read_score(trimmed(cell))) {
    problems_.add({ProblemCode::decimal_out_of_range, number, place,
                   object({{"min", shown_norm(rules_.lowest_score())},
                           {"max", shown_norm(rules_.highest_score())},
                           {"min_inclusive", true}})});
  } else {
    problems_.add(
        {ProblemCode::not_a_decimal, number, place, object({{"pattern", score_cell_pattern}})});
  }
}

void LineCounter::report_day(const NotADay& why, std::int64_t number) {
  if (problems_.full()) return;
  Problem problem = problem_with_day(why);
  problems_.add({problem.code, number, *day_column_ + 1, std::move(problem.detail)});
}

void LineCounter::count_carefully(const Record& record, const std::vector<std::string_view>& cells,
                                  std::string_view line, std::int64_t number) {
  if (line.find_first_not_of(' ') == std::string_view::npos) return;
  if (record.cell_count < column_count_ || record.surplus) {
    reject(record.surplus ? ProblemCode::too_many_cells : ProblemCode::too_few_cells, number,
           std::min(record.cell_count, column_count_),
           object({{"expected", column_count_}, {"found", record.cell_count}}));
    return;
  }

  bool reads = true;
  std::int32_t day = 0;
  if (day_column_ && !trimmed(cells[*day_column_]).empty()) {
    const auto read = read_day_number(trimmed(cells[*day_column_]));
    day = read.value_or(0);
    reads = read.has_value();
    if (!reads) report_day(read.error(), number);
  }
  for (std::size_t i = 0; i < counters_.size(); ++i) {
    const CountedColumn& column = tally_.columns()[i];
    const std::string_view cell = cells[column.column];
    const std::int32_t value = column.memo->read(cell.data(), cell.size());
    counters_[i] = column.base + static_cast<std::uint32_t>(value);
    if (value >= 0) continue;
    reads = false;
    report_cell(column, i, cell, number);
  }
  if (!reads) {
    ++rejected_;
    return;
  }
  std::array<std::string_view, 2> names;
  for (std::size_t s = 0; s < names.size(); ++s) {
    if (name_columns_[s]) names[s] = cells[*name_columns_[s]];
  }
  add_form(day, names);
}

SatisfactionCounts LineCounter::counts() const {
  SatisfactionCounts counts = tally_.counts(forms_);
  counts.undated = undated_;
  counts.outside_period = outside_period_;
  counts.on_shared_day = on_shared_day_;
  return counts;
}

}  // namespace jobcoach::scores
