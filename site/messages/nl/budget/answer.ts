import { datesIn } from "../../../src/lib/dates.ts";
import { mixedOf, rounded, type Exact } from "../../../src/lib/exact.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { capital, say, strong, type Sentence } from "../../../src/lib/sentence.ts";
import type { AmountKind, VatKind } from "../../../src/budget/answer-parts.ts";
import type { Gap } from "../../../src/budget/issues.ts";
import type { Priced } from "../../../src/budget/priced.ts";
import type { Said, Tense } from "../../../src/budget/said.ts";
import { publisherOnly } from "../question.ts";
import { regimeInWords, regimes } from "./form.ts";

const dates = datesIn("nl");
const { euros, decimal } = numbersIn("nl");
const ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde"];
const many = (count: number, one: string, more: string): string =>
  `${decimal(count)} ${count === 1 ? one : more}`;
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

const captions: Record<AmountKind, string> = {
  published: "Maximaal",
  own: "Uw eigen bedragen",
  both: "Bedragen, deels van uzelf,",
  cost: "Wat het kost tegen uw uurtarief,",
};
/** "Maximaal per jaar, exclusief btw" */
const caption = (kind: AmountKind, vat: VatKind | undefined, what: string): string =>
  `${captions[kind]} ${what}${vat === "excluded" ? ", exclusief btw" : ""}`;
const verbs: Record<Tense, string> = { now: "is er", past: "was er", both: "komt het" };

