export const deadlines = {
  title: "Wanneer moet uw rapportage binnen zijn?",
  lead: "Vul de datum in waarop UWV uw organisatie erkende. U ziet meteen alle meetjaren en uiterste dagen.",
  description:
    "Bereken wanneer uw meetjaren lopen en vóór welke dag de rapportage klanttevredenheid bij UWV moet zijn.",
  byHandTitle: "Zo rekent u het zelf uit",
  byHand: (figures: { year: string; period: string; term: string }) => [
    `Neem de dag en de maand van uw erkenning. Is de erkenning van vóór ${figures.year}? Dan begint het eerste meetjaar op die dag in ${figures.year}. Anders begint het op de dag van de erkenning.`,
    `Een meetjaar duurt ${figures.period}. Het eindigt op dezelfde dag van het jaar, en die dag telt mee.`,
    `Daarna hebt u ${figures.term} om de rapportage in te leveren bij uw accounthouder bij UWV.`,
  ],
  examplesTitle: "Voorbeelden van UWV",
};
