import type { JsonPointer, Problem, SideSatisfaction } from "../../src/core.ts";
import type { TotalsProblem } from "../../src/merge/read-totals.ts";
import type { ReportPeriod } from "../../src/satisfaction/report/material.ts";
import { datesIn, type Language } from "../../src/lib/dates.ts";
import { numbersIn } from "../../src/lib/numbers.ts";
import { say, strong, type Sentence } from "../../src/lib/sentence.ts";
import { unreachable } from "../../src/lib/unreachable.ts";
import { shownMean, type ShownMean } from "../../src/satisfaction/shown-mean.ts";
import { problems } from "./problems.ts";
import { answer } from "./satisfaction/answer.ts";
import { noticeInWords } from "./satisfaction/notices.ts";
import { parts } from "./satisfaction/parts.ts";
import { stepInWords } from "./satisfaction/steps.ts";
import { shown } from "./satisfaction/words.ts";

const language: Language = "nl";
const dates = datesIn(language);
const numbers = numbersIn(language);
const { decimal } = numbers;

const mean = (value: string): string => value.replace(".", ",");
/** In a narrow column: the line does not break inside it. */
const short = (day: string): string => dates.digits(day).replaceAll("-", "\u2011");
const scores = (count: number): string => (count === 1 ? "1 cijfer" : `${decimal(count)} cijfers`);

const fields: Record<string, string> = {
  employee: "werknemers",
  employer: "werkgevers",
  count: "aantal cijfers",
  missing: "aantal zonder",
  sum: "som",
  mean: "gemiddelde",
  mean_exact: "precies gemiddelde",
  norm: "norm",
  meets_norm: "oordeel",
  norm_distance: "afstand tot de norm",
  next_score: "volgende cijfer",
  distribution: "verdeling",
  score: "cijfer",
  verdict: "eindoordeel",
  answers: "antwoorden",
  counts: "aantallen",
  question: "vraag",
};

/** "/employee/distribution/3/count" as "werknemers, verdeling, nummer 4, aantal cijfers" */
const place = (path: JsonPointer): string =>
  path
    .split("/")
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? `nummer ${Number(part) + 1}` : (fields[part] ?? part)))
    .join(", ");

function wrong(problem: Problem): string {
  const where = place(problem.path);
  if (problem.code === "contradiction") {
    const { expected } = problem.detail;
    return typeof expected === "string" || typeof expected === "number"
      ? `Bij “${where}” staat iets anders dan uit de rest van het bestand volgt. Het moet ${String(expected).replace(".", ",")} zijn.`
      : `Bij “${where}” staat iets anders dan uit de rest van het bestand volgt.`;
  }
  if (problem.code === "forms_do_not_add_up")
    return `Bij “${where}” gaat het over ${problem.detail.found === 1 ? "1 formulier" : `${decimal(problem.detail.found)} formulieren`}, en elders in het bestand over ${decimal(problem.detail.forms)}.`;
  if (problem.code === "missing_key") return `“${where}” ontbreekt.`;
  return `Bij “${where}”: ${problems.fromCore(problem)}`;
}

