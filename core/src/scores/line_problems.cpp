#include "line_problems.h"

namespace jobcoach::scores {

void LineProblems::write(json::Writer& writer) const {
  writer.begin_array();
  for (const LineProblem& problem : list_) {
    writer.begin_object().member("line", problem.line).member("column", problem.column);
    writer.member("code", name(problem.code)).member("detail", problem.detail).end_object();
  }
  writer.end_array();
}

}  // namespace jobcoach::scores
