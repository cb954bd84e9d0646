// The packs that come with the core.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "jobcoach/calculation.h"
#include "jobcoach/rule_library.h"

namespace jobcoach {
namespace {

std::vector<std::filesystem::path> folders() {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator{JOBCOACH_RULES}) {
    if (entry.is_directory()) found.push_back(entry.path());
  }
  return found;
}

std::string text_of(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream{file}.rdbuf();
  return text.str();
}

std::string all(Problems& problems) {
  std::string lines;
  for (const Problem& problem : problems.take()) {
    lines += std::string{name(problem.code)} + " at " + problem.path + " " + problem.detail.json() +
             "\n";
  }
  return lines;
}

TEST(RulePacks, EveryFolderUnderRulesIsASchemeOfThatName) {
  ASSERT_FALSE(folders().empty());
  for (const auto& folder : folders()) {
    const auto document = json::Document::parse(text_of(folder / "rules.json"));
    ASSERT_TRUE(document.has_value()) << folder;
    Problems problems;
    const auto pack = read_rule_pack(document->root(), problems);
    ASSERT_TRUE(pack.has_value()) << folder << "\n" << all(problems);
    EXPECT_EQ(pack->id, folder.filename());
  }
}

TEST(RulePacks, EveryFolderIsInTheProgram) {
  EXPECT_EQ(built_in_rule_packs().size(), folders().size());
  for (const RulePack& pack : built_in_rule_packs()) EXPECT_FALSE(pack.own()) << pack.id;
}

TEST(RulePacks, AConditionKnowsTheFactThatItJudgesAndTheFieldThatTellsIt) {
  const auto& packs = built_in_rule_packs();
  const auto pack = std::find_if(packs.begin(), packs.end(), [](const RulePack& each) {
    return each.id == "uwv-internal-2015";
  });
  ASSERT_NE(pack, packs.end());
  const auto& conditions = pack->conditions;
  const auto hours = std::find_if(conditions.begin(), conditions.end(),
                                  [](const Condition& each) { return each.id == "weekly_hours"; });
  ASSERT_NE(hours, conditions.end());
  EXPECT_EQ(hours->kind, ConditionKind::at_least);
  EXPECT_EQ(hours->bound.number, Fraction{12});
  ASSERT_NE(pack->fact_of(*hours), nullptr);
  EXPECT_EQ(pack->fact_of(*hours)->maps_to, MappedField::hours_per_week);
  EXPECT_EQ(pack->fact_of(*hours)->unit, ConditionUnit::hours_per_week);
  EXPECT_EQ(pack->vat, Vat::not_stated);
}

TEST(RulePacks, AFactThatAFieldOfAQuestionTellsIsJudgedForEveryone) {
  for (const RulePack& pack : built_in_rule_packs()) {
    for (const Condition& condition : pack.conditions) {
      const Fact* fact = pack.fact_of(condition);
      if (fact == nullptr || !fact->maps_to) continue;
      EXPECT_FALSE(condition.group.has_value()) << pack.id << " " << condition.id;
    }
  }
}

TEST(RulePacks, APackMayNameEveryCalculationOfTheCore) {
  std::vector<std::string_view> names;
  for (const Calculation* calculation : all_calculations()) names.push_back(calculation->name);
  const auto known = calculation_names();
  EXPECT_EQ(names, std::vector<std::string_view>(known.begin(), known.end()));
}

TEST(RulePacks, EveryFigureOfACalculationIsAWordThatPacksMayUse) {
  for (const Calculation* calculation : all_calculations()) {
    for (const std::string_view word : calculation->figures) {
      EXPECT_NE(find_figure_word(word), nullptr) << calculation->name << " " << word;
    }
  }
}

TEST(RulePacks, AGapBetweenTwoPeriodsHasNoRuleInForce) {
  const auto day = [](std::string_view text) { return parse_day(text).value(); };
  const Figure figure{
      "report_term",
      {"x", "x"},
      Unit::months,
      AppliesBy::period_end,
      {{day("2016-01-01"), day("2016-12-31"), std::nullopt, std::int64_t{1}, 0, Confidence::high},
       {day("2018-01-01"), std::nullopt, std::nullopt, std::int64_t{2}, 0, Confidence::high}}};
  EXPECT_EQ(figure.in_force_on(day("2015-12-31")), nullptr);
  EXPECT_EQ(figure.in_force_on(day("2016-12-31")), &figure.periods[0]);
  EXPECT_EQ(figure.in_force_on(day("2017-06-01")), nullptr);
  EXPECT_EQ(figure.in_force_on(day("2199-12-31")), &figure.periods[1]);
}

}  // namespace
}  // namespace jobcoach