export const live = {
  language,
  dates,
  numbers,
  problems,
  parts,
  answer: { example: answer.example, explanation: answer.explanation },
  notice: noticeInWords,
  step: stepInWords,
  check: async () => (await import("./satisfaction-check.ts")).check,

  form: {
    label: "Uw bestanden",
    title: "Bestanden met totalen",
    hint: "Elke organisatie maakt zo’n bestand op de pagina Tevredenheid, met de knop “Alleen totalen”. De naam eindigt op .json.",
    choose: "Kies bestanden",
    drop: "of sleep ze hierheen",
    name: "Naam van de organisatie",
    nameHint:
      "Geef elke organisatie een naam. Die komt in het overzicht. Schrijf geen naam van een persoon.",
    organisation: (number: number) => `Organisatie ${number}`,
    file: (name: string) => `Bestand: ${name}`,
    counts: (employee: number, employer: number) =>
      `${scores(employee)} van werknemers, ${decimal(employer)} van werkgevers`,
    period: ({ start, end }: ReportPeriod) => `${dates.day(start)} tot en met ${dates.day(end)}`,
    noPeriod: "Meetjaar niet opgegeven",
    remove: (name: string) => `Verwijder ${name}`,
    removeShort: "Verwijder",
    same: (name: string) =>
      `Dit bestand is gelijk aan dat van ${name}. De cijfers tellen nu dubbel. Verwijder een van de twee als dat niet klopt.`,
    otherRules: (then: string, now: string) =>
      `Gemaakt met versie ${then} van de regels. Nu geldt versie ${now}.`,
    opened: (count: number) =>
      count === 1 ? "1 bestand geopend." : `${decimal(count)} bestanden geopend.`,
    removed: (name: string) => `${name} is verwijderd.`,
    notOpened: (count: number) =>
      count === 1 ? "1 bestand is niet geopend" : `${decimal(count)} bestanden zijn niet geopend`,
    dismiss: "Sluit deze melding",
    promise: "Alles gebeurt op dit apparaat. De pagina kan niets versturen en bewaart niets.",
    promiseLink: "Controleer het zelf",
  },

  /** Which file, and what is wrong with it. */
  problem(name: string, problem: TotalsProblem): string[] {
    const file = `“${name}”:`;
    switch (problem.code) {
      case "too_large":
        return [`${file} dit bestand is te groot. Een bestand met totalen is kleiner dan 1 MB.`];
      case "unreadable":
        return [`${file} dit bestand kon niet worden gelezen. Kies het opnieuw.`];
      case "not_json":
      case "not_totals":
        return [
          `${file} dit is geen bestand met totalen. Maak het op de pagina Tevredenheid, met de knop “Alleen totalen”.`,
        ];
      case "saved_question":
        return [
          `${file} dit is een bewaarde vraag van de Jobcoach Rekenhulp, geen bestand met totalen. Open die op de pagina Tevredenheid en maak daar de totalen.`,
        ];
      case "other_format":
        return [
          `${file} dit is van een andere versie van de rekenhulp. Deze versie kan het niet lezen.`,
        ];
      case "other_scheme":
        return [
          `${file} dit is gerekend met andere regels (${problem.scheme}). Tel alleen totalen van dezelfde regels op.`,
        ];
      case "wrong": {
        const [first, ...others] = problem.problems.map(wrong);
        return [
          `${file} de totalen kloppen niet. Er is iets in veranderd. Vraag de organisatie om een nieuw bestand.`,
          ...(first ? [first] : []),
          ...others.slice(0, 4),
          ...(others.length > 4
            ? [
                others.length === 5
                  ? "En nog 1 ding."
                  : `En nog ${decimal(others.length - 4)} dingen.`,
              ]
            : []),
        ];
      }
      default:
        return unreachable(problem);
    }
  },

  result: {
    exampleEyebrow: "Twee organisaties die niet bestaan",
    eyebrow: (organisations: number, forms: number): string =>
      `${organisations === 1 ? "1 organisatie" : `${decimal(organisations)} organisaties`}, ${forms === 1 ? "1 formulier" : `${decimal(forms)} formulieren`}`,
    sentence(employee: SideSatisfaction, employer: SideSatisfaction): Sentence {
      const given = (side: SideSatisfaction): string => {
        const value = shownMean(side);
        return value
          ? `${value.exact ? "een" : "ongeveer een"}\u00a0${mean(value.digits)}`
          : "geen\u00a0cijfer";
      };
      return say`Samen geven werknemers ${strong(given(employee))} en werkgevers ${strong(given(employer))}.`;
    },
    norm: (norm: string) =>
      `De norm van ${decimal(norm)} geldt voor elke organisatie apart. UWV beoordeelt het totaal niet.`,
    organisations: {
      title: "Per organisatie",
      caption: "Gemiddelden per organisatie en samen",
      name: "Organisatie",
      period: "Meetjaar",
      employee: "Werknemers",
      employer: "Werkgevers",
      together: "Samen",
      days: ({ start, end }: ReportPeriod) => `${short(start)} t/m ${short(end)}`,
      noPeriod: "niet opgegeven",
      /** 7,2 uit 5 cijfers */
      mean: (value: ShownMean, count: number) => `${shown(value)} uit ${scores(count)}`,
      none: "geen cijfer",
      met: "voldoet",
      missed: "voldoet niet",
    },
    periods: "De meetjaren zijn niet gelijk. Elke organisatie heeft een eigen meetjaar.",
    /** What is not found. */
    double:
      "Wij zien het alleen als twee bestanden precies gelijk zijn. Staat één formulier in twee bestanden? Dan telt het twee keer.",
    tooMany:
      "Samen zijn dit te veel formulieren om op te tellen. Verwijder een bestand, of tel in delen op.",
    announced: (sentence: string) => `Antwoord: ${sentence}`,
    noticesTitle: "Let op",
  },

  exports: {
    title: "Meenemen",
    docx: "Rapport (.docx)",
    xlsx: "Excel (.xlsx)",
    csv: "Tabel (.csv)",
    json: "Totalen (.json)",
    print: "Druk af",
    ready: "Het bestand is gemaakt. Kijk het na voordat u het verstuurt.",
    failed: "Het bestand kon niet worden gemaakt. Bent u nog verbonden? Probeer het nog eens.",
  },

  states: {
    broken: "De rekenhulp kan in deze browser niet starten.",
    brokenNext: "De rekenhulp heeft WebAssembly nodig. Gebruik een nieuwere browser.",
  },
};
