export const satisfaction = {
  title: "Halen uw cijfers de norm?",
  lead: "Open de lijst met uw ingevulde formulieren. U ziet meteen beide gemiddelden, en u maakt een document om over te nemen in het formulier van UWV.",
  description:
    "Bereken de gemiddelde klanttevredenheid van werknemers en werkgevers, en maak een anonieme rapportage voor UWV.",
  byHandTitle: "Zo rekent u het zelf uit",
  byHand: (figures: { norm: string }) => [
    "Neem van elke afgeronde jobcoachperiode in het meetjaar het formulier van de werknemer en dat van de werkgever.",
    "Tel de cijfers van de werknemers op. Deel dat door het aantal formulieren met een cijfer. Doe hetzelfde voor de werkgevers.",
    `Elk gemiddelde moet minimaal ${figures.norm} zijn. UWV zegt niet of afronden mag. Wij nemen de strenge lezing: niet afronden.`,
    "Tel per vraag hoe vaak elk antwoord is gegeven. Zet letters en nummers in plaats van namen.",
    "Is er geen periode afgerond? Meld dat schriftelijk aan uw contactpersoon bij UWV. Eindigt het meetjaar op 12 mei? Dan is 11 juni uw laatste dag. In de uitleg heet uw contactpersoon accounthouder, op de website contract- en leveranciermanager.",
  ],
};
