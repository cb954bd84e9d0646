// Looks through free text for what does not belong in a report. Pure: it shows nothing, keeps
// nothing and forbids nothing.
import { emailsIn, phonesIn } from "./contact.ts";
import { overlap, type Finding, type FindingKind, type Place } from "./finding.ts";
import { withoutHarmlessNumbers } from "./harmless-numbers.ts";
import { medicalIn, medicalPattern } from "./medical.ts";
import { knownNames, namesIn } from "./names.ts";
import { serviceNumbersIn } from "./service-number.ts";

export interface FreeText<Field extends string> {
  field: Field;
  text: string;
}

export interface Lookout {
  /** Of people and organisations in the input. */
  names: Iterable<string>;
  /** Words about health, in every language that people may write in. */
  medical: readonly string[];
}

/** In the order of the texts, and in each from beginning to end. */
export function lookThrough<Field extends string>(
  texts: readonly FreeText<Field>[],
  { names, medical }: Lookout,
): Finding<Field>[] {
  const known = knownNames(names);
  const pattern = medicalPattern(medical);
  return texts.flatMap(({ field, text }) => {
    const emails = emailsIn(text);
    const plain = withoutHarmlessNumbers(text);
    const phones = except(phonesIn(plain), emails);
    const numbers = except(serviceNumbersIn(plain), [...emails, ...phones]);
    const of = (kind: FindingKind, places: readonly Place[]) =>
      places.map(({ start, end }): Finding<Field> => ({
        ...{ field, kind, start, end },
        line: text.slice(0, start).split("\n").length,
      }));
    const certain = [...of("bsn", numbers), ...of("email", emails), ...of("phone", phones)];
    const words = [...of("name", namesIn(text, known)), ...of("medical", medicalIn(text, pattern))];
    // A name inside an address is said once, as an address.
    return [...certain, ...except(words, certain)].sort((one, other) => one.start - other.start);
  });
}

const except = <Found extends Place>(places: readonly Found[], taken: readonly Place[]): Found[] =>
  places.filter((place) => !taken.some((other) => overlap(place, other)));
