// The quick way of a LineCounter. All time goes here; the careful way is in careful_lines.cpp.
#include "line_counter.h"

#include <algorithm>

#include "cells.h"
#include "iso_day.h"

namespace jobcoach::scores {
namespace {

/// Cells of a line without quotes, between its bounds.
struct PlainCells {
  const std::uint32_t* bounds;
  [[nodiscard]] std::size_t begin(std::size_t column) const { return bounds[column] + 1; }
  [[nodiscard]] std::size_t end(std::size_t column) const { return bounds[column + 1]; }
};

/// Cells of a line with quotes, which were taken off before.
template <class Bounds>
struct UnquotedCells {
  const Bounds* cells;
  [[nodiscard]] std::size_t begin(std::size_t column) const { return cells[column].begin; }
  [[nodiscard]] std::size_t end(std::size_t column) const { return cells[column].end; }
};

}  // namespace

DaysThatCount::DaysThatCount(const std::optional<SatisfactionPeriod>& period) {
  if (!period) return;
  first = day_number(period->start);
  last = day_number(period->end);
  if (!period->start_shared) return;
  shared = first;
  ++first;  // perhaps no day, but after the one and before the next
}

LineCounter::LineCounter(const SatisfactionRules& rules,
                         const std::optional<SatisfactionPeriod>& period, const Columns& columns,
                         std::size_t column_count, bool keep_forms)
    : rules_{rules},
      days_{period},
      column_count_{column_count},
      day_column_{columns.completed_on},
      name_columns_{columns.sides[0].name, columns.sides[1].name},
      tally_{rules, columns},
      kept_{keep_forms ? std::make_unique<KeptForms>(tally_) : nullptr},
      counters_(tally_.columns().size()),
      unquoted_(column_count),
      read_columns_(column_count) {
  for (const CountedColumn& counted : tally_.columns()) read_columns_[counted.column] = true;
  if (day_column_) read_columns_[*day_column_] = true;
  for (const Place name : name_columns_) {
    if (name && keep_forms) read_columns_[*name] = true;
  }
}

void LineCounter::add_form(std::int32_t day, std::array<std::string_view, 2> names) {
  if (day != 0 && (day < days_.first || day > days_.last)) {
    ++(day == days_.shared ? on_shared_day_ : outside_period_);
    return;
  }
  ++forms_;
  undated_ += day == 0 ? 1 : 0;
  tally_.add(counters_.data());
  if (kept_) kept_->add(counters_.data(), day, names);
}

/// Counts one line of which the cells are known; false, and nothing counted, when one is odd.
template <class Cells>
inline bool LineCounter::count(const char* text, const Cells& cells) {
  std::int32_t day = 0;
  if (day_column_) {
    const char* cell = text + cells.begin(*day_column_);
    const std::size_t size = cells.end(*day_column_) - cells.begin(*day_column_);
    constexpr std::size_t iso_size = 10;
    if (size == iso_size) day = common_day_number(cell);
    if (day == 0 && size != 0 && !read_day(cell, size, day)) return false;
  }
  std::uint32_t* counter = counters_.data();
  for (const CountedColumn& column : tally_.columns()) {
    const std::size_t begin = cells.begin(column.column);
    const std::int32_t value = column.memo->read(text + begin, cells.end(column.column) - begin);
    if (value < 0) return false;
    *counter++ = column.base + static_cast<std::uint32_t>(value);
  }
  std::array<std::string_view, 2> names;
  if (kept_) {
    for (std::size_t s = 0; s < names.size(); ++s) {
      if (!name_columns_[s]) continue;
      const std::size_t begin = cells.begin(*name_columns_[s]);
      names[s] = {text + begin, cells.end(*name_columns_[s]) - begin};
    }
  }
  add_form(day, names);
  return true;
}

/// For a day that is not written the common way. False when it is none.
bool LineCounter::read_day(const char* cell, std::size_t size, std::int32_t& day) const {
  const std::string_view text = trimmed({cell, size});
  if (text.empty()) return true;
  const auto number = read_day_number(text);
  day = number.value_or(0);
  return number.has_value();
}

/**
 * Takes the quotes off the cells of a line, into `unquoted_`.
 *
 * quote: the first quotation mark that may stand in it; moves behind the last that does. False when
 * a mark stands where the index did not expect one, or doubled in a cell that is read.
 */
bool LineCounter::unquote(const char* text, const std::uint32_t* bounds,
                          const std::uint32_t*& quote) {
  for (std::size_t column = 0; column < column_count_; ++column) {
    Bounds& cell = unquoted_[column];
    cell = {bounds[column] + 1, bounds[column + 1], false};
    if (cell.begin != cell.end && text[cell.begin] == '"') {
      const std::uint32_t* closing = quote + 1;
      // Doubled quotes stand side by side, and are not the last.
      while (*closing + 1 < cell.end && closing[1] == *closing + 1) closing += 2;
      if (*closing != cell.end - 1) return false;
      if (closing != quote + 1 && read_columns_[column]) return false;
      quote = closing + 1;
      ++cell.begin;
      --cell.end;
    } else if (*quote < cell.end) {
      return false;
    }
  }
  return true;
}

std::size_t LineCounter::count_quickly(const char* text, LineIndex& index, std::size_t line,
                                       std::int64_t& number) {
  // In a file of one column an empty line and an empty cell look alike.
  if (column_count_ == 1) return line;
  const std::uint32_t* quote = index.quotes();
  for (; line < index.line_count(); ++line) {
    if (index.cell_count(line) != column_count_) return line;
    std::uint32_t* const bounds = index.bounds(line);
    std::uint32_t& end = bounds[column_count_];
    const std::uint32_t begin = bounds[0] + 1;
    const std::uint32_t end_of_line = end;
    // A carriage return before the line feed is no part of the last cell.
    end -= text[end - 1] == '\r' ? 1U : 0U;

    bool counted = true;
    std::int64_t ends = 1;
    if (!index.any_quotes()) {
      counted = count(text, PlainCells{bounds});
    } else {
      while (*quote < begin) ++quote;
      counted =
          unquote(text, bounds, quote) && count(text, UnquotedCells<Bounds>{unquoted_.data()});
      if (index.any_hidden_ends()) {
        ends = std::count(text + begin, text + end_of_line + 1, text[end_of_line]);
      }
    }
    end = end_of_line;
    if (!counted) return line;
    number += ends;
  }
  return line;
}

}  // namespace jobcoach::scores
