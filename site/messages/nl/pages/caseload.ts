export const caseload = {
  tab: "Voor gemeenten",
  title: "Wat kost een jaar plaatsingen?",
  lead: "Voor gemeenten. Vul in hoeveel mensen u plaatst. U ziet per kalenderjaar wat jobcoaching maximaal kost.",
  description:
    "Plan als gemeente het budget voor jobcoaching per kalenderjaar, met een laag en een hoog bedrag.",
  byHand:
    "Neem het aantal mensen dat u plaatst. Neem daarvan het deel dat een jobcoach nodig heeft, en liever te veel dan te weinig. Verdeel hen over licht en midden. Tel per persoon de bedragen per jaar op, zoals ze bij de regeling van de vier grote gemeenten (G4) staan. Die bedragen zijn van 2015 en zonder btw. Tel ook het derde jaar mee, als u dat misschien betaalt. Mensen die u al begeleidt, komen er nog bij.",
};
