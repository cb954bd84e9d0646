// What a list of people comes to, without the people themselves: a Worker posts no more.
import type { BudgetAmounts, PersonBudget } from "../core.ts";
import type { BudgetNotice } from "../lib/answer-kinds.ts";
import { whoseOf, type Whose } from "./answer-parts.ts";
import type { Part } from "./reckon.ts";

export interface YearTotal {
  /** The support year, from 1. */
  year: number;
  optional: boolean;
  people: number;
  /** Null as soon as one amount in it is unknown. */
  amount_cents: number | null;
}

/** What the people of one scheme come to. */
export interface SchemeTotal {
  scheme: string;
  people: number;
  total_cents: number | null;
}

export interface Totals {
  counted: number;
  whose: Whose;
  outcome: "published_amounts" | "own_amounts" | "decided_by_authority";
  /** More than one when people start under rules that followed each other. */
  bySchemes: SchemeTotal[];
  total_cents: number | null;
  total_incl_vat_cents: number | null;
  byCalendarYear: BudgetAmounts["by_calendar_year"];
  bySupportYear: YearTotal[];
  /** Of trial placements. */
  trial_cents: number;
  /** What is planned beyond the amounts; null when nothing is planned. */
  shortfall_cents: number | null;
  /** Remarks, each kind once, with how often it was made. */
  notices: { notice: BudgetNotice; count: number }[];
}

/** Sums of what the core gave, over all schemes. Undefined when nobody can be reckoned. */
export function totalsOf(parts: readonly Part[]): Totals | undefined {
  const answered = parts.flatMap(({ scheme, asked, included }) =>
    asked ? { scheme: scheme.id, people: included.length, answer: asked.answer } : [],
  );
  const [first] = answered;
  if (!first) return undefined;
  const amounts = answered.flatMap(({ answer: { result } }) =>
    result.outcome === "decided_by_authority" ? [] : result,
  );
  const decided = amounts.length < answered.length;
  const people = amounts.flatMap((result) => result.people);
  const shortfalls = people.flatMap(({ years }) =>
    years.flatMap(({ shortfall_cents }) => shortfall_cents ?? []),
  );
  return {
    counted: answered.reduce((sum, one) => sum + one.people, 0),
    whose: whoseOf(people.flatMap(({ years }) => years)),
    outcome: decided ? "decided_by_authority" : first.answer.result.outcome,
    bySchemes: answered.map(({ scheme, people, answer: { result } }) => ({
      ...{ scheme, people },
      total_cents: result.outcome === "decided_by_authority" ? null : result.total_cents,
    })),
    total_cents: decided ? null : sumOf(amounts.map(({ total_cents }) => total_cents)),
    total_incl_vat_cents: decided
      ? null
      : sumOf(amounts.map(({ total_incl_vat_cents }) => total_incl_vat_cents)),
    byCalendarYear: decided ? null : calendarYears(amounts),
    bySupportYear: supportYears(people),
    trial_cents: people.reduce((sum, { trial }) => sum + (trial?.amount_cents ?? 0), 0),
    shortfall_cents: shortfalls.length === 0 ? null : sumOf(shortfalls),
    notices: onceEach(answered.flatMap(({ answer }) => answer.notices)),
  };
}

/** Null as soon as one of them is unknown. */
const sumOf = (cents: readonly (number | null)[]): number | null =>
  cents.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);

/** Null as soon as the core has none for the people of one scheme. */
function calendarYears(amounts: readonly BudgetAmounts[]): Totals["byCalendarYear"] {
  const years = new Map<number, number>();
  for (const { by_calendar_year } of amounts) {
    if (by_calendar_year === null) return null;
    for (const { year, amount_cents } of by_calendar_year)
      years.set(year, (years.get(year) ?? 0) + amount_cents);
  }
  return [...years]
    .sort(([one], [other]) => one - other)
    .map(([year, amount_cents]) => ({ year, amount_cents }));
}

function supportYears(people: readonly PersonBudget[]): YearTotal[] {
  const years = new Map<number, YearTotal>();
  for (const { year, optional, amount_cents } of people.flatMap((person) => person.years)) {
    const sum = years.get(year) ?? { year, optional, people: 0, amount_cents: 0 };
    sum.people += 1;
    sum.amount_cents = sumOf([sum.amount_cents, amount_cents]);
    years.set(year, sum);
  }
  return [...years.values()].sort((one, other) => one.year - other.year);
}

function onceEach(notices: readonly BudgetNotice[]): Totals["notices"] {
  const seen = new Map<string, { notice: BudgetNotice; count: number }>();
  for (const notice of notices) {
    const key = notice.code + JSON.stringify(notice.data);
    const known = seen.get(key);
    if (known) known.count += 1;
    else seen.set(key, { notice, count: 1 });
  }
  return [...seen.values()];
}
