/**
 * @file satisfaction_question.h
 * @brief Reading the forms of a question, and counting them as they are read.
 *
 * Forms hold names. Nothing here lets a name, or any text that was typed into a
 * form, into a problem: a problem says where it is and what would be right.
 */
#pragma once

#include <optional>
#include <vector>

#include "jobcoach/fields.h"
#include "jobcoach/satisfaction_answer.h"

namespace jobcoach {

/// How many forms a question may list.
inline constexpr ListLength listed_forms{0, 100'000};

/// The days whose forms count, both inclusive.
struct SatisfactionPeriod {
  Day start;
  Day end;
  /// True when the measurement before ends on the first day, and has the forms of that day.
  bool start_shared = false;
};

/// The period of a question. Nothing when it is not there or does not read; the problems say so.
[[nodiscard]] std::optional<SatisfactionPeriod> read_period(const Fields& fields);

/// One form that counts, with a place in the order of first appearance instead of a name.
struct FormRow {
  std::size_t employee;
  std::size_t employer;
  std::optional<std::size_t> employee_hundredths;  ///< of the score
  std::optional<std::size_t> employer_hundredths;
};

struct FormsRead {
  SatisfactionCounts counts;
  std::vector<FormRow> rows;  ///< in the order of the question
  FormPlaces places;
};

/**
 * The forms of a question, counted.
 *
 * rules: nullptr when the scheme is not known; then scores and answers are judged
 * by their shape alone. What is read counts only when there is no problem at all.
 */
[[nodiscard]] FormsRead read_forms(const Fields& fields, const SatisfactionRules* rules,
                                   const std::optional<SatisfactionPeriod>& period);

}  // namespace jobcoach
