export interface ExampleRow {
  number: number;
  period_start: string;
  period_end: string;
  report_before: string;
}

export const sources = {
  yearColumn: (year: number) => `Jaar ${year}`,
  title: "Regelingen en bronnen",
  lead: "Elk getal in deze rekenhulp staat in een officiële tekst. Hier ziet u welke, en vanaf wanneer het geldt.",
  description:
    "De regelingen waarmee de rekenhulp rekent, met elk getal, de datum waarop het ingaat en de bron.",
  listTitle: "De regelingen",
  howTitle: "Zo gebruiken wij bronnen",
  how: `Wij lezen de officiële tekst en schrijven in eigen woorden op wat erin staat. Bij elk getal staat de bron, en de dag waarop wij het voor het laatst vergeleken.

Verandert een regel? Dan sluiten wij de oude periode af en zetten wij de nieuwe erbij. Oude antwoorden blijven zo na te rekenen.

Zwijgt de tekst, of spreekt hij zichzelf tegen? Dan staat er bij het antwoord wat wij kozen en waarom. Geldt er op een datum geen regel die wij kennen? Dan zeggen wij dat, en gokken wij niet.`,
  validFrom: "Geldt vanaf",
  validOpen: "einde niet bekend",
  validTo: "tot en met",
  figures: "Getallen",
  since: "Vanaf",
  side: { employee: "Werknemer", employer: "Werkgever" } as Record<string, string>,
  scale: "Antwoorden:",
  examplesTitle: "Voorbeelden uit de bron zelf",
  examplesText: "De rekenhulp wordt bij elke verandering nagerekend met deze voorbeelden.",
  exampleOf: (day: string) => `Erkend op ${day}`,
  exampleRow: (row: ExampleRow) =>
    `Meting ${row.number}: ${row.period_start} tot en met ${row.period_end}. Rapportage binnen vóór ${row.report_before}.`,
  sourcesTitle: "Bronnen",
  checked: (day: string) => `Nagekeken op ${day}.`,
  version: (version: string) => `Versie ${version} van deze regels.`,
  back: "Alle regelingen",
};
