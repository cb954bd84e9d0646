import type { Regime } from "../../../src/core.ts";
import { datesIn } from "../../../src/lib/dates.ts";

const dates = datesIn("en");

/** The Dutch words are in every letter: they stay. */
export const regimes: Record<Regime, string> = {
  zeer_licht: "zeer licht (very light)",
  licht: "licht (light)",
  midden: "midden (medium)",
  intensief: "intensief (intensive)",
  wettelijk_maximum: "legal maximum",
};

/** "regime midden (medium)"; the cap of the law is no regime that somebody grants. */
export const regimeInWords = (regime: Regime): string =>
  regime === "wettelijk_maximum" ? "the legal maximum" : `regime ${regimes[regime]}`;

const years = (count: number): string => (count === 1 ? "1 year" : `${count} years`);

export const form = {
  label: "Your question",
  authority: "Who decides about the job coach?",
  authorityHint:
    "Does your employee work with a wage subsidy (loonkostensubsidie), or came from social assistance? Then usually the municipality. Wajong, WIA or WW? Then usually UWV.",
  authorityChoose: "Choose",
  authorityMissing: "Choose who decides about the job coach.",
  decides: "Who decides about this person?",
  decidesHint: "Only if it is somebody else than above.",
  decidesAsAbove: (name: string) => `The same as above: ${name}`,
  ownRulesOf: (name: string) => `${name} (your own rules)`,
  coach: "What kind of job coach?",
  internal: "Internal job coach",
  internalHint: "You arrange the coach and receive a subsidy.",
  external: "External job coach",
  externalHint: "Whoever decides buys the hours. You receive no money.",
  rules: {
    legend: "Which rules?",
    law: "The law of today",
    lawHint: "The maximum in hours.",
    once: (hours: boolean, year: number, until: string | null) =>
      hours
        ? `The rules of ${until === null || Number(until.slice(0, 4)) === year ? year : `${year} and ${until.slice(0, 4)}`}`
        : `The amounts of ${year}`,
    onceHint: "As it was then.",
  },
  regime: "Regime",
  regimeHint:
    "The regime says how much support somebody gets. UWV or the municipality decides on it. Not sure? Take midden (medium).",
  length: "How long?",
  years,
  dates: "From day to day",
  start: "First day",
  startHint: "The day on which the support begins.",
  end: "Last day of employment",
  endHint: "That day counts. May be left empty.",
  day: "Day",
  month: "Month",
  year: "Year",
  choose: (text: string) => `I mean ${text}`,
  hours: "Hours a week",
  hoursHint: (needed: boolean): string =>
    needed
      ? "From the contract. For example 32 or 32.5"
      : "From the contract, for example 32.5. May be left empty.",
  workHours: "Working hours a year",
  workHoursHint:
    "The hours of the contract, for a whole year. For example 1200. Do not take off holidays.",
  more: "Job coach, VAT and earlier support",
  rate: "Hourly rate of the job coach",
  rateHint: (internal: boolean): string =>
    `Without VAT, for example 74.78.${internal ? " Is the coach your own employee? Take the wage cost per hour." : ""}`,
  planned: "Planned hours",
  plannedHint: "Per year. Then you see what you pay yourself. A year left empty does not count.",
  plannedYear: (year: number) => `Year ${year}`,
  vat: "VAT in per cent",
  vatHint: "For example 21. Can you deduct VAT? Leave this empty.",
  granted: "Date of the grant",
  grantedHint: (before?: string): string =>
    `The date on the letter that grants the job coach. Empty: the first day.${before ? ` What was granted before ${dates.day(before)} kept the old rate for a while.` : ""}`,
  used: "Months of earlier support",
  usedKnown: "Only support at your place.",
  usedUnknown: "The text does not say which support counts. Ask.",
  usedEmpty: "Empty: none.",
  trial: "Months of trial placement",
  trialHint: "Working on trial before the contract. Whole months. Empty: none.",
  noTrial: "This scheme does not count a trial placement. Leave this empty.",
  own: "Fill in today’s amounts",
  ownHint: (year: number) =>
    `The amounts that we know are those of ${year}. Do you know today’s? Fill them in, for a whole year and without VAT.`,
  ownHintDecided:
    "The text that we read holds no amounts. Do you know them? Fill them in, for a whole year and without VAT.",
  ownNotPossible: "These rules are about hours. Fill in the hourly rate of the job coach.",
  ownCell: (regime: string, year: number) => `${regime}, year ${year}`,
  ownYear: (year: number) => `Year ${year}`,
  ownClear: "Back to the published amounts",
  ownSave: "Save as rules of your own",
  name: "Name",
  nameHint: "Only for yourself. Stays on this device.",
  person: (number: number) => `Person ${number}`,
  submit: "Calculate",
  promise: "Everything happens on this device. The page cannot send anything.",
  promiseLink: "Check it yourself",
};
