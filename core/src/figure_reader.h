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
  /// sources: the list of the pack, where it has one. scheme: the validity of the pack.
  FigureReader(std::optional<json::Value> sources, Validity scheme);

  /// value: the object under `figures`. Figures that do not read are left out; the problems say
  /// why.
  [[nodiscard]] std::optional<std::vector<Figure>> operator()(json::Value value,
                                                              Problems& problems) const;

 private:
  std::optional<Figure> read_figure(json::Value value, const FigureWord& word,
                                    Problems& problems) const;
  std::optional<std::vector<FigurePeriod>> read_periods(json::Value value, Unit unit,
                                                        Problems& problems) const;
  std::optional<FigurePeriod> read_period(json::Value value, Unit unit, Problems& problems) const;
  std::optional<std::size_t> read_source_reference(json::Value value, Problems& problems) const;
  void fit_into_scheme(FigurePeriod& period, json::Value value, Problems& problems) const;

  bool has_sources_;
  std::vector<std::string_view> source_ids_;  // one per source, empty where it has none
  Validity scheme_;
};

}  // namespace jobcoach
