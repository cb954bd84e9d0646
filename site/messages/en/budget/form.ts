import type { Regime } from "../../../src/core.ts";
import type { Municipality } from "../../../src/budget/authorities.ts";
import { datesIn } from "../../../src/lib/dates.ts";

const dates = datesIn("en");

/** The Dutch words are in every letter: they stay. */
export const regimes: Record<Regime, string> = {
  zeer_licht: "zeer licht (very light)",
  licht: "licht (light)",
  midden: "midden (medium)",
  intensief: "intensief (intensive)",
};

export const municipality: Record<Municipality, string> = {
  amsterdam: "Amsterdam",
  rotterdam: "Rotterdam",
  den_haag: "The Hague",
  utrecht: "Utrecht",
  s_hertogenbosch: "’s-Hertogenbosch",
  apeldoorn: "Apeldoorn",
  epe: "Epe",
  heerde: "Heerde",
  other: "another municipality",
};

const years = (count: number): string => (count === 1 ? "1 year" : `${count} years`);

export const form = {
  label: "Your question",
  authority: "Who decides about the job coach?",
  authorityHint: "Does your employee receive a benefit? Usually whoever pays it decides.",
  authorityChoose: "Choose",
  authorityMissing: "Choose who decides about the job coach.",
  uwv: "UWV",
  municipalities: "Municipality",
  ownRules: "Your own rules",
  coach: "What kind of job coach?",
  internal: "Internal job coach",
  internalHint: "You arrange the coach and receive a subsidy.",
  external: "External job coach",
  externalHint: (uwv: boolean): string =>
    uwv
      ? "UWV buys the hours. You receive no money."
      : "The municipality buys the hours. You receive no money.",
  regime: "Regime",
  regimeHint: "UWV or the municipality grants it. Choose what you expect.",
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
  workHoursHint: "The hours that your employee works in a year, for example 1200.",
  more: "Job coach, VAT and earlier support",
  rate: "Hourly rate of the job coach",
  rateHint: "Excluding VAT, for example 74.78",
  planned: "Hours that you plan",
  plannedHint: "Per year. Then you see what you pay yourself.",
  plannedYear: (year: number) => `Year ${year}`,
  vat: "VAT in per cent",
  vatHint: "For example 21. Empty: we reckon without VAT.",
  granted: "Date of the grant",
  grantedHint: (before?: string): string =>
    `The date on the letter of UWV. Empty: the first day.${before ? ` What was granted before ${dates.day(before)} kept the old rate for a while.` : ""}`,
  used: "Months of support before this",
  usedHint: "Earlier support is taken off the years. Empty: none.",
  trial: "Months of trial placement",
  trialHint: "Just before the employment. Empty: none.",
  noTrial: "This scheme has no amount for a trial placement.",
  own: "Fill in today’s amounts",
  ownHint: (year: number) =>
    `The amounts below are those of ${year}. Do you know today’s? Fill them in, for a whole year and without VAT.`,
  ownHintDecided:
    "The municipality publishes no amounts. Do you know them? Fill them in, for a whole year and without VAT.",
  ownNotPossible: "This scheme counts hours. Fill in the hourly rate of the job coach.",
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
  dayEcho: (day: string) => dates.long(day),
};
