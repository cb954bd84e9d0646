import type { Measurement, SatisfactionTotals, Side, SideSatisfaction } from "../../../src/core.ts";
import type { NoticeWords } from "../../../src/components/notices/notices.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { say, strong, type Sentence } from "../../../src/lib/sentence.ts";
import type { ShownMean } from "../../../src/satisfaction/shown-mean.ts";
import { count, forms, points, score, shown, sides, spoken } from "./words.ts";

const dates = datesIn("nl");

const year = ({ number, period_start, period_end }: Measurement): string =>
  `Meetjaar ${number}: ${dates.day(period_start)} tot en met ${dates.day(period_end)}`;
/** Of a year that has not ended. */
const runs = ({ status, period_start, period_end }: Measurement): string =>
  status === "running"
    ? `Dit meetjaar loopt nog, tot en met ${dates.long(period_end)}.`
    : `Dit meetjaar begint op ${dates.long(period_start)} en loopt tot en met ${dates.long(period_end)}.`;
/** True on any day up to the last safe one, also when the working day itself is past. */
const workingDay = ({ last_safe_day, last_safe_working_day }: Measurement): string =>
  last_safe_working_day === last_safe_day
    ? ""
    : ` De laatste werkdag ervoor is ${dates.long(last_safe_working_day)}.`;

