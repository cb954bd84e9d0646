/**
 * @file rule_pack.h
 * @brief One scheme's rules, read from data.
 *
 * The form of the data is core/rules/schema.json. There is one reader for the
 * packs that come with the core and for those that a visitor brings, and it is
 * strict: whatever it does not know is a problem.
 */
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/figure.h"
#include "jobcoach/json_reader.h"
#include "jobcoach/problem.h"

namespace jobcoach {

/// A text in which figures were read, and from when to when we rely on it.
struct Source {
  std::string id;
  std::string title;
  std::string section;
  std::string url;  ///< https
  Day valid_from;
  std::optional<Day> valid_to;  ///< inclusive
  Day checked_on;               ///< when we last compared our figures with it
};

/// Something that every answer under a scheme must say.
enum class StandingNotice { framework_may_have_changed };

struct RulePack {
  std::string id;
  std::string version;  ///< three numbers: `1.0.0`
  Bilingual title;
  std::vector<std::string_view> calculations;  ///< names of calculations that it answers
  Day valid_from;
  std::optional<Day> valid_to;  ///< inclusive; nothing: no end is known
  std::vector<StandingNotice> standing_notices;
  std::vector<Source> sources;  ///< at least one
  std::vector<Figure> figures;
  /// SHA-256 of the file, lower-case hexadecimal; nothing for a visitor's own pack.
  std::optional<std::string> digest;

  /// True for a pack that a visitor brought.
  [[nodiscard]] bool own() const { return !digest.has_value(); }
  [[nodiscard]] bool answers(std::string_view calculation) const;
  /// The figure with this word; nullptr when the scheme has none.
  [[nodiscard]] const Figure* find(std::string_view figure) const;
};

/**
 * Reads a pack.
 *
 * Returns nothing when anything at all is wrong; `problems` then says what and
 * where. A pack that is returned holds every figure that its calculations need,
 * each with the unit that they expect.
 */
[[nodiscard]] std::optional<RulePack> read_rule_pack(json::Value value, Problems& problems);

/// What a name in a pack looks like, as a regular expression, at most 64 characters.
inline constexpr std::string_view name_pattern = "^[a-z0-9]+(?:[-_][a-z0-9]+)*$";
/// What a version looks like.
inline constexpr std::string_view version_pattern =
    "^(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})$";

}  // namespace jobcoach
