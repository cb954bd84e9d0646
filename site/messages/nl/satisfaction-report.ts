// The words of the yearly report as a file. Facts of the sheet in words of our own.
import type { SatisfactionVerdict, Side } from "../../src/core.ts";
import type { ReadCounts, ReportPeriod } from "../../src/satisfaction/report/material.ts";
import { datesIn, type Language } from "../../src/lib/dates.ts";
import { numbersIn } from "../../src/lib/numbers.ts";
import type { Quotient, ShownMean } from "../../src/satisfaction/shown-mean.ts";

const language: Language = "nl";
const dates = datesIn(language);
const { decimal } = numbersIn(language);

const sides: Record<Side, string> = { employee: "werknemers", employer: "werkgevers" };

export const report = {
  language,
  locale: "nl-NL",
  decimal,
  day: dates.day,

  title: "Rapportage klanttevredenheid jobcoaching",
  titleTogether: "Klanttevredenheid jobcoaching van meer organisaties samen",
  ownForm:
    "UWV heeft hiervoor een eigen formulier: Rapportage klanttevredenheid. U downloadt het van uwv.nl. Dit document is gemaakt om daarin over te nemen. Het volgt de volgorde die UWV vraagt.",
  anonymous: "Namen staan er niet in. Werknemers hebben een letter en werkgevers een nummer.",
  ownRules:
    "Let op: deze uitkomst volgt eigen regels van de maker van dit document. Het zijn niet de regels van UWV.",

  sides: { employee: "Werknemers", employer: "Werkgevers" } as Record<Side, string>,
  who: {
    employee: (letter: string) => `Werknemer ${letter}`,
    employer: (number: string) => `Werkgever ${number}`,
  } as Record<Side, (letter: string) => string>,

  facts: {
    title: "Meetperiode",
    period: "Meetperiode",
    periodText: ({ start, end }: ReportPeriod) =>
      `${dates.day(start)} tot en met ${dates.day(end)}`,
    noPeriod: "niet opgegeven",
    before: "Inleveren",
    beforeText: (day: string) => `vóór ${dates.long(day)}`,
    safe: "Laatste veilige dag",
    safeText: (day: string) => dates.long(day),
    completed: "Afgeronde jobcoachperiodes",
    counted: "Getelde formulieren",
    countedText: (employee: number, employer: number) =>
      `${decimal(employee)} met een cijfer van de werknemer, ${decimal(employer)} met een cijfer van de werkgever`,
    read: "Uit een bestand",
    readText: ({ lines, forms, rejected, outside_period: outside }: ReadCounts) =>
      `${lines === 1 ? "1 regel" : `${decimal(lines)} regels`} gelezen: ${decimal(forms)} geteld, ${decimal(rejected)} niet leesbaar, ${decimal(outside)} buiten de meetperiode`,
    organisations: "Organisaties",
    name: "Onderwerp",
    value: "Gegeven",
  },

  scores: {
    title: "Cijfers per jobcoachperiode",
    employee: "Werknemer",
    employer: "Werkgever",
    score: "Cijfer klanttevredenheid",
    reached: "Behaald cijfer",
    none: "geen",
    /** As UWV prints it: 36 : 5 = 7,2 */
    sum: (sum: string, count: number, { sign, digits }: Quotient) =>
      `${decimal(sum)} : ${count} ${sign} ${meanText(digits)}`,
    noScore: "geen cijfer",
    left: (rows: number) =>
      `Er ${rows === 1 ? "is 1 jobcoachperiode" : `zijn ${decimal(rows)} jobcoachperiodes`}. Dat is te veel voor dit document. Ze staan in het Excel-bestand van dezelfde rapportage. Stuur dat als bijlage mee.`,
    large:
      "De cijfers kwamen uit een groot bestand. Daarvan zijn alleen de totalen bewaard, en geen cijfers per jobcoachperiode. Stuur de cijfers per jobcoachperiode zelf mee, zonder namen.",
    together:
      "Dit zijn totalen van meer organisaties. De cijfers per jobcoachperiode staan in de rapportage van elke organisatie zelf.",
    empty: "Er is geen formulier geteld.",
  },

  organisations: {
    title: "Per organisatie",
    name: "Organisatie",
    together: "Samen",
    intro:
      "Dit zijn de totalen van meer organisaties, bij elkaar opgeteld. Er staan geen formulieren en geen namen van mensen in.",
  },

  means: {
    title: "Gemiddeld behaald cijfer",
    reached: "Behaald cijfer",
    norm: "Norm",
    normText: (norm: string) => `minimaal ${decimal(norm)}`,
    verdict: "Oordeel",
    count: "Formulieren met een cijfer",
    missing: "Formulieren zonder cijfer",
    without: "Zonder cijfer",
    meets: "voldoet",
    fails: "voldoet niet",
    unknown: "niet te meten",
    side: "Kant",
    sum: "Som",
    mean: "Gemiddelde, afgerond",
    exact: "Som : aantal",
    verdictText: (verdict: SatisfactionVerdict, norm: string, failing: readonly Side[]): string => {
      switch (verdict) {
        case "meets_norm":
          return `De norm is gehaald. Beide kanten geven gemiddeld minimaal een ${decimal(norm)}.`;
        case "below_norm":
          return failing.length === 2
            ? `De norm is niet gehaald. Beide kanten geven gemiddeld minder dan een ${decimal(norm)}.`
            : `De norm is niet gehaald. De ${sides[failing[0] ?? "employee"]} geven gemiddeld minder dan een ${decimal(norm)}.`;
        case "not_measurable":
          return failing.length === 2
            ? "De klanttevredenheid is niet te meten. Er is geen enkel cijfer."
            : `De klanttevredenheid is niet te meten. Er is geen cijfer van ${sides[failing[0] ?? "employee"]}.`;
      }
    },
    /** The rounded mean equals the norm and the exact one is lower. */
    whyBelow: (side: Side, mean: string, exact: ShownMean, norm: string) =>
      `Het gemiddelde van de ${sides[side]} is ${spoken(exact)}. Dat is lager dan ${decimal(norm)}. Afgerond is het ${meanText(mean)}. Wij vergelijken het precieze cijfer: UWV zegt niet of afronden mag.`,
    noPeriod:
      "In deze meetperiode is geen jobcoachperiode afgerond. Dan is de klanttevredenheid niet te meten. Geef dit binnen een maand na de meetperiode schriftelijk door aan uw contactpersoon bij UWV.",
    contradicts:
      "Let op: bij afgeronde jobcoachperiodes is 0 ingevuld, maar er zijn formulieren geteld. Kijk na wat klopt.",
    apart: "De norm geldt voor elke organisatie apart. UWV beoordeelt het totaal niet.",
    recovery:
      "Bij een te laag cijfer overlegt UWV met u. U mag dan een herstelplan maken en uitvoeren.",
  },

  distribution: {
    title: "Verdeling van de cijfers",
    caption: (side: Side) => `Verdeling van de cijfers van ${sides[side]}`,
    score: "Cijfer",
    norm: (norm: string) => `norm ${decimal(norm)}`,
    mean: (mean: ShownMean) => `gemiddeld ${spoken(mean)}`,
    alt: (side: Side, count: number, mean: ShownMean, norm: string, most: string) =>
      `Staafdiagram van ${count === 1 ? "1 cijfer" : `${decimal(count)} cijfers`} van ${sides[side]}. Het gemiddelde is ${spoken(mean)}, de norm is ${decimal(norm)}. Het vaakst kwam ${most} voor.`,
    left: (scores: number) =>
      `Er ${scores === 1 ? "komt 1 cijfer" : `komen ${decimal(scores)} verschillende cijfers`} voor. Hoe vaak elk cijfer is gegeven, staat in het Excel-bestand van deze rapportage.`,
    failed: "De tekening kon in deze browser niet worden gemaakt. De tabellen zeggen hetzelfde.",
  },

  answers: {
    title: "Score per vraag",
    of: (side: Side) => `Antwoorden van ${sides[side]}`,
    intro:
      "Bij elke vraag staat hoe vaak elk antwoord is gegeven. De vragen staan in onze woorden, in de volgorde van de uitleg van UWV. Het nummer is hun plaats daarin.",
    question: "Vraag",
    missing: "niet ingevuld",
    none: "geen antwoorden",
    alt: (side: Side, questions: number) =>
      `Staven met de antwoorden van ${sides[side]} op ${questions === 1 ? "1 vraag" : `${questions} vragen`}. De tabel eronder zegt hetzelfde.`,
    side: "Kant",
    answer: "Antwoord",
    count: "Aantal",
    kind: "Onderdeel",
  },

  texts: {
    title: "Analyse, conclusies en acties",
    analysis: "Analyse van de resultaten",
    conclusions: "Conclusies",
    actions: "Acties om de tevredenheid te verbeteren",
    open: {
      analysis: "[Vul zelf aan: wat valt op aan de resultaten?]",
      conclusions: "[Vul zelf aan: wat concludeert u uit de resultaten?]",
      actions:
        "[Vul zelf aan: wat gaat u doen om de tevredenheid te verbeteren? Niets? Schrijf dat op.]",
    },
  },

  about: {
    title: "Over deze rapportage",
    rules: (title: string, version: string) => `Gerekend volgens: ${title}, versie ${version}.`,
    counting:
      "Het gemiddelde telt formulieren, geen mensen. Het precieze gemiddelde is met de norm vergeleken. UWV zegt niet of afronden mag: dit is de strenge lezing.",
    source: (title: string, section: string, url: string) => `Bron: ${title}, ${section}. ${url}`,
    checked: (day: string) => `Vergeleken met die tekst op ${dates.day(day)}.`,
    deadline:
      "De uiterste dag is de vroegste lezing van de tekst van UWV. Dan bent u altijd op tijd.",
  },

  pageOf: ["Pagina ", " van "] as const,

  sheets: {
    scores: "Cijfers",
    means: "Gemiddelden",
    distribution: "Verdeling",
    answers: "Antwoorden",
    organisations: "Organisaties",
    texts: "Teksten",
    about: "Over",
  },

  csv: {
    employee: "werknemer",
    employer: "werkgever",
    employee_score: "cijfer_werknemer",
    employer_score: "cijfer_werkgever",
    side: "kant",
    kind: "onderdeel",
    question: "vraag",
    answer: "antwoord",
    count: "aantal",
    score: "cijfer",
    letter: "letter",
    name: "naam",
  },

  /** Never the name of an organisation or a person. */
  files: {
    docx: "rapportage-klanttevredenheid.docx",
    xlsx: "rapportage-klanttevredenheid.xlsx",
    csv: "rapportage-klanttevredenheid.csv",
    json: "totalen-klanttevredenheid.json",
  },
  filesTogether: {
    docx: "klanttevredenheid-samen.docx",
    xlsx: "klanttevredenheid-samen.xlsx",
    csv: "klanttevredenheid-samen.csv",
    json: "totalen-samen.json",
  },
};

function meanText(mean: string): string {
  return mean.replace(".", ",");
}

const spoken = ({ digits, exact }: ShownMean): string =>
  exact ? meanText(digits) : `ongeveer ${meanText(digits)}`;
