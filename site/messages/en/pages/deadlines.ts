import type { deadlines as dutch } from "../../nl/pages/deadlines.ts";

export const deadlines: typeof dutch = {
  title: "When must your report be in?",
  lead: "Fill in the date on which UWV recognised your organisation. You see all measurement years and last days at once.",
  description:
    "Work out when your measurement years run, and before which day the report on client satisfaction must reach UWV.",
  byHandTitle: "How to work it out yourself",
  byHand: ({ year, period, term }) => [
    `Take the day and the month of your recognition. Is it from before ${year}? Then the first measurement year starts on that day in ${year}. Otherwise it starts on the day of the recognition.`,
    `A measurement year lasts ${period}. It ends on the same day of the year, and that day counts.`,
    `After that you have ${term} to hand in the report to your account manager at UWV.`,
  ],
  examplesTitle: "Examples from UWV",
};
