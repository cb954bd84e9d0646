/**
 * @file figure_value_reader.h
 * @brief Reading the value of a figure: its unit fixes its form.
 */
#pragma once

#include <optional>

#include "jobcoach/fields.h"
#include "jobcoach/figure.h"
#include "pack_parts.h"

namespace jobcoach {

/// sources: those of the pack, to which caps refer.
[[nodiscard]] std::optional<FigureValue> read_figure_value(json::Value value, Unit unit,
                                                           const SourceIds& sources,
                                                           Problems& problems);

}  // namespace jobcoach
