// Words and sentences that were taken back, each with what stands in its place. They were untrue,
// or no plain Dutch; one that returns is a fault again.

/** `in`: the language it is looked for in. `except`: files where it may stay. */
export const retired = [
  // not true, or not known
  {
    in: "nl",
    words: /Elk getal in deze rekenhulp/,
    instead: "Bij elk getal staat waar wij het lazen, en hoe zeker wij zijn.",
  },
  {
    in: "en",
    words: /Every figure in this calculator/,
    instead: "With every figure it says where we read it, and how certain we are.",
  },
  { in: "nl", words: /gelezen in de officiële tekst/, instead: "gelezen in de tekst zelf" },
  { in: "en", words: /read in the official text/, instead: "read in the text itself" },
  {
    in: "nl",
    words: /keken (ze|het) na\b|\bnagekeken\b/i,
    instead: "vergeleken ze op … met de tekst van …: wij zagen niet dat ze nog gelden",
  },
  {
    in: "en",
    words: /\b[Cc]hecked (them )?on\b/,
    instead: "compared on …: we did not see that they still hold",
  },
  { in: "nl", words: /moeten uit dat bedrag/, instead: "kan de gemeente ook … betalen" },
  {
    in: "en",
    words: /have to come out of that amount/,
    instead: "the municipality can also pay …",
  },
  {
    in: "nl",
    words: /bedragen van nu kunnen hoger zijn/,
    instead: "De bedragen van nu kunnen anders zijn.",
  },
  { in: "en", words: /amounts (of today )?may be higher/, instead: "Today’s amounts may differ." },
  {
    in: "nl",
    words: /De tekst noemt geen einde/,
    instead: "Dat is onze grens, niet die van de regeling.",
  },
  {
    in: "nl",
    words: /Deze regeling vergoedt /,
    instead: "wat er na zoveel maanden nog is, of dat de grens van ons is",
  },
  {
    in: "nl",
    words: /was deze regeling er niet|Kies een andere dag/,
    instead: "tot wanneer de regels golden die wij kennen",
  },
  {
    in: "nl",
    words: /Eerdere begeleiding gaat van de jaren af/,
    instead: "Alleen begeleiding bij u, zonder onderbreking van meer dan 4 weken.",
  },
  {
    in: "nl",
    words: /publiceert geen bedragen|bedragen noemt (zij|het) niet/,
    instead: "In de tekst die wij lazen, staan geen bedragen.",
  },
  {
    in: "en",
    words: /publishes no amounts|names no amounts/,
    instead: "In the text that we read there are no amounts.",
  },
  {
    in: "nl",
    words: /Dan kiezen wij de veilige kant/,
    instead: "Dan kiezen wij een lezing, en dat staat erbij.",
  },
  {
    in: "en",
    words: /choose the safe side/,
    instead: "we choose a reading, and the answer says so",
  },
  {
    in: "nl",
    words: /De naam zelf bewaren wij niet/,
    instead: "De naam blijft in dit tabblad, tot u het sluit.",
  },
  {
    in: "nl",
    words: /UWV kan erom vragen/,
    instead: "U hebt die nodig als UWV een steekproef neemt.",
  },
  {
    in: "nl",
    words: /U maakt een herstelplan/,
    instead: "U krijgt de kans om een herstelplan te maken en uit te voeren.",
  },
  {
    in: "nl",
    words: /precieze cijfer telt|naar boven afgerond/,
    instead: "Wij vergelijken het precieze cijfer. UWV zegt niet of afronden mag.",
  },
  {
    in: "en",
    words: /exact score counts/,
    instead: "We compare the exact score: UWV does not say whether rounding is allowed.",
  },
  {
    in: "nl",
    words: /^Een kant haalt de norm niet|^Van een kant is er geen cijfer/,
    instead: "Minimaal één kant …: het kunnen er twee zijn",
  },
  {
    in: "nl",
    words: /binnen een maand na (het meetjaar|de meetperiode)/,
    instead: "Eindigt het meetjaar op 12 mei? Dan is 11 juni uw laatste dag.",
  },
  {
    in: "en",
    words: /within a month after the measurement/,
    instead: "Does the measurement year end on 12 May? Then 11 June is your last day.",
  },
  {
    in: "nl",
    words: /4 weken terug/,
    instead: "op zijn vroegst vanaf 4 weken vóór de ontvangst: terugbetalen doet UWV niet",
  },
  { in: "en", words: /\b(pays|paid) back\b/, instead: "from 4 weeks before it comes in" },
  {
    in: "nl",
    words: /Vul een eerste dag in, of/,
    instead: "Vul zelf een uurtarief in: van nu is er op geen dag een tarief bekend",
  },
  {
    in: "nl",
    words: /Krijgt uw medewerker een uitkering\?/,
    instead: "Werkt uw medewerker met loonkostensubsidie, of kwam die uit de bijstand?",
  },
  { in: "nl", words: /Wat er wel vaststaat/, instead: "Wat er wel in de tekst staat" },
  { in: "nl", words: /Zie de brief van UWV/, instead: "Staat in het besluit van UWV." },
  {
    in: "nl",
    words: /Bereken termijnen voor jobcoachorganisaties/,
    instead: "Bereken termijnen, budget en klanttevredenheid voor jobcoaching",
  },

  // not plain
  { in: "nl", words: /\bten hoogste\b/i, instead: "maximaal" },
  { in: "nl", words: /\bten minste\b/i, instead: "minimaal" },
  { in: "nl", words: /\bhooguit\b/i, instead: "maximaal" },
  { in: "nl", words: /\bminstens\b/i, instead: "minimaal" },
  { in: "nl", words: /\bregeling van UWV die zij volgt/, instead: "die de gemeenten volgen" },
  { in: "nl", words: /Blijft voor u/, instead: "Betaalt u zelf" },
  { in: "en", words: /remains for you/i, instead: "You pay yourself" },
  {
    in: "nl",
    words: /\bVoor (zeer licht|licht|midden|intensief) (is|koopt|kocht)\b/,
    instead: "Voor regime midden is er …",
  },
  { in: "nl", words: /dan is die voor u\b/, instead: "dan regelt en betaalt u die zelf" },
  { in: "nl", words: /Wat u daarna vroeg/, instead: "De tijd daarna telt niet mee." },
  {
    in: "nl",
    words: /rekent (wel )?naar rato|naar rato rekent/,
    instead: "verlaagt het bedrag dan wel",
  },
  { in: "nl", words: /^Van plan$/, instead: "Geplande uren" },
  { in: "nl", words: /In jaar .{1,12} vallen/, instead: "Jaar 1 heeft 1 maand begeleiding." },
  { in: "nl", words: /Er waren al/, instead: "Er was al 11 maanden begeleiding." },
  { in: "nl", words: /punten te weinig/, instead: "Opgeteld komen de cijfers … punt tekort." },
  { in: "nl", words: /Vul links in/, instead: "Vul in: op een telefoon staat het erboven" },
  {
    in: "nl",
    words: /\b(bewaar|open|stuur|plak|verwijder|kies) haar\b/i,
    instead: "die, deze vraag of de lijst",
  },
  { in: "nl", words: /\bZe heeft WebAssembly/, instead: "De rekenhulp heeft WebAssembly nodig." },
  { in: "en", words: /\bIt needs WebAssembly/, instead: "The calculator needs WebAssembly." },
  { in: "nl", words: /, en gokken wij niet/, instead: "Wij gokken niet." },
  { in: "nl", words: /Ook doorloopt/, instead: "Ook loopt een test de hele taak door" },
  { in: "nl", words: /Hoe lang ieder\?/, instead: "Hoe lang krijgt iemand een jobcoach?" },
  { in: "nl", words: /Daar telt ze mee/, instead: "Daar telt het mee" },

  // one word for one thing
  { in: "nl", words: /coachingperiode/i, instead: "jobcoachperiode" },
  { in: "nl", words: /perioden\b/i, instead: "periodes" },
  {
    in: "nl",
    words: /(?<!^De )\bmeetperiodes?\b/i,
    instead: "meetjaar",
    except: /satisfaction-report/,
  },
  { in: "nl", words: /\bmeting(en)?\b/i, instead: "meetjaar", except: /satisfaction-report/ },
  { in: "nl", words: /\bproefplaats\b/i, instead: "proefplaatsing" },
  { in: "nl", words: /vier grote steden|de steden\b/i, instead: "de vier grote gemeenten (G4)" },
  {
    in: "en",
    words: /four large(st)? cities|four largest municipalities/i,
    instead: "the four large municipalities (G4)",
  },
  { in: "en", words: /account holder/i, instead: "account manager" },
  { in: "en", words: /\breckon/i, instead: "calculate" },
  {
    in: "en",
    words: /\bwork(ed|ing)? (it |this |them )?out\b|\b[Ww]ork out\b/,
    instead: "calculate",
  },
  {
    in: "en",
    words: /light and medium|regime medium/,
    instead: "licht (light) and midden (medium), as in the form",
  },
  { in: "en", words: /SatisfactionVerdict/, instead: "Verdict" },
  { in: "en", words: /, inclusive\b/, instead: "through: the last day is the point" },
];
