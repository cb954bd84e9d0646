// The words for the figures of a budget.
#include <array>

#include "jobcoach/figure.h"

namespace jobcoach::figures {
namespace {

constexpr std::array words{
    // What the budget is: exactly one of these four.
    FigureWord{"yearly_amounts", Unit::cents_by_regime_and_year, AppliesBy::period_start},
    FigureWord{"calendar_year_amounts", Unit::cents_by_regime, AppliesBy::period_start},
    FigureWord{"yearly_percentages", Unit::percent_by_regime_and_year, AppliesBy::period_start},
    FigureWord{"published_caps", Unit::caps, AppliesBy::period_start},
    // How long it lasts.
    FigureWord{"support_years", Unit::support_years, AppliesBy::period_start},
    FigureWord{"optional_from_year", Unit::support_years, AppliesBy::period_start},
    // From how many hours a week the amount is whole, here and in the scheme that this one follows.
    FigureWord{"full_hours_per_week", Unit::hours_per_week, AppliesBy::period_start},
    FigureWord{"followed_full_hours_per_week", Unit::hours_per_week, AppliesBy::period_start},
    // What percentages are of, and what their hours cost.
    FigureWord{"weeks_per_year", Unit::weeks, AppliesBy::period_start},
    FigureWord{"hourly_rate", Unit::cents_per_hour, AppliesBy::service},
    FigureWord{"hourly_rate_earlier_grants", Unit::cents_per_hour, AppliesBy::service, true},
    // A trial placement before the support.
    FigureWord{"trial_amounts", Unit::cents_by_regime, AppliesBy::period_start, false,
               "longest_trial"},
    FigureWord{"trial_percentages", Unit::percent_by_regime, AppliesBy::period_start, false,
               "longest_trial"},
    FigureWord{"longest_trial", Unit::months, AppliesBy::period_start},
};

}  // namespace

extern const std::span<const FigureWord> budget;
const std::span<const FigureWord> budget{words};

}  // namespace jobcoach::figures
