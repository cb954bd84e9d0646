export const budget = {
  tabs: "Budget for whom",
  tab: "For employers",
  title: "What budget is there for a job coach?",
  lead: "Choose who decides and which regime you expect. You see at once what there is at most, in money or in hours, per year and in total.",
  description:
    "Calculate what there is at most for a job coach, per year, with hours, VAT and source.",
  byHandTitle: "How to calculate it yourself",
  byHand:
    "Find the scheme of the authority that decides below, and look first whether it still holds. It has the amounts or percentages per regime and year. Are there none? Then the municipality decides case by case. Every amount is a maximum, not a right. Add up the years. Part of a year counts by its whole months. Does somebody work few hours a week? Then the amount may be lower. Always ask what holds now.",
};
