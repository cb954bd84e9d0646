// JSON from outside: kept as it was written, and refused in one clear way.
#include "jobcoach/json_reader.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>
#include <string>

namespace jobcoach::json {
namespace {

/// The same value as a tree of the library. Of keys that occur twice the last counts there.
nlohmann::json as_theirs(Value value) {
  switch (value.type()) {
    case Type::object: {
      auto object = nlohmann::json::object();
      for (const Value member : value) object[std::string{member.key()}] = as_theirs(member);
      return object;
    }
    case Type::array: {
      auto array = nlohmann::json::array();
      for (const Value item : value) array.push_back(as_theirs(item));
      return array;
    }
    case Type::string: return std::string{value.text()};
    case Type::boolean: return value.boolean();
    case Type::null: return nullptr;
    case Type::integer:
    case Type::number: return nlohmann::json::parse(value.text());
  }
  return {};
}

ProblemCode fault(std::string_view text) { return Document::parse(text).error().code; }

TEST(JsonReader, EveryValueKnowsWhereItStands) {
  const auto document = Document::parse(R"({"a/b": [1, {"c~d": "x"}], "": true})").value();
  const Value list = member_of(document.root(), "a/b").value();
  EXPECT_EQ(list.path(), "/a~1b");
  auto item = list.begin();
  EXPECT_EQ((*item).path(), "/a~1b/0");
  ++item;
  EXPECT_EQ(member_of(*item, "c~d")->path(), "/a~1b/1/c~0d");
  EXPECT_EQ(member_of(document.root(), "")->path(), "/");
  EXPECT_EQ(document.root().path(), "");
}

TEST(JsonReader, NumbersAreKeptAsTheyWereWritten) {
  const auto document =
      Document::parse("[1, 1.0, 1e2, -5, 123456789012345678901234567890]").value();
  std::vector<std::pair<Type, std::string>> seen;
  for (const Value item : document.root()) seen.emplace_back(item.type(), item.text());
  const std::vector<std::pair<Type, std::string>> expected{
      {Type::integer, "1"},
      {Type::number, "1.0"},
      {Type::number, "1e2"},
      {Type::integer, "-5"},
      {Type::integer, "123456789012345678901234567890"}};
  EXPECT_EQ(seen, expected);
}

TEST(JsonReader, BothOfTwoEqualKeysAreThere) {
  const auto document = Document::parse(R"({"a": 1, "a": 2})").value();
  EXPECT_EQ(document.root().size(), 2U);
}

TEST(JsonReader, AByteOrderMarkIsPassedOver) {
  EXPECT_TRUE(Document::parse("\xEF\xBB\xBF{}").has_value());
}

TEST(JsonReader, TextThatIsCutOffIsRefusedWithItsPlace) {
  const auto problem = Document::parse("{\n \"a\": [1,").error();
  EXPECT_EQ(problem.code, ProblemCode::not_json);
  EXPECT_EQ(problem.detail.json(), R"({"offset":11,"line":2,"column":10})");
  for (const auto* text :
       {"", " ", "{", "[1,]", "{'a': 1}", "nul", "{} {}", "// x\n{}", "\"\x01\"", "01"}) {
    EXPECT_EQ(fault(text), ProblemCode::not_json) << text;
  }
}

TEST(JsonReader, SixtyFourLevelsAreReadAndOneMoreIsNot) {
  const std::string open(most_levels, '[');
  const std::string close(most_levels, ']');
  EXPECT_TRUE(Document::parse(open + close).has_value());
  EXPECT_EQ(fault("[" + open + close + "]"), ProblemCode::too_deep);
  EXPECT_EQ(fault(std::string(10'000, '[')), ProblemCode::too_deep);
}

TEST(JsonReader, SixteenMebibytesAreReadAndOneByteMoreIsNot) {
  const std::string largest = "\"" + std::string(most_bytes - 2, 'x') + "\"";
  EXPECT_TRUE(Document::parse(largest).has_value());
  EXPECT_EQ(fault(largest + " "), ProblemCode::too_large);
}

TEST(JsonReader, MoreValuesThanMemoryIsMeantForAreRefused) {
  std::string text = "[";
  for (std::size_t i = 0; i <= most_values; ++i) text += "1,";
  text.back() = ']';
  EXPECT_EQ(fault(text), ProblemCode::too_many_values);
}

// A second reader by other hands: what it takes we take, with the same values, and nothing else.
// (No piece makes a number beyond a double: there the library stops, and we keep the text.)
TEST(JsonReader, ReadsWhatAWellKeptLibraryReads) {
  constexpr std::string_view pieces[] = {"{",
                                         "}",
                                         "[",
                                         "]",
                                         ",",
                                         ":",
                                         "\"a\"",
                                         "\"\\n\\u00e9\"",
                                         "1",
                                         "-0",
                                         "01",
                                         "1.",
                                         "1e5 ",
                                         "1E-2 ",
                                         "1.5",
                                         "true",
                                         "false",
                                         "null",
                                         "nul",
                                         " ",
                                         "\n",
                                         "\"",
                                         "\\",
                                         "\x01",
                                         "\"\xC3\xA9\"",
                                         "\\u12",
                                         "\"\\ud83d\\ude00\"",
                                         "\"\\ud83d\"",
                                         ".",
                                         "-",
                                         "1e ",
                                         "+1",
                                         "\"\\x\"",
                                         "\"\"",
                                         "e ",
                                         "\xEF\xBB\xBF"};
  std::mt19937 random{20260101};
  std::uniform_int_distribution<std::size_t> piece{0, std::size(pieces) - 1};
  std::uniform_int_distribution<int> length{1, 9};
  int taken = 0;
  for (int round = 0; round < 200'000; ++round) {
    std::string text;
    for (int i = length(random); i > 0; --i) text += pieces[piece(random)];
    const auto theirs = nlohmann::json::parse(text, nullptr, false);
    const auto ours = Document::parse(text);
    ASSERT_EQ(ours.has_value(), !theirs.is_discarded()) << text;
    if (!ours) continue;
    ++taken;
    ASSERT_EQ(as_theirs(ours->root()), theirs) << text;
  }
  EXPECT_GT(taken, 1000);
}

TEST(JsonReader, OnlyUtf8IsRead) {
  for (const auto* text : {"\"\xE9\"", "\"\xC0\xAF\"", "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"",
                           "\"\xE2\x82\"", "\xFF\xFE{\x00"}) {
    EXPECT_EQ(fault(text), ProblemCode::not_utf8) << text;
  }
  EXPECT_TRUE(Document::parse("\"é € 😀\"").has_value());
  EXPECT_EQ(fault(R"("\ud800")"), ProblemCode::not_json);
}

}  // namespace
}  // namespace jobcoach::json
