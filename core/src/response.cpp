#include "jobcoach/response.h"

#include <algorithm>

#include "jobcoach/answer.h"

namespace jobcoach {
namespace {

void write_step(json::Writer& writer, const Step& step, const RulePack& pack) {
  writer.begin_object().member("rule", step.rule).member("operation", step.operation);
  writer.key("yields").begin_array();
  for (const std::string& pointer : step.yields) writer.value(pointer);
  writer.end_array();
  writer.member("inputs", step.inputs).member("output", step.output);
  writer.member("source", pack.sources[step.source].id).end_object();
}

void write_notice(json::Writer& writer, const Notice& notice) {
  writer.begin_object().member("code", notice.code).member("path", notice.path);
  writer.member("within", notice.within == Within::result ? "result" : "request");
  writer.member("data", notice.data).end_object();
}

void write_rules(json::Writer& writer, const RulePack* pack) {
  writer.key("rules");
  if (pack == nullptr) {
    writer.null();
    return;
  }
  writer.begin_object().member("scheme", pack->id).member("version", pack->version);
  writer.member("digest", pack->digest).end_object();
}

}  // namespace

void add_notices_of_scheme(const RulePack& pack, Explanation& explanation) {
  if (pack.own()) {
    explanation.add({"own_rules", Within::request, "/rule_packs",
                     object({{"scheme", pack.id}, {"version", pack.version}})});
  }
  for (const StandingNotice notice : pack.standing_notices) {
    switch (notice) {
      case StandingNotice::framework_may_have_changed: {
        const auto checked_earlier = [](const Source& a, const Source& b) {
          return a.checked_on < b.checked_on;
        };
        const auto oldest =
            std::min_element(pack.sources.begin(), pack.sources.end(), checked_earlier);
        explanation.add(
            {"framework_may_have_changed", Within::result, "",
             object({{"valid_from", pack.valid_from}, {"checked_on", oldest->checked_on}})});
        break;
      }
    }
  }
}

void write(json::Writer& writer, const Source& source) {
  writer.begin_object();
  writer.member("id", source.id).member("title", source.title).member("section", source.section);
  writer.member("url", source.url).member("valid_from", source.valid_from);
  writer.member("valid_to", source.valid_to).member("checked_on", source.checked_on);
  writer.end_object();
}

std::string write_success(std::string_view calculation, std::string_view result,
                          const Explanation& explanation, const RulePack* pack) {
  json::Writer writer;
  writer.begin_object().member("calculation", calculation).key("result").raw(result);

  writer.key("steps").begin_array();
  for (const Step& step : explanation.steps()) write_step(writer, step, *pack);
  writer.end_array();

  writer.key("sources").begin_array();
  if (pack != nullptr) {
    for (std::size_t i = 0; i < pack->sources.size(); ++i) {
      if (explanation.cited(i)) write(writer, pack->sources[i]);
    }
  }
  writer.end_array();

  writer.key("notices").begin_array();
  for (const Notice& notice : explanation.notices()) write_notice(writer, notice);
  writer.end_array();

  write_rules(writer, pack);
  writer.member("core_version", version()).end_object();
  return writer.take();
}

std::string write_failure(std::string_view calculation, const std::vector<Problem>& problems) {
  json::Writer writer;
  writer.begin_object().key("calculation");
  if (calculation.empty()) {
    writer.null();
  } else {
    writer.value(calculation);
  }
  writer.key("problems").begin_array();
  for (const Problem& problem : problems) {
    writer.begin_object().member("code", name(problem.code)).member("path", problem.path);
    writer.member("detail", problem.detail).end_object();
  }
  writer.end_array().end_object();
  return writer.take();
}

}  // namespace jobcoach
