#include "figure_reader.h"

#include <algorithm>
#include <array>

namespace jobcoach {

using json::Value;

namespace {

std::optional<Form::Entry> read_form_entry(Value value, Problems& problems) {
  static constexpr std::array<std::string_view, 2> keys{"id", "title"};
  const Fields fields{value, keys, problems};
  auto id = fields.read("id", read_name);
  auto title = fields.read("title", read_bilingual);
  if (!id || !title) return {};
  return Form::Entry{*std::move(id), *std::move(title)};
}

std::optional<std::vector<Form::Entry>> read_form_entries(Value value, Problems& problems) {
  return read_list_of_distinct(value, problems, read_form_entry);
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

std::optional<FigureValue> read_figure_value(Value value, Unit unit, Problems& problems) {
  static constexpr std::array<std::string_view, 1> calendars{"algemene_termijnenwet"};
  constexpr WholeRange duration{1, 1200};
  const WholeRange years{static_cast<int>(first_day.year()), static_cast<int>(last_day.year())};
  // Lifts a reader's result into the variant.
  const auto as_value = [](auto read) -> std::optional<FigureValue> {
    if (!read) return std::nullopt;
    return FigureValue{*std::move(read)};
  };
  switch (unit) {
    case Unit::months:
    case Unit::weeks: return as_value(read_whole(value, duration, problems));
    case Unit::year: return as_value(read_whole(value, years, problems));
    case Unit::score: return as_value(read_decimal(value, problems));
    case Unit::calendar: {
      const auto word = read_word(value, calendars, problems);
      if (!word) return {};
      return FigureValue{CalendarName{*word}};
    }
    case Unit::forms: return read_forms(value, problems);
  }
  return {};
}

std::vector<std::string_view> all_words() {
  std::vector<std::string_view> words;
  for (const auto* list : all_figure_words()) {
    for (const FigureWord& word : *list) words.push_back(word.id);
  }
  return words;
}

}  // namespace

FigureReader::FigureReader(std::optional<Value> sources, Validity scheme)
    : has_sources_{sources && sources->type() == json::Type::array}, scheme_{scheme} {
  if (!has_sources_) return;
  for (const Value source : *sources) {
    const auto id = member_of(source, "id");
    source_ids_.push_back(id ? id->text() : std::string_view{});
  }
}

std::optional<std::vector<Figure>> FigureReader::operator()(Value value, Problems& problems) const {
  static const std::vector<std::string_view> words = all_words();
  const Fields fields{value, words, problems};
  std::vector<Figure> figures;
  for (const std::string_view word : words) {
    const auto read = [&](Value figure, Problems& found) {
      return read_figure(figure, *find_figure_word(word), found);
    };
    if (auto figure = fields.read_if_given(word, read)) figures.push_back(*std::move(figure));
  }
  return figures;
}

std::optional<Figure> FigureReader::read_figure(Value value, const FigureWord& word,
                                                Problems& problems) const {
  static constexpr std::array<std::string_view, 4> keys{"title", "unit", "applies_by", "periods"};
  const Fields fields{value, keys, problems};
  // A word fixes its unit and its date; a pack repeats them so that it can be read by itself.
  const auto only = [](std::string_view expected) {
    return [expected](Value given, Problems& found) {
      return read_word(given, std::array{expected}, found);
    };
  };
  auto title = fields.read("title", read_bilingual);
  const auto unit = fields.read("unit", only(name(word.unit)));
  const auto applies_by = fields.read("applies_by", only(name(word.applies_by)));
  auto periods = fields.read(
      "periods", [&](Value list, Problems& found) { return read_periods(list, word.unit, found); });
  if (!title || !unit || !applies_by || !periods) return {};
  return Figure{word.id, *std::move(title), word.unit, word.applies_by, *std::move(periods)};
}

std::optional<std::vector<FigurePeriod>> FigureReader::read_periods(Value value, Unit unit,
                                                                    Problems& problems) const {
  struct Placed {
    FigurePeriod period;
    Value value;
  };
  const auto read = [&](Value item, Problems& found) -> std::optional<Placed> {
    auto period = read_period(item, unit, found);
    if (!period) return std::nullopt;
    return Placed{*std::move(period), item};
  };
  auto placed = read_list(value, pack_list, problems, read);
  if (!placed) return {};

  const auto overlap = [](const FigurePeriod& a, const FigurePeriod& b) {
    const auto ends_before = [](const FigurePeriod& x, const FigurePeriod& y) {
      return x.valid_to && *x.valid_to < y.valid_from;
    };
    return !ends_before(a, b) && !ends_before(b, a);
  };
  for (std::size_t later = 0; later < placed->size(); ++later) {
    for (std::size_t earlier = 0; earlier < later; ++earlier) {
      const Placed& one = (*placed)[earlier];
      const Placed& other = (*placed)[later];
      if (!overlap(one.period, other.period)) continue;
      problems.add(ProblemCode::overlapping_periods, other.value.path(),
                   object({{"with", one.value.path()}}));
      break;
    }
  }
  std::vector<FigurePeriod> periods;
  for (Placed& each : *placed) {
    const auto starts_later = [&](const FigurePeriod& other) {
      return each.period.valid_from < other.valid_from;
    };
    const auto place = std::find_if(periods.begin(), periods.end(), starts_later);
    periods.insert(place, std::move(each.period));
  }
  return periods;
}

std::optional<FigurePeriod> FigureReader::read_period(Value value, Unit unit,
                                                      Problems& problems) const {
  static constexpr std::array<std::string_view, 5> keys{"valid_from", "valid_to", "value", "source",
                                                        "confidence"};
  const Fields fields{value, keys, problems};
  const Validity validity = read_validity(fields);
  auto figure_value = fields.read("value", [unit](Value given, Problems& found) {
    return read_figure_value(given, unit, found);
  });
  const auto source = fields.read(
      "source", [this](Value id, Problems& found) { return read_source_reference(id, found); });
  const auto confidence = fields.read("confidence", [](Value given, Problems& found) {
    return read_word(given, confidence_names(), found);
  });
  if (!validity.from || !figure_value || !source || !confidence) return {};
  const auto known = confidence_names();
  const auto rank = std::find(known.begin(), known.end(), *confidence) - known.begin();
  FigurePeriod period{*validity.from, validity.to, *std::move(figure_value), *source,
                      static_cast<Confidence>(rank)};
  fit_into_scheme(period, value, problems);
  return period;
}

/// A scheme that ends takes its open figures along; a figure may not outlive its scheme otherwise.
void FigureReader::fit_into_scheme(FigurePeriod& period, Value value, Problems& problems) const {
  if (!scheme_.from) return;
  const bool too_early = period.valid_from < *scheme_.from;
  const bool too_late = scheme_.to && (period.valid_from > *scheme_.to ||
                                       (period.valid_to && *period.valid_to > *scheme_.to));
  if (too_early || too_late) {
    problems.add(ProblemCode::outside_scheme_validity, value.path(),
                 object({{"valid_from", *scheme_.from},
                         {"valid_to", scheme_.to ? Data{*scheme_.to} : Data{}}}));
  }
  if (!period.valid_to) period.valid_to = scheme_.to;
}

std::optional<std::size_t> FigureReader::read_source_reference(Value value,
                                                               Problems& problems) const {
  const auto id = read_string(value, problems);
  if (!id) return {};
  if (!has_sources_) return 0;  // that they are missing is one problem, not one per figure
  const auto found = std::find(source_ids_.begin(), source_ids_.end(), *id);
  if (found != source_ids_.end()) return static_cast<std::size_t>(found - source_ids_.begin());
  problems.add(ProblemCode::unknown_source, value.path(),
               object({{"known", known_words(source_ids_)}}));
  return {};
}

}  // namespace jobcoach
