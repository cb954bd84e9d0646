/**
 * @file fraction.h
 * @brief Exact numbers: fractions in lowest terms, and decimals as people write them.
 *
 * Nothing in this core is reckoned in floating point.
 */
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jobcoach {

/**
 * A fraction in lowest terms with a positive denominator.
 *
 * A result that does not fit in 64 bits, or a division by zero, gives a fraction
 * that is not ok(), and so does every further sum with it: check once, at the
 * end. All limits on a question keep its sums far below that.
 */
class Fraction {
 public:
  /// The whole number `value`.
  constexpr Fraction(std::int64_t value = 0)
      : numerator_{value} {}  // NOLINT: whole numbers are fractions
  /// `numerator / denominator`; not ok() when the denominator is 0.
  Fraction(std::int64_t numerator, std::int64_t denominator);

  [[nodiscard]] bool ok() const { return denominator_ != 0; }
  [[nodiscard]] std::int64_t numerator() const { return numerator_; }
  [[nodiscard]] std::int64_t denominator() const { return denominator_; }

  friend Fraction operator+(Fraction a, Fraction b);
  friend Fraction operator-(Fraction a, Fraction b);
  friend Fraction operator*(Fraction a, Fraction b);
  friend Fraction operator/(Fraction a, Fraction b);
  /// Fractions that are not ok() equal nothing and are ordered before nothing.
  friend bool operator==(Fraction a, Fraction b);
  friend bool operator<(Fraction a, Fraction b);

 private:
  std::int64_t numerator_;
  std::int64_t denominator_ = 1;
};

[[nodiscard]] inline bool operator!=(Fraction a, Fraction b) { return !(a == b); }
[[nodiscard]] inline bool operator>(Fraction a, Fraction b) { return b < a; }
[[nodiscard]] inline bool operator<=(Fraction a, Fraction b) { return a < b || a == b; }
[[nodiscard]] inline bool operator>=(Fraction a, Fraction b) { return b <= a; }

/**
 * A sum of many fractions, exact where a Fraction would not hold it.
 *
 * Both its parts have 128 bits, and its denominator is the least that all terms share.
 * A sum that does not fit is not ok(), like a Fraction.
 */
class Sum {
 public:
  /// Adds a * b; the product itself need not fit in a Fraction.
  void add_product(Fraction a, Fraction b);
  [[nodiscard]] bool ok() const { return denominator_ != 0; }
  /// The nearest whole number; a half goes up. The sum must be ok().
  [[nodiscard]] std::int64_t rounded_half_up() const;

 private:
  __extension__ __int128 numerator_ = 0;
  __extension__ __int128 denominator_ = 1;
};

/// The nearest whole number; a half goes up (towards positive infinity). value: ok().
[[nodiscard]] std::int64_t round_half_up(Fraction value);

/// `round_half_up(a * b)`, also where the product itself would not fit. a, b: ok().
[[nodiscard]] std::int64_t round_product_half_up(Fraction a, Fraction b);

/// `"36/5"`, or `"7"` for a whole number. value: ok().
[[nodiscard]] std::string to_exact_string(Fraction value);

/// Whether zeros at the end of a decimal are written: `"7.0"` or `"7"`.
enum class TrailingZeros { keep, drop };

/**
 * A decimal with a point, rounded half up.
 *
 * value: ok(), and small enough that value * 10^places fits in 64 bits.
 * places: 0 to 4.
 */
[[nodiscard]] std::string to_decimal_string(Fraction value, int places, TrailingZeros zeros);

/// What part of a whole so much percent is: of 15 it is 3/20.
[[nodiscard]] Fraction part_of_whole(Fraction percent);

/// A decimal as questions and packs have it: at most four places, zeros at the end dropped.
[[nodiscard]] std::string to_decimal_as_written(Fraction value);

/// How a decimal is written in a question, as a regular expression.
inline constexpr std::string_view decimal_pattern = "^(0|[1-9][0-9]{0,6})(\\.[0-9]{1,4})?$";

/// The least decimal above 0 that fits it: 0.0001.
[[nodiscard]] Fraction least_decimal();

/// Reads a decimal that fits `decimal_pattern`; nothing when it does not.
[[nodiscard]] std::optional<Fraction> parse_decimal(std::string_view text);

}  // namespace jobcoach
