#include "tally.h"

#include <algorithm>

#include "cells.h"

namespace jobcoach::scores {
namespace {

// Slots of the memos: enough for all spellings that files have, few enough to stay near.
constexpr unsigned score_slot_bits = 11;
constexpr unsigned answer_slot_bits = 8;

constexpr std::int64_t hundred = 100;

}  // namespace

ScoreCells::ScoreCells(const SatisfactionRules& rules)
    : hundredths_{rules.hundredths()},
      lowest_{rules.lowest_score()},
      highest_{rules.highest_score()} {}

std::int32_t ScoreCells::read(std::string_view cell) const {
  const std::string_view text = trimmed(cell);
  if (text.empty()) return missing();
  const auto score = read_score(text);
  if (!score) return -1;
  const Fraction exact{*score, hundred};
  return exact < lowest_ || exact > highest_ ? -1 : *score;
}

AnswerCells::AnswerCells(const Form& form) {
  for (const Form::Entry& answer : form.answers) words_.push_back(word_of(answer.id));
}

std::int32_t AnswerCells::read(std::string_view cell) const {
  const std::string_view text = trimmed(cell);
  if (text.empty()) return missing();
  const auto found = std::find(words_.begin(), words_.end(), word_of(text));
  return found == words_.end() ? -1 : static_cast<std::int32_t>(found - words_.begin());
}

Tally::Tally(const SatisfactionRules& rules, const Columns& columns)
    : rules_{rules},
      score_cells_{rules},
      answer_cells_{AnswerCells{rules.form(Side::employee)},
                    AnswerCells{rules.form(Side::employer)}},
      score_memo_{score_cells_, score_slot_bits},
      answer_memos_{CellMemo{answer_cells_[0], answer_slot_bits},
                    CellMemo{answer_cells_[1], answer_slot_bits}} {
  add_columns(columns);
}

void Tally::add_columns(const Columns& columns) {
  std::uint32_t counters = 0;
  const auto add = [&](Place place, CellMemo& memo, std::int32_t missing) {
    if (!place) return;
    counted_.push_back({static_cast<std::uint32_t>(*place), counters, &memo});
    counters += static_cast<std::uint32_t>(missing) + 1;
  };
  for (std::size_t s = 0; s < columns.sides.size(); ++s) {
    const SideColumns& side = columns.sides[s];
    add(side.score, score_memo_, score_cells_.missing());
    for (const Place place : side.answers) add(place, answer_memos_[s], answer_cells_[s].missing());
  }
  // In the order of the file the cells are near each other, and problems come in their order.
  std::sort(counted_.begin(), counted_.end(),
            [](const CountedColumn& a, const CountedColumn& b) { return a.column < b.column; });
  counters_.resize(counters);

  const auto place_in_order = [this](Place place) -> Place {
    if (!place) return {};
    const auto found = std::find_if(counted_.begin(), counted_.end(), [place](const auto& counted) {
      return counted.column == *place;
    });
    return static_cast<std::size_t>(found - counted_.begin());
  };
  for (std::size_t s = 0; s < columns.sides.size(); ++s) {
    orders_[s].score = place_in_order(columns.sides[s].score);
    for (const Place place : columns.sides[s].answers) {
      orders_[s].answers.push_back(place_in_order(place));
    }
  }
}

SatisfactionCounts Tally::counts(std::int64_t forms) const {
  SatisfactionCounts counts = no_forms(rules_);
  counts.forms = forms;
  // Copies the counters of a column; without one every form lacks its value.
  const auto copy = [&](Place place, std::vector<std::int64_t>& values, std::int64_t& missing) {
    missing = forms;
    if (!place) return;
    const std::int64_t* first = &counters_[counted_[*place].base];
    std::copy_n(first, values.size(), values.begin());
    missing = first[values.size()];
  };
  for (std::size_t s = 0; s < orders_.size(); ++s) {
    SideCounts& side = counts.of(static_cast<Side>(s));
    copy(orders_[s].score, side.scores, side.missing);
    for (std::size_t q = 0; q < side.questions.size(); ++q) {
      copy(orders_[s].answers[q], side.questions[q].counts, side.questions[q].missing);
    }
  }
  return counts;
}

}  // namespace jobcoach::scores
