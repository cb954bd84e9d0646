/**
 * @file explain_schedule.h
 * @brief The steps and notices of a measurement schedule.
 */
#pragma once

#include "jobcoach/explanation.h"
#include "jobcoach/measurement_schedule.h"

namespace jobcoach {

/// Adds one step for every figure that was reckoned, and every notice that the schedule calls for.
void explain(const Schedule& schedule, const ScheduleQuestion& question, const ScheduleRules& rules,
             Explanation& explanation);

}  // namespace jobcoach
