export const caseload = {
  tab: "For municipalities",
  title: "What does a year of placements cost?",
  lead: "For municipalities. Fill in how many people you place. You see per calendar year what job coaching costs at most.",
  description: "Plan the budget for job coaching per calendar year, with a low and a high amount.",
  byHand:
    "Take the number of people you place. Take the share of them that needs a job coach, and rather too many than too few. Divide them over licht (light) and midden (medium). Add up the yearly amounts for each of them, as they stand with the scheme of the four large municipalities (G4). Those amounts are of 2015 and exclude VAT. Count the third year too if you may have to pay it. People whom you coach already come on top of that.",
};
