import type { Measurement, Side } from "../../../src/core.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import type { ChoiceOfYear } from "../../../src/satisfaction/form-view.ts";
import { forms } from "./words.ts";

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
  measurementHint(choice: ChoiceOfYear | undefined): string {
    if (!choice) return "Formulieren van een andere dag tellen niet mee.";
    const { proposed, inYear, outside, undated, all } = choice;
    if (inYear === undefined)
      return undated === all
        ? all === 1
          ? "Uw formulier heeft geen datum. Kies zelf bij welk meetjaar het hoort."
          : "Geen enkel formulier heeft een datum. Kies zelf bij welk meetjaar ze horen."
        : "Alle formulieren tellen nu mee, van welk meetjaar ook.";
    return [
      proposed ? "Wij kozen het meetjaar met de meeste formulieren." : "",
      outside === 0
        ? ""
        : outside === 1
          ? "1 formulier valt erbuiten en telt niet mee."
          : `${forms(outside)} vallen erbuiten en tellen niet mee.`,
      undated === 0
        ? ""
        : undated === 1
          ? "1 formulier heeft geen datum en telt wel mee."
          : `${forms(undated)} hebben geen datum en tellen wel mee.`,
    ]
      .filter(Boolean)
      .join(" ");
  },
  /** `number`: of forms with a date in it; undefined: not known. */
  measurementName: ({ number, period_start, period_end }: Measurement, counted?: number) =>
    `Meetjaar ${number}: ${dates.digits(period_start)} t/m ${dates.digits(period_end)}${counted === undefined ? "" : counted === 0 ? " (geen formulieren)" : ` (${forms(counted)})`}`,
  allForms: "Alle formulieren, van welke dag ook",

  rowsTitle: "Of typ de formulieren hier",
  rowsHint: "Een naam wordt meteen een letter. De naam blijft in dit tabblad, tot u het sluit.",
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
    employee: "Werk\u00ADnemer",
    employer: "Werk\u00ADgever",
    completed: "Einddatum",
    employee_score: "Cijfer werk\u00ADnemer",
    employer_score: "Cijfer werk\u00ADgever",
  },
  more: "Antwoorden",
  moreOf: (number: number) => `Antwoorden bij formulier ${number}`,
  answersOf: { employee: "Werknemer", employer: "Werkgever" } satisfies Record<Side, string>,
  noAnswer: "geen antwoord",
  remove: "Verwijder",
  removeOf: (number: number) => `Verwijder formulier ${number}`,
  add: "Nog een formulier",

  held: forms,
  heldHint:
    "Dit zijn er te veel om hier te bewerken. Verbeter ze in uw bestand en open het opnieuw.",
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
