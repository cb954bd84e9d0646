export const privacy = {
  title: "Privacy: niets verlaat uw apparaat",
  lead: "Wat u invult, blijft in uw browser. Niemand anders krijgt het te zien, wij ook niet.",
  description: "De rekenhulp verstuurt niets. Lees hoe u dat zelf controleert.",
  body: `## Wat er gebeurt met wat u invult

Uw browser haalt de pagina één keer op. Daarna rekent uw eigen apparaat. Er gaat geen datum, naam of uitkomst naar ons of naar iemand anders.

- Er zijn geen cookies.
- Er is geen teller van bezoekers en geen reclame.
- Er komt niets van andere websites.
- De pagina bewaart zelf niets op uw apparaat. Alleen bestanden die u maakt, komen erop te staan.
- Het tabblad onthoudt wel wat u typte. Wat dat is, staat hieronder bij “Wat het tabblad onthoudt”.

Wie de website levert, kan zoals bij elke website zien dat er een pagina wordt opgehaald, en vanaf welk internetadres. Wat u invult, ziet die niet.

## Welke gegevens elke pagina gebruikt

Alle pagina's die rekenen, doen dat op uw apparaat.

- **[Termijnen](page:deadlines)**: datums van uw erkenningen, met een naam als u die geeft.
- **[Budget](page:budget)**: namen, uren, datums en bedragen van medewerkers, ook in hele lijsten.
- **[Voor gemeenten](page:caseload)**: aantallen, percentages en uw eigen bedragen. Geen gegevens van mensen.
- **[Tevredenheid](page:satisfaction)**: namen van werknemers en werkgevers, hun cijfers en antwoorden, de einddatums, en wat u zelf schrijft in de rapportage. Dit zijn de meest persoonlijke gegevens op deze site.
- **[Optellen](page:merge)**: totalen van organisaties, met hun naam als u die geeft. Geen namen of cijfers van mensen.

## Namen op de pagina Tevredenheid

De pagina zet meteen letters en nummers in de plaats van namen. De namen zelf blijven in dit tabblad, tot u het sluit of opnieuw laadt. Ze staan niet in de rapportage, niet in een link en niet in een bewaard bestand.

Er is één uitzondering. Maakt u de lijst “Namen bij de letters”, dan staan de namen in het bestand namen-bij-letters.csv. Die lijst maakt u alleen als u daar zelf om vraagt. Bewaar de lijst apart, en stuur die nooit met de rapportage mee.

Schrijft u zelf een naam of iets over gezondheid in uw analyse? Dan staat dat in de rapportage, en in het bestand dat u bewaart. De pagina waarschuwt als die zoiets herkent, maar herkent niet alles. Lees de rapportage dus altijd na.

## Lange lijsten en bestanden

- **Een lijst die u plakt of opent**, leest een tweede programma op uw apparaat. Dat heet een Worker. Het houdt lange lijsten vast zolang de pagina open is, en maakt de bestanden van Excel.
- **De Worker kan** rekenen, een bestand lezen dat u zelf koos, en een bestand maken dat u zelf bewaart.
- **De Worker kan niet** verbinding maken, andere scripts ophalen of iets opslaan. Het eerste wat hij doet, is die mogelijkheden bij zichzelf weghalen. Dat gebeurt voordat hij iets van u krijgt.
- **Voor een lijst haalt uw browser nog een stuk van de pagina op**, de eerste keer. Dat stuk is voor iedereen gelijk. Er gaat niets van u mee.

## Controleer het zelf

**Zet uw internet uit.** Open de pagina [Termijnen](page:deadlines) en wacht een paar tellen. Zet dan wifi of de kabel uit. Vul een datum in, maak het agendabestand en kopieer de link. Alles werkt, want er is geen verbinding nodig.

**Kijk mee in de browser.** Open de pagina Termijnen en druk op F12. Kies het tabblad Netwerk. Vul nu iets in. De lijst blijft gelijk: er gaat niets heen en weer.

**Lees het slot.** In elke pagina staat een regel die de browser verbiedt om verbinding te maken. Die heet Content-Security-Policy en bevat \`connect-src 'none'\`. De browser houdt de pagina daaraan, ook als wij een fout zouden maken. U vindt de regel met Ctrl+U, bovenaan de pagina.

## Wat in een link staat

Een link die u kopieert, bevat uw vraag achter het teken #. Dat deel stuurt een browser nooit mee over internet. Wie de link krijgt, kan het wel lezen. Namen staan er nooit in.

- **Termijnen**: alleen datums.
- **Budget**: wie beslist, regimes, datums, maanden begeleiding en proefplaatsing, het uurtarief, btw en eigen bedragen. Uren van mensen alleen als u dat aanvinkt.
- **Voor gemeenten**: alles wat u invulde, ook eigen bedragen.
- **Tevredenheid**: de datum van de erkenning, het meetjaar en het aantal afgeronde periodes. Cijfers, antwoorden en einddatums, met letters voor de namen, alleen als u dat aanvinkt.
- **Optellen** heeft geen link.

Kiest u bovenaan de andere taal? Dan gaat uw vraag op dezelfde manier mee, achter het teken #. Bij Tevredenheid gaan tot en met 25 formulieren dan mee zonder dat u iets aanvinkt, met letters voor de namen. De andere pagina haalt dat deel meteen uit de adresbalk.

## Wat in een bestand staat

Een bestand dat u maakt, staat alleen op uw apparaat.

- **Termijnen**: datums. Namen van erkenningen alleen als u dat aanvinkt.
- **Budget**: de vraag of de tabel. Namen en uren alleen als u dat aanvinkt.
- **Voor gemeenten**: alles wat u invulde.
- **Tevredenheid, een bewaard bestand**: alle cijfers, antwoorden en einddatums, met letters voor de namen, en de teksten die u schreef. Ook de totalen, als er alleen totalen zijn.
- **Tevredenheid, de rapportage**: gemiddelden, de cijfers per periode met letters en nummers, en uw teksten.
- **Tevredenheid, alleen totalen**: aantallen en gemiddelden.
- **Optellen**: aantallen en gemiddelden, met de namen die u aan organisaties gaf.
- **Namen bij de letters**: de namen, zie hierboven.

Met weinig formulieren kan iemand raden wie welk cijfer gaf. De pagina zegt dat erbij.

Een cel die een rekenblad als formule zou uitvoeren, schrijven wij als tekst.

## Wat het tabblad onthoudt

Zo gaat er niets verloren als u terugbladert of de pagina opnieuw laadt. Het tabblad onthoudt dit tot u het sluit:

- **Termijnen en Budget**: wat u invulde, ook uren, zonder de namen.
- **Voor gemeenten**: wat u invulde.
- **Tevredenheid**: cijfers, antwoorden en datums, met letters voor de namen. Niet de namen en niet uw teksten.
- **Optellen** en lange lijsten: niets.

Uw browser kan dit op de schijf zetten, om een tabblad later terug te halen. Gebruikt u een computer van een ander? Sluit het tabblad als u klaar bent.
`,
};
