// Files of scores from the first byte to the answer.
#include "jobcoach/scores.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <vector>

namespace jobcoach {
namespace {

constexpr std::string_view whole_file = R"({"scheme": "uwv-kto-2016"})";
constexpr std::size_t in_one_piece = static_cast<std::size_t>(-1);

/// The answer to a file that is fed in pieces of this size.
std::string text_of(std::string_view file, std::size_t piece = in_one_piece,
                    std::string_view request = whole_file) {
  BulkScores reader{request};
  while (!file.empty()) {
    const std::size_t taken = std::min({piece, file.size(), reader.room().size()});
    std::copy_n(file.data(), taken, reader.room().data());
    reader.feed(taken);
    file.remove_prefix(taken);
  }
  return reader.finish();
}

nlohmann::json answer_to(std::string_view file, std::string_view request = whole_file) {
  return nlohmann::json::parse(text_of(file, in_one_piece, request));
}

/// `line:column code` of every problem with a line.
std::vector<std::string> problems_of(const nlohmann::json& answer) {
  std::vector<std::string> said;
  for (const auto& problem : answer["result"]["problems"]) {
    said.push_back(std::to_string(problem["line"].get<int>()) + ":" +
                   std::to_string(problem["column"].get<int>()) + " " +
                   problem["code"].get<std::string>());
  }
  return said;
}

using Said = std::vector<std::string>;

TEST(Scores, AFormCountsWhenEveryCellReads) {
  const auto answer = answer_to(
      "werknemer;cijfer_werknemer;Employer Score;employee.coaching\r\n"
      "Jan;7;7,5;ja\r\n"
      "Piet;7.0;;Niet helemaal\r\n"
      "Kees;zeven;8;ja\r\n"
      "Wim;;10,00;NIET_HELEMAAL");
  const auto& result = answer["result"];
  EXPECT_EQ(result["employee"]["sum"], "14");
  EXPECT_EQ(result["employee"]["missing"], 1);
  EXPECT_EQ(result["employer"]["sum"], "17.5");
  EXPECT_EQ(result["answers"]["employee"][0]["counts"]["niet_helemaal"], 2);
  EXPECT_EQ(result["read"]["lines"], 4);
  EXPECT_EQ(result["read"]["forms"], 3);
  EXPECT_EQ(problems_of(answer), Said{"4:2 not_a_decimal"});
}

TEST(Scores, EveryWayOfCuttingAFileGivesTheSameAnswer) {
  std::mt19937 random{1970};
  // Pieces of files, weighted to what makes structure.
  const std::vector<std::string> bits{"7",
                                      "7,5",
                                      "8.0",
                                      "11",
                                      "zeven",
                                      "ja",
                                      "Niet helemaal",
                                      "2016-10-01",
                                      "31-12-2016",
                                      "Jan",
                                      "Zo\xEB",
                                      "\"",
                                      "\"\"",
                                      ";",
                                      ";",
                                      ";",
                                      ";",
                                      "\n",
                                      "\r\n",
                                      "\n",
                                      "\r",
                                      "\"a;b\nc\"",
                                      "\"\"\"x\"\"\"",
                                      "\xC3\xAB",
                                      " ",
                                      std::string(1, '\0')};
  constexpr std::string_view request =
      R"({"scheme": "uwv-kto-2016", "forms": true, "explain": false,
          "period": {"start": "2016-05-12", "end": "2017-05-12"}})";
  for (int round = 0; round < 300; ++round) {
    std::string file = "employee;completed_on;employee_score;employee.coaching\n";
    for (auto i = random() % 60; i > 0; --i) {
      if (random() % 2 == 0) {
        file += "Jan;2016-10-01;7;ja\n";
      } else {
        file += bits[random() % bits.size()];
      }
    }
    const std::string whole = text_of(file, in_one_piece, request);
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 64U, 65U}) {
      ASSERT_EQ(text_of(file, piece, request), whole) << file << "\nin pieces of " << piece;
    }
  }
}

TEST(Scores, LinesAcrossManyWindowsAreCountedOnce) {
  std::string file = "employee;employee_score\n";
  constexpr int forms = 60'000;  // more than the room holds at once
  for (int i = 0; i < forms; ++i) file += "Employee number " + std::to_string(i) + ";7,5\r\n";
  const auto answer = answer_to(file);
  EXPECT_EQ(answer["result"]["employee"]["count"], forms);
  EXPECT_EQ(answer["result"]["employee"]["mean"], "7.5");
  EXPECT_EQ(text_of(file, 1000), text_of(file));
}

TEST(Scores, QuotesHoldSeparatorsLineEndsAndQuotes) {
  const auto answer = answer_to(
      "employee;employee_score\n"
      "\"de Vries; Jan\";\"7\"\n"
      "\"twee\nregels\";8\n"
      "\"zei \"\"ja\"\"\";\"9\"\n"
      "5\" scherm;zeven\n"
      "zei \"ja\";6\n");
  EXPECT_EQ(answer["result"]["employee"]["sum"], "30");
  EXPECT_EQ(problems_of(answer), Said{"6:2 not_a_decimal"}) << "two physical lines were one form";
}

TEST(Scores, AQuoteThatIsNeverClosedCostsItsOwnLineAlone) {
  const auto answer = answer_to(
      "employee;employee_score\nJan;7\n\"Piet;8\nKees;9\n\"Wim\"x;9\nLou;10\n\"Cor\";8\n");
  EXPECT_EQ(answer["result"]["employee"]["sum"], "34");
  EXPECT_EQ(answer["result"]["read"]["rejected"], 2);
  EXPECT_EQ(problems_of(answer), (Said{"3:1 text_after_quote", "5:1 text_after_quote"}));
  const auto last = answer_to("employee;employee_score\nJan;7\n\"Piet;8\nKees;9");
  EXPECT_EQ(last["result"]["employee"]["sum"], "16");
  EXPECT_EQ(problems_of(last), Said{"3:1 quote_not_closed"});
}

