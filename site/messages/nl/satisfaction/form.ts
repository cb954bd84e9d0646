import type { Measurement, Side } from "../../../src/core.ts";
import { datesIn } from "../../../src/lib/dates.ts";

const dates = datesIn("nl");

export const form = {
  label: "Uw vraag",
  day: "Dag",
  month: "Maand",
  year: "Jaar",
  choose: (year: string) => `Ik bedoel ${year}`,

  recognised: "Datum van de erkenning",
  recognisedHint: "Zo weten wij welk meetjaar het is. Mag leeg blijven.",
  echo: (day: string) => dates.long(day),
  measurement: "Meetjaar",
  measurementHint: "Formulieren van een andere dag tellen niet mee.",
  measurementName: ({ number, period_start, period_end }: Measurement) =>
    `Meting ${number}: ${dates.digits(period_start)} t/m ${dates.digits(period_end)}`,
  allForms: "Alle formulieren, van welke dag ook",

  rowsTitle: "Of typ de formulieren hier",
  rowsHint: "Een naam wordt meteen een letter. De naam zelf bewaren wij niet.",
  row: (number: number) => `Formulier ${number}`,
  cells: {
    employee: "Werknemer",
    employer: "Werkgever",
    completed: "Einddatum",
    employee_score: "Cijfer werknemer",
    employer_score: "Cijfer werkgever",
  },
  /** Where there is little room. */
  shortCells: {
    employee: "Wn",
    employer: "Wg",
    completed: "Einddatum",
    employee_score: "Cijfer wn",
    employer_score: "Cijfer wg",
  },
  more: "Antwoorden",
  moreOf: (number: number) => `Antwoorden bij formulier ${number}`,
  answersOf: { employee: "Werknemer", employer: "Werkgever" } satisfies Record<Side, string>,
  noAnswer: "geen antwoord",
  remove: "Verwijder",
  removeOf: (number: number) => `Verwijder formulier ${number}`,
  add: "Nog een formulier",

  held: (count: string) => `${count} formulieren`,
  heldHint: "Dit zijn er te veel om hier te bewerken. Verbeter ze in uw bestand en open het opnieuw.",
  heldTotals: "Alleen totalen",
  heldTotalsHint:
    "Dit zijn er meer dan 100.000. Wij tellen ze wel, maar bewaren geen regels per periode.",
  clear: "Begin opnieuw",

  completedPeriods: "Afgeronde jobcoachperiodes in dit meetjaar",
  completedPeriodsHint: "Mag leeg blijven. Vul 0 in als er geen is afgerond.",
  completedPeriodsWrong: "Vul een heel getal in, 0 of meer. Bijvoorbeeld 12.",

  submit: "Bereken",
  promise: "Alles gebeurt op dit apparaat. De pagina kan niets versturen.",
  promiseLink: "Controleer het zelf",
};
