import type { sources as dutch } from "../../nl/pages/sources.ts";
import { publisherOnly } from "../question.ts";

export const sources: typeof dutch = {
  yearColumn: (year) => `Year ${year}`,
  title: "Schemes and sources",
  lead: "With every figure it says where we read it, and how certain we are.",
  description:
    "The schemes that the calculator knows, with every figure, the date from which it holds, and its source.",
  listTitle: "The schemes of UWV and municipalities",
  howTitle: "How we use sources",
  how: `We read the text of the scheme and write down in our own words what it says. With every figure stands its source, and the day on which we last compared the two. Some texts we read in a copy. Then that is said.

Does a rule change? Then we close the old period and add the new one. Old answers can still be checked that way.

Is the text silent, or does it contradict itself? Then the answer says what we chose and why. Is there no rule that we know for a date? Then we say so. We do not guess.`,
  held: (from, to) => `Held from ${from} through ${to}.`,
  heldLead: (from, to) => `These rules no longer hold. They held from ${from} through ${to}.`,
  holds: (from) => `Holds from ${from}. We found no end.`,
  holdsThrough: (from, to) => `Holds from ${from} through ${to}.`,
  holdsYear: (year) => `Holds from ${year}; the day is not in it. We found no end.`,
  undated: (year) => `Undated. Not older than ${year}.`,
  ended: "ended",
  who: "Who decides",
  coachTitle: "For which job coach",
  coach: {
    internal: "an internal job coach, through the employer",
    external: "an external job coach, through UWV or the municipality",
  },
  vatTitle: "VAT",
  vat: {
    excluded: "The amounts exclude VAT.",
    not_stated: "The text does not say whether VAT comes with the amounts.",
  },
  basedOn: "Follows the scheme",
  before: "Before this came",
  after: "After this came",
  conditionsTitle: "Who qualifies, and when to apply?",
  conditionsTitlePast: "Who qualified, and when did one apply?",
  onlyFor: (who) => `Only for: ${who}.`,
  figures: "Figures",
  figuresPast: "The figures of that time",
  period: (from, to) => `From ${from} through ${to}.`,
  open: (from, year) => `From ${from}. Read for ${year}; we found no end.`,
  openYear: (year) => `Read for ${year}; we found no end.`,
  openUndated: (year) => `Read in a text of ${year} or later.`,
  grantedBefore: (day) => `For what was granted before ${day}.`,
  side: { employee: "Employee", employer: "Employer" },
  scale: "Answers:",
  examplesTitle: "Examples from the source itself",
  examplesText: "At every change the calculator is checked against these examples.",
  exampleOf: (day) => `Recognised on ${day}`,
  exampleRow: (row) =>
    `Measurement year ${row.number}: ${row.period_start} through ${row.period_end}. Report in before ${row.report_before}.`,
  sourcesTitle: "Sources",
  checked: (day) => `Compared on ${day}.`,
  publisherOnly,
  version: (version) => `Version ${version} of these rules.`,
  back: "All schemes",
};
