#include "jobcoach/problem.h"

namespace jobcoach {

std::string_view name(ProblemCode code) {
  switch (code) {
    case ProblemCode::not_utf8: return "not_utf8";
    case ProblemCode::not_json: return "not_json";
    case ProblemCode::too_large: return "too_large";
    case ProblemCode::too_many_values: return "too_many_values";
    case ProblemCode::too_deep: return "too_deep";
    case ProblemCode::duplicate_key: return "duplicate_key";
    case ProblemCode::unknown_key: return "unknown_key";
    case ProblemCode::missing_key: return "missing_key";
    case ProblemCode::null_value: return "null_value";
    case ProblemCode::wrong_type: return "wrong_type";
    case ProblemCode::not_an_integer: return "not_an_integer";
    case ProblemCode::out_of_range: return "out_of_range";
    case ProblemCode::too_few_items: return "too_few_items";
    case ProblemCode::too_many_items: return "too_many_items";
    case ProblemCode::empty_text: return "empty_text";
    case ProblemCode::text_too_long: return "text_too_long";
    case ProblemCode::unknown_word: return "unknown_word";
    case ProblemCode::not_a_name: return "not_a_name";
    case ProblemCode::not_a_decimal: return "not_a_decimal";
    case ProblemCode::not_an_https_url: return "not_an_https_url";
    case ProblemCode::not_a_date: return "not_a_date";
    case ProblemCode::no_such_month: return "no_such_month";
    case ProblemCode::no_such_day: return "no_such_day";
    case ProblemCode::date_out_of_range: return "date_out_of_range";
    case ProblemCode::unknown_calculation: return "unknown_calculation";
    case ProblemCode::unknown_scheme: return "unknown_scheme";
    case ProblemCode::calculation_not_in_scheme: return "calculation_not_in_scheme";
    case ProblemCode::no_rule_in_force: return "no_rule_in_force";
    case ProblemCode::conflicting_keys: return "conflicting_keys";
    case ProblemCode::no_support_left: return "no_support_left";
    case ProblemCode::no_trial_in_scheme: return "no_trial_in_scheme";
    case ProblemCode::no_amounts_to_override: return "no_amounts_to_override";
    case ProblemCode::duplicate_override: return "duplicate_override";
    case ProblemCode::decimal_out_of_range: return "decimal_out_of_range";
    case ProblemCode::not_a_month: return "not_a_month";
    case ProblemCode::contradiction: return "contradiction";
    case ProblemCode::not_ascending: return "not_ascending";
    case ProblemCode::forms_do_not_add_up: return "forms_do_not_add_up";
    case ProblemCode::too_many_forms: return "too_many_forms";
    case ProblemCode::no_readable_text: return "no_readable_text";
    case ProblemCode::no_score_column: return "no_score_column";
    case ProblemCode::duplicate_column: return "duplicate_column";
    case ProblemCode::too_few_cells: return "too_few_cells";
    case ProblemCode::too_many_cells: return "too_many_cells";
    case ProblemCode::line_too_long: return "line_too_long";
    case ProblemCode::quote_not_closed: return "quote_not_closed";
    case ProblemCode::text_after_quote: return "text_after_quote";
    case ProblemCode::scheme_id_taken: return "scheme_id_taken";
    case ProblemCode::duplicate_id: return "duplicate_id";
    case ProblemCode::unknown_source: return "unknown_source";
    case ProblemCode::unknown_fact: return "unknown_fact";
    case ProblemCode::overlapping_periods: return "overlapping_periods";
    case ProblemCode::ends_before_it_starts: return "ends_before_it_starts";
    case ProblemCode::outside_scheme_validity: return "outside_scheme_validity";
    case ProblemCode::further_problems: return "further_problems";
  }
  return {};
}

void Problems::add(Problem problem) {
  if (list_.size() < most_listed) {
    list_.push_back(std::move(problem));
  } else {
    ++further_;
  }
}

std::vector<Problem> Problems::take() {
  if (further_ > 0) {
    list_.push_back({ProblemCode::further_problems, "", object({{"count", further_}})});
  }
  further_ = 0;
  return std::move(list_);
}

std::string pointer_to(std::string_view parent, std::string_view token) {
  std::string result;
  result.reserve(parent.size() + 1 + token.size());
  result += parent;
  result += '/';
  if (token.find_first_of("~/") == std::string_view::npos) return result += token;
  for (const char c : token) {
    switch (c) {
      case '~': result += "~0"; break;
      case '/': result += "~1"; break;
      default: result += c;
    }
  }
  return result;
}

std::string pointer_to(std::string_view parent, std::size_t index) {
  return pointer_to(parent, std::to_string(index));
}

}  // namespace jobcoach
