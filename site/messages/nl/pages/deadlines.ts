export const deadlines = {
  title: "Wanneer moet uw rapportage binnen zijn?",
  lead: "Vul de datum in waarop UWV uw organisatie erkende. U ziet meteen alle meetjaren en uiterste dagen.",
  description:
    "Bereken wanneer uw meetjaren lopen en vóór welke dag de rapportage klanttevredenheid bij UWV moet zijn.",
  byHandTitle: "Zo rekent u het zelf uit",
  byHand: (figures: { year: string; period: string; term: string }) => [
    `Neem de dag en de maand van uw erkenning. Is de erkenning van vóór ${figures.year}? Dan begint het eerste meetjaar op die dag in ${figures.year}. Anders begint het op de dag van de erkenning.`,
    `Een meetjaar duurt ${figures.period}. Het eindigt op dezelfde dag van het jaar, en die dag telt mee.`,
    `De rapportage moet binnen zijn vóór dezelfde dag ${figures.term} later. Eindigt het meetjaar op 12 mei? Dan is 11 juni uw laatste dag.`,
    "Heeft een maand zo’n dag niet? Neem dan de laatste dag van die maand. Uw laatste dag is de dag daarvoor.",
    "Valt uw laatste dag in een weekend of op een feestdag? De termijn schuift niet op. Neem de werkdag ervoor.",
    "Stuur de rapportage naar uw vaste contactpersoon bij UWV. Is er in het meetjaar geen jobcoachperiode afgerond? Meld dat dan schriftelijk, vóór dezelfde dag.",
  ],
  examplesTitle: "Voorbeelden van UWV",
};
