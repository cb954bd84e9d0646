import { publisherOnly } from "../question.ts";

export interface ExampleRow {
  number: number;
  period_start: string;
  period_end: string;
  report_before: string;
}

export const sources = {
  yearColumn: (year: number) => `Jaar ${year}`,
  title: "Regelingen en bronnen",
  lead: "Bij elk getal staat waar wij het lazen, en hoe zeker wij zijn.",
  description:
    "De regelingen waarmee de rekenhulp rekent, met elk getal, de datum waarop het ingaat en de bron.",
  listTitle: "De regelingen van UWV en gemeenten",
  howTitle: "Zo gebruiken wij bronnen",
  how: `Wij lezen de tekst van de regeling en schrijven in eigen woorden op wat erin staat. Bij elk getal staat de bron, en de dag waarop wij het voor het laatst met die bron vergeleken. Sommige teksten lazen wij in een kopie. Dan staat dat erbij.

Verandert een regel? Dan sluiten wij de oude periode af en zetten wij de nieuwe erbij. Oude antwoorden blijven zo na te rekenen.

Zwijgt de tekst, of spreekt hij zichzelf tegen? Dan staat er bij het antwoord wat wij kozen en waarom. Geldt er op een datum geen regel die wij kennen? Dan zeggen wij dat. Wij gokken niet.`,
  /** The first line of a scheme's page, and the line under its name in the list. */
  held: (from: string, to: string) => `Gold van ${from} tot en met ${to}.`,
  heldLead: (from: string, to: string) =>
    `Deze regels gelden niet meer. Ze golden van ${from} tot en met ${to}.`,
  holds: (from: string) => `Geldt vanaf ${from}. Een einde vonden wij niet.`,
  holdsThrough: (from: string, to: string) => `Geldt van ${from} tot en met ${to}.`,
  /** The text gives a year and no day. */
  holdsYear: (year: string) =>
    `Geldt vanaf ${year}; de dag staat er niet. Een einde vonden wij niet.`,
  undated: (year: string) => `Ongedateerd. Niet ouder dan ${year}.`,
  ended: "geëindigd",
  who: "Wie beslist",
  coachTitle: "Voor welke jobcoach",
  coach: {
    internal: "een interne jobcoach, via de werkgever",
    external: "een externe jobcoach, via UWV of de gemeente",
  } as Record<string, string>,
  vatTitle: "Btw",
  vat: {
    excluded: "De bedragen zijn exclusief btw.",
    not_stated: "Of er btw bij de bedragen hoort, staat niet in de tekst.",
  } as Record<string, string>,
  basedOn: "Volgt de regeling",
  before: "Hiervoor gold",
  after: "Hierna kwam",
  conditionsTitle: "Wie komt in aanmerking, en wanneer vraagt u aan?",
  conditionsTitlePast: "Wie kwam in aanmerking, en wanneer vroeg u aan?",
  onlyFor: (who: string) => `Alleen bij: ${who}.`,
  figures: "Getallen",
  figuresPast: "De getallen van toen",
  period: (from: string, to: string) => `Van ${from} tot en met ${to}.`,
  open: (from: string, year: string) =>
    `Vanaf ${from}. Gelezen voor ${year}; een einde vonden wij niet.`,
  openYear: (year: string) => `Gelezen voor ${year}; een einde vonden wij niet.`,
  openUndated: (year: string) => `Gelezen in een tekst van ${year} of later.`,
  grantedBefore: (day: string) => `Voor wat vóór ${day} was toegekend.`,
  side: { employee: "Werknemer", employer: "Werkgever" } as Record<string, string>,
  scale: "Antwoorden:",
  examplesTitle: "Voorbeelden uit de bron zelf",
  examplesText: "De rekenhulp wordt bij elke verandering nagerekend met deze voorbeelden.",
  exampleOf: (day: string) => `Erkend op ${day}`,
  exampleRow: (row: ExampleRow) =>
    `Meetjaar ${row.number}: ${row.period_start} tot en met ${row.period_end}. Rapportage binnen vóór ${row.report_before}.`,
  sourcesTitle: "Bronnen",
  checked: (day: string) => `Vergeleken op ${day}.`,
  publisherOnly,
  version: (version: string) => `Versie ${version} van deze regels.`,
  back: "Alle regelingen",
};
