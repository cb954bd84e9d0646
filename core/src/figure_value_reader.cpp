#include "figure_value_reader.h"

#include <array>

namespace jobcoach {
namespace {

using json::Value;

constexpr WholeRange durations{1, 1200};
constexpr WholeRange support_years{1, most_support_years};
constexpr DecimalRange weekly_hours{0, 168, false};
constexpr DecimalRange percents{0, 100, true};
constexpr DecimalRange scores{0, 100, true};  // every hundredth has a place in the counts
constexpr ListLength years_of_a_table{1, most_support_years};

std::optional<std::vector<Form::Entry>> read_form_entries(Value value, Problems& problems) {
  return read_list_of_distinct(value, problems, read_titled_word);
}

std::optional<Form> read_form(Value value, Problems& problems) {
  static constexpr std::array<std::string_view, 2> keys{"answers", "questions"};
  const Fields fields{value, keys, problems};
  auto answers = fields.read("answers", read_form_entries);
  auto questions = fields.read("questions", read_form_entries);
  if (!answers || !questions) return {};
  return Form{*std::move(answers), *std::move(questions)};
}

std::optional<FigureValue> read_forms(Value value, Problems& problems) {
  const Fields fields{value, side_names, problems};
  auto employee = fields.read("employee", read_form);
  auto employer = fields.read("employer", read_form);
  if (!employee || !employer) return {};
  return FigureValue{Forms{*std::move(employee), *std::move(employer)}};
}

std::optional<Fraction> read_cents(Value value, Problems& problems) {
  const auto cents = read_whole(value, most_cents, problems);
  if (!cents) return {};
  return Fraction{*cents};
}

std::optional<Fraction> read_percent(Value value, Problems& problems) {
  return read_decimal(value, percents, problems);
}

/// An object of regimes, each with what `read_row` reads. At least one.
template <class ReadRow>
std::optional<FigureValue> read_table(Value value, Problems& problems, ReadRow read_row) {
  const Fields fields{value, regime_names, problems};
  RegimeTable table;
  for (std::size_t i = 0; i < regime_names.size(); ++i) {
    if (auto row = fields.read_if_given(regime_names[i], read_row)) {
      table.set(static_cast<Regime>(i), *std::move(row));
    }
  }
  if (value.type() != json::Type::object) return {};
  if (value.size() == 0) {
    problems.add(ProblemCode::too_few_items, value.path(), object({{"min", 1}, {"found", 0}}));
    return {};
  }
  return FigureValue{std::move(table)};
}

template <class ReadFigure>
auto list_of(ReadFigure read_figure) {
  return [read_figure](Value value, Problems& problems) -> std::optional<RegimeTable::Row> {
    auto row = read_list(value, years_of_a_table, problems, read_figure);
    if (!row || row->size() != value.size()) return std::nullopt;
    return row;
  };
}

template <class ReadFigure>
auto one_of(ReadFigure read_figure) {
  return [read_figure](Value value, Problems& problems) -> std::optional<RegimeTable::Row> {
    const auto figure = read_figure(value, problems);
    if (!figure) return std::nullopt;
    return RegimeTable::Row{*figure};
  };
}

std::optional<Cap> read_cap(Value value, const SourceIds& sources, Problems& problems) {
  static constexpr std::array<std::string_view, 6> keys{"id",   "title",  "value",
                                                        "unit", "source", "confidence"};
  const Fields fields{value, keys, problems};
  auto id = fields.read("id", read_name);
  auto title = fields.read("title", read_bilingual);
  const auto amount = fields.read("value", read_any_decimal);
  const auto unit = fields.read(
      "unit", [](Value given, Problems& found) { return read_word(given, cap_units, found); });
  const auto source = fields.read_if_given(
      "source", [&](Value given, Problems& found) { return sources.read_reference(given, found); });
  const auto confidence = fields.read_if_given("confidence", read_confidence);
  if (!id || !title || !amount || !unit) return {};
  return Cap{*std::move(id), *std::move(title), *amount, *unit, source, confidence};
}

/// Lifts what a reader returned into a figure's value.
template <class Read>
std::optional<FigureValue> as_value(std::optional<Read> read) {
  if (!read) return {};
  return FigureValue{*std::move(read)};
}

}  // namespace

std::optional<FigureValue> read_figure_value(Value value, Unit unit, const SourceIds& sources,
                                             Problems& problems) {
  static constexpr std::array<std::string_view, 1> calendars{"algemene_termijnenwet"};
  const WholeRange calendar_years{static_cast<int>(first_day.year()),
                                  static_cast<int>(last_day.year())};
  switch (unit) {
    case Unit::months:
    case Unit::weeks: return as_value(read_whole(value, durations, problems));
    case Unit::year: return as_value(read_whole(value, calendar_years, problems));
    case Unit::support_years: return as_value(read_whole(value, support_years, problems));
    case Unit::cents_per_hour: return as_value(read_whole(value, most_cents, problems));
    case Unit::score: return as_value(read_decimal(value, scores, problems));
    case Unit::hours_per_week: return as_value(read_decimal(value, weekly_hours, problems));
    case Unit::calendar: {
      const auto word = read_word(value, calendars, problems);
      if (!word) return {};
      return FigureValue{CalendarName{*word}};
    }
    case Unit::forms: return read_forms(value, problems);
    case Unit::cents_by_regime_and_year: return read_table(value, problems, list_of(read_cents));
    case Unit::percent_by_regime_and_year:
      return read_table(value, problems, list_of(read_percent));
    case Unit::cents_by_regime: return read_table(value, problems, one_of(read_cents));
    case Unit::percent_by_regime: return read_table(value, problems, one_of(read_percent));
    case Unit::caps:
      return as_value(read_list_of_distinct(value, problems, [&](Value cap, Problems& found) {
        return read_cap(cap, sources, found);
      }));
  }
  return {};
}

}  // namespace jobcoach
