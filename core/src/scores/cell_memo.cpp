#include "cell_memo.h"

namespace jobcoach::scores {

std::int32_t CellMemo::read_further(const CellKey& key, std::size_t place, std::string_view cell) {
  const Slot empty;
  std::size_t at = place;
  for (; !(slots_[at].key == empty.key); at = (at + 1) % slots_.size()) {
    if (slots_[at].key == key) return slots_[at].value;
  }
  const std::int32_t value = reader_->read(cell);
  // What does not read is rare, and told with its place. Half full is full: a file with ever new
  // spellings is read more slowly, and no less well.
  if (value < 0 || used_ >= slots_.size() / 2) return value;
  slots_[at] = {key, value};
  ++used_;
  return value;
}

}  // namespace jobcoach::scores