TEST(Scores, ALineMayBeAsLongAsTheLimitAndNoLonger) {
  const std::string header = "employee;employee_score\n";
  for (const bool quoted : {false, true}) {
    const std::string quote = quoted ? "\"" : "";
    // The line end is not counted; separator, score and quotes are.
    const std::string name(most_line_bytes - 2 - 2 * quote.size(), 'x');
    const std::string fits = quote + name + quote + ";7\nJan;8\n";
    const std::string too_long = quote + name + "x" + quote + ";7\nJan;8\n";
    for (const std::size_t piece : {in_one_piece, std::size_t{100'000}}) {
      const auto whole = nlohmann::json::parse(text_of(header + fits, piece));
      EXPECT_EQ(whole["result"]["employee"]["sum"], "15");
      const auto cut = nlohmann::json::parse(text_of(header + too_long, piece));
      EXPECT_EQ(cut["result"]["employee"]["sum"], "8");
      EXPECT_EQ(problems_of(cut), Said{"2:1 line_too_long"});
    }
  }
}

TEST(Scores, AQuoteThatIsNeverClosedInALongFileIsGivenUpAtTheLimit) {
  std::string file = "employee;employee_score\n\"Piet;8\n";
  constexpr int forms = 200'000;
  for (int i = 0; i < forms; ++i) file += "Jan;7\n";
  for (const std::size_t piece : {in_one_piece, std::size_t{100'000}}) {
    const auto answer = nlohmann::json::parse(text_of(file, piece));
    EXPECT_EQ(answer["result"]["employee"]["count"], forms);
    EXPECT_EQ(problems_of(answer), Said{"2:1 quote_not_closed"});
  }
}

TEST(Scores, AHeaderThatNeverEndsIsGivenUpAtTheLimit) {
  for (const std::string_view begin : {"a;b;", "\"a;b;", "x,\"y;\"z\n;"}) {
    for (const std::string_view unit : {"x", "x\n", ";", "\"\""}) {
      std::string file{begin};
      while (file.size() < 3 * most_line_bytes) file += unit;
      for (const std::size_t piece : {in_one_piece, std::size_t{100'000}}) {
        const auto answer = nlohmann::json::parse(text_of(file, piece));
        EXPECT_TRUE(answer.contains("problems")) << begin << unit;
      }
    }
  }
}

TEST(Scores, AnyByteMayStandAnywhere) {
  std::mt19937 random{255};
  for (int round = 0; round < 300; ++round) {
    std::string file = round % 2 == 0 ? "employee_score;employee\n" : "";
    for (auto i = random() % 400; i > 0; --i) file += static_cast<char>(random() % 256);
    const auto answer = answer_to(file);
    EXPECT_TRUE(answer.contains("result") || !answer["problems"].empty());
  }
}

TEST(Scores, APackOfTheVisitorsOwnHasQuestionsAndAScaleOfItsOwn) {
  const auto answer = answer_to(
      "employer_score;employer.Hoe_Vaak\n3;te  weinig\n3,5;TE_VEEL\n4,01;te veel\n2;goed\n",
      R"({"scheme": "own", "rule_packs": [{
        "id": "own", "version": "1.0.0", "title": {"nl": "Eigen", "en": "Own"},
        "calculations": ["satisfaction_report"], "valid_from": "2016-01-01",
        "sources": [{"id": "s", "title": "t", "section": "1", "url": "https://example.org/",
                     "valid_from": "2016-01-01", "checked_on": "2026-11-22"}],
        "figures": {
          "satisfaction_norm": {"title": {"nl": "n", "en": "n"}, "unit": "score", "applies_by": "period_end",
            "periods": [{"valid_from": "2016-01-01", "value": "3.25", "source": "s", "confidence": "high"}]},
          "lowest_score": {"title": {"nl": "n", "en": "n"}, "unit": "score", "applies_by": "period_end",
            "periods": [{"valid_from": "2016-01-01", "value": "2.5", "source": "s", "confidence": "high"}]},
          "highest_score": {"title": {"nl": "n", "en": "n"}, "unit": "score", "applies_by": "period_end",
            "periods": [{"valid_from": "2016-01-01", "value": "4", "source": "s", "confidence": "high"}]},
          "assessment_forms": {"title": {"nl": "n", "en": "n"}, "unit": "forms", "applies_by": "period_end",
            "periods": [{"valid_from": "2016-01-01", "source": "s", "confidence": "high", "value": {
              "employee": {"answers": [{"id": "ja", "title": {"nl": "n", "en": "n"}}],
                           "questions": [{"id": "q", "title": {"nl": "n", "en": "n"}}]},
              "employer": {"answers": [{"id": "te_weinig", "title": {"nl": "n", "en": "n"}},
                                       {"id": "te_veel", "title": {"nl": "n", "en": "n"}}],
                           "questions": [{"id": "hoe_vaak", "title": {"nl": "n", "en": "n"}}]}}}]}
        }}]})");
  ASSERT_TRUE(answer.contains("result")) << answer;
  EXPECT_EQ(answer["result"]["employer"]["mean_exact"], "13/4");
  EXPECT_EQ(answer["result"]["employer"]["meets_norm"], true);
  EXPECT_EQ(answer["result"]["answers"]["employer"][0]["counts"],
            (nlohmann::json{{"te_weinig", 1}, {"te_veel", 1}}));
  EXPECT_EQ(problems_of(answer),
            (Said{"4:1 decimal_out_of_range", "5:1 decimal_out_of_range", "5:2 unknown_word"}));
}

}  // namespace
}  // namespace jobcoach
