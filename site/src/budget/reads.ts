// What was typed about people, as it reads. What was typed is never changed in place, so that
// what was read of it stays true: a long list is read once, not at every keystroke.
import { readDate } from "../components/date-field/read-date.ts";
import type { IsoDate, SchemeDescription } from "../core.ts";
import type { PersonTyped } from "./form.ts";
import { readPerson, type PersonRead } from "./read-person.ts";
import type { Traits } from "./traits.ts";

export class Reads {
  readonly #starts = new WeakMap<PersonTyped, { start: IsoDate | undefined }>();
  readonly #people = new WeakMap<PersonTyped, { scheme: SchemeDescription; read: PersonRead }>();

  /** The first day, when there is one that can be read. */
  start(typed: PersonTyped): IsoDate | undefined {
    const known = this.#starts.get(typed);
    if (known) return known.start;
    const reading = typed.length === "dates" ? readDate(typed.start) : undefined;
    const start = reading?.kind === "whole" ? reading.iso : undefined;
    this.#starts.set(typed, { start });
    return start;
  }

  /** One person as a scheme wants it. */
  person(
    typed: PersonTyped,
    scheme: SchemeDescription,
    traits: Traits,
    number: number,
  ): PersonRead {
    const known = this.#people.get(typed);
    if (known?.scheme === scheme) return known.read;
    const read = readPerson(typed, traits, number);
    this.#people.set(typed, { scheme, read });
    return read;
  }
}
