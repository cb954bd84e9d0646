// The words for the figures of the satisfaction survey.
#include <array>

#include "jobcoach/figure.h"

namespace jobcoach::figures {
namespace {

constexpr std::array words{
    FigureWord{"satisfaction_norm", Unit::score, AppliesBy::period_end},
    FigureWord{"lowest_score", Unit::score, AppliesBy::period_end},
    FigureWord{"highest_score", Unit::score, AppliesBy::period_end},
    FigureWord{"assessment_forms", Unit::forms, AppliesBy::period_end},
};

}  // namespace

extern const std::span<const FigureWord> satisfaction;
const std::span<const FigureWord> satisfaction{words};

}  // namespace jobcoach::figures
