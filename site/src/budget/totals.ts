// What a list of people comes to, without the people themselves: a Worker posts no more.
import type { BudgetAmounts, PersonBudget, RegimeBudgetResult } from "../core.ts";
import type { BudgetNotice } from "../lib/answer-kinds.ts";
import { whoseOf, type Whose } from "./answer-parts.ts";
import { together } from "./cents.ts";
import { pricedOf, type Priced } from "./priced.ts";
import type { Part } from "./reckon.ts";
import { grantedHours, sumOf } from "./said.ts";

export interface YearTotal {
  /** The support year, from 1. */
  year: number;
  optional: boolean;
  people: number;
  /** Null as soon as one amount in it is unknown. */
  amount_cents: number | null;
}

/** What some of the people come to. */
export interface GroupTotal {
  people: number;
  /** Null as soon as one amount in it is unknown. */
  total_cents: number | null;
  /** Hours of coaching, where everyone in it has hours; else null. */
  hours: string | null;
  /** An amount or a rate of the visitor's own is in it. */
  own: boolean;
}

export interface Totals extends GroupTotal {
  whose: Whose;
  outcome: "published_amounts" | "own_amounts" | "decided_by_authority";
  /** More than one when people start under rules that followed each other, or others decide. */
  bySchemes: (GroupTotal & { scheme: string })[];
  /** Who decides, in the order of the list. */
  byAuthorities: (GroupTotal & { authority: string })[];
  total_incl_vat_cents: number | null;
  byCalendarYear: BudgetAmounts["by_calendar_year"];
  bySupportYear: YearTotal[];
  /** Of trial placements. */
  trial_cents: number;
  /** In the total: of years that the authority may leave out. */
  optional_cents: number;
  /** What is planned beyond the amounts; null when nothing is planned. */
  shortfall_cents: number | null;
  /** Whose hourly rate the hours were priced at; undefined where amounts are no price of hours. */
  priced: Priced | undefined;
  /** Remarks, each kind once, with how often it was made. */
  notices: { notice: BudgetNotice; count: number; scheme: string }[];
}

interface Answered {
  part: Part;
  result: RegimeBudgetResult;
  /** Of those included; undefined where the authority decides. */
  budgets: (PersonBudget | undefined)[];
}

/** Sums of what the core gave, over all schemes. Undefined when nobody can be reckoned. */
export function totalsOf(parts: readonly Part[]): Totals | undefined {
  const answered = parts.flatMap((part): Answered[] => {
    const result = part.asked?.answer.result;
    if (!result) return [];
    const people = result.outcome === "decided_by_authority" ? [] : result.people;
    return [{ part, result, budgets: part.included.map((_, nth) => people[nth]) }];
  });
  const [first] = answered;
  if (!first) return undefined;
  const amounts = answered.flatMap(({ result }) =>
    result.outcome === "decided_by_authority" ? [] : result,
  );
  const decided = amounts.length < answered.length;
  const people = amounts.flatMap((result) => result.people);
  const years = people.flatMap((person) => person.years);
  const shortfalls = years.flatMap(({ shortfall_cents }) => shortfall_cents ?? []);
  const optional = years.filter((year) => year.optional);
  const all = answered.flatMap(membersOf);
  return {
    ...groupOf(all),
    whose: whoseTogether(answered),
    outcome:
      amounts.length === 0 ? "decided_by_authority" : (amounts[0]?.outcome ?? "published_amounts"),
    bySchemes: answered.map((one) => ({
      scheme: one.part.scheme.id,
      ...groupOf(membersOf(one)),
    })),
    byAuthorities: byAuthorities(answered),
    total_incl_vat_cents: decided
      ? null
      : together(amounts.map(({ total_incl_vat_cents }) => total_incl_vat_cents)),
    byCalendarYear: decided ? null : calendarYears(amounts),
    bySupportYear: supportYears(people),
    trial_cents: together(people.map(({ trial }) => trial?.amount_cents ?? 0)) ?? 0,
    optional_cents: together(optional.map(({ amount_cents }) => amount_cents)) ?? 0,
    shortfall_cents: shortfalls.length === 0 ? null : together(shortfalls),
    priced: pricedTogether(answered),
    notices: onceEach(answered),
  };
}

