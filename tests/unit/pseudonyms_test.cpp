// Letters for names, and when two names are one.
#include "jobcoach/pseudonyms.h"

#include <gtest/gtest.h>

#include <set>

namespace jobcoach {
namespace {

/// True when both names get one letter.
bool same(std::string_view a, std::string_view b) {
  Pseudonyms names;
  return names.place_of(a) == names.place_of(b);
}

TEST(Pseudonyms, AreGivenInTheOrderOfFirstAppearance) {
  Pseudonyms names;
  EXPECT_EQ(names.place_of("Jan"), 0U);
  EXPECT_EQ(names.place_of("Piet"), 1U);
  EXPECT_EQ(names.place_of("jan"), 0U);
  EXPECT_EQ(names.place_of("Klaas"), 2U);
}

TEST(Pseudonyms, WhoeverHasNoNameIsSomebodyElseEachTime) {
  Pseudonyms names;
  std::set<std::size_t> places;
  for (const auto* name : {"", " ", "\t\n", "\xC2\xA0", "\xE2\x80\x8B", "\xEF\xBB\xBF", ""}) {
    places.insert(names.place_of(name));
  }
  EXPECT_EQ(places.size(), 7U);
}

TEST(Pseudonyms, SpaceAroundANameIsNoPartOfItAndSpaceWithinIs) {
  EXPECT_TRUE(same("Jan", "  Jan\t"));
  EXPECT_TRUE(same("Jan", "\xC2\xA0Jan\xE2\x80\xAF"));      // no-break spaces
  EXPECT_TRUE(same("Jan", "\xE3\x80\x80Jan\xE2\x80\x89"));  // ideographic and thin space
  EXPECT_TRUE(same("Jan", "\xEF\xBB\xBFJan\xE2\x80\x8B"));  // unseen
  EXPECT_TRUE(same("Jan de Wit", "JAN DE WIT"));
  EXPECT_FALSE(same("Jan de Wit", "Jan  de Wit"));
  EXPECT_FALSE(same("Jan", "J an"));
}

TEST(Pseudonyms, CapitalsAndSmallLettersAreOneInEveryScript) {
  EXPECT_TRUE(same("René Åkesson", "RENÉ ÅKESSON"));
  EXPECT_TRUE(same("Žižek Łukasz", "žIŽEK łUKASZ"));
  EXPECT_TRUE(same("Σίσυφος", "ΣΊΣΥΦΟΣ"));  // both small sigmas fold to one
  EXPECT_TRUE(same("Жук", "жУК"));
  EXPECT_TRUE(same("Աննա", "աննա"));
  EXPECT_TRUE(same("GROẞ", "groß"));
  EXPECT_TRUE(same("ǅ", "ǆ"));
  EXPECT_TRUE(same("\xF0\x90\x90\x80", "\xF0\x90\x90\xA8"));  // Deseret, beyond 16 bits
}

TEST(Pseudonyms, DifferentLettersStayDifferent) {
  EXPECT_FALSE(same("René", "Rene"));
  EXPECT_FALSE(same("groß", "gross"));           // simple folding keeps the number of letters
  EXPECT_FALSE(same("I", "ı"));                  // no Turkish folding
  EXPECT_FALSE(same("René", "Rene\xCC\x81"));    // NFC and NFD: who has both normalises first
  EXPECT_FALSE(same("Jan", "Jan\xE2\x80\x8D"));  // a joiner is a letter to others
}

TEST(Pseudonyms, AreLetteredAsTheColumnsOfASheet) {
  EXPECT_EQ(letters_of(0), "A");
  EXPECT_EQ(letters_of(25), "Z");
  EXPECT_EQ(letters_of(26), "AA");
  EXPECT_EQ(letters_of(27), "AB");
  EXPECT_EQ(letters_of(51), "AZ");
  EXPECT_EQ(letters_of(52), "BA");
  EXPECT_EQ(letters_of(701), "ZZ");
  EXPECT_EQ(letters_of(702), "AAA");
  EXPECT_EQ(letters_of(99'999), "EQXD");
}

TEST(Pseudonyms, NoTwoOfAHundredThousandAreTheSame) {
  std::set<std::string> letters;
  for (std::size_t place = 0; place < 100'000; ++place) letters.insert(letters_of(place));
  EXPECT_EQ(letters.size(), 100'000U);
}

}  // namespace
}  // namespace jobcoach
