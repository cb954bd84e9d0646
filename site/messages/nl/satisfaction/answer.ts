import type { Measurement, SatisfactionTotals, Side, SideSatisfaction } from "../../../src/core.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { say, strong, type Sentence } from "../../../src/lib/sentence.ts";
import { count, forms, mean, score, sides } from "./words.ts";

const dates = datesIn("nl");

export const answer = {
  example: "voorbeeld",
  exampleEyebrow: "Vijf formulieren, zoals in het voorbeeld van UWV",
  mean,
  exampleNext: "Open uw eigen lijst. Dan verandert dit voorbeeld in uw antwoord.",

  eyebrow: (chosen: Measurement | undefined): string =>
    chosen
      ? `Meting ${chosen.number}: ${dates.day(chosen.period_start)} tot en met ${dates.day(chosen.period_end)}`
      : "Alle formulieren samen",

  sentence({ employee, employer, verdict }: SatisfactionTotals): Sentence {
    const norm = score(employee.norm);
    if (verdict === "meets_norm")
      return say`U haalt de norm van ${norm} ${strong("bij werknemers en bij werkgevers")}.`;
    if (verdict === "below_norm") {
      const below = [employee, employer].map(({ meets_norm }) => meets_norm === false);
      const where = below.every(Boolean)
        ? "bij werknemers en bij werkgevers"
        : below[0]
          ? "bij de werknemers"
          : "bij de werkgevers";
      return say`U haalt de norm van ${norm} niet ${strong(where)}.`;
    }
    const none = [employee.count === 0 ? "werknemers" : "", employer.count === 0 ? "werkgevers" : ""]
      .filter(Boolean)
      .join(" en van ");
    return say`Er is nog geen oordeel: van ${strong(none)} is er geen cijfer.`;
  },

  nothing: {
    eyebrow: "Geen jobcoachperiode afgerond",
    sentence: (chosen: Measurement | undefined): Sentence =>
      chosen
        ? say`Meld uiterlijk ${strong(dates.long(chosen.last_safe_day))} schriftelijk dat er geen periode is afgerond.`
        : say`Meld binnen een maand na het meetjaar schriftelijk dat er geen periode is afgerond.`,
    next: "De melding gaat naar uw accounthouder bij UWV. Een rapportage hoeft dan niet.",
    noDate: "Vul de datum van uw erkenning in. Dan staat hier de dag.",
  },

  side: {
    title: { employee: "Werknemers", employer: "Werkgevers" } satisfies Record<Side, string>,
    none: "geen cijfer",
    sentence(side: Side, { mean: shown, meets_norm, norm, hidden }: SideSaid): Sentence {
      const who = `De ${sides[side]}`;
      if (shown === null) return say`${who} gaven nog geen cijfer.`;
      const what = say`${who} geven gemiddeld ${strong(mean(shown))}.`;
      if (meets_norm) return [...what, ` Dat is genoeg: de norm is ${score(norm)}.`];
      return hidden
        ? [
            ...what,
            ` Dat is naar boven afgerond. Het is net te weinig: precies is het ${hidden}, en de norm is ${score(norm)}.`,
          ]
        : [...what, ` Dat is te weinig: de norm is ${score(norm)}.`];
    },
    /** What "hidden" says when the exact mean has no end. */
    justBelow: (norm: string) => `net geen ${score(norm)}`,
    met: "genoeg",
    missed: "te weinig",
    counted: ({ count: scores, missing }: SideSatisfaction): string =>
      missing === 0
        ? `${forms(scores)} met een cijfer`
        : `${forms(scores)} met een cijfer, ${count(missing)} zonder`,
    leftOut: (lines: number): string =>
      lines === 1 ? "1 regel telt niet mee" : `${count(lines)} regels tellen niet mee`,
    outside: (lines: number): string => `${forms(lines)} van buiten het meetjaar`,
  },

  distance: {
    above: (points: string): string =>
      `Samen ${score(points)} punten meer dan nodig.`,
    exactly: "Precies op de norm.",
    short: (points: string): string => `Samen ${score(points)} punten te weinig.`,
    /** With the next form this side still meets the norm. */
    mayBe: (lowest: string, isLowest: boolean): string =>
      isLowest
        ? `Ook als het volgende formulier een ${score(lowest)} krijgt, blijft dit genoeg.`
        : `Het volgende formulier mag niet lager zijn dan ${score(lowest)}.`,
    mustBe: (lowest: string): string =>
      `Met een ${score(lowest)} of hoger op het volgende formulier is het wel genoeg.`,
    cannot: (highest: string): string =>
      `Eén formulier met een ${score(highest)} is niet genoeg om de norm te halen.`,
  },

  next: {
    title: "Wat er nu gebeurt",
    send: (chosen: Measurement | undefined): string =>
      chosen
        ? `Stuur de rapportage vóór ${dates.long(chosen.report_before)} naar uw accounthouder bij UWV. De uiterste werkdag is ${dates.long(chosen.last_safe_working_day)}.`
        : "Stuur de rapportage op tijd naar uw accounthouder bij UWV: de contractdeskundige voorzieningen.",
    first: "De accounthouder kijkt eerst of de rapportage op tijd is.",
    then: "Daarna kijkt die naar de norm, voor werknemers en werkgevers apart.",
    sample: "Hij kan een steekproef nemen om de cijfers te controleren. Bewaar dus de formulieren.",
    reply: (weeks: number): string => `U krijgt binnen ${weeks} weken schriftelijk antwoord.`,
    below: "Onder de norm overlegt UWV met u. U maakt een herstelplan en voert het uit.",
    deadlines: "Bekijk al uw termijnen",
  },

  states: {
    busy: "De rekenhulp start.",
    wrong: "Nog geen antwoord.",
    wrongNext: "Bij een veld in de vraag staat wat er nog niet klopt. Wat u invulde, blijft staan.",
    leftOut: "Nog niet alles telt mee.",
    leftOutNext: (rows: number): string =>
      rows === 1
        ? "Bij één formulier staat een fout. Dat telt niet mee."
        : `Bij ${count(rows)} formulieren staat een fout. Die tellen niet mee.`,
    broken: "De rekenhulp kan in deze browser niet starten.",
    brokenNext:
      "Ze heeft WebAssembly nodig. Laad de pagina opnieuw. Helpt dat niet? Gebruik dan een nieuwere browser.",
    announced: (sentence: string) => `Antwoord: ${sentence}`,
    asked: (day: string) => `Gevraagd op ${dates.long(day)}.`,
  },

  explanation: {
    title: "Zo is dit berekend",
    sameSource: "Zelfde bron",
    others: (steps: number) => `Ook hoe vaak elk cijfer en antwoord is geteld (${count(steps)})`,
    noticesTitle: "Goed om te weten",
    rules: (title: string, version: string) => `Regels: ${title}, versie ${version}.`,
    rulesLink: "Bekijk deze regels en hun bronnen",
  },
};

export interface SideSaid extends Pick<SideSatisfaction, "mean" | "meets_norm" | "norm"> {
  /** The mean shows as if it met the norm, and is this. */
  hidden?: string | undefined;
}
