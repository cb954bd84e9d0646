// What does not belong in a report that others read. Only the place and the kind: the words
// themselves stay in the text of the person, who decides.
export type FindingKind = "bsn" | "email" | "phone" | "name" | "medical";

/** A piece of a text: from `start` up to, not including, `end`. */
export interface Place {
  start: number;
  end: number;
}

export interface Finding<Field extends string = string> extends Place {
  field: Field;
  kind: FindingKind;
  /** Of the text, from 1. */
  line: number;
}

/** The pieces of a text that a pattern matches. */
export const placesOf = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

export const overlap = (one: Place, other: Place): boolean =>
  one.start < other.end && other.start < one.end;
