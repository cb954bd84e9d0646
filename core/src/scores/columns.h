/**
 * @file columns.h
 * @brief What the columns of a file hold, by their names or by the visitor's own word.
 *
 * Names: `employee`, `employer`, `completed_on`, `employee_score`, `employer_score`, and
 * `employee.<question>` and `employer.<question>` with the ids of the rule pack's questions. In
 * Dutch: `werknemer`, `werkgever`, `einddatum`, `cijfer_werknemer`, `cijfer_werkgever`,
 * `werknemer.<question>`, `werkgever.<question>`. Capitals do not matter, nor does a space in the
 * place of an underscore, nor spaces around the name or its point.
 */
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/fields.h"
#include "jobcoach/satisfaction_rules.h"

namespace jobcoach::scores {

/// The column with a role, from 0; nothing where the file has none.
using Place = std::optional<std::size_t>;

/// Where one side of a form stands in a line.
struct SideColumns {
  Place name;
  Place score;
  std::vector<Place> answers;  ///< in the order of the questions of the rule pack
};

/// A column that is left aside, because an earlier one says the same.
struct DoubleColumn {
  std::size_t column;
  std::size_t first;
};

struct Columns {
  std::array<SideColumns, 2> sides;  ///< in the order of `Side`
  Place completed_on;
  std::vector<DoubleColumn> doubles;

  [[nodiscard]] bool any_score() const { return sides[0].score || sides[1].score; }
};

/// Columns beyond these have no role: no spreadsheet has as many.
inline constexpr std::size_t most_columns = 16'384;

/// Columns that the visitor has pointed out: by role, in English, the number from 1.
struct ChosenColumn {
  std::string role;
  std::size_t number;
  std::string path;  ///< in the request
};

/// The member `columns` of a request. Whether the roles exist is for `find_columns` to say.
[[nodiscard]] std::optional<std::vector<ChosenColumn>> read_chosen_columns(json::Value value,
                                                                           Problems& problems);

/**
 * Gives each column its role.
 *
 * names: the cells of the header. column_count: how many it has in all. What was chosen takes
 * precedence over every name. Adds unknown_key for a role that the scheme does not have, and
 * out_of_range for a column that the file does not have.
 */
[[nodiscard]] Columns find_columns(const std::vector<std::string_view>& names,
                                   std::size_t column_count,
                                   const std::vector<ChosenColumn>& chosen,
                                   const SatisfactionRules& rules, Problems& problems);

}  // namespace jobcoach::scores
