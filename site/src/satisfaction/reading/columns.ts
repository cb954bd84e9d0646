// Which column holds what, by names as people write them. The core knows its own names; for the
// others we point the columns out to it.
import type { Forms, Side } from "../../core.ts";

/** Of a role the number of its column, from 1. Roles are named as the core names them. */
export type Columns = Readonly<Record<string, number>>;

export interface ColumnsFound {
  /** Every role that has a column. */
  all: Columns;
  /** Those that the core would not find by itself. */
  pointedOut: Columns;
}

const sides: Record<Side, string[]> = {
  employee: ["werknemer", "employee", "medewerker"],
  employer: ["werkgever", "employer", "bedrijf"],
};

const synonyms: Record<string, readonly string[]> = {
  employee: ["naam werknemer", "naam medewerker", "cliënt", "client", "klant", "deelnemer"],
  employer: ["naam werkgever", "naam bedrijf", "organisatie", "company"],
  completed_on: [
    ...["end date", "datum einde", "eind datum", "datum", "date", "afgerond op"],
    ...["datum afgerond", "einde periode", "einddatum periode", "completed"],
  ],
};

const scoreWords = ["cijfer", "score", "rapportcijfer", "eindcijfer", "mark", "beoordeling"];

const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .replace(/[\s_.:-]+/g, " ")
    .trim();

/** The names that the core reads by itself. */
const own: Record<string, readonly string[]> = {
  employee: ["employee", "werknemer"],
  employer: ["employer", "werkgever"],
  completed_on: ["completed on", "einddatum"],
  employee_score: ["employee score", "cijfer werknemer"],
  employer_score: ["employer score", "cijfer werkgever"],
};

interface Role {
  own: Set<string>;
  also: Set<string>;
}

/** The roles there are, for the forms of a scheme. */
export function rolesOf(forms: Forms): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const [id, names] of Object.entries(own))
    roles.set(id, { own: new Set(names), also: new Set((synonyms[id] ?? []).map(plain)) });
  for (const side of ["employee", "employer"] as const) {
    const words = sides[side];
    for (const word of words) roles.get(side)?.also.add(word);
    for (const word of words)
      for (const score of scoreWords)
        for (const name of [`${score} ${word}`, `${word} ${score}`])
          roles.get(`${side}_score`)?.also.add(name);
    for (const { id, title } of forms[side].questions)
      roles.set(`${side}.${id}`, {
        own: new Set(words.slice(0, 2).map((word) => plain(`${word} ${id}`))),
        also: new Set(
          words.flatMap((word) => [title.nl, title.en].map((text) => plain(`${word} ${text}`))),
        ),
      });
  }
  return roles;
}

export function columnsIn(header: readonly string[], forms: Forms): ColumnsFound {
  const names = header.map(plain);
  const all: Record<string, number> = {};
  const pointedOut: Record<string, number> = {};
  for (const [role, { own: ours, also }] of rolesOf(forms)) {
    const at = names.findIndex((name) => ours.has(name));
    const other = at < 0 ? names.findIndex((name) => also.has(name)) : -1;
    if (at >= 0) all[role] = at + 1;
    else if (other >= 0) all[role] = pointedOut[role] = other + 1;
  }
  return { all, pointedOut };
}

/** Without a score there is nothing to measure. */
export const hasScore = (columns: Columns): boolean =>
  "employee_score" in columns || "employer_score" in columns;
