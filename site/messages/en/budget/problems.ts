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

const names: Partial<Record<Field, string>> = {
  hours: "the hours a week",
  workHours: "the working hours a year",
  start: "the first day",
  planned: "the planned hours for each year",
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
      return `Use at most ${unclear.places} digits after the point.`;
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
      return `Fill in ${names[field] ?? "this field"}.${field === "planned" ? " Fill in 0 when there are none." : ""}`;
    case "number":
      return unclearNumber(wrong.unclear);
    case "not_whole":
      return "Fill in a whole number.";
    case "date":
      return wrong.reading.kind === "partial"
        ? problems.missingParts(wrong.reading.missing)
        : problems.unclearDate(wrong.reading.unclear);
    case "unknown_regime":
      return `Choose a regime that this scheme knows: ${new Intl.ListFormat("en", { type: "disjunction" }).format(wrong.known.map((regime) => regimes[regime as Regime]))}. It now says “${short(wrong.typed)}”.`;
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
  if (problem.code === "no_rule_in_force") {
    const { on, periods } = problem.detail;
    const [from, to] = [periods[0]?.valid_from ?? on, periods.at(-1)?.valid_to];
    const when = to
      ? `It held from ${dates.day(from)} up to and including ${dates.day(to)}.`
      : `It holds from ${dates.day(from)}.`;
    return `This scheme was not there on ${dates.day(on)}. ${when} Choose another day.`;
  }
  if (problem.code === "out_of_range") {
    const { min, max } = problem.detail;
    if (field === "rate") return `Choose an hourly rate from ${euros(min)} to ${euros(max)}.`;
    if (field.startsWith("own-")) return `Choose an amount from ${euros(min)} to ${euros(max)}.`;
    if (field === "trial") return `A trial placement lasts ${min} to ${max} months here.`;
    if (field === "years") return `This scheme lasts ${min} to ${max} years.`;
  }
  if (problem.code === "decimal_out_of_range" && field === "hours")
    return `A week has 168 hours. Choose a number above ${decimal(problem.detail.min)}, up to ${decimal(problem.detail.max)}.`;
  return problems.fromCore(problem);
}
