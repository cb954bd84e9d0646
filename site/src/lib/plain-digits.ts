/**
 * What was typed, with the digits and spaces that everybody means: full-width and Arabic
 * digits become 0 to 9, invisible marks that come along with a paste are left out.
 */
export const plainDigits = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();
