// Averages, verdicts, and counts that can be added.
#include "jobcoach/satisfaction.h"

#include <gtest/gtest.h>

#include "jobcoach/rule_library.h"
#include "jobcoach/satisfaction_rules.h"

namespace jobcoach {
namespace {

const Fraction norm{13, 2};

const RulePack& kto() {
  for (const RulePack& pack : built_in_rule_packs()) {
    if (pack.id == "uwv-kto-2016") return pack;
  }
  ADD_FAILURE() << "there is no uwv-kto-2016";
  return built_in_rule_packs().front();
}

SideCounts scored(std::initializer_list<std::size_t> hundredths) {
  SideCounts side = no_forms(SatisfactionRules::newest(kto())).employee;
  for (const std::size_t score : hundredths) side.add(score);
  return side;
}

SideFigures of(std::initializer_list<std::size_t> hundredths) {
  return figures_of(scored(hundredths), norm);
}

TEST(Satisfaction, TheMeanIsExactAndIsJudgedBeforeRounding) {
  const SideFigures side = of({640, 650});
  EXPECT_EQ(*side.mean, Fraction(129, 20));
  EXPECT_EQ(shown_mean(*side.mean), "6.5");
  EXPECT_EQ(side.meets_norm, false);
  EXPECT_TRUE(side.rounding_hides_norm(norm));
}

TEST(Satisfaction, ExactlyTheNormMeetsIt) {
  EXPECT_EQ(of({600, 700}).meets_norm, true);
  EXPECT_FALSE(of({600, 700}).rounding_hides_norm(norm));
  EXPECT_FALSE(of({100, 700}).rounding_hides_norm(norm));
}

TEST(Satisfaction, NothingHasASumAndNoMean) {
  const SideFigures side = of({});
  EXPECT_EQ(side.count, 0);
  EXPECT_EQ(shown_score(side.sum), "0");
  EXPECT_FALSE(side.mean.has_value());
  EXPECT_FALSE(side.meets_norm.has_value());
  EXPECT_FALSE(side.rounding_hides_norm(norm));
}

TEST(Satisfaction, ASideBelowTheNormDecidesAndThenOneWithoutScores) {
  const SideFigures good = of({800});
  const SideFigures bad = of({500});
  const SideFigures none = of({});
  EXPECT_EQ(verdict_on(good, good), Verdict::meets_norm);
  EXPECT_EQ(verdict_on(good, bad), Verdict::below_norm);
  EXPECT_EQ(verdict_on(bad, none), Verdict::below_norm);
  EXPECT_EQ(verdict_on(none, bad), Verdict::below_norm);
  EXPECT_EQ(verdict_on(good, none), Verdict::not_measurable);
  EXPECT_EQ(verdict_on(none, none), Verdict::not_measurable);
}

TEST(Satisfaction, AMillionMillionFormsAreAddedUpExactly) {
  SideCounts side = scored({});
  side.scores[649] = 1;
  side.scores[650] = most_forms - 1;
  const SideFigures figures = figures_of(side, norm);
  EXPECT_EQ(figures.count, most_forms);
  EXPECT_EQ(shown_score(figures.sum), "6499999999999.99");
  EXPECT_EQ(figures.meets_norm, false);
  EXPECT_TRUE(figures.rounding_hides_norm(norm));
}

TEST(Satisfaction, CountsOfTwoAreTheCountsOfAllTheirForms) {
  const SatisfactionRules rules = SatisfactionRules::newest(kto());
  SatisfactionCounts first = no_forms(rules);
  SatisfactionCounts second = no_forms(rules);
  SatisfactionCounts together = no_forms(rules);
  const auto count = [](SatisfactionCounts& to, std::optional<std::size_t> score,
                        std::optional<std::size_t> answer) {
    ++to.forms;
    to.employer.add(score);
    to.employer.questions[2].add(answer);
  };
  for (SatisfactionCounts* to : {&first, &together}) count(*to, 700, 3);
  for (SatisfactionCounts* to : {&second, &together}) count(*to, {}, {});
  for (SatisfactionCounts* to : {&second, &together}) ++to->outside_period;
  const SatisfactionCounts sum = first + second;
  EXPECT_EQ(sum.forms, 2);
  EXPECT_EQ(sum.outside_period, 1);
  EXPECT_EQ(sum.employer.scores, together.employer.scores);
  EXPECT_EQ(sum.employer.missing, together.employer.missing);
  EXPECT_EQ(sum.employer.questions[2].counts, together.employer.questions[2].counts);
  EXPECT_EQ(sum.employer.questions[2].missing, 1);
}

TEST(Satisfaction, AScoreLiesOnTheScaleAndHasTwoPlacesAtMost) {
  const SatisfactionRules rules = SatisfactionRules::newest(kto());
  EXPECT_EQ(rules.hundredths(), 1001U);
  EXPECT_EQ(rules.read_score("1").value(), 100U);
  EXPECT_EQ(rules.read_score("7.5").value(), 750U);
  EXPECT_EQ(rules.read_score("7.50").value(), 750U);
  EXPECT_EQ(rules.read_score("10.00").value(), 1000U);
  for (const auto* text :
       {"", "7,5", "7.", ".5", "07", "7.555", "7.500", "+7", "-7", "7e0", " 7"}) {
    EXPECT_EQ(rules.read_score(text).error(), ScoreFault::malformed) << text;
  }
  for (const auto* text : {"0", "0.99", "10.01", "11", "9999999"}) {
    EXPECT_EQ(rules.read_score(text).error(), ScoreFault::outside_scale) << text;
  }
}

TEST(Satisfaction, TheNormIsThatOfTheLastDayOfThePeriod) {
  const auto day = [](std::string_view text) { return parse_day(text).value(); };
  EXPECT_EQ(SatisfactionRules::in_force_on(kto(), day("2016-01-01")).value().norm(), norm);
  const auto before = SatisfactionRules::in_force_on(kto(), day("2015-12-31"));
  ASSERT_FALSE(before.has_value());
  EXPECT_EQ(before.error()->id, "satisfaction_norm");
}

}  // namespace
}  // namespace jobcoach