function whoseTogether(answered: readonly Answered[]): Whose {
  const kinds = answered.flatMap(({ part, budgets }): Whose[] => {
    const years = budgets.flatMap((budget) => budget?.years ?? []);
    return years.length > 0 ? [whoseOf(years, part.scheme)] : [];
  });
  const [first = "published"] = kinds;
  return kinds.every((kind) => kind === first) ? first : "both";
}

interface Member {
  budget: PersonBudget | undefined;
  own: boolean;
}

const membersOf = ({ part, budgets }: Answered): Member[] => {
  const priced = part.traits.countsHours && part.asked ? pricedOf(part.asked.answer) : undefined;
  const ownRate = priced !== undefined && priced.by !== "authority";
  return budgets.map((budget) => ({
    budget,
    own: ownRate || (budget !== undefined && whoseOf(budget.years, part.scheme) !== "published"),
  }));
};

/** Without an answer about somebody there is no total of all. */
function groupOf(members: readonly Member[]): GroupTotal {
  const budgets = members.map(({ budget }) => budget);
  const hours = budgets.map((budget) => budget && grantedHours(budget));
  return {
    people: budgets.length,
    own: members.some(({ own }) => own),
    total_cents: together(budgets.map((budget) => budget?.total_cents ?? null)),
    hours: hours.every((one) => one !== undefined) ? sumOf(hours) : null,
  };
}

function byAuthorities(answered: readonly Answered[]): Totals["byAuthorities"] {
  const places = answered.flatMap((one) =>
    membersOf(one).map((member, nth) => ({
      at: one.part.included[nth] ?? 0,
      authority: one.part.authorities[nth] ?? "",
      member,
    })),
  );
  places.sort((one, two) => one.at - two.at);
  const groups = new Map<string, Member[]>();
  for (const { authority, member } of places) {
    const some = groups.get(authority);
    if (some) some.push(member);
    else groups.set(authority, [member]);
  }
  return [...groups].map(([authority, members]) => ({ authority, ...groupOf(members) }));
}

/** Of schemes that count hours. */
function pricedTogether(answered: readonly Answered[]): Priced | undefined {
  const priced = answered.flatMap(({ part }) =>
    part.traits.countsHours && part.asked ? (pricedOf(part.asked.answer) ?? []) : [],
  );
  const [first] = priced;
  if (!first || priced.every(({ by }) => by === first.by)) return first;
  const rates = priced.flatMap((one) => (one.by === "authority" ? [] : one.rate_cents));
  return rates[0] === undefined ? first : { by: "both", rate_cents: rates[0] };
}

/** Null as soon as the core has none for the people of one scheme. */
function calendarYears(amounts: readonly BudgetAmounts[]): Totals["byCalendarYear"] {
  const years = new Map<number, number[]>();
  for (const { by_calendar_year } of amounts) {
    if (by_calendar_year === null) return null;
    for (const { year, amount_cents } of by_calendar_year)
      years.set(year, [...(years.get(year) ?? []), amount_cents]);
  }
  return [...years]
    .sort(([one], [other]) => one - other)
    .map(([year, cents]) => ({ year, amount_cents: together(cents) ?? 0 }));
}

function supportYears(people: readonly PersonBudget[]): YearTotal[] {
  const years = new Map<number, YearTotal>();
  for (const { year, optional, amount_cents } of people.flatMap((person) => person.years)) {
    const sum = years.get(year) ?? { year, optional, people: 0, amount_cents: 0 };
    sum.people += 1;
    sum.optional &&= optional;
    sum.amount_cents = together([sum.amount_cents, amount_cents]);
    years.set(year, sum);
  }
  return [...years.values()].sort((one, other) => one.year - other.year);
}

function onceEach(answered: readonly Answered[]): Totals["notices"] {
  const seen = new Map<string, Totals["notices"][number]>();
  for (const { part } of answered)
    for (const notice of part.asked?.answer.notices ?? []) {
      const key = notice.code + JSON.stringify(notice.data);
      const known = seen.get(key);
      if (known) known.count += 1;
      else seen.set(key, { notice, count: 1, scheme: part.scheme.id });
    }
  return [...seen.values()];
}
