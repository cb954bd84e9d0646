import type { home as dutch } from "../../nl/pages/home.ts";

export const home: typeof dutch = {
  title: "Job coaching in the Netherlands: know where you stand",
  lead: "Calculate which days and amounts hold for you. With every answer you see where it comes from.",
  description:
    "Calculate deadlines, budget and client satisfaction for job coaching, with every step and its source. Everything happens in your own browser.",
  tasksTitle: "What would you like to know?",
  soon: "To come",
  tasks: [
    {
      who: "For job coaching organisations",
      title: "When must my report reach UWV?",
      text: "Fill in the date of your recognition. You get all measurement years and last days, for your calendar too.",
      action: "Calculate my deadlines",
      page: "deadlines",
    },
    {
      who: "For employers",
      title: "What budget is there for a job coach?",
      text: "What there is at most, per year. With the hours it buys and what you pay yourself.",
      action: "Calculate the budget",
      page: "budget",
    },
    {
      who: "For job coaching organisations, once a year",
      title: "Do our scores meet the norm?",
      text: "Open the forms you collected. You get the averages and a report without names.",
      action: "Calculate our scores",
      page: "satisfaction",
    },
  ],
  trustTitle: "Why you can rely on this",
  trust: [
    {
      title: "Nothing leaves your device",
      text: "The calculator runs in your browser. The page is not allowed to send anything. [Check it yourself](page:privacy).",
    },
    {
      title: "Every step has a source",
      text: "Under every answer it says how it was calculated, and in which text that stands. [See the schemes](page:sources).",
    },
    {
      title: "Where the source is silent, we say so",
      text: "Sometimes a text is unclear. Then we choose a reading, and the answer says so. For deadlines we take the safest.",
    },
  ],
};
