/**
 * @file score_request.h
 * @brief What a reader of scores was opened with.
 */
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "columns.h"
#include "jobcoach/rule_library.h"
#include "satisfaction_question.h"

namespace jobcoach::scores {

/// A request. It stays where it was made: its parts point at each other.
struct ScoreRequest {
  /// text: JSON. What is wrong with it is in `problems`.
  explicit ScoreRequest(std::string_view text);
  ScoreRequest(const ScoreRequest&) = delete;
  ScoreRequest& operator=(const ScoreRequest&) = delete;

  Problems problems;
  RuleLibrary library;
  const RulePack* pack = nullptr;
  std::optional<SatisfactionRules> rules;  ///< there when there is no problem
  std::optional<SatisfactionPeriod> period;
  bool explain = true;
  std::vector<ChosenColumn> chosen;
  std::int64_t first_line = 1;  ///< the physical number of the first line that is fed
  bool keep_forms = false;
};

}  // namespace jobcoach::scores
