export const budget = {
  tabs: "Budget voor wie",
  tab: "Voor werkgevers",
  title: "Welk budget is er voor een jobcoach?",
  lead: "Kies wie beslist en welk regime u verwacht. U ziet meteen hoeveel geld er ten hoogste is, per jaar en in totaal.",
  description:
    "Bereken wat er ten hoogste is voor een jobcoach in regime licht of midden, per jaar, met uren, btw en bron.",
  byHandTitle: "Zo rekent u het zelf uit",
  byHand:
    "Zoek hieronder de regeling van wie beslist. Daar staan de bedragen of percentages per regime en per jaar. Tel de jaren op. Een deel van een jaar telt naar het aantal maanden.",
};
