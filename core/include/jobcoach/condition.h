/**
 * @file condition.h
 * @brief Who qualifies under a scheme and how soon to apply: conditions, and the facts they judge.
 */
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jobcoach/figure.h"

namespace jobcoach {

/// What a fact is about, and how it is typed.
enum class FactType { text, boolean, choice, quantity };

/// A field of a person in `regime_budget` that tells a fact.
enum class MappedField {
  hours_per_week,
  end,  ///< the months of support up to and including the last day of employment
};

/// What a condition counts.
enum class ConditionUnit {
  hours,
  hours_per_week,
  weeks,
  months,
  years,
  percent,
  percent_of_minimum_wage,
};

/// Something about a case that a condition may ask for.
struct Fact {
  std::string id;
  Bilingual title;
  FactType type = FactType::text;
  std::optional<ConditionUnit> unit;   ///< of a quantity, and always there
  std::vector<TitledWord> choices;     ///< of a choice, at least one; else empty
  std::optional<MappedField> maps_to;  ///< of a quantity alone, with the unit of that field

  Fact();
  Fact(const Fact& other);
  Fact(Fact&& other) noexcept;
  Fact& operator=(const Fact& other);
  Fact& operator=(Fact&& other) noexcept;
  ~Fact();
};

/// How a condition judges.
enum class ConditionKind {
  at_least,           ///< a quantity is the bound or more
  at_most,            ///< a quantity is the bound or less
  one_of,             ///< a text or a choice is one of the words
  is,                 ///< a boolean has this value
  within_term,        ///< something is done within a term after an event
  authority_decides,  ///< the text leaves it to the authority: no fact is asked
  note,               ///< something to know: no fact is asked
};

/// Where a condition draws the line. Its kind says which member counts; a note has none.
struct ConditionBound {
  Fraction number;                 ///< of at_least, at_most and within_term
  std::vector<std::string> words;  ///< of one_of
  bool truth = false;              ///< of is
};

struct Condition {
  /// For whom alone a condition holds: those whose fact has this value.
  struct Group {
    std::size_t fact = 0;  ///< its place in the facts of the pack: a text or a choice
    std::string value;
  };
  std::string id;
  Bilingual title;
  std::optional<Bilingual> help;
  ConditionKind kind = ConditionKind::note;
  std::optional<std::size_t> fact;  ///< its place in the facts of the pack, of a type that fits
  std::string event;                ///< from which a term runs; empty where there is none
  ConditionBound bound;
  /// Of a term its own, of at_least and at_most that of the fact.
  std::optional<ConditionUnit> unit;
  std::optional<Group> group;
  Day valid_from{first_day};
  std::optional<Day> valid_to;  ///< inclusive; within the validity of the scheme
  std::size_t source = 0;       ///< its place in the sources of the pack
  Confidence confidence = Confidence::low;

  Condition();
  Condition(const Condition& other);
  Condition(Condition&& other) noexcept;
  Condition& operator=(const Condition& other);
  Condition& operator=(Condition&& other) noexcept;
  ~Condition();
};

[[nodiscard]] std::string_view name(FactType type);
[[nodiscard]] std::string_view name(MappedField field);
[[nodiscard]] std::string_view name(ConditionUnit unit);
[[nodiscard]] std::string_view name(ConditionKind kind);

/// All words of each kind, in the order of their enum.
[[nodiscard]] std::span<const std::string_view> fact_type_names();
[[nodiscard]] std::span<const std::string_view> mapped_field_names();
[[nodiscard]] std::span<const std::string_view> condition_unit_names();
[[nodiscard]] std::span<const std::string_view> condition_kind_names();

}  // namespace jobcoach
