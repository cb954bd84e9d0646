#include "jobcoach/explanation.h"

namespace jobcoach {

void Explanation::cite(std::size_t source) {
  if (cited_.size() <= source) cited_.resize(source + 1);
  cited_[source] = true;
}

bool Explanation::cited(std::size_t source) const {
  return source < cited_.size() && cited_[source];
}

void Explanation::add(Step step) {
  cite(step.source);
  if (wanted_) steps_.push_back(std::move(step));
}

}  // namespace jobcoach
