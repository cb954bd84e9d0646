import type { sources as dutch } from "../../nl/pages/sources.ts";

export const sources: typeof dutch = {
  yearColumn: (year) => `Year ${year}`,
  title: "Schemes and sources",
  lead: "Every figure in this calculator stands in an official text. Here you see which, and from when it holds.",
  description:
    "The schemes that the calculator knows, with every figure, the date from which it holds, and its source.",
  listTitle: "The schemes",
  howTitle: "How we use sources",
  how: `We read the official text and write down in our own words what it says. With every figure stands its source, and the day on which we last compared the two.

Does a rule change? Then we close the old period and add the new one. Old answers can still be checked that way.

Is the text silent, or does it contradict itself? Then the answer says what we chose and why. Is there no rule that we know for a date? Then we say so, and do not guess.`,
  validFrom: "In force from",
  validOpen: "end not known",
  validTo: "to",
  figures: "Figures",
  since: "From",
  side: { employee: "Employee", employer: "Employer" },
  scale: "Answers:",
  examplesTitle: "Examples from the source itself",
  examplesText: "At every change the calculator is checked against these examples.",
  exampleOf: (day) => `Recognised on ${day}`,
  exampleRow: (row) =>
    `Measurement ${row.number}: ${row.period_start} to ${row.period_end}, inclusive. Report in before ${row.report_before}.`,
  sourcesTitle: "Sources",
  checked: (day) => `Checked on ${day}.`,
  version: (version) => `Version ${version} of these rules.`,
  back: "All schemes",
};
