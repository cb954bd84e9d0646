// describe: which schemes and figures there are, so that no page hard-codes them.
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
    if (calculation == nullptr) continue;  // the pack knows it, this build does not
    for (const FieldLimit& limit : calculation->limits) {
      writer.begin_object().member("calculation", name).member("field", limit.field);
      write_limit_ends(writer, limit);
      writer.end_object();
    }
  }
  writer.end_array();
}

void write_figures(json::Writer& writer, const RulePack& pack) {
  writer.key("figures").begin_array();
  for (const Figure& figure : pack.figures) {
    writer.begin_object().member("id", figure.id).key("title");
    write(writer, figure.title);
    writer.member("unit", name(figure.unit)).member("applies_by", name(figure.applies_by));
    writer.key("periods").begin_array();
    for (const FigurePeriod& period : figure.periods) {
      writer.begin_object();
      writer.member("valid_from", period.valid_from).member("valid_to", period.valid_to);
      writer.member("granted_before", period.granted_before);
      writer.key("value");
      write(writer, period.value, figure.unit);
      writer.member("source", pack.sources[period.source].id);
      writer.member("confidence", name(period.confidence)).end_object();
    }
    writer.end_array().end_object();
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

void write_scheme(json::Writer& writer, const RulePack& pack) {
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
  // No word for figures speaks of conditions yet.
  writer.key("conditions").begin_array().end_array();
  write_limits(writer, pack);
  write_figures(writer, pack);
  writer.key("sources").begin_array();
  for (const Source& source : pack.sources) write(writer, source);
  writer.end_array().end_object();
}

void answer(const Question& question, Response& response) {
  response.result.begin_object().key("schemes").begin_array();
  for (const RulePack* pack : question.rules.all()) write_scheme(response.result, *pack);
  response.result.end_array().end_object();
}

}  // namespace

extern const Calculation describe;
const Calculation describe{"describe", {}, {}, {}, {}, answer};

}  // namespace jobcoach::calculations
