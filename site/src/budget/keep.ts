// The question as something to keep, and back again. Names and hours stay out unless asked for.
import type { Core, Person, RegimeBudgetRequest, RulePackDocument } from "../core.ts";
import {
  nothingTyped,
  splitWholeDate,
  type DateTyped,
} from "../components/date-field/read-date.ts";
import type { Saved } from "../lib/saved.ts";
import { isAuthority } from "./authorities.ts";
import { newPerson, ownKey, type CommonTyped, type PersonTyped } from "./form.ts";

export const pageName = "budget";

export interface Included {
  names: boolean;
  hours: boolean;
}

/** What says something about a person's days: only on request. */
const aboutHours = ["hours_per_week", "work_hours_per_year", "planned_hours"];
const personKeys = [
  ...["regime", "years", "start", "end", "support_used_months", "trial_months"],
  ...aboutHours,
];
const keys = [
  ...["calculation", "scheme", "people", "coach_rate_cents", "vat_percent", "overrides"],
  "rule_packs",
];

export function toSaved(
  question: RegimeBudgetRequest,
  rules: { scheme: string; version: string },
  common: CommonTyped,
  labels: readonly string[],
  included: Included,
): Saved {
  const kept = (person: Person) =>
    Object.fromEntries(
      Object.entries(person).filter(
        ([key]) => personKeys.includes(key) && (included.hours || !aboutHours.includes(key)),
      ),
    );
  const { people, ...rest } = question;
  // Rules of the visitor's own go along only with a question about them.
  const own = rest.rule_packs?.some(({ id }) => id === rules.scheme) === true;
  const terms = Object.entries(rest).filter(
    ([key]) => keys.includes(key) && (own || key !== "rule_packs"),
  );
  return {
    format: "jobcoach-rekenhulp",
    format_version: 1,
    page: pageName,
    rules,
    questions: [{ ...Object.fromEntries(terms), people: people.map(kept) }],
    settings: { authority: common.authority, coach: common.coach },
    ...(included.names && { names: [...labels] }),
  };
}

export interface Restored {
  common: CommonTyped;
  people: PersonTyped[];
  packs: RulePackDocument[];
}

/** Undefined when the question is not one of this page, or the core does not accept it. */
export function fromSaved(saved: Saved, core: Core): Restored | undefined {
  const { questions, settings, names } = saved;
  const [question, ...more] = questions;
  if (!question || more.length > 0 || !isOurs(question, core)) return undefined;
  const { people, coach_rate_cents, vat_percent, overrides, rule_packs } =
    question as unknown as RegimeBudgetRequest;
  if (names && names.length !== people.length) return undefined;
  const { authority = "", coach = "" } = settings;
  if (!isAuthority(authority) || (coach !== "internal" && coach !== "external")) return undefined;
  const common: CommonTyped = {
    authority,
    coach,
    rate: coach_rate_cents === undefined ? "" : inEuros(coach_rate_cents),
    vat: comma(vat_percent ?? ""),
    own: Object.fromEntries(
      (overrides ?? []).map(({ regime, year, amount_cents }) => [
        ownKey(regime, year),
        inEuros(amount_cents),
      ]),
    ),
  };
  return {
    common,
    people: people.map((person, index) => typedOf(person, names?.[index] ?? "")),
    packs: rule_packs ?? [],
  };
}

function isOurs(question: Record<string, unknown>, core: Core): boolean {
  const { people } = question;
  if (!Object.keys(question).every((key) => keys.includes(key)) || !Array.isArray(people))
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
const inEuros = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : comma((cents / 100).toFixed(2));

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
