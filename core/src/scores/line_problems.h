/**
 * @file line_problems.h
 * @brief What is wrong with lines of a file: the first hundred things, each with its place.
 */
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "jobcoach/json_writer.h"
#include "jobcoach/problem.h"
#include "jobcoach/scores.h"

namespace jobcoach::scores {

/// One thing that is wrong. Nothing in it repeats what a cell holds, which may be a name.
struct LineProblem {
  ProblemCode code;
  std::int64_t line;   ///< the physical line on which it begins
  std::size_t column;  ///< the cell, from 1
  Data detail;
};

class LineProblems {
 public:
  /// True when no more are listed, so that a detail need not be made.
  [[nodiscard]] bool full() const { return list_.size() >= most_line_problems; }
  void add(LineProblem problem) {
    if (!full()) list_.push_back(std::move(problem));
  }
  void write(json::Writer& writer) const;

 private:
  std::vector<LineProblem> list_;
};

}  // namespace jobcoach::scores
