export const caseload = {
  tab: "Voor gemeenten",
  title: "Wat kost een jaar plaatsingen?",
  lead: "Voor gemeenten. Vul in hoeveel mensen u plaatst. U ziet per kalenderjaar hoeveel jobcoaching ten hoogste kost.",
  description:
    "Plan als gemeente het budget voor jobcoaching per kalenderjaar, met een laag en een hoog bedrag.",
  byHand:
    "Neem het aantal mensen dat u plaatst. Neem daarvan het deel dat een jobcoach nodig heeft. Tel per persoon de bedragen per jaar op, zoals ze bij de regeling van de vier grote steden staan.",
};
