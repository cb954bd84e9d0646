/**
 * @file figure_reader.h
 * @brief Reading the figures of a rule pack.
 */
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "pack_parts.h"

namespace jobcoach {

/// Reads the figures of a pack; knows what else of the pack they lean on.
class FigureReader {
 public:
  /// sources: must outlive this object. scheme: the validity of the pack.
  FigureReader(const SourceIds& sources, Validity scheme) : sources_{sources}, scheme_{scheme} {}

  /// value: the object under `figures`. Figures that do not read are left out; the problems say
  /// why.
  [[nodiscard]] std::optional<std::vector<Figure>> operator()(json::Value value,
                                                              Problems& problems) const;

 private:
  std::optional<Figure> read_figure(json::Value value, const FigureWord& word,
                                    Problems& problems) const;
  std::optional<std::vector<FigurePeriod>> read_periods(json::Value value, const FigureWord& word,
                                                        Problems& problems) const;
  std::optional<FigurePeriod> read_period(json::Value value, const FigureWord& word,
                                          Problems& problems) const;

  const SourceIds& sources_;
  Validity scheme_;
};

}  // namespace jobcoach