export const answer = {
  people,
  eyebrow: (scheme: string) => scheme,
  year: (years: readonly number[]) => `bedragen van ${allOf(years)}`,
  rulesOf: (years: readonly number[]) => `regels van ${allOf(years)}`,
  severalRules: (count: number) => `${decimal(count)} regelingen samen`,
  own: "eigen bedragen",
  both: (years: readonly number[]) => `bedragen van ${allOf(years)} en van uzelf`,
  columns: {
    published: "Maximaal",
    own: "Eigen bedrag",
    both: "Bedrag",
    cost: "Kost",
  } satisfies Record<AmountKind, string>,
  vat: {
    excluded: "Exclusief btw.",
    notStated: "Of hier btw bij hoort, staat niet in de tekst.",
    notEverywhere: "Of hier btw bij hoort, staat niet in elke tekst.",
  } satisfies Record<VatKind, string>,
  yourMunicipality: "uw gemeente",

  sentence(said: Said): Sentence {
    switch (said.kind) {
      case "amount": {
        const regime = regimeInWords(said.regime);
        const is = said.tense === "past" ? "was" : "is";
        const first = said.example
          ? say`Bijvoorbeeld in ${listed(said.example)} is er voor ${regime} maximaal ${strong(euros(said.cents))} in ${lasting(said.months)}`
          : said.whose === "published"
            ? say`Voor ${regime} ${is} er maximaal ${strong(euros(said.cents))} in ${lasting(said.months)}`
            : say`${withOwn(said.whose)} ${is} er voor ${regime} ${strong(euros(said.cents))} in ${lasting(said.months)}`;
        return said.optional
          ? [
              ...first,
              ...say`; met ${optionalYears(said.optional.years)} ${strong(euros(said.optional.cents))}.`,
            ]
          : [...first, "."];
      }
      case "hours": {
        const past = said.tense === "past";
        if (said.isLaw)
          return say`Volgens de wet ${past ? "was" : "is"} er maximaal ${strong(hours(said.hours))} coaching in ${lasting(said.months)}.`;
        if (said.buyer === undefined)
          return say`Volgens uw eigen regels ${past ? "was" : "is"} er voor ${regimeInWords(said.regime)} ${strong(hours(said.hours))} coaching in ${lasting(said.months)}.`;
        return say`Voor ${regimeInWords(said.regime)} ${past ? "kocht" : "koopt"} ${said.buyer} maximaal ${strong(hours(said.hours))} coaching in, in ${lasting(said.months)}. U ${past ? "kreeg" : "krijgt"} zelf geen geld.`;
      }
      case "people": {
        const [verb, to] = [verbs[said.tense], said.tense === "both" ? "op " : ""];
        const together = said.count === 1 ? "" : "samen ";
        const amount = strong(euros(said.cents));
        const first =
          said.whose === "published"
            ? said.ownRate
              ? say`Voor ${people(said.count)} ${verb} ${together}${to}${amount}, deels tegen uw eigen uurtarief`
              : say`Voor ${people(said.count)} ${verb} ${together}${to}maximaal ${amount}`
            : say`${withOwn(said.whose)} ${verb} voor ${people(said.count)} ${together}${to}${amount}`;
        return said.with_optional_cents !== undefined
          ? [...first, ...say`; met de optionele jaren ${strong(euros(said.with_optional_cents))}.`]
          : [...first, "."];
      }
      case "people_hours": {
        const [verb, to] = [verbs[said.tense], said.tense === "both" ? "op " : ""];
        const together = said.count === 1 ? "" : "samen ";
        return said.whose === "published"
          ? say`Voor ${people(said.count)} ${verb} ${together}${to}maximaal ${strong(hours(said.hours))} coaching.`
          : say`${byOwn(said.whose)} ${verb} voor ${people(said.count)} ${together}${to}${strong(hours(said.hours))} coaching.`;
      }
      case "people_unknown":
        return say`Voor ${people(said.count)} is er geen totaal: niet elk bedrag is bekend.`;
      case "unknown":
        return say`Voor ${regimeInWords(said.regime)} is niet elk bedrag bekend.`;
      case "decided":
        return say`${strong(capital(said.who))} beslist per persoon. In de tekst die wij lazen, staat geen bedrag.`;
      case "no_rule":
        return say`Voor ${strong(dates.day(said.on))} kennen wij geen regels van ${said.who}.`;
    }
  },
  /** What is known on either side of a day without rules, and whom to ask. */
  gapNext({ past, until, from }: Gap, who: string): string {
    const known = until
      ? `De laatste ${from ? "daarvoor" : "die wij kennen,"} golden tot en met ${dates.day(until)}. `
      : "";
    const next = from
      ? `De eerste ${until ? "daarna" : "die wij kennen,"} gelden vanaf ${dates.day(from)}. `
      : "";
    return `${known}${next}Vraag ${who} wat ${past ? "toen gold" : "nu geldt"}.`;
  },
  todaysAmounts: "De bedragen van nu kunnen anders zijn.",
  fillThemIn: "Vul ze in",

  /** How far what is told still holds. */
  holds: {
    ended: (day: string, who: string) =>
      `Deze regels golden tot en met ${dates.day(day)}. Wat ${who} daarna deed, vonden wij niet. Vraag het ${who}.`,
    endedOf: (title: string, day: string) => `“${title}” gold tot en met ${dates.day(day)}.`,
    superseded: (year: number, who: string) =>
      `Dit gaf ${who} in ${year}. Wat ${who} nu geeft, vonden wij niet. Vraag het ${who}.`,
    indexed: (how: string) => `${how}.`,
    law: (who: string, below: string) =>
      `Dit is een maximum, geen recht. ${below && `${below}. `}Vraag ${who} wat nu geldt.`,
    lawOf: (title: string) => `“${title}” is een maximum, geen recht.`,
    farAhead: (asked: number, year: number) =>
      `U vroeg naar ${asked}. Deze cijfers zijn van ${year}. Tegen die tijd zijn de regels vast anders.`,
  },

  /** The agreement of others, beside an authority without amounts. */
  beside: {
    title: (year: number) => `Een voorbeeld uit ${year}`,
    text: "Zo spraken andere gemeenten het af. Uw gemeente beslist zelf, en mag iets anders doen. Vraag wat uw gemeente doet.",
  },

  conditions: {
    title: "Wie komt in aanmerking, en wanneer vraagt u aan",
    titlePast: "Wie kwam in aanmerking, en wanneer vroeg u aan",
    frame: "Ook deze wet geldt:",
    more: (count: number) => `Nog ${many(count, "punt", "punten")}`,
    only: (name: string) => `Alleen bij “${name}”.`,
  },

  facts: {
    inclVat: (vat: string) => `Wat de coach kost met ${decimal(vat)}% btw`,
    hours: (rate: number) => `Uren bij ${euros(rate)}`,
    hoursValue: (all: string, optional: readonly number[]) =>
      `${decimal(all)} uur in totaal${withYears(optional)}`,
    hoursAsk: "Hoeveel uur is dat?",
    hoursFill: "Vul het uurtarief in",
    priceAsk: "Wat kost dat?",
    shortfall: "Betaalt u zelf, zonder btw",
    shortfallValue: (cents: number, planned: readonly number[], optional: readonly number[]) =>
      `${cents === 0 ? "niets: de uren passen in het bedrag" : euros(cents)}${
        planned.length > 0 ? ` (voor ${yearsOf(planned)})` : withYears(optional)
      }`,
    noRate: "Vul ook het uurtarief in",
    period: "Periode",
    periodValue: (from: string, to: string) => `${dates.day(from)} tot en met ${dates.day(to)}`,
    worth: (priced: Priced, isLaw: boolean, who: string) =>
      priced.by === "authority"
        ? `Tegen het tarief van ${who}`
        : isLaw
          ? `Dat wettelijk maximum kost tegen uw tarief van ${euros(priced.rate_cents)}`
          : `${priced.by === "both" ? "Deels tegen" : "Tegen"} uw tarief van ${euros(priced.rate_cents)}`,
    trial: "Waarvan proefplaatsing",
    counted: "Meegeteld",
    countedValue: (counted: number, wrong: number, unknown: number) =>
      [
        people(counted),
        ...(wrong > 0 ? [`${decimal(wrong)} met een fout niet`] : []),
        ...(unknown > 0 ? [`${decimal(unknown)} zonder bekende regels niet`] : []),
      ].join("; "),
  },

  compare: {
    title: (names: readonly string[]) =>
      names.length === 1 ? "Per jaar" : `${capital(listed(names))} naast elkaar`,
    label: (parts: readonly { name: string; total: string }[], tag: string) =>
      `Staafdiagram van het budget per jaar, ${tag}: ${parts.map(({ name, total }) => `${name} ${total}`).join(", ")}. De tabel hieronder zegt hetzelfde.`,
    optional: "optioneel",
    own: (amount: string) => `${amount} (eigen)`,
    segment: (year: number) => `jaar ${year}`,
    caption: (kind: AmountKind, vat: VatKind | undefined) => caption(kind, vat, "per jaar"),
    captionHours: "Maximaal per jaar, in uren",
    unknown: "onbekend",
  },

  years: {
    title: (regime: string) =>
      `${capital(regime === regimes.wettelijk_maximum ? regime : `regime ${regime}`)}, jaar voor jaar`,
    caption: "Bedrag en uren per jaar",
    year: "Jaar",
    yearName: (year: number, optional: boolean) =>
      `Jaar\u00a0${year}${optional ? " (optioneel)" : ""}`,
    period: "Periode",
    months: "Maanden",
    granted: "Maximaal aantal uren",
    affordable: "Uren voor dat geld",
    perWeek: "Per week",
    perWeekValue: (value: Exact) => `${decimal(rounded(value, 2).digits)} uur`,
    planned: "Geplande uren",
    noPlan: "geen plan",
    shortfall: "Betaalt u zelf, zonder btw",
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
    caption: (kind: AmountKind, vat: VatKind | undefined) =>
      caption(kind, vat, "in elk kalenderjaar"),
    label: (from: number, to: number) =>
      `Staafdiagram van het budget per kalenderjaar, van ${from} tot en met ${to}. De tabel hieronder zegt hetzelfde.`,
    year: "Kalenderjaar",
    note: "Elke maand telt in het kalenderjaar waarin die begint.",
  },

  byAuthorities: {
    title: "Naar wie beslist",
    caption: "Per beslisser, en alles samen",
    authority: "Wie beslist",
    people: "Mensen",
    amount: "Bedrag of uren",
    noTotal: "Niet elk bedrag is bekend. Daarom is er geen totaal van alles samen.",
    noTotalCell: "geen totaal",
  },

  bySchemes: {
    title: "Naar regeling",
    why: "Voor ieder geldt de regeling van wie beslist, op de eerste dag. Zonder eerste dag gelden de regels van nu.",
    caption: "Bedrag of uren per regeling",
    scheme: "Regeling",
    year: "Van",
    people: "Mensen",
    amount: "Bedrag of uren",
  },

  supportYears: {
    title: "Per begeleidingsjaar",
    caption: (kind: AmountKind, vat: VatKind | undefined) =>
      caption(kind, vat, "voor alle mensen samen, per jaar van hun begeleiding"),
    label: "Staafdiagram van het budget per begeleidingsjaar. De tabel hieronder zegt hetzelfde.",
    year: "Jaar",
    people: "Mensen",
  },

  decided: {
    title: "Wat er wel in de tekst staat",
    none: "In de tekst die wij lazen, staat ook geen grens.",
    unit: {
      hours: (value: string) => `${decimal(value)} uur`,
      weeks: (value: string) => many(Number(value), "week", "weken"),
      months: (value: string) => many(Number(value), "maand", "maanden"),
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
    titleRules: "Over deze regels",
    publisherOnly,
    sameSource: "Zelfde bron",
    ownFigure: "Eigen opgave",
    ownInPart: "Deels eigen opgave",
    others: (count: number) =>
      `Ook de dagen, uren en kalenderjaren (${many(count, "stap", "stappen")})`,
    noticesTitle: "Goed om te weten",
    rules: (title: string, version: string) => `Regels: ${title}, versie ${version}.`,
    rulesLink: "Bekijk deze regels en hun bronnen",
    ownRules: (title: string) => `Regels: ${title}. Dit zijn uw eigen regels, niet die van ons.`,
  },

  states: {
    example: "voorbeeld",
    exampleEyebrow: (names: readonly string[]) => `In ${listed(names)}`,
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
      "De rekenhulp heeft WebAssembly nodig. Gebruik een nieuwere browser, of vraag uw beheerder of WebAssembly is uitgezet.",
    announced: (sentence: string) => `Antwoord: ${sentence}`,
    ownCame: "Let op: hier zijn eigen bedragen meegekomen.",
    ownCameNext: "Ze stonden in de link of het bestand en zijn niet van ons.",
    ownRefused: (title: string) => `De eigen regels “${title}” zijn niet geopend.`,
  },

  who: (names: readonly string[]) => capital(listed(names)),
  asked: (who: string, when: string) => `${who}. Berekend op ${dates.long(when)}.`,
};

const withOwn = (whose: string): string =>
  whose === "own" ? "Met uw eigen bedragen" : "Deels met uw eigen bedragen";
const byOwn = (whose: string): string =>
  whose === "own" ? "Volgens uw eigen regels" : "Deels volgens uw eigen regels";
const optionalYears = (years: readonly number[]): string =>
  years.length === 1
    ? `het ${ordinals[(years[0] ?? 1) - 1] ?? "laatste"}, optionele jaar`
    : "de optionele jaren";

const yearsOf = (years: readonly number[]): string => `jaar ${allOf(years)}`;
const withYears = (years: readonly number[]): string =>
  years.length > 0 ? `, als ${yearsOf(years)} ${years.length === 1 ? "doorgaat" : "doorgaan"}` : "";
const allOf = (years: readonly number[]): string => listed(years.map(String));
const listed = (names: readonly string[]): string => new Intl.ListFormat("nl").format(names);
