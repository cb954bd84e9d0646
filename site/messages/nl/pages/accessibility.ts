export const accessibility = {
  title: "Toegankelijkheid",
  lead: "Iedereen moet deze rekenhulp kunnen gebruiken. Lukt iets niet, dan is dat een fout van ons.",
  description: "Hoe toegankelijk de Jobcoach Rekenhulp is, en hoe dat is getest.",
  body: `## Waar wij naar streven

De website volgt de richtlijnen WCAG 2.2, niveau A en AA.

## Wat u mag verwachten

- U kunt alles met alleen het toetsenbord.
- Een schermlezer leest velden, fouten en antwoorden voor. Bij elke tekening staat een tabel die hetzelfde zegt.
- De tekst wordt groter als u inzoomt, tot 400 procent, zonder dat u opzij hoeft te schuiven.
- De kleuren volgen de instelling van uw apparaat: licht, donker of veel contrast. Kleur is nooit het enige teken.
- Er beweegt niets uit zichzelf.
- De taal is zo eenvoudig als de regels toelaten.

## Hoe dit is getest

Bij elke verandering kijkt een programma alle pagina's na, in elke toestand: leeg, fout ingevuld en ingevuld, licht en donker. Ook loopt een test de hele taak door: met alleen het toetsenbord, op een scherm van 320 punten breed en met geforceerde kleuren.

Zo'n test vindt niet alles. Een onderzoek door een onafhankelijk bureau of door mensen met een beperking is nog niet gedaan.

## Iets gevonden?

Meld het bij de plek waar de broncode van deze rekenhulp staat. Schrijf erbij wat u wilde doen, en met welk apparaat en welk hulpmiddel.
`,
};
