export const merge = {
  tabs: "Klanttevredenheid",
  tabReport: "Eén organisatie",
  tab: "Meer organisaties optellen",
  title: "Klanttevredenheid van meer organisaties optellen",
  lead: "Open de totalen van elke organisatie. U ziet de cijfers per organisatie en samen, zonder één formulier te zien.",
  description:
    "Tel de totalen van de klanttevredenheid van meer jobcoachorganisaties op, zonder formulieren en zonder namen.",
  byHandTitle: "Zo rekent u het zelf uit",
  byHand:
    "Tel de cijfers van alle organisaties op. Tel ook op hoeveel cijfers het zijn. Deel de som door dat aantal. Doe dat apart voor werknemers en voor werkgevers. Neem niet het gemiddelde van de gemiddelden: een kleine organisatie zou dan te zwaar tellen.",
};