export const answer = {
  example: "voorbeeld",
  exampleEyebrow: "Vijf formulieren, zoals in het voorbeeld van UWV",
  shown,
  exampleNext: "Open uw eigen lijst. Dan verandert dit voorbeeld in uw antwoord.",

  eyebrow: (chosen: Measurement | undefined): string =>
    chosen ? year(chosen) : "Alle formulieren samen",

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
    const none = [
      employee.count === 0 ? "werknemers" : "",
      employer.count === 0 ? "werkgevers" : "",
    ]
      .filter(Boolean)
      .join(" en van ");
    return say`Er is nog geen oordeel: van ${strong(none)} is er geen cijfer.`;
  },

  /** A recognition is filled in, and no form has a date. */
  noDates: (number: number): NoticeWords => ({
    what: number === 1 ? "Uw formulier heeft geen datum." : "Geen enkel formulier heeft een datum.",
    so: `Daarom weten wij niet bij welk meetjaar ${number === 1 ? "het hoort" : "ze horen"}. Kies zelf het meetjaar.`,
  }),

  noneInYear: {
    sentence: (number: number): Sentence =>
      number === 1
        ? say`${strong("Uw formulier")} hoort niet bij dit meetjaar.`
        : say`${strong("Geen van uw formulieren")} hoort bij dit meetjaar.`,
    next: "Kies een ander meetjaar, of kijk de datums na.",
    year: (measurement: Measurement, number: number): string =>
      `${year(measurement)}: ${forms(number)}.`,
    choose: "Kies dit meetjaar",
    chooseYear: ({ number }: Measurement): string => `Kies dit meetjaar: ${number}`,
    outside: (number: number): string =>
      number === 1
        ? "1 formulier hoort bij geen enkel meetjaar dat al begonnen is."
        : `${forms(number)} horen bij geen enkel meetjaar dat al begonnen is.`,
  },

  /** No coaching period was completed: the person says so. */
  nothing: {
    eyebrow: (chosen: Measurement | undefined): string =>
      chosen
        ? `Geen jobcoachperiode afgerond van ${dates.day(chosen.period_start)} tot en met ${dates.day(chosen.period_end)}`
        : "Geen jobcoachperiode afgerond",
    sentence(chosen: Measurement | undefined): Sentence {
      if (!chosen) return say`Meld schriftelijk dat er geen periode is afgerond.`;
      if (chosen.status === "overdue")
        return say`De melding moest ${strong(`vóór ${dates.long(chosen.report_before)}`)} binnen zijn.`;
      if (chosen.status !== "report_due") return [runs(chosen)];
      return say`Meld uiterlijk ${strong(dates.long(chosen.last_safe_day))} schriftelijk dat er geen periode is afgerond.`;
    },
    next(chosen: Measurement | undefined): string {
      if (!chosen)
        return "De melding gaat naar uw contactpersoon bij UWV. Een rapportage hoeft dan niet. Eindigt het meetjaar op 12 mei? Dan is 11 juni uw laatste dag. Vul de datum van uw erkenning in. Dan staat hier uw eigen dag.";
      if (chosen.status === "overdue") return "Doe dit meteen en bel uw contactpersoon bij UWV.";
      if (chosen.status !== "report_due")
        return `Is er dan nog geen periode afgerond? Meld dat uiterlijk ${dates.long(chosen.last_safe_day)} schriftelijk aan uw contactpersoon bij UWV.`;
      return `De melding gaat naar uw contactpersoon bij UWV.${workingDay(chosen)} Een rapportage hoeft dan niet.`;
    },
  },

  side: {
    title: { employee: "Werknemers", employer: "Werkgevers" } satisfies Record<Side, string>,
    none: "geen cijfer",
    sentence(side: Side, { shown: average, meets_norm, norm }: SideSaid): Sentence {
      const who = `De ${sides[side]}`;
      if (!average) return say`${who} gaven nog geen cijfer.`;
      const what = say`${who} geven gemiddeld ${strong(spoken(average))}.`;
      if (meets_norm) return [...what, ` Dat is genoeg: de norm is ${score(norm)}.`];
      const less = [...what, ` Dat is te weinig: de norm is ${score(norm)}.`];
      return average.hides
        ? [
            ...less,
            ` Afgerond lijkt het genoeg, maar UWV zegt niet of afronden mag. Wij nemen de strenge lezing.`,
          ]
        : less;
    },
    met: "genoeg",
    missed: "te weinig",
    counted: ({ count: scores, missing }: SideSatisfaction): string =>
      missing === 0
        ? `${forms(scores)} met een cijfer`
        : `${forms(scores)} met een cijfer, ${count(missing)} zonder`,
    leftOut: (lines: number): string =>
      lines === 0
        ? "Elke regel telt mee"
        : lines === 1
          ? "1 regel telt niet mee"
          : `${count(lines)} regels tellen niet mee`,
    outside: (lines: number): string => `${forms(lines)} van buiten het meetjaar`,
  },

  distance: {
    above: (more: string): string => `Opgeteld is dat ${points(more)} meer dan nodig.`,
    exactly: "Precies op de norm.",
    short: (less: string): string => `Opgeteld komen de cijfers ${points(less)} tekort.`,
    /** With the next form this side still meets the norm. */
    mayBe: (lowest: string, isLowest: boolean): string =>
      isLowest
        ? `Ook als het volgende formulier een ${score(lowest)} krijgt, blijft dit genoeg.`
        : `Het volgende cijfer mag niet lager zijn dan ${score(lowest)}.`,
    mustBe: (lowest: string): string =>
      `Met een ${score(lowest)} of hoger op het volgende formulier is het wel genoeg.`,
    cannot: (highest: string): string =>
      `Eén formulier met een ${score(highest)} is niet genoeg om de norm te halen.`,
  },

  next: {
    title: "Wat er nu gebeurt",
    send(chosen: Measurement | undefined): string {
      const whom = "uw contactpersoon bij UWV";
      if (!chosen) return `Stuur de rapportage op tijd naar ${whom}.`;
      const before = dates.long(chosen.report_before);
      if (chosen.status === "overdue")
        return `De rapportage moest vóór ${before} bij UWV zijn. Nog niet verstuurd? Doe dat meteen, en bel ${whom}.`;
      const send =
        chosen.status === "report_due"
          ? "Stuur de rapportage"
          : `${runs(chosen)} Stuur de rapportage daarna, en`;
      return `${send} vóór ${before} naar ${whom}. De laatste veilige dag is ${dates.long(chosen.last_safe_day)}.${workingDay(chosen)}`;
    },
    /** The two texts of the authority give the same person two names. */
    whom: "Uw contactpersoon heet in de uitleg van UWV accounthouder (contractdeskundige voorzieningen). Op de website van UWV heet die contract- en leveranciermanager.",
    first: "UWV kijkt eerst of de rapportage op tijd is.",
    then: "Daarna naar de norm, voor werknemers en werkgevers apart.",
    sample: "UWV kan een steekproef nemen om de cijfers te controleren. Bewaar dus de formulieren.",
    reply: (weeks: number): string =>
      `U krijgt binnen ${weeks === 1 ? "1 week" : `${weeks} weken`} schriftelijk antwoord.`,
    below:
      "Onder de norm overlegt UWV met u. U krijgt de kans om een herstelplan te maken en uit te voeren.",
    oneSide:
      "Van één kant is er geen cijfer. Wat UWV dan doet, staat niet in de uitleg. Vraag het uw contactpersoon.",
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
      "De rekenhulp heeft WebAssembly nodig. Laad de pagina opnieuw. Helpt dat niet? Gebruik dan een nieuwere browser.",
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

export interface SideSaid extends Pick<SideSatisfaction, "meets_norm" | "norm"> {
  shown: ShownMean | undefined;
}
