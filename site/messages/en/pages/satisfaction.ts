import type { satisfaction as dutch } from "../../nl/pages/satisfaction.ts";

export const satisfaction: typeof dutch = {
  title: "Do your scores meet the norm?",
  lead: "Open the list of the forms you collected. You see both averages at once, and you make a document to copy into the form of UWV.",
  description:
    "Calculate the average satisfaction of employees and employers, and make an anonymous report for UWV.",
  byHandTitle: "How to calculate it yourself",
  byHand: (figures) => [
    "Take the form of the employee and that of the employer of every coaching period completed in the measurement year.",
    "Add up the scores of the employees. Divide that by the number of forms with a score. Do the same for the employers.",
    `Each average has to be at least ${figures.norm}. UWV does not say whether rounding is allowed. We take the strict reading: no rounding.`,
    "Count for every question how often each answer was given. Put letters and numbers in the place of names.",
    "Was no period completed? Give notice of that in writing to your contact person at UWV. Does the measurement year end on 12 May? Then 11 June is your last day. The explanation says “accounthouder”, the website “contract- en leveranciermanager”.",
  ],
};
