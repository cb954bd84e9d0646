#include "jobcoach/explanation.h"

#include <algorithm>

namespace jobcoach {

void Explanation::cite(std::size_t source) {
  if (!cited(source)) cited_.push_back(source);
}

bool Explanation::cited(std::size_t source) const {
  return std::find(cited_.begin(), cited_.end(), source) != cited_.end();
}

}  // namespace jobcoach
