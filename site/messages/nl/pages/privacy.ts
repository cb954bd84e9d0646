export const privacy = {
  title: "Privacy: niets verlaat uw apparaat",
  lead: "Wat u invult, blijft in uw browser. Niemand anders krijgt het te zien, wij ook niet.",
  description: "De rekenhulp verstuurt niets. Lees hoe u dat zelf controleert.",
  body: `## Wat er gebeurt met wat u invult

Uw browser haalt de pagina één keer op. Daarna rekent uw eigen apparaat. Er gaat geen datum, naam of uitkomst naar ons of naar iemand anders.

- Er zijn geen cookies.
- Er is geen teller van bezoekers en geen reclame.
- Er komt niets van andere websites.
- De pagina bewaart niets op uw apparaat, tenzij u zelf een bestand bewaart. Wel onthoudt het tabblad wat u typte zolang het open is, zonder namen. Zo gaat er niets verloren als u terugbladert.

Wie de website levert, kan zoals bij elke website zien dat er een pagina wordt opgehaald, en vanaf welk internetadres. Wat u invult, ziet die niet.

## Termijnen, budget en gemeenten

Alle pagina's die rekenen, doen dat op uw apparaat. Op de pagina [Budget](page:budget) geldt dat ook voor namen, uren, bedragen en hele lijsten. Hetzelfde geldt voor de pagina [voor gemeenten](page:caseload).

- **Een lijst die u plakt of opent**, leest een tweede programma op uw apparaat. Dat heet een Worker. Het houdt lange lijsten vast zolang de pagina open is, en maakt de bestanden van Excel.
- **De Worker kan** rekenen, een bestand lezen dat u zelf koos, en een bestand maken dat u zelf bewaart.
- **De Worker kan niet** verbinding maken, andere scripts ophalen of iets opslaan. Het eerste wat hij doet, is die mogelijkheden bij zichzelf weghalen. Dat gebeurt voordat hij iets van u krijgt.
- **Voor een lijst haalt uw browser nog een stuk van de pagina op**, de eerste keer. Dat stuk is voor iedereen gelijk. Er gaat niets van u mee.

## Controleer het zelf

**Zet uw internet uit.** Open de pagina [Termijnen](page:deadlines) en wacht een paar tellen. Zet dan wifi of de kabel uit. Vul een datum in, maak het agendabestand en kopieer de link. Alles werkt, want er is geen verbinding nodig.

**Kijk mee in de browser.** Open de pagina Termijnen en druk op F12. Kies het tabblad Netwerk. Vul nu iets in. De lijst blijft gelijk: er gaat niets heen en weer.

**Lees het slot.** In elke pagina staat een regel die de browser verbiedt om verbinding te maken. Die heet Content-Security-Policy en bevat \`connect-src 'none'\`. De browser houdt de pagina daaraan, ook als wij een fout zouden maken. U vindt de regel met Ctrl+U, bovenaan de pagina.

## Links en bestanden

Een link die u kopieert, bevat uw vraag achter het teken #: datums, regimes en bedragen. Dat deel stuurt een browser nooit mee over internet. Namen staan er niet in. Uren van mensen staan er alleen in als u dat aanvinkt. Wie de link krijgt, kan de rest wel lezen.

Een bestand dat u bewaart, staat alleen op uw apparaat. Namen en uren staan er alleen in als u dat aanvinkt. Een cel die een rekenblad als formule zou uitvoeren, schrijven wij als tekst.
`,
};
