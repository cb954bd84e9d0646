// Which letter stands for which name. It lives in memory only: nothing here is ever kept,
// linked or written, except as the list of names, when somebody asks for that.
import type { ScoresNames, Side } from "../core.ts";
import type { KeyEntry } from "./report/key-list.ts";
import { letters } from "./report/rows.ts";

const codes: Record<Side, { write: (nth: number) => string; is: RegExp; typed: RegExp }> = {
  // Of two letters or more somebody may be called that: Jo, Els.
  employee: { write: letters, is: /^[A-Z]{1,4}$/, typed: /^[A-Z]$/ },
  employer: { write: String, is: /^[1-9]\d{0,5}$/, typed: /^[1-9]\d{0,5}$/ },
};

/** The same person, however the spaces and capitals are typed. */
const same = (name: string): string =>
  name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

export class Names {
  readonly #codes: Record<Side, Map<string, string>> = { employee: new Map(), employer: new Map() };
  readonly #names: Record<Side, Map<string, string>> = { employee: new Map(), employer: new Map() };

  /**
   * The letter or number in place of what was typed. A letter that is typed as such stays
   * that letter. `taken`: the letters that are in use.
   */
  codeFor(side: Side, typed: string, taken: readonly string[]): string {
    const name = typed.trim();
    if (name === "") return "";
    const letter = name.toUpperCase();
    if (codes[side].typed.test(letter) || taken.includes(letter)) return letter;
    const known = this.#codes[side].get(same(name));
    if (known !== undefined) return known;
    let nth = 1;
    while (this.#isTaken(side, codes[side].write(nth), taken)) nth += 1;
    const code = codes[side].write(nth);
    this.#codes[side].set(same(name), code);
    this.#names[side].set(code, name);
    return code;
  }

  /** What comes from a saved file holds letters already; whatever else it holds becomes one. */
  keep(side: Side, saved: string, taken: readonly string[]): string {
    return codes[side].is.test(saved) ? saved : this.codeFor(side, saved, taken);
  }

  /** The names of a file, in the order of their letters. They take the place of all others. */
  replace({ employees, employers }: ScoresNames): void {
    for (const side of ["employee", "employer"] as const) {
      this.#codes[side].clear();
      this.#names[side].clear();
      (side === "employee" ? employees : employers).forEach((name, index) => {
        const code = codes[side].write(index + 1);
        // Somebody who has no name in the file, or whose name is that letter already.
        if (name === null || same(name) === same(code)) return;
        this.#codes[side].set(same(name), code);
        this.#names[side].set(code, name.trim());
      });
    }
  }

  get size(): number {
    return this.#names.employee.size + this.#names.employer.size;
  }

  entries(): KeyEntry[] {
    return (["employee", "employer"] as const).flatMap((side) =>
      [...this.#names[side]].map(([letter, name]) => ({ side, letter, name })),
    );
  }

  #isTaken(side: Side, code: string, taken: readonly string[]): boolean {
    return taken.includes(code) || this.#names[side].has(code);
  }
}
