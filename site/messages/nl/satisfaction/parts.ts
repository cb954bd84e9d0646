// The parts of the answer below the sentence: pictures, tables, and what the person writes.
import type { Side, SideSatisfaction } from "../../../src/core.ts";
import type { ShownMean } from "../../../src/satisfaction/shown-mean.ts";
import { count, forms, periods as periodsOf, score, shown, sides, spoken, sum } from "./words.ts";

export interface PicturedScores extends Pick<SideSatisfaction, "count" | "norm"> {
  shown: ShownMean;
}

const list = new Intl.ListFormat("nl", { type: "conjunction" });

export const parts = {
  scores: {
    title: "Hoe vaak elk cijfer is gegeven",
    of: { employee: "Werknemers", employer: "Werkgevers" } satisfies Record<Side, string>,
    norm: (norm: string) => `norm ${score(norm)}`,
    mean: (value: ShownMean) => `gemiddeld ${shown(value)}`,
    /** `table`: it stands below. */
    label: (side: Side, scores: PicturedScores, table: boolean): string =>
      `Staafdiagram van ${forms(scores.count)} met een cijfer van ${sides[side]}, met een lijn bij de norm van ${score(scores.norm)} en een bij het gemiddelde van ${spoken(scores.shown)}.${table ? " De tabel hieronder zegt hetzelfde." : ""}`,
    caption: (side: Side) => `Cijfers van ${sides[side]}`,
    score: "Cijfer",
    count: "Hoe vaak",
    table: (rows: number) => `Tabel met ${rows === 1 ? "1 cijfer" : `${count(rows)} cijfers`}`,
    none: (side: Side) => `Van ${sides[side]} is er nog geen cijfer.`,
  },

  answers: {
    title: "Hoe vaak elk antwoord is gegeven",
    of: { employee: "Werknemers", employer: "Werkgevers" } satisfies Record<Side, string>,
    label: (side: Side, answers: readonly string[]): string =>
      `Per vraag aan ${sides[side]} een balk, verdeeld over ${list.format([...answers])}. De tabel hieronder zegt hetzelfde.`,
    caption: (side: Side) => `Antwoorden van ${sides[side]}, per vraag`,
    question: "Vraag",
    missing: "zonder antwoord",
    none: "geen antwoorden",
    noneAtAll: (side: Side) => `Er zijn geen antwoorden van ${sides[side]} ingevuld.`,
    count,
  },

  rows: {
    title: "De cijfers per jobcoachperiode",
    caption: "Cijfers per jobcoachperiode, zonder namen",
    employee: "Werk\u00ADnemer",
    employee_score: "Cijfer",
    employer: "Werk\u00ADgever",
    employer_score: "Cijfer",
    who: { employee: "Werknemer", employer: "Werkgever" },
    none: "–",
    noScore: "geen cijfer",
    total: "Behaald cijfer",
    sum: (side: SideSatisfaction): string => (side.mean === null ? "geen cijfer" : sum(side)),
    /** The list as it scrolls. */
    label: (rows: number) =>
      rows === 1 ? "1 jobcoachperiode met cijfers" : `${count(rows)} jobcoachperiodes met cijfers`,
    tooMany:
      "Dit zijn er meer dan 100.000. Daarom staan hier geen regels per periode, alleen de totalen.",
  },

  response: {
    title: "Respons",
    whole: (periods: number) =>
      periods === 1
        ? "Van de ene afgeronde periode is er een formulier."
        : `Van alle ${count(periods)} afgeronde periodes is er een formulier.`,
    short: (formsCounted: number, periods: number) =>
      `Van ${count(formsCounted)} van de ${count(periods)} afgeronde periodes is er een formulier.`,
    more: (formsCounted: number, completed: number) =>
      `Er ${formsCounted === 1 ? "is" : "zijn"} ${forms(formsCounted)}, en u vulde ${periodsOf(completed)} in. Kijk na wat klopt.`,
    unknown:
      "Vul in hoeveel periodes er zijn afgerond. Dan ziet u van hoeveel er geen formulier is.",
    side: (side: Side, { count: scores, missing }: SideSatisfaction): string =>
      `Cijfer van ${sides[side]}: ${count(scores)}. Zonder cijfer: ${count(missing)}.`,
  },

  texts: {
    title: "Uw eigen woorden",
    intro:
      "UWV vraagt om een analyse, uw conclusies en acties. Ze komen in de rapportage. Schrijf geen namen en niets over gezondheid.",
    goTo: "Schrijf eerst uw analyse, conclusies en acties",
    analysis: "Wat valt op aan de resultaten?",
    conclusions: "Wat concludeert u daaruit?",
    actions: "Wat gaat u doen?",
    printed: { analysis: "Analyse", conclusions: "Conclusies", actions: "Acties" },
  },
};
