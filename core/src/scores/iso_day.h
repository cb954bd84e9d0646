/**
 * @file iso_day.h
 * @brief The common way of writing a day, read eight bytes at once.
 */
#pragma once

#include <cstdint>
#include <cstring>

#include "cells.h"

namespace jobcoach::scores {

/**
 * The number of a day that is written `2016-10-01`; 0 for anything else and for the 29th of
 * February, which read_day_number then judges.
 *
 * text: ten readable bytes.
 */
[[nodiscard]] inline std::int32_t common_day_number(const char* text) {
  std::uint64_t front = 0;
  std::memcpy(&front, text, sizeof front);
  // What is left of the first eight after taking away `0000-00-` are the digits
  // themselves, and zeros in the places of the hyphens.
  constexpr std::uint64_t zeros = 0x2D30'302D'3030'3030U;  // the first byte is the lowest
  constexpr std::uint64_t lift = 0x7F76'767F'7676'7676U;   // makes 10 reach 128, or 1
  constexpr std::uint64_t high_bits = 0x8080'8080'8080'8080U;
  const std::uint64_t digits = front ^ zeros;
  const unsigned tens = static_cast<unsigned char>(text[8]) - unsigned{'0'};
  const unsigned ones = static_cast<unsigned char>(text[9]) - unsigned{'0'};

  const auto digit = [digits](unsigned place) {
    return static_cast<unsigned>((digits >> (8 * place)) & 0xFU);
  };
  const unsigned year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const unsigned month = digit(5) * 10 + digit(6);
  const unsigned day = tens * 10 + ones;
  // The days of each month, in the places of what is no month none.
  static constexpr unsigned char days[16] = {0,  31, 28, 31, 30, 31, 30, 31,
                                             31, 30, 31, 30, 31, 0,  0,  0};
  const bool common = (((digits + lift) | digits) & high_bits) == 0 && tens <= 3 && ones <= 9 &&
                      month <= 12 && day - 1 < days[month & 0xFU] && year - 1900 < 300;
  return common ? static_cast<std::int32_t>(year * 10'000 + month * 100 + day) : 0;
}

}  // namespace jobcoach::scores
