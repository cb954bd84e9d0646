// What is wrong with something that was filled in, without words: a Worker may have found it.
import type { Bilingual, IsoDate, Problem } from "../core.ts";
import type { DateReading } from "../components/date-field/read-date.ts";
import type { UnclearNumber } from "../components/number-field/read-decimal.ts";
import type { CommonField, Field, PersonField } from "./form.ts";

export type Wrong =
  /** Not filled in yet: said only when the person asks for an answer. */
  | { kind: "missing" }
  | { kind: "number"; unclear: UnclearNumber }
  | { kind: "not_whole" }
  | { kind: "date"; reading: Extract<DateReading, { kind: "partial" | "unclear" }> }
  | { kind: "unknown_regime"; typed: string; known: string[] }
  /** `known`: the names of everyone who decides. */
  | { kind: "unknown_authority"; typed: string; known: Bilingual[] }
  /** Nobody can be blamed for a day of which we know no rules. */
  | { kind: "no_rule"; gap: Gap }
  | { kind: "years_and_start" }
  | { kind: "core"; problem: Problem };

/** A day for which we know no rules, between what we do know. */
export interface Gap {
  on: IsoDate;
  /** That day lies behind us. */
  past: boolean;
  /** Who decides, by the id in `describe`. */
  authority: string;
  /** The last day of the rules before it. */
  until: IsoDate | undefined;
  /** The first day of the rules after it. */
  from: IsoDate | undefined;
}

export interface Issue {
  field: Field;
  /** Of the fields that there is one of per support year: which, from 0. */
  nth?: number;
  /** Of own amounts: the scheme, and the place of the first of its people. */
  scheme?: string;
  at?: number;
  wrong: Wrong;
}

const fields: Record<string, PersonField> = {
  label: "label",
  regime: "regime",
  years: "years",
  start: "start",
  granted_on: "granted",
  end: "end",
  hours_per_week: "hours",
  work_hours_per_year: "workHours",
  support_used_months: "used",
  trial_months: "trial",
  planned_hours: "planned",
};

/** Something that the visitor can mend: a day without known rules is none. */
export const isMistake = ({ wrong }: Issue): boolean => wrong.kind !== "no_rule";

const wrongBy = (problem: Problem): Wrong =>
  problem.code === "missing_key" ? { kind: "missing" } : { kind: "core", problem };

/** Where a problem of the core belongs: to a person, to what holds for everyone, or nowhere here. */
export function placeOf(problem: Problem): { person?: number; issue: Issue } | undefined {
  const [, list, first = "", name = "", nth] = problem.path.split("/");
  if (list === "people" && first !== "") {
    const field = fields[name] ?? "label";
    const issue: Issue = { field, wrong: wrongBy(problem) };
    if (nth !== undefined) issue.nth = Number(nth);
    return { person: Number(first), issue };
  }
  const common: Record<string, CommonField> = { coach_rate_cents: "rate", vat_percent: "vat" };
  const field = common[list ?? ""];
  if (field) return { issue: { field, wrong: wrongBy(problem) } };
  if (list === "overrides") return { issue: { field: `own-${first}`, wrong: wrongBy(problem) } };
  return undefined;
}
