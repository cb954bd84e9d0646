// The parts that a file of scores is read with.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "scores/cell_memo.h"
#include "scores/cells.h"
#include "scores/iso_day.h"
#include "scores/marks.h"
#include "scores/record_splitter.h"
#include "scores/text_encoding.h"

namespace jobcoach::scores {
namespace {

using std::string_literals::operator""s;

TEST(ScoreCells, AScoreHasACommaOrAPointAndAtMostTwoPlaces) {
  EXPECT_EQ(read_score("7"), 700);
  EXPECT_EQ(read_score("7.0"), 700);
  EXPECT_EQ(read_score("7,50"), 750);
  EXPECT_EQ(read_score("0,99"), 99);
  EXPECT_EQ(read_score("10.00"), 1000);
  for (const char* none : {"", "7.", ",5", "7.555", "07", "+7", "-7", "7 5", "7..5", "1e1", "zeven",
                           "#N/A", "7.5,", "99999999999999999999"}) {
    EXPECT_EQ(read_score(none), std::nullopt) << none;
  }
}

TEST(ScoreCells, ADayIsWrittenInTwoOrders) {
  for (const char* day : {"2016-10-01", "1-10-2016", "01-10-2016"}) {
    EXPECT_EQ(read_day_number(day), 20161001) << day;
  }
  EXPECT_EQ(read_day_number("29-2-2016"), 20160229);
  for (const char* none :
       {"1/10/2016", "2016-10-1", "1-10-16", "2016.10.01", "1-10-2016 ", "-1-10-2016",
        "2016-10-01T00:00", "1-10", "001-10-2016", "1--10-2016", ""}) {
    EXPECT_EQ(read_day_number(none).error().fault, DayFault::malformed) << none;
  }
  EXPECT_EQ(read_day_number("1-13-2016").error().fault, DayFault::no_such_month);
  EXPECT_EQ(read_day_number("29-02-2017").error().fault, DayFault::no_such_day);
  EXPECT_EQ(read_day_number("0-10-2016").error().fault, DayFault::no_such_day);
  EXPECT_EQ(read_day_number("31-12-1899").error().fault, DayFault::out_of_range);
  EXPECT_EQ(read_day_number("2200-01-01").error().fault, DayFault::out_of_range);
}

TEST(ScoreCells, TheQuickWayOfReadingADayNeverContradictsTheOther) {
  std::mt19937 random{2016};
  const std::string characters = "0123456789-/: .";
  for (int i = 0; i < 300'000; ++i) {
    std::string text = "2016-10-01";
    for (auto changes = random() % 4; changes > 0; --changes) {
      text[random() % text.size()] = characters[random() % characters.size()];
    }
    const std::int32_t quick = common_day_number(text.data());
    if (quick == 0) continue;
    ASSERT_EQ(read_day_number(text), quick) << text;
  }
  EXPECT_EQ(common_day_number("2199-12-28"), 21991228);
  EXPECT_EQ(common_day_number("1900-01-01"), 19000101);
}

TEST(ScoreCells, WordsForgiveCapitalsSpacesAndUnderscores) {
  EXPECT_EQ(word_of(" Niet  Helemaal "), "niet_helemaal");
  EXPECT_EQ(word_of("NIET_HELEMAAL"), "niet_helemaal");
  EXPECT_EQ(word_of("niet\xC2\xA0helemaal\xC2\xA0"), "niet_helemaal");
  EXPECT_EQ(trimmed("voil\xC3\xA0"), "voil\xC3\xA0") << "the byte A0 belongs to the letter";
  EXPECT_EQ(trimmed("\xA0 7\xA0"), "7") << "the no-break space of Windows-1252";
}

TEST(ScoreCells, AMemoSaysWhatItsReaderSaysHoweverOftenItIsAsked) {
  /// Reads numbers of up to four digits.
  struct Numbers : CellReader {
    [[nodiscard]] std::int32_t read(std::string_view cell) const override {
      if (cell.empty() || cell.size() > 20) return -1;
      std::int32_t number = 0;
      for (const char c : cell) {
        if (c < '0' || c > '9') return -1;
        number = (number * 10 + (c - '0')) % 9973;
      }
      return number;
    }
  };
  const Numbers numbers;
  CellMemo memo{numbers, 4};  // far too small, so that it fills up
  std::mt19937 random{7};
  for (std::size_t i = 0; i < 20'000; ++i) {
    std::string cell = std::to_string(random() % 60);
    if (i % 50 == 0) cell += '\0';
    if (i % 70 == 0) cell = std::string(16 + i % 5, '1');
    const std::size_t size = cell.size();
    cell += "behind the cell stands something else";
    ASSERT_EQ(memo.read(cell.data(), size), numbers.read({cell.data(), size}));
  }
}

TEST(ScoreCells, BothMarkersFindTheSame) {
  std::mt19937 random{64};
  const std::string characters = ";\n\"x\x80\xFF\0,"s;
  const Marker marker{';', '\n'};
  const PortableMarker portable{';', '\n'};
  for (int i = 0; i < 5'000; ++i) {
    std::string text;
    while (text.size() < block_size) text += characters[random() % characters.size()];
    const Marks marks = marker(text.data());
    const Marks same = portable(text.data());
    ASSERT_EQ(marks.separators, same.separators);
    ASSERT_EQ(marks.ends, same.ends);
    ASSERT_EQ(marks.quotes, same.quotes);
    for (std::size_t b = 0; b < block_size; ++b) {
      ASSERT_EQ((marks.separators >> b) & 1U, text[b] == ';' ? 1U : 0U);
    }
  }
  EXPECT_EQ(prefix_xor(0b0010'0100), 0b0001'1100U);
}

TEST(ScoreCells, TextIsUtf8OrElseWindows1252) {
  EXPECT_EQ(as_utf8("Zo\xC3\xAB"), "Zo\xC3\xAB");
  EXPECT_EQ(as_utf8("Zo\xEB \x80"), "Zo\xC3\xAB \xE2\x82\xAC");
  EXPECT_EQ(as_utf8("\x81"), "\xC2\x81") << "a byte without a character stays what it is";
}

TEST(ScoreCells, TheFirstLineTellsTheSeparatorAndTheLineEnd) {
  EXPECT_EQ(find_dialect("a;b,c;d\n", false)->separator, ';');
  EXPECT_EQ(find_dialect("\"a;b;c;d\",e\n", false)->separator, ',');
  EXPECT_EQ(find_dialect("a\tb\tc,d\n", false)->separator, '\t');
  EXPECT_EQ(find_dialect("a\rb", false)->end, '\r');
  EXPECT_EQ(find_dialect("a\r\nb", false)->end, '\n');
  EXPECT_FALSE(find_dialect("a\r", false)) << "a line feed may follow";
  EXPECT_FALSE(find_dialect("a;b", false));
  EXPECT_TRUE(find_dialect("a;b", true));
  EXPECT_FALSE(find_dialect("\"a;b\n", true)) << "a quote is open";
  EXPECT_EQ(find_dialect("5\" of 6;b\nx,\",y,z", false)->separator, ';') << "no cell begins there";
  EXPECT_EQ(find_dialect("\"a\"\"\nb;c;d\",e\n", false)->separator, ',');
}

}  // namespace
}  // namespace jobcoach::scores
