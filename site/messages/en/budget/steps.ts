// Every step of a budget as one or two sentences, as a careful colleague would write them.
import type { Regime } from "../../../src/core.ts";
import type { BudgetStep } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { exactOf, mixedOf, rounded } from "../../../src/lib/exact.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { inputsOf } from "../../../src/lib/step-inputs.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { regimeInWords } from "./form.ts";

const dates = datesIn("en");
const { euros, decimal } = numbersIn("en");

/** "1 month", "3 months", "half a month", "3 and 5/31 months" */
function months(exact: string): string {
  const { whole, part } = mixedOf(exactOf(exact));
  if (part === null) return whole === "1" ? "1 month" : `${whole} months`;
  if (whole === "0") return part === "1/2" ? "half a month" : `${part} of a month`;
  return `${whole} and ${part === "1/2" ? "a half" : part} months`;
}

/** Hours as a fraction: whole and simple parts as they are, others rounded. */
function hours(fraction: string): string {
  const { digits, exact } = rounded(exactOf(fraction), 2);
  return exact ? `${decimal(digits)} hours` : `${decimal(digits)} hours, rounded`;
}

/** `past`: the rules do not hold any more. */
export function stepInWords(step: BudgetStep, past = false): string {
  const is = past ? "was" : "is";
  const inputs = inputsOf(step);
  const day = (): string => dates.long(inputs.output());
  const money = (): string => euros(Number(inputs.output()));
  const regime = (): string => regimeInWords(inputs.text("regime") as Regime);
  switch (step.operation) {
    case "support_year_from":
      return `Year ${inputs.number("year")} begins on ${day()}.${used(inputs.number("support_used_months"))}`;
    case "support_year_to":
      return `Year ${inputs.number("year")} runs up to and including ${day()}.`;
    case "months_in_support_year":
      return `Year ${inputs.number("year")} has ${months(inputs.output())} of support.`;
    case "yearly_amount_for_months":
    case "own_amount_for_months": {
      const [year, yearly] = [inputs.number("year"), euros(inputs.number("yearly_cents"))];
      const first =
        step.operation === "own_amount_for_months"
          ? `For ${regime()} you filled in ${yearly} yourself for year ${year}.`
          : `For ${regime()} there ${is} at most ${yearly} in year ${year}.`;
      const part = inputs.text("part_for_hours");
      const less = part === "1" ? [] : [`For fewer hours a week ${part} of it counts.`];
      const cut =
        inputs.text("months") === "12" ? "" : `For ${months(inputs.text("months"))} of the 12 that`;
      const then = cut || (less.length > 0 ? "That" : "");
      return [first, ...less, ...(then ? [`${then} is ${money()}.`] : [])].join(" ");
    }
    case "percentage_of_work_hours":
      return `${decimal(inputs.text("percent"))}% of ${decimal(inputs.text("work_hours_per_year"))} working hours a year ${past ? "counted" : "counts"}, for ${months(inputs.text("months"))}. That is ${hours(inputs.output())}.`;
    case "rounded_hours":
      return `Rounded that is ${decimal(inputs.output())} hours.`;
    case "hours_at_hourly_rates": {
      const prices = inputs
        .prices()
        .map(
          (price) =>
            `${months(price.months)} at ${euros(price.cents_per_hour)}${price.official ? "" : " (your rate)"}`,
        );
      return `The hours cost ${new Intl.ListFormat("en").format(prices)}: together ${money()}.`;
    }
    case "hours_bought":
      return `${euros(inputs.number("amount_cents"))} divided by your rate of ${euros(inputs.number("coach_rate_cents"))} is ${hours(inputs.output())}.`;
    case "planned_hours_beyond_amount":
      return `At your rate of ${euros(inputs.number("coach_rate_cents"))} your planned hours cost ${Number(inputs.output()) === 0 ? "no more than the amount" : `${money()} more than ${euros(inputs.number("amount_cents"))}`}.`;
    case "trial_from":
      return `The trial placement begins on ${day()}.`;
    case "trial_to":
      return `The trial placement runs up to and including ${day()}.`;
    case "trial_lump_sum":
      return `For a trial placement with ${regime()} there ${is} a fixed amount of ${money()}.`;
    case "sum_of_person":
      return `Together that is ${money()}.`;
    case "with_vat":
      return `With ${decimal(inputs.text("vat_percent"))}% VAT the coach costs ${money()}.`;
    case "sum_of_people":
      return `All people together: ${money()}.`;
    case "sum_with_vat":
      return `All people together with VAT: ${money()}.`;
    case "share_of_calendar_year": {
      const rest = inputs.flag("takes_the_difference")
        ? " The last year takes what rounding leaves."
        : "";
      return `${money()} falls in ${inputs.number("year")}.${rest}`;
    }
    case "placements_low":
    case "placements_high":
    case "sum_of_calendar_years":
      return `That is ${money()}.`;
    default:
      return unreachable(step.operation);
  }
}

const used = (count: number): string =>
  count === 0 ? "" : ` There had been ${count === 1 ? "1 month" : `${count} months`} of support.`;
