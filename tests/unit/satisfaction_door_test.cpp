// Reports and merges at the door: what adds up, and what never comes back.
#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <random>

#include "jobcoach/answer.h"

namespace jobcoach {
namespace {

using nlohmann::json;

json ask(json request) { return json::parse(answer(request.dump())); }

json report(const std::vector<json>& forms) {
  return ask(
      {{"calculation", "satisfaction_report"}, {"scheme", "uwv-kto-2016"}, {"forms", json(forms)}});
}

json merge(const std::vector<json>& reports) {
  return ask({{"calculation", "satisfaction_merge"},
              {"scheme", "uwv-kto-2016"},
              {"reports", json(reports)}});
}

/// The codes that are about the number of completed periods.
std::vector<std::string> codes_of_periods(const json& answer) {
  std::vector<std::string> codes;
  for (const json& notice : answer.at("notices")) {
    const std::string code = notice.at("code");
    if (code.find("period") != std::string::npos && code != "forms_outside_period") {
      codes.push_back(code);
    }
  }
  return codes;
}

/// Where it is said that the mean is not rounded.
std::vector<std::string> paths_of_strict_reading(const json& answer) {
  std::vector<std::string> paths;
  for (const json& notice : answer.at("notices")) {
    if (notice.at("data").value("choice", "") == "mean_not_rounded") {
      paths.push_back(notice.at("path"));
    }
  }
  return paths;
}

json without_rows(json result) {
  result.erase("rows");
  return result;
}

/// Forms with anything that may be left out left out now and then.
class RandomForms {
 public:
  explicit RandomForms(unsigned seed) : random_{seed} {}

  std::vector<json> list(int most) {
    std::vector<json> forms;
    for (int i = up_to(most); i > 0; --i) forms.push_back(one());
    return forms;
  }

 private:
  int up_to(int most) { return std::uniform_int_distribution<int>{0, most}(random_); }

  template <std::size_t size>
  std::string_view one_of(const std::array<std::string_view, size>& words) {
    return words[std::uniform_int_distribution<std::size_t>{0, size - 1}(random_)];
  }

  json one() {
    json form = json::object();
    for (const auto* side : {"employee", "employer"}) {
      if (up_to(3) > 0) form[side] = std::string(1, static_cast<char>('a' + up_to(5)));
      const int score = 100 + up_to(900);
      std::string text = std::to_string(score / 100);
      if (score % 100 != 0) text += (score % 100 < 10 ? ".0" : ".") + std::to_string(score % 100);
      if (up_to(4) > 0) form[std::string{side} + "_score"] = text;
    }
    constexpr std::array<std::string_view, 3> employee_scale{"nee", "niet_helemaal", "ja"};
    constexpr std::array<std::string_view, 4> employer_scale{"onvoldoende", "matig", "voldoende",
                                                             "goed"};
    if (up_to(1) > 0) form["employee_answers"]["coaching"] = one_of(employee_scale);
    if (up_to(1) > 0) form["employer_answers"]["career"] = one_of(employer_scale);
    return form;
  }

