// The door: whatever comes in, an answer or its problems go out.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "jobcoach/answer.h"

namespace jobcoach {
namespace {

using nlohmann::json;

constexpr std::string_view question =
    R"({"calculation":"measurement_schedule","scheme":"uwv-kto-2016","recognised_on":"2013-05-12",)"
    R"("measurements":2,"as_of":"2017-05-20","completed_on":["2016-11-03"],"submitted_on":"2017-06-01"})";

/// Every answer is JSON and is either a success or a failure with at least one problem.
void expect_an_answer(const std::string& text) {
  const json answer = json::parse(text, nullptr, false);
  ASSERT_FALSE(answer.is_discarded()) << text;
  ASSERT_TRUE(answer.contains("calculation"));
  if (answer.contains("problems")) {
    ASSERT_FALSE(answer.at("problems").empty()) << text;
  } else {
    ASSERT_TRUE(answer.at("result").is_object()) << text;
  }
}

TEST(Door, TheSameQuestionGivesTheSameAnswer) { EXPECT_EQ(answer(question), answer(question)); }

TEST(Door, AQuestionCutOffAnywhereIsAProblem) {
  for (std::size_t size = 0; size < question.size(); ++size) {
    const json cut = json::parse(answer(question.substr(0, size)));
    EXPECT_EQ(cut.at("problems").at(0).at("code"), "not_json") << size;
    EXPECT_TRUE(cut.at("calculation").is_null());
  }
}

TEST(Door, EveryProblemIsReportedAtOnce) {
  const json failed = json::parse(answer(
      R"({"calculation":"measurement_schedule","scheme":"uwv","recognised_on":"2016-04-31",)"
      R"("measurements":51,"as_of":null,"completed_on":["x",5],"submitted_on":"2200-01-01","extra":1,"scheme":"y"})"));
  json found = json::array();
  for (const json& problem : failed.at("problems")) {
    found.push_back(problem.at("code").get<std::string>() + " " +
                    problem.at("path").get<std::string>());
  }
  const json expected{"unknown_key /extra",
                      "duplicate_key /scheme",
                      "unknown_scheme /scheme",
                      "no_such_day /recognised_on",
                      "out_of_range /measurements",
                      "null_value /as_of",
                      "not_a_date /completed_on/0",
                      "wrong_type /completed_on/1",
                      "date_out_of_range /submitted_on"};
  EXPECT_EQ(found, expected);
}

// A small fuzzer with a fixed seed; tests/fuzz has one that searches for longer.
TEST(Door, NoDamageToAQuestionBringsItDown) {
  std::mt19937 random{20160101};
  const auto up_to = [&](std::size_t most) {
    return std::uniform_int_distribution<std::size_t>{0, most}(random);
  };
  constexpr std::string_view pieces[] = {"null",
                                         "\"",
                                         "[",
                                         "]",
                                         "{",
                                         "}",
                                         ",",
                                         "1e9",
                                         "-1",
                                         "\\u0000",
                                         "\"recognised_on\":",
                                         "\xFF",
                                         "2016-02-30",
                                         "true",
                                         "\n"};
  for (int round = 0; round < 20'000; ++round) {
    std::string text{question};
    for (std::size_t change = 0; change <= up_to(3); ++change) {
      const std::size_t at = up_to(text.size());
      switch (up_to(2)) {
        case 0: text.erase(at, up_to(8)); break;
        case 1: text.insert(at, pieces[up_to(std::size(pieces) - 1)]); break;
        default:
          if (at < text.size()) text[at] = static_cast<char>(up_to(255));
      }
    }
    expect_an_answer(answer(text));
  }
}

}  // namespace
}  // namespace jobcoach
