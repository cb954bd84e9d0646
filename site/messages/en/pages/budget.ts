export const budget = {
  tabs: "Budget for whom",
  tab: "For employers",
  title: "What budget is there for a job coach?",
  lead: "Choose who decides and which regime you expect. You see at once how much money there is at most, per year and in total.",
  description:
    "Work out what there is at most for a job coach in regime licht or midden, per year, with hours, VAT and source.",
  byHandTitle: "How to work it out yourself",
  byHand:
    "Find the scheme of the authority that decides below. It has the amounts or percentages per regime and year. Add up the years. Part of a year counts by its months.",
};