  std::mt19937 random_;
};

TEST(SatisfactionMerge, IsWhatTheFormsTogetherWouldGive) {
  RandomForms random{20160512};
  for (int round = 0; round < 40; ++round) {
    std::vector<json> all;
    std::vector<json> reports;
    for (int part = 0; part < 3; ++part) {
      const std::vector<json> forms = random.list(6);
      all.insert(all.end(), forms.begin(), forms.end());
      reports.push_back(report(forms).at("result"));
    }
    const json together = report(all);
    const json merged = merge(reports);
    ASSERT_EQ(merged.at("result"), without_rows(together.at("result")));
    ASSERT_EQ(merged.at("steps"), together.at("steps"));
  }
}

TEST(SatisfactionMerge, DoesNotMindTheOrderNorWhatIsMergedFirst) {
  RandomForms random{2017};
  for (int round = 0; round < 20; ++round) {
    const json a = report(random.list(5)).at("result");
    const json b = report(random.list(5)).at("result");
    const json c = report(random.list(5)).at("result");
    const json flat = merge({a, b, c});
    const json left = merge({merge({a, b}).at("result"), c});
    const json right = merge({a, merge({b, c}).at("result")});
    ASSERT_EQ(left, flat);
    ASSERT_EQ(right, flat);
    ASSERT_EQ(merge({c, a, b}), flat);
    ASSERT_EQ(merge({flat.at("result")}).at("result"), flat.at("result"));
  }
}

TEST(SatisfactionMerge, OfNothingIsTheReportOfNoForms) {
  EXPECT_EQ(merge({}).at("result"), without_rows(report({}).at("result")));
}

TEST(SatisfactionMerge, SaysThatTheMeanIsNotRoundedAndNothingOfPeriods) {
  const json seeming = merge({report({json{{"employee_score", "6.4"}}}).at("result"),
                              report({json{{"employee_score", "6.5"}}}).at("result")});
  EXPECT_EQ(paths_of_strict_reading(seeming), std::vector<std::string>{"/employee"});
  EXPECT_EQ(codes_of_periods(merge({})), std::vector<std::string>{});
}

TEST(SatisfactionMerge, IgnoresWhatItDoesNotKnow) {
  json extra = report({json{{"employee_score", "7"}}}).at("result");
  const json plain = without_rows(extra);
  extra["read"] = {{"lines", 2}};
  extra["employee"]["note"] = "x";
  extra["answers"]["employee"][0]["title"] = "y";
  EXPECT_EQ(merge({extra}).at("result"), plain);
}

TEST(SatisfactionMerge, FindsAChangeToAnyFigureOfAReport) {
  RandomForms random{65};
  const json good = without_rows(report(random.list(40)).at("result"));
  ASSERT_EQ(merge({good}).at("result"), good);
  const json flat = good.flatten();
  for (const auto& [pointer, value] : flat.items()) {
    // How far the norm is follows from the rest, and a merge does not read it.
    const bool follows = pointer.find("/norm_distance") != std::string::npos ||
                         pointer.find("/next_score") != std::string::npos;
    if (follows) continue;
    json changed = good;
    json& place = changed.at(json::json_pointer(pointer));
    if (value.is_number()) {
      place = value.get<std::int64_t>() + 1;
    } else if (value.is_boolean()) {
      place = !value.get<bool>();
    } else if (value.is_string()) {
      place = value.get<std::string>() + "1";
    } else {
      continue;  // an empty list or object
    }
    EXPECT_TRUE(merge({changed}).contains("problems")) << pointer;
  }
}

TEST(SatisfactionMerge, NeverCountsMoreThanItCanAddUpExactly) {
  json most = without_rows(report({}).at("result"));
  const std::int64_t forms = 1'000'000'000'000;
  for (const auto* side : {"employee", "employer"}) {
    most[side]["missing"] = forms;
    for (json& question : most["answers"][side]) question["missing"] = forms;
  }
  EXPECT_EQ(merge({most}).at("result"), most);
  const json one = without_rows(report({json::object()}).at("result"));
  const json problems = merge({most, one}).at("problems");
  EXPECT_EQ(problems.at(0).at("code"), "too_many_forms");
  EXPECT_EQ(problems.at(0).at("path"), "/reports/1");
}

constexpr std::string_view name = "Zwaantje Q";

TEST(SatisfactionReport, OnlyANumberOfPeriodsSaysThatNoneWasCompleted) {
  const json counts{{"completed_on", "2016-10-01"}, {"employee_score", "7"}};
  const json outside{{"completed_on", "2020-01-01"}, {"employee_score", "7"}};
  const json first_day{{"completed_on", "2016-05-12"}, {"employee_score", "7"}};
  const auto said = [](const std::vector<json>& forms, const json& completed_periods) {
    json request{
        {"calculation", "satisfaction_report"},
        {"scheme", "uwv-kto-2016"},
        {"period", {{"start", "2016-05-12"}, {"end", "2017-05-12"}, {"start_shared", true}}},
        {"forms", forms}};
    if (!completed_periods.is_null()) request["completed_periods"] = completed_periods;
    return codes_of_periods(ask(request));
  };
  using Codes = std::vector<std::string>;
  const std::vector<std::vector<json>> none_counts{
      {}, {outside}, {first_day}, {outside, first_day}};
  for (const std::vector<json>& forms : none_counts) {
    EXPECT_EQ(said(forms, {}), Codes{});
    EXPECT_EQ(said(forms, 0), Codes{"no_completed_period"});
    EXPECT_EQ(said(forms, 1), Codes{"fewer_forms_than_periods"});
  }
  EXPECT_EQ(said({counts, outside}, {}), Codes{});
  EXPECT_EQ(said({counts, outside}, 0), Codes{"completed_periods_contradict_forms"});
  EXPECT_EQ(said({counts, outside}, 1), Codes{});
  EXPECT_EQ(said({counts, counts}, 1), Codes{"more_forms_than_periods"});
}

TEST(SatisfactionReport, SaysOfEachSideWhoseMeanRoundsToTheNormThatItIsNotRounded) {
  const auto strict = [](std::string_view employee, std::string_view employer) {
    return paths_of_strict_reading(
        report({json{{"employee_score", employee}, {"employer_score", employer}},
                json{{"employee_score", "6.5"}, {"employer_score", "6.5"}}}));
  };
  using Paths = std::vector<std::string>;
  EXPECT_EQ(strict("6.4", "7"), Paths{"/employee"});
  EXPECT_EQ(strict("7", "6.4"), Paths{"/employer"});
  EXPECT_EQ(strict("6.4", "6.49"), (Paths{"/employee", "/employer"}));
  // 6.445 shows as 6.4, and 6.5 is the norm itself.
  EXPECT_EQ(strict("6.39", "6.5"), Paths{});
}

TEST(SatisfactionReport, HoldsNoNameWhateverIsWrongWithTheForm) {
  const json wrong_values = {name,
                             7,
                             true,
                             nullptr,
                             json::array({name}),
                             {{name, name}},
                             std::string(201, 'x') + std::string{name}};
  const std::array<std::string_view, 8> keys{
      "employee",       "employer",         "completed_on",     "employee_score",
      "employer_score", "employee_answers", "employer_answers", name};
  for (const std::string_view key : keys) {
    for (const json& value : wrong_values) {
      json form = {{"employee", name}, {"employer", std::string{name} + " BV"}};
      form[key] = value;
      json request = {{"calculation", "satisfaction_report"},
                      {"period", {{"start", "2016-05-12"}, {"end", "2017-05-12"}}},
                      {"forms", {form, {{"employee_answers", form}}}}};
      for (const auto* scheme : {"uwv-kto-2016", "atlantis"}) {
        request["scheme"] = scheme;
        const std::string text = answer(request.dump());
        EXPECT_EQ(text.find("Zwaantje"), std::string::npos) << text;
      }
    }
  }
}

TEST(SatisfactionReport, SaysEverythingThatIsWrongAtOnce) {
  const json failed =
      ask({{"calculation", "satisfaction_report"},
           {"scheme", "uwv-kto-2016"},
           {"period", {{"start", "2014-05-12"}, {"end", "2015-05-12"}, {"begin", 1}}},
           {"completed_periods", -1},
           {"forms",
            {{{"employee_score", "11"}},
             {{"completed_on", "2016-02-30"}, {"employer_answers", {{"visits", "ja"}}}},
             7}}});
  json found = json::array();
  for (const json& problem : failed.at("problems")) {
    found.push_back(problem.at("code").get<std::string>() + " " +
                    problem.at("path").get<std::string>());
  }
  const json expected{"unknown_key /period/begin",
                      "no_rule_in_force /period/end",
                      "out_of_range /completed_periods",
                      "decimal_out_of_range /forms/0/employee_score",
                      "no_such_day /forms/1/completed_on",
                      "unknown_word /forms/1/employer_answers/visits",
                      "wrong_type /forms/2"};
  EXPECT_EQ(found, expected);
}

TEST(SatisfactionReport, ListsAHundredThousandFormsAndNoMore) {
  std::vector<json> forms(100'000, json::object());
  EXPECT_EQ(report(forms).at("result").at("employee").at("missing"), 100'000);
  forms.emplace_back(json::object());
  const json problems = report(forms).at("problems");
  EXPECT_EQ(problems.at(0).at("code"), "too_many_items");
  EXPECT_EQ(problems.at(0).at("path"), "/forms");
}

}  // namespace
}  // namespace jobcoach
