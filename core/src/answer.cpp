#include "jobcoach/answer.h"

#include "jobcoach/calculation.h"
#include "jobcoach/response.h"

namespace jobcoach {
namespace {

std::vector<std::string_view> names_of(std::span<const Calculation* const> calculations) {
  std::vector<std::string_view> names;
  for (const Calculation* calculation : calculations) names.push_back(calculation->name);
  return names;
}

/// The calculation that a question names; nullptr, with the problem, when it names none we know.
const Calculation* read_calculation(json::Value question, Problems& problems) {
  if (!expect_type(question, json::Type::object, problems)) return nullptr;
  const auto named = json::member_of(question, "calculation");
  if (!named) {
    problems.add(ProblemCode::missing_key, "/calculation");
    return nullptr;
  }
  const auto name = read_string(*named, problems);
  if (!name) return nullptr;
  const Calculation* calculation = find_calculation(*name);
  if (calculation == nullptr) {
    problems.add(ProblemCode::unknown_calculation, named->path(),
                 object({{"known", known_words(names_of(all_calculations()))}}));
  }
  return calculation;
}

std::vector<std::string_view> all_keys(const Calculation& calculation) {
  std::vector<std::string_view> keys{"calculation", "explain", "rule_packs"};
  keys.insert(keys.end(), calculation.keys.begin(), calculation.keys.end());
  return keys;
}

}  // namespace

std::string_view version() { return JOBCOACH_VERSION; }

std::string answer(std::string_view request) {
  const auto document = json::Document::parse(request);
  if (!document) return write_failure({}, {document.error()});

  Problems problems;
  const Calculation* calculation = read_calculation(document->root(), problems);
  if (calculation == nullptr) return write_failure({}, problems.take());

  const std::vector<std::string_view> keys = all_keys(*calculation);
  const Fields fields{document->root(), keys, problems};
  Explanation explanation{fields.read_if_given("explain", read_boolean).value_or(true)};
  RuleLibrary rules;
  if (const auto own = fields.find("rule_packs")) rules.add_own(*own, problems);

  json::Writer result;
  Response response{result, explanation};
  calculation->answer({fields, rules, problems}, response);
  if (!problems.empty()) return write_failure(calculation->name, problems.take());
  if (response.pack != nullptr) add_notices_of_scheme(*response.pack, explanation);
  return write_success(calculation->name, result.take(), explanation, response.pack);
}

}  // namespace jobcoach
