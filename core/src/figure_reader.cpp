#include "figure_reader.h"

#include <algorithm>
#include <array>

#include "figure_value_reader.h"

namespace jobcoach {

using json::Value;

namespace {

std::vector<std::string_view> all_words() {
  std::vector<std::string_view> words;
  for (const auto* list : all_figure_words()) {
    for (const FigureWord& word : *list) words.push_back(word.id);
  }
  return words;
}

}  // namespace

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
      "periods", [&](Value list, Problems& found) { return read_periods(list, word, found); });
  if (!title || !unit || !applies_by || !periods) return {};
  return Figure{word.id, *std::move(title), word.unit, word.applies_by, *std::move(periods)};
}

std::optional<std::vector<FigurePeriod>> FigureReader::read_periods(Value value,
                                                                    const FigureWord& word,
                                                                    Problems& problems) const {
  struct Placed {
    FigurePeriod period;
    Value value;
  };
  const auto read = [&](Value item, Problems& found) -> std::optional<Placed> {
    auto period = read_period(item, word, found);
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

std::optional<FigurePeriod> FigureReader::read_period(Value value, const FigureWord& word,
                                                      Problems& problems) const {
  static constexpr std::array<std::string_view, 6> keys{
      "valid_from", "valid_to", "value", "source", "confidence", "granted_before"};
  const bool earlier_grants = word.for_earlier_grants;
  const Fields fields{value, std::span{keys}.first(earlier_grants ? 6 : 5), problems};
  const auto granted_before =
      earlier_grants ? fields.read("granted_before", read_day) : std::optional<Day>{};
  Validity validity = read_validity(fields);
  auto figure_value = fields.read("value", [&](Value given, Problems& found) {
    return read_figure_value(given, word.unit, sources_, found);
  });
  const auto source = fields.read(
      "source", [this](Value id, Problems& found) { return sources_.read_reference(id, found); });
  const auto confidence = fields.read("confidence", read_confidence);
  if (!validity.from || !figure_value || !source || !confidence) return {};
  // What a service costs on a day does not end with the scheme under which it was granted.
  if (word.applies_by != AppliesBy::service) fit_into_scheme(validity, scheme_, value, problems);
  return FigurePeriod{*validity.from,           validity.to, granted_before,
                      *std::move(figure_value), *source,     *confidence};
}

}  // namespace jobcoach
