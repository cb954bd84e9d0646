/**
 * @file problem.h
 * @brief What is wrong with a question: everything at once, each thing at its place.
 */
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "jobcoach/data.h"

namespace jobcoach {

/**
 * Every kind of problem. Its word in an answer is its name here.
 *
 * The data that comes with each is declared in wasm/package/index.d.ts. No detail
 * ever repeats free text of the question, which may be somebody's name.
 */
enum class ProblemCode {
  // the text as a whole
  not_utf8,
  not_json,
  too_large,
  too_many_values,
  too_deep,
  // the shape of a value
  duplicate_key,
  unknown_key,
  missing_key,
  null_value,
  wrong_type,
  not_an_integer,
  out_of_range,
  too_few_items,
  too_many_items,
  empty_text,
  text_too_long,
  unknown_word,
  not_a_name,
  not_a_decimal,
  decimal_out_of_range,
  conflicting_keys,
  not_an_https_url,
  // days
  not_a_date,
  no_such_month,
  no_such_day,
  date_out_of_range,
  not_a_month,
  // calculations and schemes
  unknown_calculation,
  unknown_scheme,
  calculation_not_in_scheme,
  no_rule_in_force,
  // budgets
  no_support_left,
  no_trial_in_scheme,
  no_amounts_to_override,
  duplicate_override,
  // satisfaction
  contradiction,
  not_ascending,
  forms_do_not_add_up,
  too_many_forms,
  // files of scores
  no_readable_text,
  no_score_column,
  duplicate_column,
  too_few_cells,
  too_many_cells,
  line_too_long,
  quote_not_closed,
  text_after_quote,
  // rule packs
  scheme_id_taken,
  duplicate_id,
  unknown_source,
  unknown_fact,
  overlapping_periods,
  ends_before_it_starts,
  outside_scheme_validity,
  // the list of problems itself
  further_problems,
};

/// The word for it in an answer: `missing_key`.
[[nodiscard]] std::string_view name(ProblemCode code);

/// One problem. `path` is a JSON pointer into the question; for a missing key, where it would
/// stand.
struct Problem {
  ProblemCode code;
  std::string path;
  Data detail;
};

/// All problems found so far, in the order of finding.
class Problems {
 public:
  /// More than this are counted, not kept; a last `further_problems` then says how many.
  static constexpr std::size_t most_listed = 100'000;

  void add(ProblemCode code, std::string path, Data detail = object({})) {
    add({code, std::move(path), std::move(detail)});
  }
  void add(Problem problem);

  [[nodiscard]] bool empty() const { return list_.empty(); }
  [[nodiscard]] std::size_t count() const { return list_.size() + further_; }
  /// The list to show, with its last line when there were too many.
  [[nodiscard]] std::vector<Problem> take();

 private:
  std::vector<Problem> list_;
  std::size_t further_ = 0;
};

/// `parent/token`, the token escaped as RFC 6901 says.
[[nodiscard]] std::string pointer_to(std::string_view parent, std::string_view token);
[[nodiscard]] std::string pointer_to(std::string_view parent, std::size_t index);

}  // namespace jobcoach
