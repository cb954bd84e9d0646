import { datesIn } from "../../../src/lib/dates.ts";
import { mixedOf, rounded, type Exact } from "../../../src/lib/exact.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { say, strong, type Sentence } from "../../../src/lib/sentence.ts";
import type { Said } from "../../../src/budget/said.ts";
import { regimes } from "./form.ts";

const dates = datesIn("nl");
const { euros, decimal } = numbersIn("nl");
const ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde"];
const people = (count: number): string => (count === 1 ? "1 persoon" : `${decimal(count)} mensen`);
const months = (value: Exact, places = 4): string => {
  const { digits } = rounded(value, places);
  return `${decimal(digits)} ${digits === "1" ? "maand" : "maanden"}`;
};
const hours = (value: string): string => `${decimal(value)} uur`;

/** "2 jaar", "30 maanden" */
const lasting = (value: Exact): string => {
  const years = mixedOf({ over: value.over, under: value.under * 12n });
  return years.part === null ? `${years.whole} jaar` : months(value, 1);
};

export const answer = {
  people,
  eyebrow: (scheme: string) => scheme,
  year: (years: readonly number[]) => `bedragen van ${allOf(years)}`,
  rulesOf: (years: readonly number[]) => `regels van ${allOf(years)}`,
  severalRules: (count: number) => `${decimal(count)} regelingen, naar de eerste dag van ieder`,
  own: "eigen bedragen",
  both: (years: readonly number[]) => `bedragen van ${allOf(years)} en van uzelf`,
  excluding: "Exclusief btw",

  sentence(said: Said): Sentence {
    switch (said.kind) {
      case "amount": {
        const where = said.example
          ? "In de afspraak van de vier grote steden is er voor "
          : "Voor ";
        const verb = said.example ? "" : " is er";
        const first = say`${where}${regimes[said.regime]}${verb} ten hoogste ${strong(euros(said.cents))} in ${lasting(said.months)}`;
        return said.optional
          ? [
              ...first,
              ...say`; met ${optionalYears(said.optional.years)} ${strong(euros(said.optional.cents))}.`,
            ]
          : [...first, "."];
      }
      case "hours":
        return say`Voor ${regimes[said.regime]} koopt UWV ten hoogste ${strong(hours(said.hours))} coaching in, in ${lasting(said.months)}. U krijgt zelf geen geld.`;
      case "people":
        return say`Voor ${people(said.count)} is er${said.count === 1 ? "" : " samen"} ten hoogste ${strong(euros(said.cents))}.`;
      case "people_unknown":
        return say`Voor ${people(said.count)} is er geen totaal: niet elk bedrag is bekend.`;
      case "unknown":
        return say`Voor ${regimes[said.regime]} is niet elk bedrag bekend.`;
      case "decided":
        return say`${strong(said.who)} beslist per persoon. In de regels staat geen bedrag.`;
    }
  },
  /** Who decides, where no amounts are published. */
  deciders: {
    "weener-xl-2023": "Weener XL in ’s-Hertogenbosch",
    lucrato: "Lucrato",
  } as Record<string, string>,
  decider: "De gemeente",
  todaysAmounts: "De bedragen van nu kunnen hoger zijn.",
  fillThemIn: "Vul ze in",

  facts: {
    inclVat: (vat: string) => `Met ${decimal(vat)}% btw`,
    hours: (rate: number) => `Uren bij ${euros(rate)}`,
    hoursValue: (all: string) => `${decimal(all)} uur in totaal`,
    hoursAsk: "Hoeveel uur is dat?",
    hoursFill: "Vul het uurtarief in",
    shortfall: "Blijft voor u",
    shortfallValue: (cents: number) => (cents === 0 ? "niets: het past" : euros(cents)),
    noRate: "Vul ook het uurtarief in",
    period: "Periode",
    periodValue: (from: string, to: string) => `${dates.day(from)} tot en met ${dates.day(to)}`,
    worth: "Tegen het tarief van UWV",
    trial: "Waarvan proefplaatsing",
    counted: "Meegeteld",
    countedValue: (counted: number, wrong: number) =>
      wrong === 0 ? people(counted) : `${people(counted)}; ${decimal(wrong)} met een fout niet`,
  },

  compare: {
    title: (names: readonly string[]) =>
      names.length === 1 ? "Per jaar" : `${capital(listed(names))} naast elkaar`,
    label: (columns: readonly { name: string; total: string }[], tag: string) =>
      `Staafdiagram van het budget per jaar, ${tag}: ${columns.map(({ name, total }) => `${name} ${total}`).join(", ")}. De tabel hieronder zegt hetzelfde.`,
    optional: "optioneel",
    own: (amount: string) => `${amount} (eigen)`,
    segment: (year: number) => `jaar ${year}`,
    caption: "Ten hoogste per jaar, exclusief btw",
    captionHours: "Ten hoogste per jaar, in uren",
    unknown: "onbekend",
  },

  years: {
    title: (regime: string) => `${capital(regime)}, jaar voor jaar`,
    caption: "Bedrag en uren per jaar",
    year: "Jaar",
    yearName: (year: number, optional: boolean) =>
      `Jaar\u00a0${year}${optional ? " (optioneel)" : ""}`,
    period: "Periode",
    months: "Maanden",
    amount: "Ten hoogste",
    granted: "Uren ten hoogste",
    affordable: "Uren voor dat geld",
    perWeek: "Per week",
    perWeekValue: (value: Exact) => `${decimal(rounded(value, 2).digits)} uur`,
    planned: "Van plan",
    shortfall: "Blijft voor u",
    total: "Samen",
    trial: "proefplaatsing",
    hours,
    periodValue: (from: string, to: string): [string, string] => [
      dates.day(from),
      `t/m ${dates.day(to)}`,
    ],
    monthsValue: (value: Exact) => months(value),
  },

  calendar: {
    title: "Per kalenderjaar",
    caption: "Wat er in elk kalenderjaar ten hoogste is, exclusief btw",
    label: (from: number, to: number) =>
      `Staafdiagram van het budget per kalenderjaar, van ${from} tot en met ${to}. De tabel hieronder zegt hetzelfde.`,
    year: "Kalenderjaar",
    amount: "Ten hoogste",
    note: "Elke maand telt in het kalenderjaar waarin zij begint.",
  },

  bySchemes: {
    title: "Naar regeling",
    why: "Voor ieder geldt de regeling van de eerste dag. Wie geen eerste dag heeft, valt onder de nieuwste.",
    caption: "Ten hoogste per regeling, exclusief btw",
    scheme: "Regeling",
    year: "Van",
    people: "Mensen",
    amount: "Ten hoogste",
  },

  supportYears: {
    title: "Per begeleidingsjaar",
    caption: "Alle mensen samen, per jaar van hun begeleiding, exclusief btw",
    label: "Staafdiagram van het budget per begeleidingsjaar. De tabel hieronder zegt hetzelfde.",
    year: "Jaar",
    people: "Mensen",
    amount: "Ten hoogste",
  },

  decided: {
    title: "Wat er wel vaststaat",
    none: "Er staat geen enkele grens in de regels.",
    unit: {
      hours: (value: string) => `${decimal(value)} uur`,
      weeks: (value: string) => `${decimal(value)} weken`,
      months: (value: string) => `${decimal(value)} maanden`,
      years: (value: string) => `${decimal(value)} jaar`,
    },
    askTitle: "Wat u kunt vragen",
    ask: [
      "Welk regime, of hoeveel uur begeleiding, kent u toe?",
      "Voor hoe lang, en wanneer kijkt u er opnieuw naar?",
      "Wat is het uurtarief, en is dat met of zonder btw?",
      "Betaalt u aan ons, of rechtstreeks aan de jobcoach?",
      "Wat gebeurt er als wij meer uren nodig hebben?",
    ],
    own: "Kent u de bedragen? Vul ze in, dan rekenen wij ermee.",
  },

  explanation: {
    title: "Zo is dit berekend",
    sameSource: "Zelfde bron",
    others: (count: number) => `Ook de dagen, uren en kalenderjaren (${count} stappen)`,
    noticesTitle: "Goed om te weten",
    rules: (title: string, version: string) => `Regels: ${title}, versie ${version}.`,
    rulesLink: "Bekijk deze regels en hun bronnen",
    ownRules: (title: string) => `Regels: ${title}. Dit zijn uw eigen regels, niet die van ons.`,
    forPerson: (label: string) => `De stappen van ${label}`,
  },

  states: {
    example: "voorbeeld",
    exampleEyebrow: "In Amsterdam, Rotterdam, Den Haag en Utrecht",
    needs: (what: string) => `Vul ${what} in. Dan komt hier uw antwoord.`,
    needsHours: "de uren per week",
    needsWorkHours: "de werkuren per jaar",
    needsStart: "de eerste dag",
    busy: "De rekenhulp start.",
    part: "Even wachten.",
    partFailed: "De lijst kon niet worden getoond.",
    partFailedNext:
      "Daarvoor haalt uw browser nog een stuk van de pagina op. Bent u nog verbonden?",
    partAgain: "Probeer het nog eens",
    wrong: "Nog geen antwoord.",
    wrongNext: "Bij een veld in de vraag staat wat er nog niet klopt. Wat u invulde, is bewaard.",
    leftOut: "Nog niet alles telt mee.",
    leftOutNext: "Bij een veld in de vraag staat een fout. Het antwoord rekent zonder dat veld.",
    broken: "De rekenhulp kan in deze browser niet starten.",
    brokenNext:
      "Ze heeft WebAssembly nodig. Gebruik een nieuwere browser, of vraag uw beheerder of WebAssembly is uitgezet.",
    announced: (sentence: string) => `Antwoord: ${sentence}`,
    ownCame: "Let op: hier zijn eigen bedragen meegekomen.",
    ownCameNext: "Ze stonden in de link of het bestand en zijn niet van ons.",
  },

  asked: (who: string, when: string) => `${who}. Berekend op ${dates.long(when)}.`,
};

const optionalYears = (years: readonly number[]): string =>
  years.length === 1
    ? `het ${ordinals[(years[0] ?? 1) - 1] ?? "laatste"}, optionele jaar`
    : "de optionele jaren";

const allOf = (years: readonly number[]): string => listed(years.map(String));
const listed = (names: readonly string[]): string => new Intl.ListFormat("nl").format(names);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
