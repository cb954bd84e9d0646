#include "jobcoach/calculation.h"

namespace jobcoach {

const Calculation* find_calculation(std::string_view name) {
  for (const Calculation* calculation : all_calculations()) {
    if (calculation->name == name) return calculation;
  }
  return nullptr;
}

const RulePack* read_scheme(const Question& question, std::string_view calculation) {
  const auto scheme = question.fields.read("scheme", read_string);
  if (!scheme || question.rules.rejected(*scheme)) return nullptr;

  std::vector<std::string_view> fitting;
  for (const RulePack* pack : question.rules.all()) {
    const bool fits = pack->answers(calculation);
    if (fits && pack->id == *scheme) return pack;
    if (fits) fitting.emplace_back(pack->id);
  }
  const bool exists = question.rules.find(*scheme) != nullptr;
  question.problems.add(
      exists ? ProblemCode::calculation_not_in_scheme : ProblemCode::unknown_scheme,
      question.fields.find("scheme")->path(), object({{"known", known_words(fitting)}}));
  return nullptr;
}

void report_no_rule(const Figure& figure, Day on, std::string path, Problems& problems) {
  std::vector<Data> periods;
  for (const FigurePeriod& period : figure.periods) {
    periods.emplace_back(object({{"valid_from", period.valid_from},
                                 {"valid_to", period.valid_to ? Data{*period.valid_to} : Data{}}}));
  }
  problems.add(ProblemCode::no_rule_in_force, std::move(path),
               object({{"figure", figure.id}, {"on", on}, {"periods", periods}}));
}

}  // namespace jobcoach
