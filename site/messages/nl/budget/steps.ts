// Every step of a budget as one or two sentences, as a careful colleague would write them.
import type { Regime } from "../../../src/core.ts";
import type { BudgetStep } from "../../../src/lib/answer-kinds.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { exactOf, mixedOf, rounded } from "../../../src/lib/exact.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { inputsOf } from "../../../src/lib/step-inputs.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { regimeInWords } from "./form.ts";

const dates = datesIn("nl");
const { euros, decimal } = numbersIn("nl");

/** "1 maand", "3 maanden", "een halve maand", "3 en 5/31 maand" */
function months(exact: string): string {
  const { whole, part } = mixedOf(exactOf(exact));
  const rest = part === "1/2" ? "een halve" : part;
  if (rest === null) return whole === "1" ? "1 maand" : `${whole} maanden`;
  return whole === "0" ? `${rest} maand` : `${whole} en ${rest} maand`;
}

/** Hours as a fraction: whole and simple parts as they are, others rounded. */
function hours(fraction: string): string {
  const { digits, exact } = rounded(exactOf(fraction), 2);
  return exact ? `${decimal(digits)} uur` : `afgerond ${decimal(digits)} uur`;
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
      return `Jaar ${inputs.number("year")} begint op ${day()}.${used(inputs.number("support_used_months"))}`;
    case "support_year_to":
      return `Jaar ${inputs.number("year")} loopt tot en met ${day()}.`;
    case "months_in_support_year":
      return `Jaar ${inputs.number("year")} heeft ${months(inputs.output())} begeleiding.`;
    case "yearly_amount_for_months":
    case "own_amount_for_months": {
      const [year, yearly] = [inputs.number("year"), euros(inputs.number("yearly_cents"))];
      const first =
        step.operation === "own_amount_for_months"
          ? `Voor ${regime()} vulde u voor jaar ${year} zelf ${yearly} in.`
          : `Voor ${regime()} ${is} er in jaar ${year} maximaal ${yearly}.`;
      const part = inputs.text("part_for_hours");
      const less = part === "1" ? [] : [`Voor minder uren per week telt ${part} deel.`];
      const cut =
        inputs.text("months") === "12" ? "" : `Voor ${months(inputs.text("months"))} van de 12`;
      const then = cut || (less.length > 0 ? "Dat" : "");
      return [first, ...less, ...(then ? [`${then} is ${money()}.`] : [])].join(" ");
    }
    case "percentage_of_work_hours":
      return `Er ${past ? "telde" : "telt"} ${decimal(inputs.text("percent"))}% van ${decimal(inputs.text("work_hours_per_year"))} werkuren per jaar, voor ${months(inputs.text("months"))}. Dat is ${hours(inputs.output())}.`;
    case "rounded_hours":
      return `Afgerond is dat ${decimal(inputs.output())} uur.`;
    case "hours_at_hourly_rates": {
      const prices = inputs
        .prices()
        .map(
          (price) =>
            `${months(price.months)} tegen ${euros(price.cents_per_hour)}${price.official ? "" : " (uw tarief)"}`,
        );
      return `De uren kosten ${new Intl.ListFormat("nl").format(prices)}: samen ${money()}.`;
    }
    case "hours_bought":
      return `${euros(inputs.number("amount_cents"))} gedeeld door uw tarief van ${euros(inputs.number("coach_rate_cents"))} is ${hours(inputs.output())}.`;
    case "planned_hours_beyond_amount":
      return `Uw geplande uren kosten tegen uw tarief van ${euros(inputs.number("coach_rate_cents"))} ${Number(inputs.output()) === 0 ? "niet meer dan het bedrag" : `${money()} meer dan ${euros(inputs.number("amount_cents"))}`}.`;
    case "trial_from":
      return `De proefplaatsing begint op ${day()}.`;
    case "trial_to":
      return `De proefplaatsing loopt tot en met ${day()}.`;
    case "trial_lump_sum":
      return `Voor een proefplaatsing met ${regime()} ${is} er een vast bedrag van ${money()}.`;
    case "sum_of_person":
      return `Samen is dat ${money()}.`;
    case "with_vat":
      return `Met ${decimal(inputs.text("vat_percent"))}% btw kost de coach ${money()}.`;
    case "sum_of_people":
      return `Alle mensen samen: ${money()}.`;
    case "sum_with_vat":
      return `Alle mensen samen met btw: ${money()}.`;
    case "share_of_calendar_year": {
      const rest = inputs.flag("takes_the_difference")
        ? " Het laatste jaar krijgt wat na afronden overblijft."
        : "";
      return `In ${inputs.number("year")} valt ${money()}.${rest}`;
    }
    case "placements_low":
    case "placements_high":
    case "sum_of_calendar_years":
      return `Dat is ${money()}.`;
    default:
      return unreachable(step.operation);
  }
}

const used = (count: number): string =>
  count === 0 ? "" : ` Er was al ${count === 1 ? "1 maand" : `${count} maanden`} begeleiding.`;
