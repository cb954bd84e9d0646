// The questions that were kept, back as what was typed.
import type { Core, Person, RegimeBudgetRequest, RulePackDocument } from "../core.ts";
import {
  nothingTyped,
  splitWholeDate,
  type DateTyped,
} from "../components/date-field/read-date.ts";
import type { Saved } from "../lib/saved.ts";
import { isAuthority } from "./authorities.ts";
import { newPerson, ownKey, type CommonTyped, type PersonTyped } from "./form.ts";
import { asTyped } from "./read-own.ts";
import { personKeys, questionKeys } from "./keep.ts";

export interface Restored {
  common: CommonTyped;
  people: PersonTyped[];
  packs: RulePackDocument[];
}

/** The number of people in it, before anything is checked. */
export const countOf = ({ questions }: Saved): number =>
  questions.reduce((sum, { people }) => sum + (Array.isArray(people) ? people.length : 0), 0);

/** Undefined when the questions are not of this page, or the core does not accept them. */
export function fromSaved(saved: Saved, core: Core): Restored | undefined {
  if (!saved.questions.every((question) => isOurs(question, core))) return undefined;
  const questions = saved.questions as unknown as RegimeBudgetRequest[];
  const common = commonOf(questions, saved.settings);
  const people = inOrder(
    questions.flatMap((question) => question.people),
    saved.order,
  );
  const { names } = saved;
  if (!common || !people || (names && names.length !== people.length)) return undefined;
  return {
    common,
    people: people.map((person, index) => typedOf(person, names?.[index] ?? "")),
    packs: questions[0]?.rule_packs ?? [],
  };
}

/** Undefined when the questions do not agree about what holds for everyone. */
function commonOf(
  questions: readonly RegimeBudgetRequest[],
  { authority = "", coach = "" }: Saved["settings"],
): CommonTyped | undefined {
  if (!isAuthority(authority) || (coach !== "internal" && coach !== "external")) return undefined;
  const [first] = questions;
  const own: Record<string, string> = {};
  for (const { coach_rate_cents, vat_percent, overrides = [] } of questions) {
    if (coach_rate_cents !== first?.coach_rate_cents || vat_percent !== first?.vat_percent)
      return undefined;
    for (const { regime, year, amount_cents } of overrides) {
      const [key, amount] = [ownKey(regime, year), asTyped(amount_cents)];
      if (amount !== (own[key] ??= amount)) return undefined;
    }
  }
  const rate = first?.coach_rate_cents;
  return {
    ...{ authority, coach, own, vat: comma(first?.vat_percent ?? "") },
    rate: rate === undefined ? "" : asTyped(rate),
  };
}

/** Each at its own place in the list; undefined unless every place is taken once. */
function inOrder(
  people: readonly Person[],
  order: readonly number[] = [...people.keys()],
): Person[] | undefined {
  if (order.length !== people.length || new Set(order).size !== people.length) return undefined;
  if (!order.every((place) => place in people)) return undefined;
  const placed = [...people];
  people.forEach((person, nth) => {
    placed[order[nth] ?? nth] = person;
  });
  return placed;
}

function isOurs(question: Record<string, unknown>, core: Core): boolean {
  const { people } = question;
  if (!Object.keys(question).every((key) => questionKeys.includes(key)) || !Array.isArray(people))
    return false;
  const known = (person: unknown) =>
    typeof person === "object" &&
    person !== null &&
    Object.keys(person).every((key) => personKeys.includes(key));
  if (question.calculation !== "regime_budget" || !people.every(known)) return false;
  const named = (people as object[]).map((person) => ({ ...person, label: "1" }));
  const { problems = [] } = core.answer({ ...question, people: named, explain: false });
  // Hours may have stayed behind on purpose.
  return problems.every(({ code }) => code === "missing_key");
}

const comma = (decimal: string): string => decimal.replace(".", ",");

function typedOf(person: Person, label: string): PersonTyped {
  const whole = (value: number | undefined) => (value === undefined ? "" : String(value));
  return {
    ...newPerson(),
    label,
    regime: person.regime,
    length: person.start === undefined ? "years" : "dates",
    years: whole(person.years),
    start: typedDate(person.start),
    end: typedDate(person.end),
    granted: typedDate(person.granted_on),
    hours: comma(person.hours_per_week ?? ""),
    workHours: comma(person.work_hours_per_year ?? ""),
    used: whole(person.support_used_months),
    trial: whole(person.trial_months),
    planned: (person.planned_hours ?? []).map(comma),
  };
}

/** 2013-05-12 as a person would have typed it: 12, 5, 2013. */
function typedDate(day: string | undefined): DateTyped {
  const parts = (day === undefined ? undefined : splitWholeDate(day)) ?? nothingTyped();
  return { ...parts, day: parts.day.replace(/^0/, ""), month: parts.month.replace(/^0/, "") };
}
