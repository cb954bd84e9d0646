/**
 * @file calculation.h
 * @brief What a calculation is to the door: its name, its fields, and how it answers.
 *
 * Each is one file in src/calculations, which defines `calculations::<file name>`.
 * The build finds it there; nothing else names it.
 */
#pragma once

#include <span>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "jobcoach/explanation.h"
#include "jobcoach/fields.h"
#include "jobcoach/json_writer.h"
#include "jobcoach/rule_library.h"

namespace jobcoach {

/**
 * The values that a field of a question takes: shown by `describe`.
 *
 * field: its name, after `people/` or `overrides/` for what stands in those lists. Of a list of
 * plain values the limit is that of each; of a list of objects, how many there may be. What no
 * field holds and a page needs all the same has a name of its own.
 */
struct FieldLimit {
  std::string_view field;
  std::variant<WholeRange, DecimalRange, std::pair<Fraction, Fraction>, std::pair<Day, Day>> range;
};

/// A question whose shape is known; its fields are read by the calculation.
struct Question {
  const Fields& fields;
  const RuleLibrary& rules;
  Problems& problems;
};

/// What a calculation fills in.
struct Response {
  json::Writer& result;  ///< one value: the result
  Explanation& explanation;
  const RulePack* pack = nullptr;  ///< the scheme that answered, if one did
};

struct Calculation {
  std::string_view name;
  /// Its own keys; `calculation`, `explain` and `rule_packs` belong to every question.
  std::span<const std::string_view> keys;
  /// The limits of its fields under a scheme that answers it; nullptr when it has none.
  std::vector<FieldLimit> (*limits)(const RulePack& pack);
  /// The words of the figures that a scheme must have to answer it.
  std::span<const std::string_view> figures;
  /// Words of which a scheme must have exactly one; none when this is empty.
  std::span<const std::string_view> one_of_figures;
  /// Regimes that each table per regime among `figures` must have.
  std::span<const Regime> regimes;
  /**
   * Answers, or adds problems to the question; then the response does not count.
   * Must be a pure function of the question.
   */
  void (*answer)(const Question& question, Response& response);
};

/// The calculations of this build, by name: all of them, or those of one page
/// (wasm/CMakeLists.txt). Defined in a file that the build generates, as the next one.
[[nodiscard]] std::span<const Calculation* const> all_calculations();

/// The names that a rule pack may use: also of calculations that this build leaves out.
[[nodiscard]] std::span<const std::string_view> calculation_names();

/// The calculation with this name; nullptr when this build has none.
[[nodiscard]] const Calculation* find_calculation(std::string_view name);

/**
 * The scheme that the question names under `scheme`, which must know `calculation`.
 * nullptr when it does not read, is not known or does not; the problems say so.
 */
[[nodiscard]] const RulePack* read_scheme(const Question& question, std::string_view calculation);

/// Adds no_rule_in_force: the figure has no value on that day. path: of the field that led there.
void report_no_rule(const Figure& figure, Day on, std::string path, Problems& problems);

}  // namespace jobcoach
