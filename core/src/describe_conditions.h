/**
 * @file describe_conditions.h
 * @brief What `describe` tells of a scheme besides its figures: who decides, who qualifies.
 */
#pragma once

#include "jobcoach/json_writer.h"
#include "jobcoach/rule_pack.h"

namespace jobcoach {

/// `authorities`, `family`, `based_on`, `coaches` and `vat`, within an object that is open.
void write_surroundings(json::Writer& writer, const RulePack& pack);

/// `facts` and `conditions`, within an object that is open.
void write_conditions(json::Writer& writer, const RulePack& pack);

}  // namespace jobcoach
