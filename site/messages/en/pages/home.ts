import type { home as dutch } from "../../nl/pages/home.ts";

export const home: typeof dutch = {
  title: "Job coaching in the Netherlands: know where you stand",
  lead: "Work out which days and amounts hold for you. With every answer you see where it comes from.",
  description:
    "Work out deadlines for job coaching organisations, with every step and its source. Everything happens in your own browser.",
  tasksTitle: "What would you like to know?",
  soon: "To come",
  tasks: [
    {
      who: "For job coaching organisations",
      title: "When must my report reach UWV?",
      text: "Fill in the date of your recognition. You get all measurement years and last days, for your calendar too.",
      action: "Work out my deadlines",
      page: "deadlines",
    },
    {
      who: "For employers",
      title: "What budget is there for a job coach?",
      text: "Per year, in regime licht (light) and midden (medium). With the hours it buys and what remains for you.",
      action: "Work out the budget",
      page: "budget",
    },
    {
      who: "For job coaching organisations, once a year",
      title: "Do our scores meet the norm?",
      text: "Open the forms you collected. You get the averages and an anonymous report.",
      action: "Work out our scores",
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
      text: "Sometimes a text is unclear. Then we choose the safe side, and the answer says that we did.",
    },
  ],
};
