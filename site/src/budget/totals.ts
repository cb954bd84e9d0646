// What a list of people comes to, without the people themselves: a Worker posts no more.
import type { BudgetAmounts, Cap, RulesUsed, Source } from "../core.ts";
import type { BudgetNotice } from "../lib/answer-kinds.ts";
import { whoseOf, type Whose } from "./answer-parts.ts";
import type { Asked } from "./ask.ts";

export interface YearTotal {
  /** The support year, from 1. */
  year: number;
  optional: boolean;
  people: number;
  /** Null as soon as one amount in it is unknown. */
  amount_cents: number | null;
}

export interface Totals {
  counted: number;
  whose: Whose;
  outcome: "published_amounts" | "own_amounts" | "decided_by_authority";
  caps: Cap[];
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
  sources: Source[];
  rules: RulesUsed;
}

export function totalsOf({ answer }: Asked, counted: number): Totals {
  const { result, sources, rules } = answer;
  const base = {
    ...{ counted, outcome: result.outcome, sources, rules, whose: "published" as Whose },
    notices: onceEach(answer.notices),
  };
  if (result.outcome === "decided_by_authority")
    return {
      ...{ ...base, caps: result.caps, total_cents: null, total_incl_vat_cents: null },
      ...{ byCalendarYear: null, bySupportYear: [], trial_cents: 0, shortfall_cents: null },
    };

  const years = new Map<number, YearTotal>();
  let shortfall: number | null = null;
  let trial = 0;
  for (const person of result.people) {
    trial += person.trial?.amount_cents ?? 0;
    for (const { year, optional, amount_cents, shortfall_cents } of person.years) {
      const sum = years.get(year) ?? { year, optional, people: 0, amount_cents: 0 };
      sum.people += 1;
      sum.amount_cents =
        sum.amount_cents === null || amount_cents === null ? null : sum.amount_cents + amount_cents;
      years.set(year, sum);
      if (shortfall_cents !== null) shortfall = (shortfall ?? 0) + shortfall_cents;
    }
  }
  return {
    ...base,
    caps: [],
    whose: whoseOf(result.people.flatMap((person) => person.years)),
    total_cents: result.total_cents,
    total_incl_vat_cents: result.total_incl_vat_cents,
    byCalendarYear: result.by_calendar_year,
    bySupportYear: [...years.values()].sort((a, b) => a.year - b.year),
    trial_cents: trial,
    shortfall_cents: shortfall,
  };
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
