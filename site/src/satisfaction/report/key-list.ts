// Which name belongs to which letter. Made on request only, from what the page holds in memory,
// and never part of another file.
import type { Side } from "../../core.ts";
import type { Language } from "../../lib/dates.ts";
import type { OrderedRows } from "./rows.ts";

/** A name and the letter or number that the core gave it. */
export interface KeyEntry {
  side: Side;
  letter: string;
  name: string;
}

export interface KeyLine {
  side: Side;
  /** As it stands in the files. */
  letter: string;
  name: string;
}

/** The list as the files have their letters, employees first, in the order of the letters. */
export function keyLines(
  key: readonly KeyEntry[],
  { employees, employers }: Pick<OrderedRows, "employees" | "employers">,
): KeyLine[] {
  const lines = key.flatMap((entry): KeyLine[] => {
    const letter = (entry.side === "employee" ? employees : employers).get(entry.letter);
    return letter === undefined ? [] : [{ ...entry, letter }];
  });
  const rank = ({ side, letter }: KeyLine): string =>
    `${side === "employee" ? 0 : 1}${String(letter.length).padStart(3, "0")}${letter}`;
  return lines.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

/** A file of its own. */
export async function keyFile(lines: readonly KeyLine[], language: Language): Promise<Blob> {
  const { keyCsv } = await import("./csv.ts");
  return keyCsv(lines, language);
}
