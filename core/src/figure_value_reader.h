/**
 * @file figure_value_reader.h
 * @brief Reading the value of a figure: its unit fixes its form.
 */
#pragma once

#include <optional>

#include "jobcoach/figure.h"
#include "jobcoach/fields.h"

namespace jobcoach {

[[nodiscard]] std::optional<FigureValue> read_figure_value(json::Value value, Unit unit,
                                                           Problems& problems);

}  // namespace jobcoach
