import type { deadlines as dutch } from "../../nl/pages/deadlines.ts";

export const deadlines: typeof dutch = {
  title: "When must your report be in?",
  lead: "Fill in the date on which UWV recognised your organisation. You see all measurement years and last days at once.",
  description:
    "Calculate when your measurement years run, and before which day the report on client satisfaction must reach UWV.",
  byHandTitle: "How to calculate it yourself",
  byHand: ({ year, period, term }) => [
    `Take the day and the month of your recognition. Is it from before ${year}? Then the first measurement year starts on that day in ${year}. Otherwise it starts on the day of the recognition.`,
    `A measurement year lasts ${period}. It ends on the same day of the year, and that day counts.`,
    `The report must be in before the same day ${term} later. Does the measurement year end on 12 May? Then 11 June is your last day.`,
    "Does a month lack that day? Then take the last day of that month. Your last day is the day before.",
    "Is your last day in a weekend or on a holiday? That does not move the deadline. Take the working day before it.",
    "Send the report to your regular contact at UWV. Was no coaching period completed in the measurement year? Then say so in writing, before the same day.",
  ],
  examplesTitle: "Examples from UWV",
};
