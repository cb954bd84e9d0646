// The words for the figures of a measurement schedule.
#include <array>

#include "jobcoach/figure.h"

namespace jobcoach::figures {
namespace {

constexpr std::array words{
    // Older recognitions have their first period start on their day and month in this year.
    FigureWord{"first_measurement_year", Unit::year, AppliesBy::period_start},
    FigureWord{"measurement_period", Unit::months, AppliesBy::period_start},
    FigureWord{"report_term", Unit::months, AppliesBy::period_end},
    FigureWord{"no_completed_period_term", Unit::months, AppliesBy::period_end},
    FigureWord{"answer_term", Unit::weeks, AppliesBy::receipt},
    FigureWord{"working_days", Unit::calendar, AppliesBy::period_end},
};

}  // namespace

extern const std::span<const FigureWord> measurement;
const std::span<const FigureWord> measurement{words};

}  // namespace jobcoach::figures
