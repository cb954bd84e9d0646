// An exact fraction as digits, never rounded: a mean below the norm must not look like the norm.

/** "129/20" is 6.45. What goes on beyond `places` ends in an ellipsis: "13/2" 6.5, "20/3" 6.6666…. */
export function digitsOf(fraction: string, places = 4): string {
  const [above = "0", under = "1"] = fraction.split("/");
  const [numerator, denominator] = [BigInt(above), BigInt(under)];
  const whole = numerator / denominator;
  let rest = numerator % denominator;
  let digits = "";
  while (rest > 0n && digits.length < places) {
    rest *= 10n;
    digits += String(rest / denominator);
    rest %= denominator;
  }
  return `${whole}${digits ? `.${digits}` : ""}${rest > 0n ? "…" : ""}`;
}
