import { datesIn } from "../../../src/lib/dates.ts";
import { mixedOf, rounded, type Exact } from "../../../src/lib/exact.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { capital, say, strong, type Sentence } from "../../../src/lib/sentence.ts";
import type { AmountKind, VatKind } from "../../../src/budget/answer-parts.ts";
import type { Gap } from "../../../src/budget/issues.ts";
import type { Priced } from "../../../src/budget/priced.ts";
import type { Said, Tense } from "../../../src/budget/said.ts";
import { publisherOnly } from "../question.ts";
import { regimeInWords, regimes } from "./form.ts";

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
const hours = (value: string): string =>
  `${decimal(value)} ${Number(value) === 1 ? "hour" : "hours"}`;

/** "2 years", "30 months" */
const lasting = (value: Exact): string => {
  const years = mixedOf({ over: value.over, under: value.under * 12n });
  return years.part === null
    ? `${years.whole} ${years.whole === "1" ? "year" : "years"}`
    : months(value, 1);
};

const captions: Record<AmountKind, string> = {
  published: "At most",
  own: "Your own amounts",
  both: "Amounts, your own in part,",
  cost: "What it costs at your hourly rate,",
};
/** "At most per year, excluding VAT" */
const caption = (kind: AmountKind, vat: VatKind | undefined, what: string): string =>
  `${captions[kind]} ${what}${vat === "excluded" ? ", excluding VAT" : ""}`;
const verbs: Record<Tense, string> = { now: "is", past: "was", both: "is or was" };

