export const caseload = {
  tab: "For municipalities",
  title: "What does a year of placements cost?",
  lead: "For municipalities. Fill in how many people you place. You see per calendar year what job coaching costs at most.",
  description: "Plan the budget for job coaching per calendar year, with a low and a high amount.",
  byHand:
    "Take the number of people you place. Take the share of them that needs a job coach. Add up the yearly amounts for each of them, as they stand with the scheme of the four large cities.",
};
