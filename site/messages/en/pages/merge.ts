export const merge = {
  tabs: "Client satisfaction",
  tabReport: "One organisation",
  tab: "Add up several",
  title: "Add up the client satisfaction of several organisations",
  lead: "Open the totals of each organisation. You see the scores per organisation and together, without seeing a single form.",
  description:
    "Add up the totals of client satisfaction of several job coaching organisations, without forms and without names.",
  byHandTitle: "How to calculate it yourself",
  byHand:
    "Add the sums of the scores of all organisations, and their numbers of scores. Divide the sum by that number. Do so for employees and for employers apart. Do not take the average of the averages: a small organisation would then weigh too much.",
};
