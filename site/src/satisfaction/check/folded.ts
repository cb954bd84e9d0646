// Text with capitals and accents taken away, that knows where each letter came from.

/** Letters that Unicode does not take apart. */
const apart: Record<string, string> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i" },
};

export function fold(text: string): string {
  const low = text.toLowerCase();
  // Most words have nothing to take away.
  if (/^[a-z0-9]*$/.test(low)) return low;
  return low
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßæœøđðłþı]/g, (letter) => apart[letter] ?? letter);
}

export interface FoldedWord {
  word: string;
  /** In the text as it was. */
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

export const foldedWords = (text: string): FoldedWord[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
