import { datesIn } from "../../../src/lib/dates.ts";
import { mixedOf, rounded, type Exact } from "../../../src/lib/exact.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { say, strong, type Sentence } from "../../../src/lib/sentence.ts";
import type { Said } from "../../../src/budget/said.ts";
import { regimes } from "./form.ts";

const dates = datesIn("en");
const { euros, decimal } = numbersIn("en");
const ordinals = ["first", "second", "third", "fourth", "fifth"];
const many = (count: number, one: string, more: string): string =>
  `${decimal(count)} ${count === 1 ? one : more}`;
const people = (count: number): string => many(count, "person", "people");
const months = (value: Exact, places = 4): string => {
  const { digits } = rounded(value, places);
  return `${decimal(digits)} ${digits === "1" ? "month" : "months"}`;
};
const hours = (value: string): string => `${decimal(value)} hours`;

/** "2 years", "30 months" */
const lasting = (value: Exact): string => {
  const years = mixedOf({ over: value.over, under: value.under * 12n });
  return years.part === null ? many(Number(years.whole), "year", "years") : months(value, 1);
};

export const answer = {
  people,
  eyebrow: (scheme: string) => scheme,
  year: (years: readonly number[]) => `amounts of ${allOf(years)}`,
  rulesOf: (years: readonly number[]) => `rules of ${allOf(years)}`,
  severalRules: (count: number) => `${decimal(count)} schemes, by the first day of each`,
  own: "own amounts",
  both: (years: readonly number[]) => `amounts of ${allOf(years)} and your own`,
  excluding: "Excluding VAT",

  sentence(said: Said): Sentence {
    switch (said.kind) {
      case "amount": {
        const where = said.example
          ? "In the agreement of the four large cities there is "
          : "There is ";
        const first = say`${where}at most ${strong(euros(said.cents))} for ${regimes[said.regime]} in ${lasting(said.months)}`;
        return said.optional
          ? [
              ...first,
              ...say`; with ${optionalYears(said.optional.years)} ${strong(euros(said.optional.cents))}.`,
            ]
          : [...first, "."];
      }
      case "hours":
        return say`For ${regimes[said.regime]} UWV buys at most ${strong(hours(said.hours))} of coaching, in ${lasting(said.months)}. You receive no money yourself.`;
      case "people":
        return say`For ${people(said.count)} there is at most ${strong(euros(said.cents))}${said.count === 1 ? "" : " together"}.`;
      case "people_unknown":
        return say`For ${people(said.count)} there is no total: not every amount is known.`;
      case "unknown":
        return say`For ${regimes[said.regime]} not every amount is known.`;
      case "decided":
        return say`${strong(said.who)} decides for each person. The rules hold no amount.`;
    }
  },
  deciders: {
    "weener-xl-2023": "Weener XL in ’s-Hertogenbosch",
    lucrato: "Lucrato",
  } as Record<string, string>,
  decider: "The municipality",
  todaysAmounts: "Today’s amounts may be higher.",
  fillThemIn: "Fill them in",

  facts: {
    inclVat: (vat: string) => `With ${decimal(vat)}% VAT`,
    hours: (rate: number) => `Hours at ${euros(rate)}`,
    hoursValue: (all: string) => `${decimal(all)} hours in total`,
    hoursAsk: "How many hours is that?",
    hoursFill: "Fill in the hourly rate",
    shortfall: "Remains for you",
    shortfallValue: (cents: number) => (cents === 0 ? "nothing: it fits" : euros(cents)),
    noRate: "Fill in the hourly rate too",
    period: "Period",
    periodValue: (from: string, to: string) =>
      `${dates.day(from)} up to and including ${dates.day(to)}`,
    worth: "At UWV’s rate",
    trial: "Of which trial placement",
    counted: "Counted",
    countedValue: (counted: number, wrong: number) =>
      wrong === 0 ? people(counted) : `${people(counted)}; ${decimal(wrong)} with an error not`,
  },

  compare: {
    title: (names: readonly string[]) =>
      names.length === 1 ? "Per year" : `${capital(listed(names))} side by side`,
    label: (columns: readonly { name: string; total: string }[], tag: string) =>
      `Bar chart of the budget per year, ${tag}: ${columns.map(({ name, total }) => `${name} ${total}`).join(", ")}. The table below says the same.`,
    optional: "optional",
    own: (amount: string) => `${amount} (own)`,
    segment: (year: number) => `year ${year}`,
    caption: "At most per year, excluding VAT",
    captionHours: "At most per year, in hours",
    unknown: "unknown",
  },

  years: {
    title: (regime: string) => `${capital(regime)}, year by year`,
    caption: "Amount and hours per year",
    year: "Year",
    yearName: (year: number, optional: boolean) =>
      `Year\u00a0${year}${optional ? " (optional)" : ""}`,
    period: "Period",
    months: "Months",
    amount: "At most",
    granted: "Hours at most",
    affordable: "Hours for that money",
    perWeek: "Per week",
    perWeekValue: (value: Exact) => `${decimal(rounded(value, 2).digits)} hours`,
    planned: "Planned",
    shortfall: "Remains for you",
    total: "Together",
    trial: "trial placement",
    hours,
    periodValue: (from: string, to: string): [string, string] => [
      dates.day(from),
      `to ${dates.day(to)}`,
    ],
    monthsValue: (value: Exact) => months(value),
  },

  calendar: {
    title: "Per calendar year",
    caption: "What there is at most in each calendar year, excluding VAT",
    label: (from: number, to: number) =>
      `Bar chart of the budget per calendar year, from ${from} to ${to}. The table below says the same.`,
    year: "Calendar year",
    amount: "At most",
    note: "Each month counts in the calendar year in which it begins.",
  },

  bySchemes: {
    title: "Per scheme",
    why: "For each person the scheme of the first day holds. Someone without a first day falls under the newest.",
    caption: "At most per scheme, excluding VAT",
    scheme: "Scheme",
    year: "Of",
    people: "People",
    amount: "At most",
  },

  supportYears: {
    title: "Per year of support",
    caption: "All people together, per year of their support, excluding VAT",
    label: "Bar chart of the budget per year of support. The table below says the same.",
    year: "Year",
    people: "People",
    amount: "At most",
  },

  decided: {
    title: "What is fixed",
    none: "The rules hold no limit at all.",
    unit: {
      hours: (value: string) => `${decimal(value)} hours`,
      weeks: (value: string) => `${decimal(value)} weeks`,
      months: (value: string) => `${decimal(value)} months`,
      years: (value: string) => `${decimal(value)} years`,
    },
    askTitle: "What you can ask",
    ask: [
      "Which regime, or how many hours of support, do you grant?",
      "For how long, and when do you look at it again?",
      "What is the hourly rate, with or without VAT?",
      "Do you pay us, or the job coach directly?",
      "What happens when we need more hours?",
    ],
    own: "Do you know the amounts? Fill them in, and we reckon with them.",
  },

  explanation: {
    title: "How this was worked out",
    sameSource: "Same source",
    others: (count: number) => `The days, hours and calendar years too (${count} steps)`,
    noticesTitle: "Good to know",
    rules: (title: string, version: string) => `Rules: ${title}, version ${version}.`,
    rulesLink: "See these rules and their sources",
    ownRules: (title: string) => `Rules: ${title}. These are your own rules, not ours.`,
    forPerson: (label: string) => `The steps of ${label}`,
  },

  states: {
    example: "example",
    exampleEyebrow: "In Amsterdam, Rotterdam, The Hague and Utrecht",
    needs: (what: string) => `Fill in ${what}. Then your answer comes here.`,
    needsHours: "the hours a week",
    needsWorkHours: "the working hours a year",
    needsStart: "the first day",
    busy: "The calculator is starting.",
    part: "One moment.",
    partFailed: "The list could not be shown.",
    partFailedNext:
      "Your browser fetches one more part of the page for it. Are you still connected?",
    partAgain: "Try again",
    wrong: "No answer yet.",
    wrongNext:
      "At a field in the question it says what is not right yet. What you filled in is kept.",
    leftOut: "Not everything counts yet.",
    leftOutNext:
      "There is an error at a field in the question. The answer reckons without that field.",
    broken: "The calculator cannot start in this browser.",
    brokenNext:
      "It needs WebAssembly. Use a newer browser, or ask your administrator whether WebAssembly was turned off.",
    announced: (sentence: string) => `Answer: ${sentence}`,
    ownCame: "Mind: amounts of somebody’s own came along.",
    ownCameNext: "They were in the link or the file and are not ours.",
  },

  asked: (who: string, when: string) => `${who}. Worked out on ${dates.long(when)}.`,
};

const optionalYears = (years: readonly number[]): string =>
  years.length === 1
    ? `the ${ordinals[(years[0] ?? 1) - 1] ?? "last"}, optional year`
    : "the optional years";

const allOf = (years: readonly number[]): string => listed(years.map(String));
const listed = (names: readonly string[]): string => new Intl.ListFormat("en").format(names);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
