/**
 * @file figure.h
 * @brief A figure of the law: what it is called, what it counts, and its value through time.
 */
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jobcoach/calendar.h"
#include "jobcoach/fraction.h"
#include "jobcoach/json_writer.h"
#include "jobcoach/regime.h"
#include "jobcoach/result.h"

namespace jobcoach {

/// A text in both languages of the site.
struct Bilingual {
  std::string nl;
  std::string en;
};

/// The most support years that a pack may speak of.
inline constexpr int most_support_years = 10;

/// What a figure counts; it fixes the form of its value.
enum class Unit {
  months,                      ///< a whole number, 1 to 1200
  weeks,                       ///< a whole number, 1 to 1200
  year,                        ///< a calendar year, 1900 to 2199
  score,                       ///< a decimal, 0 to 100: a mark on the scale of the forms
  calendar,                    ///< the name of a calendar of working days that the code knows
  forms,                       ///< the questions of the assessment forms and their answers
  support_years,               ///< a number of support years, 1 to `most_support_years`
  hours_per_week,              ///< a decimal, above 0, at most 168
  cents_by_regime_and_year,    ///< whole cents a year
  percent_by_regime_and_year,  ///< percent of the working hours
  cents_by_regime,             ///< whole cents, whatever the duration
  percent_by_regime,
  cents_per_hour,  ///< whole cents, excluding VAT
  caps,            ///< limits that an authority publishes in place of amounts
};

/// The date of a case by which a figure applies to it.
enum class AppliesBy { grant, service, receipt, period_start, period_end };

/// How sure we are of a figure.
enum class Confidence {
  high,    ///< the official text was read at the cited place
  medium,  ///< an official page, but undated or partial
  low,     ///< a secondary page, or an inference
};

[[nodiscard]] std::string_view name(Unit unit);
[[nodiscard]] std::string_view name(AppliesBy applies_by);
[[nodiscard]] std::string_view name(Confidence confidence);

/// All words of each kind, in the order of their enum.
[[nodiscard]] std::span<const std::string_view> unit_names();
[[nodiscard]] std::span<const std::string_view> applies_by_names();
[[nodiscard]] std::span<const std::string_view> confidence_names();

/// A word that files use, and what a page calls it.
struct TitledWord {
  std::string id;
  Bilingual title;
};

/// Everyone who fills in a form.
enum class Side { employee, employer };
inline constexpr std::array<std::string_view, 2> side_names{"employee", "employer"};

/// One assessment form: its questions, and the answers that each of them takes, from worst to best.
struct Form {
  using Entry = TitledWord;
  std::vector<Entry> answers;
  std::vector<Entry> questions;
};

/// The form of each side, in the order of `Side`.
using Forms = std::array<Form, 2>;

/// A name of a calendar of working days: `algemene_termijnenwet`.
struct CalendarName {
  std::string_view word;
};

/// A limit that an authority publishes.
struct Cap {
  std::string id;
  Bilingual title;
  Fraction value;
  std::string_view unit;  ///< one of `cap_units`
  /// Its place in the sources of the pack; nothing: the source of its period.
  std::optional<std::size_t> source = std::nullopt;
  std::optional<Confidence> confidence = std::nullopt;  ///< nothing: that of its period
};
inline constexpr std::array<std::string_view, 4> cap_units{"hours", "weeks", "months", "years"};

/// Whole numbers; decimals; calendars; forms; tables; caps.
using FigureValue =
    std::variant<std::int64_t, Fraction, CalendarName, Forms, RegimeTable, std::vector<Cap>>;

/// The value of a figure for a while.
struct FigurePeriod {
  Day valid_from;
  std::optional<Day> valid_to;  ///< inclusive; nothing: no end is known
  /// Only for grants made before this day; nothing: for all.
  std::optional<Day> granted_before;
  FigureValue value;
  std::size_t source;  ///< its place in the sources of the pack
  Confidence confidence;
};

/// A figure: no two of its periods overlap; between them there may be gaps.
struct Figure {
  std::string_view id;
  Bilingual title;
  Unit unit;
  AppliesBy applies_by;
  std::vector<FigurePeriod> periods;  ///< in the order of time, at least one

  /// The period in force on a day; nullptr in a gap. Never the newest instead.
  [[nodiscard]] const FigurePeriod* in_force_on(Day day) const;
};

/**
 * A word for a figure that rule packs may use.
 *
 * Calculations look figures up by these words; a word that stands in no list of
 * src/figures/ is a mistake in a pack and is reported as one.
 */
struct FigureWord {
  std::string_view id;
  Unit unit;
  AppliesBy applies_by;
  /// True for a figure of which each period says `granted_before`.
  bool for_earlier_grants = false;
  /// The word of a figure without which this one says nothing; empty: it stands by itself.
  std::string_view goes_with = {};
};

/// The word for a figure; nullptr when there is none.
[[nodiscard]] const FigureWord* find_figure_word(std::string_view id);

/// All lists of words, one per file in src/figures. Defined in a file that the build generates.
[[nodiscard]] std::span<const std::span<const FigureWord>* const> all_figure_words();

/// The value as it stands in a rule pack. unit: that of the figure.
void write(json::Writer& writer, const FigureValue& value, Unit unit);
void write(json::Writer& writer, const Forms& forms);
void write(json::Writer& writer, const std::vector<TitledWord>& words);
void write(json::Writer& writer, const Bilingual& text);
/// What is said of a cap, within an object that the caller opens and closes.
void write_members(json::Writer& writer, const Cap& cap);

}  // namespace jobcoach
