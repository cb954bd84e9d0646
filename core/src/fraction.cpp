#include "jobcoach/fraction.h"

#include <array>
#include <cassert>
#include <limits>
#include <numeric>

namespace jobcoach {
namespace {

// Wide enough for one product of two 64-bit numbers, or the sum of two such.
__extension__ using Wide = __int128;

constexpr Wide magnitude(Wide value) { return value < 0 ? -value : value; }

constexpr Wide greatest_common_divisor(Wide a, Wide b) {
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

// Nearly always all numbers are small, and 64 bits are reckoned many times faster than 128.

/// True when both fit in 64 bits, and their opposites too.
constexpr bool both_small(Wide a, Wide b) {
  constexpr Wide most = std::numeric_limits<std::int64_t>::max();
  return -most <= a && a <= most && -most <= b && b <= most;
}

Wide shared_divisor(Wide a, Wide b) {
  if (!both_small(a, b)) return greatest_common_divisor(a, b);
  return std::gcd(static_cast<std::int64_t>(a), static_cast<std::int64_t>(b));
}

Wide divide(Wide a, Wide b) {
  if (!both_small(a, b)) return a / b;
  return static_cast<std::int64_t>(a) / static_cast<std::int64_t>(b);
}

/// False when the product does not fit.
bool multiply(Wide a, Wide b, Wide& product) {
  if (!both_small(a, b)) return !__builtin_mul_overflow(a, b, &product);
  product = a * b;
  return true;
}

Fraction not_ok() { return {0, 0}; }

/// The fraction in lowest terms, or one that is not ok() when that does not fit.
Fraction reduced(Wide numerator, Wide denominator) {
  if (denominator == 0) return not_ok();
  if (both_small(numerator, denominator)) {
    return {static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
  }
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  const Wide divisor = greatest_common_divisor(magnitude(numerator), denominator);
  numerator /= divisor;
  denominator /= divisor;
  if (!both_small(numerator, denominator)) return not_ok();
  return {static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

constexpr int most_places = 4;  // of a decimal
constexpr std::array<std::int64_t, most_places + 1> powers_of_ten{1, 10, 100, 1000, 10000};

/// The largest whole number that is not above the fraction.
std::int64_t floor_divide(Wide numerator, Wide denominator) {
  assert(denominator > 0);
  const Wide quotient = divide(numerator, denominator);
  const bool rounded_up = numerator < quotient * denominator;
  return static_cast<std::int64_t>(rounded_up ? quotient - 1 : quotient);
}

}  // namespace

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
    : numerator_{numerator}, denominator_{denominator} {
  constexpr auto least = std::numeric_limits<std::int64_t>::min();
  // The least 64-bit number has no opposite; it would not survive a change of sign.
  if (denominator == 0 || numerator == least || denominator == least) {
    numerator_ = 0;
    denominator_ = 0;
    return;
  }
  if (denominator == 1) return;
  const std::int64_t divisor = std::gcd(numerator, denominator);
  const std::int64_t sign = denominator < 0 ? -1 : 1;
  numerator_ = sign * (numerator / divisor);
  denominator_ = sign * (denominator / divisor);
}

Fraction operator+(Fraction a, Fraction b) {
  if (!a.ok() || !b.ok()) return not_ok();
  if (a.numerator_ == 0) return b;
  if (b.numerator_ == 0) return a;
  return reduced(Wide{a.numerator_} * b.denominator_ + Wide{b.numerator_} * a.denominator_,
                 Wide{a.denominator_} * b.denominator_);
}

Fraction operator-(Fraction a, Fraction b) {
  if (!a.ok() || !b.ok()) return not_ok();
  return reduced(Wide{a.numerator_} * b.denominator_ - Wide{b.numerator_} * a.denominator_,
                 Wide{a.denominator_} * b.denominator_);
}

Fraction operator*(Fraction a, Fraction b) {
  if (!a.ok() || !b.ok()) return not_ok();
  return reduced(Wide{a.numerator_} * b.numerator_, Wide{a.denominator_} * b.denominator_);
}

Fraction operator/(Fraction a, Fraction b) {
  if (!a.ok() || !b.ok()) return not_ok();
  return reduced(Wide{a.numerator_} * b.denominator_, Wide{a.denominator_} * b.numerator_);
}

bool operator==(Fraction a, Fraction b) {
  return a.ok() && b.ok() && a.numerator_ == b.numerator_ && a.denominator_ == b.denominator_;
}

bool operator<(Fraction a, Fraction b) {
  if (!a.ok() || !b.ok()) return false;
  if (a.denominator_ == b.denominator_) return a.numerator_ < b.numerator_;
  return Wide{a.numerator_} * b.denominator_ < Wide{b.numerator_} * a.denominator_;
}

void Sum::add_product(Fraction a, Fraction b) {
  if (!ok() || !a.ok() || !b.ok()) {
    denominator_ = 0;
    return;
  }
  Wide numerator = Wide{a.numerator()} * b.numerator();
  Wide denominator = Wide{a.denominator()} * b.denominator();
  const Wide divisor = shared_divisor(magnitude(numerator), denominator);
  numerator = divide(numerator, divisor);
  denominator = divide(denominator, divisor);

  const Wide shared = shared_divisor(denominator_, denominator);
  const Wide other_terms = divide(denominator_, shared);
  Wide common = 0;
  Wide widened = 0;
  Wide term = 0;
  const bool fits = multiply(other_terms, denominator, common) &&
                    multiply(numerator_, divide(denominator, shared), widened) &&
                    multiply(numerator, other_terms, term) &&
                    !__builtin_add_overflow(widened, term, &numerator_);
  denominator_ = fits ? common : 0;
}

std::int64_t Sum::rounded_half_up() const {
  // Without doubling, which might not fit: a remainder of half the denominator or more goes up.
  const Wide whole = floor_divide(numerator_, denominator_);
  const Wide rest = numerator_ - whole * denominator_;
  return static_cast<std::int64_t>(rest >= denominator_ - rest ? whole + 1 : whole);
}

std::int64_t round_half_up(Fraction value) {
  return floor_divide(Wide{value.numerator()} * 2 + value.denominator(),
                      Wide{value.denominator()} * 2);
}

std::int64_t round_product_half_up(Fraction a, Fraction b) {
  const Wide denominator = Wide{a.denominator()} * b.denominator();
  return floor_divide(Wide{a.numerator()} * b.numerator() * 2 + denominator, denominator * 2);
}

std::string to_exact_string(Fraction value) {
  std::string text = std::to_string(value.numerator());
  if (value.denominator() != 1) text += "/" + std::to_string(value.denominator());
  return text;
}

std::string to_decimal_string(Fraction value, int places, TrailingZeros zeros) {
  const auto scale = powers_of_ten[static_cast<std::size_t>(places)];
  const std::int64_t scaled = round_half_up(value * Fraction{scale});
  std::string digits = std::to_string(scaled < 0 ? -scaled : scaled);
  const auto fractional = static_cast<std::size_t>(places);
  if (digits.size() <= fractional) digits.insert(0, fractional + 1 - digits.size(), '0');
  if (places > 0) digits.insert(digits.size() - fractional, ".");
  if (zeros == TrailingZeros::drop && places > 0) {
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
  }
  return scaled < 0 ? "-" + digits : digits;
}

Fraction part_of_whole(Fraction percent) {
  constexpr int percent_of_whole = 100;
  return percent / Fraction{percent_of_whole};
}

std::string to_decimal_as_written(Fraction value) {
  return to_decimal_string(value, most_places, TrailingZeros::drop);
}

Fraction least_decimal() { return {1, powers_of_ten.back()}; }

std::optional<Fraction> parse_decimal(std::string_view text) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view places =
      point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  if (whole.empty() || whole.size() > 7 || (whole.size() > 1 && whole[0] == '0')) return {};
  if (point != std::string_view::npos && (places.empty() || places.size() > most_places)) return {};
  std::int64_t digits = 0;
  for (const std::string_view part : {whole, places}) {
    for (const char c : part) {
      if (!is_digit(c)) return {};
      digits = digits * 10 + (c - '0');
    }
  }
  return Fraction{digits, powers_of_ten[places.size()]};
}

}  // namespace jobcoach
