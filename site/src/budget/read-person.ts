// From what was typed about one person to a person in a question.
import type { AmountOverride, IsoDate, Person, Regime } from "../core.ts";
import { readDate, type DateTyped } from "../components/date-field/read-date.ts";
import { readDecimal, toCents } from "../components/number-field/read-decimal.ts";
import { ownOf, type CommonTyped, type Field, type PersonField, type PersonTyped } from "./form.ts";
import type { Issue, Wrong } from "./issues.ts";
import { readOwn } from "./read-own.ts";
import { onlyRegime, type Traits } from "./traits.ts";

export interface PersonRead {
  /** As far as it could be read: fields with an issue are left out. */
  person: Person;
  issues: Issue[];
}

// Both languages at once: tables come from anywhere.
const regimeWords: Record<string, Regime> = {
  "zeer licht": "zeer_licht",
  "very light": "zeer_licht",
  licht: "licht",
  light: "licht",
  midden: "midden",
  medium: "midden",
  intensief: "intensief",
  intensive: "intensief",
  "wettelijk maximum": "wettelijk_maximum",
  "legal maximum": "wettelijk_maximum",
};
export const readRegime = (typed: string): Regime | undefined =>
  regimeWords[
    typed
      .trim()
      .toLowerCase()
      .replace(/[_\s-]+/g, " ")
  ];

export function readPerson(typed: PersonTyped, traits: Traits, number: number): PersonRead {
  const issues: Issue[] = [];
  const wrong = (field: Field, what: Wrong): void => {
    issues.push({ field, wrong: what });
  };
  const decimal = (field: PersonField, text: string, nth?: number): string | undefined => {
    const reading = readDecimal(text);
    if (reading.kind === "whole") return reading.decimal;
    if (reading.kind === "unclear")
      issues.push({
        field,
        wrong: { kind: "number", unclear: reading.unclear },
        ...(nth !== undefined && { nth }),
      });
    return undefined;
  };
  const whole = (field: PersonField, text: string): number | undefined => {
    const read = decimal(field, text);
    if (read === undefined) return undefined;
    if (!read.includes(".") && read.length <= 9) return Number(read);
    wrong(field, { kind: "not_whole" });
    return undefined;
  };
  const day = (field: PersonField, date: DateTyped): IsoDate | undefined => {
    const reading = readDate(date);
    if (reading.kind === "whole") return reading.iso;
    if (reading.kind !== "empty") wrong(field, { kind: "date", reading });
    return undefined;
  };

  // A scheme with one regime leaves nothing to choose, whatever a table says.
  const regime = onlyRegime(traits) ?? readRegime(typed.regime);
  if (!onlyRegime(traits)) {
    if (typed.regime.trim() === "") wrong("regime", { kind: "missing" });
    else if (!regime || !traits.regimes.includes(regime))
      wrong("regime", { kind: "unknown_regime", typed: typed.regime, known: traits.regimes });
  }

  const person: Record<string, unknown> = { label: typed.label.trim() || String(number), regime };
  const put = (key: string, value: unknown) => {
    if (value !== undefined) person[key] = value;
  };
  if (typed.length === "dates") {
    if (typed.years.trim() !== "") wrong("years", { kind: "years_and_start" });
    const before = issues.length;
    const start = day("start", typed.start);
    if (start === undefined && issues.length === before) wrong("start", { kind: "missing" });
    put("start", start);
    put("end", day("end", typed.end));
    put("granted_on", day("granted", typed.granted));
  } else {
    put("years", typed.years.trim() === "" ? traits.years : whole("years", typed.years));
  }
  put("hours_per_week", decimal("hours", typed.hours));
  if (traits.countsHours) put("work_hours_per_year", decimal("workHours", typed.workHours));
  put("support_used_months", whole("used", typed.used));
  put("trial_months", whole("trial", typed.trial));
  if (typed.planned.some((text) => text.trim() !== ""))
    put("planned_hours", plannedOf(typed.planned, decimal));
  return { person: person as unknown as Person, issues };
}

/** A year without a plan stays empty: that is not a plan of no hours. */
function plannedOf(
  planned: readonly string[],
  decimal: (field: PersonField, text: string, nth: number) => string | undefined,
): string[] {
  return planned.map((text, nth) =>
    text.trim() === "" ? "" : (decimal("planned", text, nth) ?? ""),
  );
}

export interface CommonRead {
  coach_rate_cents?: number;
  vat_percent?: string;
  overrides?: AmountOverride[];
}

/** What holds for everyone: the coach's rate, VAT, and amounts of the visitor's own. */
export function readCommon(
  common: CommonTyped,
  traits: Traits,
  scheme: string,
): { read: CommonRead; issues: Issue[] } {
  const issues: Issue[] = [];
  const number = (field: Field, text: string, places: number): string | undefined => {
    const reading = readDecimal(text, places);
    if (reading.kind === "unclear")
      issues.push({ field, wrong: { kind: "number", unclear: reading.unclear } });
    return reading.kind === "whole" ? reading.decimal : undefined;
  };
  const read: CommonRead = {};
  const rate = number("rate", common.rate, 2);
  if (rate !== undefined) read.coach_rate_cents = toCents(rate);
  const vat = number("vat", common.vat, 4);
  if (vat !== undefined) read.vat_percent = vat;

  const { overrides, unclear } = readOwn(ownOf(common, scheme), traits.regimes);
  for (const one of unclear)
    issues.push({ field: `own-${one.key}`, wrong: { kind: "number", unclear: one.unclear } });
  if (overrides.length > 0 && !traits.countsHours) read.overrides = overrides;
  return { read, issues };
}
