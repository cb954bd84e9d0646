// The parts of the answer below the sentence: pictures, tables, and what the person writes.
import type { Side, SideSatisfaction } from "../../../src/core.ts";
import { count, forms, mean, score, sides } from "./words.ts";

const list = new Intl.ListFormat("nl", { type: "conjunction" });

export const parts = {
  scores: {
    title: "Hoe vaak elk cijfer is gegeven",
    of: { employee: "Werknemers", employer: "Werkgevers" } satisfies Record<Side, string>,
    norm: (norm: string) => `norm ${score(norm)}`,
    mean: (value: string) => `gemiddeld ${mean(value)}`,
    label: (side: Side, scores: SideSatisfaction): string =>
      `Staafdiagram van ${forms(scores.count)} met een cijfer van ${sides[side]}, met een lijn bij de norm van ${score(scores.norm)}${scores.mean === null ? "" : ` en een bij het gemiddelde van ${mean(scores.mean)}`}. De tabel hieronder zegt hetzelfde.`,
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
    employee: "Werknemer",
    employee_score: "Cijfer",
    employer: "Werkgever",
    employer_score: "Cijfer",
    employeeName: (letter: string) => `Werknemer ${letter}`,
    employerName: (number: string) => `Werkgever ${number}`,
    none: "–",
    noScore: "geen cijfer",
    total: "Behaald cijfer",
    sum: ({ sum, count: scores, mean: value }: SideSatisfaction): string =>
      value === null ? "geen cijfer" : `${score(sum)} : ${count(scores)} = ${mean(value)}`,
    /** The list as it scrolls. */
    label: (rows: number) => `${count(rows)} jobcoachperiodes met hun cijfers`,
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
    more: (formsCounted: number, periods: number) =>
      `Er zijn ${forms(formsCounted)}, en u vulde ${count(periods)} afgeronde periodes in. Kijk na of dat klopt.`,
    unknown:
      "Vul links in hoeveel periodes er zijn afgerond. Dan ziet u van hoeveel er geen formulier is.",
    side: (side: Side, { count: scores, missing }: SideSatisfaction): string =>
      `Cijfer van ${sides[side]}: ${count(scores)}. Zonder cijfer: ${count(missing)}.`,
  },

  texts: {
    title: "Uw eigen woorden",
    intro:
      "UWV vraagt om een analyse, uw conclusies en acties. Ze komen in de rapportage. Schrijf geen namen en niets over gezondheid.",
    analysis: "Wat valt op aan de resultaten?",
    conclusions: "Wat concludeert u daaruit?",
    actions: "Wat gaat u doen?",
    printed: { analysis: "Analyse", conclusions: "Conclusies", actions: "Acties" },
  },
};
