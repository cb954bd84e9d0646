/**
 * @file rule_pack.h
 * @brief One scheme's rules, read from data.
 *
 * The form of the data is core/rules/schema.json. There is one reader for the
 * packs that come with the core and for those that a visitor brings, and it is
 * strict: whatever it does not know is a problem.
 */
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/condition.h"
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

/// Who decides by a scheme, and their name.
using Authority = TitledWord;

/// Whether the amounts of a scheme are without VAT.
enum class Vat { excluded, not_stated };

/// An internal coach is arranged by the employer, an external one is hired by the authority.
enum class Coach { internal, external };

inline constexpr std::array<std::string_view, 2> vat_names{"excluded", "not_stated"};
inline constexpr std::array<std::string_view, 2> coach_names{"internal", "external"};

[[nodiscard]] constexpr std::string_view name(Vat vat) {
  return vat_names[static_cast<std::size_t>(vat)];
}
[[nodiscard]] constexpr std::string_view name(Coach coach) {
  return coach_names[static_cast<std::size_t>(coach)];
}

struct RulePack {
  std::string id;
  std::string version;  ///< three numbers: `1.0.0`
  Bilingual title;
  std::vector<std::string_view> calculations;  ///< names of calculations that it answers
  Day valid_from{first_day};
  std::optional<Day> valid_to;  ///< inclusive; nothing: no end is known
  std::vector<StandingNotice> standing_notices;
  std::vector<Authority> authorities;   ///< empty where the scheme names nobody
  std::optional<std::string> family;    ///< schemes of one family succeed each other
  std::optional<std::string> based_on;  ///< the id of the scheme that this one follows
  std::vector<Coach> coaches;           ///< for which coaches it holds; empty: for both
  std::optional<Vat> vat;               ///< there exactly when a figure is in cents
  std::vector<Fact> facts;
  std::vector<Condition> conditions;
  std::vector<Source> sources;  ///< at least one
  std::vector<Figure> figures;
  /// SHA-256 of the file, lower-case hexadecimal; nothing for a visitor's own pack.
  std::optional<std::string> digest;

  RulePack();
  RulePack(const RulePack& other);
  RulePack(RulePack&& other) noexcept;
  RulePack& operator=(const RulePack& other);
  RulePack& operator=(RulePack&& other) noexcept;
  ~RulePack();

  /// True for a pack that a visitor brought.
  [[nodiscard]] bool own() const { return !digest.has_value(); }
  [[nodiscard]] bool answers(std::string_view calculation) const;
  /// The figure with this word; nullptr when the scheme has none.
  [[nodiscard]] const Figure* find(std::string_view figure) const;
  /// The fact that a condition of this pack judges; nullptr when it asks for none.
  [[nodiscard]] const Fact* fact_of(const Condition& condition) const {
    return condition.fact ? &facts[*condition.fact] : nullptr;
  }
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
