// The packs that come with the core.
#include <gtest/gtest.h>

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
