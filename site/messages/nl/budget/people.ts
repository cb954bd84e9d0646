import type { TableProblem } from "../../../src/budget/table/read-people.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";

const dates = datesIn("nl");
const { decimal } = numbersIn("nl");

export const people = {
  title: (count: number) => (count === 1 ? "1 persoon" : `${decimal(count)} mensen`),
  add: "Nog iemand toevoegen",
  copy: "Kopieer",
  copyOf: (label: string) => `Kopieer ${label}`,
  remove: "Verwijder",
  removeOf: (label: string) => `Verwijder ${label}`,
  period: (from: string, to: string) => `${dates.digits(from)} t/m ${dates.digits(to)}`,
  result: (label: string) => `De uitkomst van ${label}`,
  leftOut: (count: number) =>
    `Bij ${count === 1 ? "1 persoon" : `${decimal(count)} mensen`} staat een fout. In de lijst ziet u bij wie. Het totaal rekent zonder ${count === 1 ? "die persoon" : "hen"}.`,
  noRules: (count: number) =>
    `Voor ${count === 1 ? "1 persoon" : `${decimal(count)} mensen`} kennen wij geen regels op de eerste dag. In de lijst ziet u voor wie. Het totaal rekent zonder ${count === 1 ? "die persoon" : "hen"}.`,
  noRule: "geen regels bekend",
  edit: (label: string) => `${label}: bewerk`,
  errorAt: (number: number, text: string) => `Persoon ${number}: ${text}`,
  moreErrors: (count: number) =>
    `En nog ${count === 1 ? "1 persoon" : `${decimal(count)} mensen`} met een fout. ${count === 1 ? "Die staat" : "Ze staan"} in de lijst.`,
  onPaper:
    "Op papier past de lijst niet. Hier staan de mensen die in beeld waren. Bewaar de lijst als Excel voor iedereen.",
  wrong: (count: number) => (count === 1 ? "1 fout" : `${count} fouten`),

  table: {
    title: "Een lijst plakken of openen",
    paste: "Plak uw lijst",
    hint: "Kopieer de rijen in Excel, met de namen van de kolommen erbij. De kolom regime moet er zijn. Beslist niet steeds dezelfde? Maak een kolom “wie beslist”.",
    take: "Neem over",
    open: "Open .csv of .xlsx",
    template: "Haal een lege lijst op (.xlsx)",
    busy: "De lijst wordt gelezen.",
    taken: (count: number, unknown: readonly string[]) =>
      `${count === 1 ? "1 persoon" : `${decimal(count)} mensen`} overgenomen.${
        unknown.length > 0 ? ` Niet gebruikt: ${unknown.slice(0, 8).join(", ")}.` : ""
      }`,
    problem(problem: TableProblem): string {
      switch (problem.code) {
        case "empty":
          return "Er staan geen mensen in. Plak de rij met namen van kolommen, en daaronder één rij per persoon.";
        case "no_columns":
          return `In de eerste rij staan de namen van de kolommen. Er moet een kolom “regime” bij zijn. Er staat nu: ${problem.found.map((name) => `“${name.slice(0, 30)}”`).join(", ")}.`;
        case "column_twice":
          return `De kolom “${problem.name.slice(0, 30)}” staat er twee keer in. Laat er één staan.`;
        case "too_many":
          return `De lijst heeft ${problem.count === 1 ? "1 persoon" : `${decimal(problem.count)} mensen`}. Het maximum is ${decimal(problem.max)}. Verdeel de lijst.`;
        case "unreadable":
          return "Dit bestand kunnen wij niet lezen. Bewaar het als .xlsx of .csv en open het opnieuw.";
        default:
          return unreachable(problem);
      }
    },
  },
};
