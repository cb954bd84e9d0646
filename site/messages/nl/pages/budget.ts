export const budget = {
  tabs: "Budget voor wie",
  tab: "Voor werkgevers",
  title: "Welk budget is er voor een jobcoach?",
  lead: "Kies wie beslist en welk regime u verwacht. U ziet meteen wat er maximaal is, in geld of in uren, per jaar en in totaal.",
  description: "Bereken wat er maximaal is voor een jobcoach, per jaar, met uren, btw en bron.",
  byHandTitle: "Zo rekent u het zelf uit",
  byHand:
    "Zoek hieronder de regeling van wie beslist, en kijk eerst of die nog geldt. Daar staan de bedragen of percentages per regime en per jaar. Staan er geen? Dan beslist de gemeente per geval. Elk bedrag is een maximum, geen recht. Tel de jaren op. Een deel van een jaar telt naar het aantal hele maanden. Werkt iemand weinig uren per week? Dan kan het bedrag lager zijn. Vraag altijd na wat nu geldt.",
};