export const answer = {
  people,
  eyebrow: (scheme: string) => scheme,
  year: (years: readonly number[]) => `amounts of ${allOf(years)}`,
  rulesOf: (years: readonly number[]) => `rules of ${allOf(years)}`,
  severalRules: (count: number) => `${decimal(count)} schemes together`,
  own: "own amounts",
  both: (years: readonly number[]) => `amounts of ${allOf(years)} and your own`,
  columns: {
    published: "At most",
    own: "Own amount",
    both: "Amount",
    cost: "Costs",
  } satisfies Record<AmountKind, string>,
  vat: {
    excluded: "Excluding VAT.",
    notStated: "Whether VAT comes with this, the text does not say.",
    notEverywhere: "Whether VAT comes with this, not every text says.",
  } satisfies Record<VatKind, string>,
  yourMunicipality: "your municipality",

  sentence(said: Said): Sentence {
    switch (said.kind) {
      case "amount": {
        const regime = regimeInWords(said.regime);
        const is = said.tense === "past" ? "was" : "is";
        const first = said.example
          ? say`In ${listed(said.example)}, for example, there is at most ${strong(euros(said.cents))} for ${regime} in ${lasting(said.months)}`
          : said.whose === "published"
            ? say`There ${is} at most ${strong(euros(said.cents))} for ${regime} in ${lasting(said.months)}`
            : say`${withOwn(said.whose)} there ${is} ${strong(euros(said.cents))} for ${regime} in ${lasting(said.months)}`;
        return said.optional
          ? [
              ...first,
              ...say`; with ${optionalYears(said.optional.years)} ${strong(euros(said.optional.cents))}.`,
            ]
          : [...first, "."];
      }
      case "hours": {
        const past = said.tense === "past";
        if (said.isLaw)
          return say`By law there ${past ? "was" : "is"} at most ${strong(hours(said.hours))} of coaching in ${lasting(said.months)}.`;
        if (said.buyer === undefined)
          return say`By your own rules there ${past ? "was" : "is"} ${strong(hours(said.hours))} of coaching for ${regimeInWords(said.regime)} in ${lasting(said.months)}.`;
        return say`For ${regimeInWords(said.regime)} ${said.buyer} ${past ? "bought" : "buys"} at most ${strong(hours(said.hours))} of coaching, in ${lasting(said.months)}. You ${past ? "received" : "receive"} no money yourself.`;
      }
      case "people": {
        const together = said.count === 1 ? "" : " together";
        const amount = strong(euros(said.cents));
        const first =
          said.whose === "published"
            ? said.ownRate
              ? say`For ${people(said.count)}${together} there ${verbs[said.tense]} ${amount}, in part at your own hourly rate`
              : say`For ${people(said.count)}${together} there ${verbs[said.tense]} at most ${amount}`
            : say`${withOwn(said.whose)} there ${verbs[said.tense]} ${amount} for ${people(said.count)}${together}`;
        return said.with_optional_cents !== undefined
          ? [
              ...first,
              ...say`; with the optional years ${strong(euros(said.with_optional_cents))}.`,
            ]
          : [...first, "."];
      }
      case "people_hours": {
        const together = said.count === 1 ? "" : " together";
        return said.whose === "published"
          ? say`For ${people(said.count)}${together} there ${verbs[said.tense]} at most ${strong(hours(said.hours))} of coaching.`
          : say`${byOwn(said.whose)} there ${verbs[said.tense]} ${strong(hours(said.hours))} of coaching for ${people(said.count)}${together}.`;
      }
      case "people_unknown":
        return say`For ${people(said.count)} there is no total: not every amount is known.`;
      case "unknown":
        return say`For ${regimeInWords(said.regime)} not every amount is known.`;
      case "decided":
        return say`${strong(capital(said.who))} decides for each person. The text that we read holds no amount.`;
      case "no_rule":
        return say`For ${strong(dates.day(said.on))} we know no rules of ${said.who}.`;
    }
  },
  /** What is known on either side of a day without rules, and whom to ask. */
  gapNext({ past, until, from }: Gap, who: string): string {
    const known = until
      ? `The last ones ${from ? "before it" : "that we know"} held up to and including ${dates.day(until)}. `
      : "";
    const next = from
      ? `The first ones ${until ? "after it" : "that we know"} hold from ${dates.day(from)}. `
      : "";
    return `${known}${next}Ask ${who} what ${past ? "held then" : "holds now"}.`;
  },
  todaysAmounts: "Today’s amounts may be different.",
  fillThemIn: "Fill them in",

  /** How far what is told still holds. */
  holds: {
    ended: (day: string, who: string) =>
      `These rules held up to and including ${dates.day(day)}. We did not find what ${who} did after that. Ask ${who}.`,
    endedOf: (title: string, day: string) =>
      `“${title}” held up to and including ${dates.day(day)}.`,
    superseded: (year: number, who: string) =>
      `This is what ${who} gave in ${year}. We did not find what ${who} gives now. Ask ${who}.`,
    indexed: (how: string) => `${how}.`,
    law: (who: string, below: string) =>
      `This is a maximum, not a right. ${below && `${below}. `}Ask ${who} what holds now.`,
    lawOf: (title: string) => `“${title}” is a maximum, not a right.`,
    farAhead: (asked: number, year: number) =>
      `You asked about ${asked}. These figures are of ${year}. By then the rules will be different.`,
  },

  /** The agreement of others, beside an authority without amounts. */
  beside: {
    title: (year: number) => `An example of ${year}`,
    text: "This is what other municipalities agreed. Your municipality decides for itself, and may do something else. Ask what your municipality does.",
  },

  conditions: {
    title: "Who qualifies, and when to apply",
    titlePast: "Who qualified, and when to apply",
    frame: "This law holds too:",
    more: (count: number) => many(count, "more point", "more points"),
    only: (name: string) => `Only for “${name}”.`,
  },

  facts: {
    inclVat: (vat: string) => `What the coach costs with ${decimal(vat)}% VAT`,
    hours: (rate: number) => `Hours at ${euros(rate)}`,
    hoursValue: (all: string, optional: readonly number[]) =>
      `${hours(all)} in total${withYears(optional)}`,
    hoursAsk: "How many hours is that?",
    hoursFill: "Fill in the hourly rate",
    priceAsk: "What does that cost?",
    shortfall: "You pay yourself, without VAT",
    shortfallValue: (cents: number, planned: readonly number[], optional: readonly number[]) =>
      `${cents === 0 ? "nothing: the hours fit in the amount" : euros(cents)}${
        planned.length > 0 ? ` (for ${yearsOf(planned)})` : withYears(optional)
      }`,
    noRate: "Fill in the hourly rate too",
    period: "Period",
    periodValue: (from: string, to: string) =>
      `${dates.day(from)} up to and including ${dates.day(to)}`,
    worth: (priced: Priced, isLaw: boolean, who: string) =>
      priced.by === "authority"
        ? `At the rate of ${who}`
        : isLaw
          ? `That legal maximum costs at your rate of ${euros(priced.rate_cents)}`
          : `${priced.by === "both" ? "In part at" : "At"} your rate of ${euros(priced.rate_cents)}`,
    trial: "Of which trial placement",
    counted: "Counted",
    countedValue: (counted: number, wrong: number, unknown: number) =>
      [
        people(counted),
        ...(wrong > 0 ? [`${decimal(wrong)} with an error not`] : []),
        ...(unknown > 0 ? [`${decimal(unknown)} without known rules not`] : []),
      ].join("; "),
  },

  compare: {
    title: (names: readonly string[]) =>
      names.length === 1 ? "Per year" : `${capital(listed(names))} side by side`,
    label: (parts: readonly { name: string; total: string }[], tag: string) =>
      `Bar chart of the budget per year, ${tag}: ${parts.map(({ name, total }) => `${name} ${total}`).join(", ")}. The table below says the same.`,
    optional: "optional",
    own: (amount: string) => `${amount} (own)`,
    segment: (year: number) => `year ${year}`,
    caption: (kind: AmountKind, vat: VatKind | undefined) => caption(kind, vat, "per year"),
    captionHours: "At most per year, in hours",
    unknown: "unknown",
  },

  years: {
    title: (regime: string) =>
      `${capital(regime === regimes.wettelijk_maximum ? regime : `regime ${regime}`)}, year by year`,
    caption: "Amount and hours per year",
    year: "Year",
    yearName: (year: number, optional: boolean) =>
      `Year\u00a0${year}${optional ? " (optional)" : ""}`,
    period: "Period",
    months: "Months",
    granted: "Hours at most",
    affordable: "Hours for that money",
    perWeek: "Per week",
    perWeekValue: (value: Exact) => hours(rounded(value, 2).digits),
    planned: "Planned hours",
    noPlan: "no plan",
    shortfall: "You pay yourself, without VAT",
    total: "Together",
    trial: "trial placement",
    hours,
    periodValue: (from: string, to: string): [string, string] => [
      dates.day(from),
      `through ${dates.day(to)}`,
    ],
    monthsValue: (value: Exact) => months(value),
  },

  calendar: {
    title: "Per calendar year",
    caption: (kind: AmountKind, vat: VatKind | undefined) =>
      caption(kind, vat, "in each calendar year"),
    label: (from: number, to: number) =>
      `Bar chart of the budget per calendar year, from ${from} through ${to}. The table below says the same.`,
    year: "Calendar year",
    note: "Each month counts in the calendar year in which it begins.",
  },

  byAuthorities: {
    title: "By who decides",
    caption: "For each who decides, and all together",
    authority: "Who decides",
    people: "People",
    amount: "Amount or hours",
    noTotal: "Not every amount is known. So there is no total of all together.",
    noTotalCell: "no total",
  },

  bySchemes: {
    title: "Per scheme",
    why: "For each person the scheme of whoever decides holds, on the first day. Without a first day the rules of today hold.",
    caption: "Amount or hours per scheme",
    scheme: "Scheme",
    year: "Of",
    people: "People",
    amount: "Amount or hours",
  },

  supportYears: {
    title: "Per year of support",
    caption: (kind: AmountKind, vat: VatKind | undefined) =>
      caption(kind, vat, "for all people together, per year of their support"),
    label: "Bar chart of the budget per year of support. The table below says the same.",
    year: "Year",
    people: "People",
  },

  decided: {
    title: "What the text does say",
    none: "The text that we read holds no limit either.",
    unit: {
      hours,
      weeks: (value: string) => many(Number(value), "week", "weeks"),
      months: (value: string) => many(Number(value), "month", "months"),
      years: (value: string) => many(Number(value), "year", "years"),
    },
    askTitle: "What you can ask",
    ask: [
      "Which regime, or how many hours of support, do you grant?",
      "For how long, and when do you look at it again?",
      "What is the hourly rate, with or without VAT?",
      "Do you pay us, or the job coach directly?",
      "What happens when we need more hours?",
    ],
    own: "Do you know the amounts? Fill them in, and we calculate with them.",
  },

  explanation: {
    title: "How this was calculated",
    titleRules: "About these rules",
    publisherOnly,
    sameSource: "Same source",
    ownFigure: "Your own figure",
    ownInPart: "Your own figures in part",
    others: (count: number) =>
      `The days, hours and calendar years too (${many(count, "step", "steps")})`,
    noticesTitle: "Good to know",
    rules: (title: string, version: string) => `Rules: ${title}, version ${version}.`,
    rulesLink: "See these rules and their sources",
    ownRules: (title: string) => `Rules: ${title}. These are your own rules, not ours.`,
  },

  states: {
    example: "example",
    exampleEyebrow: (names: readonly string[]) => `In ${listed(names)}`,
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
      "There is an error at a field in the question. The answer is calculated without that field.",
    broken: "The calculator cannot start in this browser.",
    brokenNext:
      "The calculator needs WebAssembly. Use a newer browser, or ask your administrator whether WebAssembly was turned off.",
    announced: (sentence: string) => `Answer: ${sentence}`,
    ownCame: "Mind: amounts of somebody’s own came along.",
    ownCameNext: "They were in the link or the file and are not ours.",
    ownRefused: (title: string) => `The own rules “${title}” have not been opened.`,
  },

  who: (names: readonly string[]) => capital(listed(names)),
  asked: (who: string, when: string) => `${who}. Calculated on ${dates.long(when)}.`,
};

const withOwn = (whose: string): string =>
  whose === "own" ? "With your own amounts" : "With your own amounts in part";
const byOwn = (whose: string): string =>
  whose === "own" ? "By your own rules" : "In part by your own rules";
const optionalYears = (years: readonly number[]): string =>
  years.length === 1
    ? `the ${ordinals[(years[0] ?? 1) - 1] ?? "last"}, optional year`
    : "the optional years";

const yearsOf = (years: readonly number[]): string =>
  `${years.length === 1 ? "year" : "years"} ${allOf(years)}`;
const withYears = (years: readonly number[]): string =>
  years.length > 0 ? `, if ${yearsOf(years)} ${years.length === 1 ? "is" : "are"} granted` : "";
const allOf = (years: readonly number[]): string => listed(years.map(String));
const listed = (names: readonly string[]): string => new Intl.ListFormat("en").format(names);
