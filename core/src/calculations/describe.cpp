// describe: which schemes and figures there are, so that no page hard-codes them.
#include <array>

#include "describe_conditions.h"
#include "jobcoach/budget_rules.h"
#include "jobcoach/calculation.h"
#include "jobcoach/response.h"

namespace jobcoach::calculations {
namespace {

void write_limit_ends(json::Writer& writer, const FieldLimit& limit) {
  struct Visitor {
    json::Writer& writer;
    void operator()(WholeRange range) const {
      writer.member("min", range.min).member("max", range.max);
    }
    void operator()(DecimalRange range) const {
      // Above a whole number is from the next decimal on.
      const Fraction min = range.min_inclusive ? range.min : range.min + least_decimal();
      writer.key("min").raw(to_decimal_as_written(min)).member("max", range.max);
    }
    void operator()(const std::pair<Fraction, Fraction>& range) const {
      writer.key("min").raw(to_decimal_as_written(range.first));
      writer.key("max").raw(to_decimal_as_written(range.second));
    }
    void operator()(std::pair<Day, Day> range) const {
      writer.member("min", range.first).member("max", range.second);
    }
  };
  std::visit(Visitor{writer}, limit.range);
}

void write_limits(json::Writer& writer, const RulePack& pack) {
  writer.key("limits").begin_array();
  for (const std::string_view name : pack.calculations) {
    const Calculation* calculation = find_calculation(name);
    // The pack may know a calculation that this build does not.
    if (calculation == nullptr || calculation->limits == nullptr) continue;
    for (const FieldLimit& limit : calculation->limits(pack)) {
      writer.begin_object().member("calculation", name).member("field", limit.field);
      write_limit_ends(writer, limit);
      writer.end_object();
    }
  }
  writer.end_array();
}

/// Caps as they stand in the pack: with a source of their own where they have one.
void write_caps(json::Writer& writer, const RulePack& pack, const std::vector<Cap>& caps) {
  writer.begin_array();
  for (const Cap& cap : caps) {
    write_members(writer.begin_object(), cap);
    if (cap.source) writer.member("source", pack.sources[*cap.source].id);
    if (cap.confidence) writer.member("confidence", name(*cap.confidence));
    writer.end_object();
  }
  writer.end_array();
}

void write_period(json::Writer& writer, const RulePack& pack, const FigurePeriod& period,
                  Unit unit) {
  writer.begin_object();
  writer.member("valid_from", period.valid_from).member("valid_to", period.valid_to);
  writer.member("granted_before", period.granted_before).key("value");
  if (const auto* caps = std::get_if<std::vector<Cap>>(&period.value)) {
    write_caps(writer, pack, *caps);
  } else {
    write(writer, period.value, unit);
  }
  writer.member("source", pack.sources[period.source].id);
  writer.member("confidence", name(period.confidence)).end_object();
}

/// on: the day of which each figure tells what is in force; nothing: none of them tells.
void write_figures(json::Writer& writer, const RulePack& pack, std::optional<Day> on) {
  writer.key("figures").begin_array();
  for (const Figure& figure : pack.figures) {
    writer.begin_object().member("id", figure.id).key("title");
    write(writer, figure.title);
    writer.member("unit", name(figure.unit)).member("applies_by", name(figure.applies_by));
    writer.key("periods").begin_array();
    for (const FigurePeriod& period : figure.periods) {
      write_period(writer, pack, period, figure.unit);
    }
    writer.end_array();
    if (on) {
      writer.key("in_force");
      const FigurePeriod* period = figure.in_force_on(*on);
      if (period == nullptr) {
        writer.null();
      } else {
        write_period(writer, pack, *period, figure.unit);
      }
    }
    writer.end_object();
  }
  writer.end_array();
}

/// The regimes of a scheme's newest table; all of them where the authority decides; else none.
void write_regimes(json::Writer& writer, const RulePack& pack) {
  writer.key("regimes").begin_array();
  for (const Regime regime : regimes_of(pack)) writer.value(name(regime));
  writer.end_array();
}

/// The most years of support, as the newest figure has it; null where the scheme has none.
void write_years(json::Writer& writer, const RulePack& pack) {
  writer.key("years");
  const Figure* years = pack.find("support_years");
  if (years == nullptr) {
    writer.null();
  } else {
    write(writer, years->periods.back().value, years->unit);
  }
}

/// The newest assessment forms of a scheme; null where it has none.
void write_questions(json::Writer& writer, const RulePack& pack) {
  writer.key("questions");
  const Figure* forms = pack.find("assessment_forms");
  if (forms == nullptr) {
    writer.null();
  } else {
    write(writer, forms->periods.back().value, forms->unit);
  }
}

void write_scheme(json::Writer& writer, const RulePack& pack, std::optional<Day> on) {
  writer.begin_object().member("id", pack.id).key("title");
  write(writer, pack.title);
  writer.member("version", pack.version).member("digest", pack.digest).member("own", pack.own());
  writer.key("calculations").begin_array();
  for (const std::string_view name : pack.calculations) writer.value(name);
  writer.end_array();
  writer.member("valid_from", pack.valid_from).member("valid_to", pack.valid_to);
  write_regimes(writer, pack);
  write_years(writer, pack);
  write_questions(writer, pack);
  write_surroundings(writer, pack);
  write_conditions(writer, pack);
  write_limits(writer, pack);
  write_figures(writer, pack, on);
  writer.key("sources").begin_array();
  for (const Source& source : pack.sources) write(writer, source);
  writer.end_array().end_object();
}

constexpr std::array<std::string_view, 1> keys{"on"};

void answer(const Question& question, Response& response) {
  const auto on = question.fields.read_if_given("on", read_day);
  if (!question.problems.empty()) return;
  response.result.begin_object().key("schemes").begin_array();
  for (const RulePack* pack : question.rules.all()) write_scheme(response.result, *pack, on);
  response.result.end_array().end_object();
}

}  // namespace

extern const Calculation describe;
const Calculation describe{"describe", keys, nullptr, {}, {}, {}, answer};

}  // namespace jobcoach::calculations
