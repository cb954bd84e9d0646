#include "jobcoach/figure.h"

#include <algorithm>

namespace jobcoach {
namespace {

constexpr std::array<std::string_view, 14> units{"months",
                                                 "weeks",
                                                 "year",
                                                 "score",
                                                 "calendar",
                                                 "forms",
                                                 "support_years",
                                                 "hours_per_week",
                                                 "cents_by_regime_and_year",
                                                 "percent_by_regime_and_year",
                                                 "cents_by_regime",
                                                 "percent_by_regime",
                                                 "cents_per_hour",
                                                 "caps"};
constexpr std::array<std::string_view, 5> dates{"grant", "service", "receipt", "period_start",
                                                "period_end"};
constexpr std::array<std::string_view, 3> confidences{"high", "medium", "low"};

void write_table(json::Writer& writer, const RegimeTable& table, Unit unit) {
  const bool in_cents = unit == Unit::cents_by_regime_and_year || unit == Unit::cents_by_regime;
  const bool per_year =
      unit == Unit::cents_by_regime_and_year || unit == Unit::percent_by_regime_and_year;
  const auto write_figure = [&](Fraction figure) {
    if (in_cents) {
      writer.value(figure.numerator());
    } else {
      writer.value(to_decimal_as_written(figure));
    }
  };
  writer.begin_object();
  for (std::size_t i = 0; i < regime_names.size(); ++i) {
    const RegimeTable::Row* row = table.row(static_cast<Regime>(i));
    if (row == nullptr) continue;
    writer.key(regime_names[i]);
    if (per_year) {
      writer.begin_array();
      for (const Fraction figure : *row) write_figure(figure);
      writer.end_array();
    } else {
      write_figure(row->front());
    }
  }
  writer.end_object();
}

void write_caps(json::Writer& writer, const std::vector<Cap>& caps) {
  writer.begin_array();
  for (const Cap& cap : caps) {
    write_members(writer.begin_object(), cap);
    writer.end_object();
  }
  writer.end_array();
}

}  // namespace

std::string_view name(Unit unit) { return units[static_cast<std::size_t>(unit)]; }
std::string_view name(AppliesBy applies_by) { return dates[static_cast<std::size_t>(applies_by)]; }
std::string_view name(Confidence confidence) {
  return confidences[static_cast<std::size_t>(confidence)];
}

std::span<const std::string_view> unit_names() { return units; }
std::span<const std::string_view> applies_by_names() { return dates; }
std::span<const std::string_view> confidence_names() { return confidences; }

const FigurePeriod* Figure::in_force_on(Day day) const {
  const auto covers = [day](const FigurePeriod& period) {
    return period.valid_from <= day && (!period.valid_to || day <= *period.valid_to);
  };
  const auto found = std::find_if(periods.begin(), periods.end(), covers);
  return found == periods.end() ? nullptr : &*found;
}

const FigureWord* find_figure_word(std::string_view id) {
  for (const auto* words : all_figure_words()) {
    for (const FigureWord& word : *words) {
      if (word.id == id) return &word;
    }
  }
  return nullptr;
}

void write(json::Writer& writer, const std::vector<TitledWord>& words) {
  writer.begin_array();
  for (const TitledWord& word : words) {
    writer.begin_object().member("id", word.id).key("title");
    write(writer, word.title);
    writer.end_object();
  }
  writer.end_array();
}

void write(json::Writer& writer, const Bilingual& text) {
  writer.begin_object().member("nl", text.nl).member("en", text.en).end_object();
}

void write_members(json::Writer& writer, const Cap& cap) {
  writer.member("id", cap.id).key("title");
  write(writer, cap.title);
  writer.member("value", to_decimal_as_written(cap.value)).member("unit", cap.unit);
}

void write(json::Writer& writer, const Forms& forms) {
  writer.begin_object();
  for (std::size_t side = 0; side < forms.size(); ++side) {
    writer.key(side_names[side]).begin_object();
    write(writer.key("answers"), forms[side].answers);
    write(writer.key("questions"), forms[side].questions);
    writer.end_object();
  }
  writer.end_object();
}

void write(json::Writer& writer, const FigureValue& value, Unit unit) {
  struct Visitor {
    json::Writer& writer;
    Unit unit;
    void operator()(std::int64_t number) const { writer.value(number); }
    void operator()(Fraction number) const { writer.value(to_decimal_as_written(number)); }
    void operator()(CalendarName calendar) const { writer.value(calendar.word); }
    void operator()(const Forms& forms) const { write(writer, forms); }
    void operator()(const RegimeTable& table) const { write_table(writer, table, unit); }
    void operator()(const std::vector<Cap>& caps) const { write_caps(writer, caps); }
  };
  std::visit(Visitor{writer, unit}, value);
}

}  // namespace jobcoach
