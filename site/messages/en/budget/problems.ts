// What is wrong with a field of this page, in words that say what would be right.
import type { Regime } from "../../../src/core.ts";
import type { Field } from "../../../src/budget/form.ts";
import type { Issue } from "../../../src/budget/issues.ts";
import type { UnclearNumber } from "../../../src/components/number-field/read-decimal.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { problems } from "../problems.ts";
import { regimes } from "./form.ts";

const dates = datesIn("en");
const { euros, decimal } = numbersIn("en");
const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

const either = (some: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "disjunction" }).format(some);

const names: Partial<Record<Field, string>> = {
  hours: "the hours a week",
  workHours: "the working hours a year",
  start: "the first day",
  regime: "the regime",
  years: "the number of years",
};

export function unclearNumber(unclear: UnclearNumber): string {
  switch (unclear.code) {
    case "ambiguous":
      return `“${unclear.typed}” can be two things. Do you mean ${unclear.proposals.map(written).join(" or ")}?`;
    case "negative":
      return "Fill in a number that is not below zero.";
    case "too_precise":
      return `Use at most ${unclear.places === 1 ? "1 digit" : `${unclear.places} digits`} after the point.`;
    case "no_number":
      return `Fill in a number, for example 32.5. It now says “${short(unclear.typed)}”.`;
    default:
      return unreachable(unclear);
  }
}

/** Spelled so that it can be read in one way. */
export const written = (value: string): string => value;

export function issueInWords({ field, wrong }: Issue): string {
  switch (wrong.kind) {
    case "missing":
      return field === "decides"
        ? "Choose who decides about this person."
        : `Fill in ${names[field] ?? "this field"}.`;
    case "number":
      return unclearNumber(wrong.unclear);
    case "not_whole":
      return "Fill in a whole number.";
    case "date":
      return wrong.reading.kind === "partial"
        ? problems.missingParts(wrong.reading.missing)
        : problems.unclearDate(wrong.reading.unclear);
    case "unknown_regime":
      return `Choose a regime that this scheme knows: ${either(wrong.known.map((regime) => regimes[regime as Regime]))}. It now says “${short(wrong.typed)}”.`;
    case "unknown_authority":
      return `Choose who decides: ${either(wrong.known.map(({ en }) => en))}. It now says “${short(wrong.typed)}”.`;
    case "no_rule":
      return `For ${dates.day(wrong.gap.on)} we know no rules.`;
    case "years_and_start":
      return "Fill in a number of years, or a first day. Not both.";
    case "core":
      return fromCore(field, wrong);
    default:
      return unreachable(wrong);
  }
}

function fromCore(field: Field, { problem }: Extract<Issue["wrong"], { kind: "core" }>): string {
  if (problem.code === "ends_before_it_starts")
    return `The last day lies before the first day, ${dates.day(problem.detail.valid_from)}. Choose a later day.`;
  if (problem.code === "no_rule_in_force")
    return field === "trial"
      ? `The trial placement would begin on ${dates.day(problem.detail.on)}. For that day we know no rules.`
      : `For ${dates.day(problem.detail.on)} we know no rules.`;
  if (problem.code === "no_support_left") {
    const { support_used_months: used, support_years: years, ours } = problem.detail;
    const filled = `You filled in ${used === 1 ? "1 month" : `${used} months`} of support.`;
    return ours
      ? `${filled} We calculate ${years === 1 ? "1 year" : `${years} years`} at most. That is our limit, not that of the scheme.`
      : `${filled} After that this scheme gives nothing more.`;
  }
  if (problem.code === "out_of_range") {
    const { min, max } = problem.detail;
    if (field === "rate") return `Choose an hourly rate from ${euros(min)} to ${euros(max)}.`;
    if (field.startsWith("own-")) return `Choose an amount from ${euros(min)} to ${euros(max)}.`;
    if (field === "trial") return `A trial placement lasts ${min} to ${max} months here.`;
    if (field === "years") return `Choose ${min} to ${max} years.`;
  }
  if (problem.code === "decimal_out_of_range" && field === "hours")
    return `A week has 168 hours. Choose a number above ${decimal(problem.detail.min)}, up to ${decimal(problem.detail.max)}.`;
  return problems.fromCore(problem);
}
