// Names from the input, whole or a part of them such as a surname.
import { foldedWords, type FoldedWord } from "./folded.ts";
import type { Place } from "./finding.ts";

/** Parts of many names, and of sentences: they point at nobody. */
const common = new Set(
  "van der den des ter ten het von und dos das del los las les bin ibn the and of bvba stichting vereniging holding groep gemeente bedrijf company group foundation".split(
    " ",
  ),
);
const shortestPart = 3;

export interface KnownNames {
  /** Words that give a person away by themselves. */
  parts: ReadonlySet<string>;
  /** Whole names of more words, by their first one. */
  whole: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Once for all texts: there may be many names. */
export function knownNames(names: Iterable<string>): KnownNames {
  const parts = new Set<string>();
  const whole = new Map<string, string[][]>();
  for (const name of new Set(names)) {
    const words = foldedWords(name).map(({ word }) => word);
    const [first = "", ...more] = words;
    for (const word of words)
      if (word.length >= shortestPart && !common.has(word) && !/^\p{N}+$/u.test(word))
        parts.add(word);
    // "Bo" is no part of a name but a name, and "Li Wu" has no part of three letters.
    if (more.length === 0 && first.length === 2 && !/\p{N}/u.test(first)) parts.add(first);
    if (more.length === 0) continue;
    const same = whole.get(first);
    if (same) same.push(words);
    else whole.set(first, [words]);
  }
  return { parts, whole };
}

export function namesIn(text: string, { parts, whole }: KnownNames): Place[] {
  const words = foldedWords(text);
  const found: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = longest(words, at, whole);
    const word = words[at];
    const last = words[at + Math.max(length, 1) - 1];
    if (!word || !last) continue;
    if (length === 0 && !isPart(word.word, parts)) continue;
    found.push({ start: word.start, end: last.end });
    at += Math.max(length, 1) - 1;
  }
  return found;
}

/** "Jans begeleiding" is about Jan; "januari" is not. */
const isPart = (word: string, parts: ReadonlySet<string>): boolean =>
  parts.has(word) ||
  (word.endsWith("s") && word.length > shortestPart && parts.has(word.slice(0, -1)));

/** How many words from here are a whole name. */
function longest(words: readonly FoldedWord[], at: number, whole: KnownNames["whole"]): number {
  const names = whole.get(words[at]?.word ?? "") ?? [];
  return Math.max(
    0,
    ...names
      .filter((name) => name.every((word, nth) => words[at + nth]?.word === word))
      .map((name) => name.length),
  );
}
