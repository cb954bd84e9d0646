/**
 * @file figure_value_reader.h
 * @brief Reading the value of a figure: its unit fixes its form.
 */
#pragma once

#include <optional>

#include "jobcoach/fields.h"
#include "jobcoach/figure.h"

namespace jobcoach {

[[nodiscard]] std::optional<FigureValue> read_figure_value(json::Value value, Unit unit,
                                                           Problems& problems);

}  // namespace jobcoach
