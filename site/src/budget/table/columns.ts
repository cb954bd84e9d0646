// The columns of a table of people. They are found by name, in any order and both languages.
import type { PersonTyped } from "../form.ts";

export type ColumnId = Exclude<keyof PersonTyped, "length" | "planned"> | `planned-${number}`;

/** Each with the name we write, Dutch and English, and other names that we read. */
export const columnNames: Record<string, { nl: string; en: string; also: string[] }> = {
  label: { nl: "naam", en: "name", also: ["werknemer", "medewerker", "employee", "label"] },
  decides: {
    nl: "wie beslist",
    en: "who decides",
    also: ["beslist", "gemeente", "instantie", "authority", "municipality"],
  },
  regime: { nl: "regime", en: "regime", also: [] },
  years: { nl: "jaren", en: "years", also: ["aantal jaren", "jaar"] },
  start: {
    nl: "eerste dag",
    en: "first day",
    also: ["start", "begin", "startdatum", "begindatum", "start date"],
  },
  end: {
    nl: "laatste dag in dienst",
    en: "last day of employment",
    also: ["eind", "einde", "einddatum", "laatste dag", "end", "last day", "end date"],
  },
  granted: {
    nl: "datum van de toekenning",
    en: "date of the grant",
    also: ["toekenning", "toegekend op", "datum toekenning", "granted on", "grant date"],
  },
  hours: { nl: "uren per week", en: "hours a week", also: ["uren", "hours", "hours per week"] },
  workHours: { nl: "werkuren per jaar", en: "working hours a year", also: ["work hours per year"] },
  used: { nl: "maanden al begeleid", en: "months of support before", also: ["eerder begeleid"] },
  trial: {
    nl: "maanden proefplaatsing",
    en: "months of trial placement",
    also: ["proefplaatsing"],
  },
  "planned-0": { nl: "geplande uren jaar 1", en: "planned hours year 1", also: [] },
  "planned-1": { nl: "geplande uren jaar 2", en: "planned hours year 2", also: [] },
  "planned-2": { nl: "geplande uren jaar 3", en: "planned hours year 3", also: [] },
};

/** What says something about a person's days: only on request. */
export const hoursColumns = ["hours", "workHours", "planned-0", "planned-1", "planned-2"];

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[_\s-]+/g, " ");

const byName = new Map(
  Object.entries(columnNames).flatMap(([id, { nl, en, also }]) =>
    [nl, en, ...also].map((name) => [plain(name), id as ColumnId] as const),
  ),
);

export const columnOf = (name: string): ColumnId | undefined => byName.get(plain(name));
