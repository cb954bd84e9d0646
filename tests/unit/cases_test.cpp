// The cases of law, natively. The same files run through wasm in tests/rules.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "jobcoach/answer.h"

namespace {

using nlohmann::json;

struct Case {
  std::string scheme;
  json content;
};

std::vector<Case> all_cases() {
  std::vector<Case> cases;
  for (const auto& entry : std::filesystem::directory_iterator{JOBCOACH_RULES}) {
    if (!entry.is_directory()) continue;
    const json file = json::parse(std::ifstream{entry.path() / "cases.json"});
    for (const json& each : file.at("cases")) cases.push_back({file.at("scheme"), each});
  }
  return cases;
}

bool has(const json& list, const std::string& code) {
  return std::any_of(list.begin(), list.end(),
                     [&](const json& each) { return each.at("code") == code; });
}

/// Whether a notice has this code, path and data.
bool says(const json& list, const json& expected) {
  return std::any_of(list.begin(), list.end(), [&](const json& each) {
    return each.at("code") == expected.at("code") && each.at("path") == expected.at("path") &&
           each.at("data") == expected.at("data");
  });
}

class CasesOfLaw : public testing::TestWithParam<Case> {};

TEST_P(CasesOfLaw, AreAnsweredAsTheSourceSays) {
  const json& c = GetParam().content;
  const json answer = json::parse(jobcoach::answer(c.at("request").dump()));

  if (c.contains("expect_problems")) {
    EXPECT_EQ(answer.at("problems").size(), c.at("expect_problems").size()) << answer;
    for (const json& expected : c.at("expect_problems")) {
      const auto same = [&](const json& problem) {
        return problem.at("code") == expected.at("code") &&
               problem.at("path") == expected.at("path") &&
               (!expected.contains("detail") || problem.at("detail") == expected.at("detail"));
      };
      const json& problems = answer.at("problems");
      EXPECT_TRUE(std::any_of(problems.begin(), problems.end(), same)) << expected << answer;
    }
    return;
  }
  ASSERT_FALSE(answer.contains("problems")) << answer;
  const json expected_values = c.value("expect", json::object());
  for (const auto& [pointer, expected] : expected_values.items()) {
    EXPECT_EQ(answer.at(json::json_pointer(pointer)), expected) << pointer;
  }
  for (const json& code : c.value("expect_notices", json::array())) {
    EXPECT_TRUE(has(answer.at("notices"), code)) << code;
  }
  for (const json& expected : c.value("notices", json::array())) {
    EXPECT_TRUE(says(answer.at("notices"), expected)) << expected << answer.at("notices");
  }
  for (const json& code : c.value("no_notices", json::array())) {
    EXPECT_FALSE(has(answer.at("notices"), code)) << code;
  }
}

std::string test_name(const testing::TestParamInfo<Case>& info) {
  std::string name = info.param.scheme + "_" + info.param.content.at("name").get<std::string>();
  for (char& c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  }
  return name + "_" + std::to_string(info.index);
}

INSTANTIATE_TEST_SUITE_P(Rules, CasesOfLaw, testing::ValuesIn(all_cases()), test_name);

}  // namespace
