// What is wrong with a field of this page, in words that say what would be right.
import type { Field } from "../../../src/budget/form.ts";
import type { Issue } from "../../../src/budget/issues.ts";
import type { UnclearNumber } from "../../../src/components/number-field/read-decimal.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { problems } from "../problems.ts";
import { regimes } from "./form.ts";
import type { Regime } from "../../../src/core.ts";

const dates = datesIn("nl");
const { euros, decimal } = numbersIn("nl");
const short = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

const either = (some: readonly string[]): string =>
  new Intl.ListFormat("nl", { type: "disjunction" }).format(some);

const names: Partial<Record<Field, string>> = {
  hours: "de uren per week",
  workHours: "de werkuren per jaar",
  start: "de eerste dag",
  regime: "het regime",
  years: "het aantal jaren",
};

export function unclearNumber(unclear: UnclearNumber): string {
  switch (unclear.code) {
    case "ambiguous":
      return `“${unclear.typed}” kan twee dingen zijn. Bedoelt u ${unclear.proposals.map(written).join(" of ")}?`;
    case "negative":
      return "Vul een getal in dat niet onder nul ligt.";
    case "too_precise":
      return `Gebruik maximaal ${unclear.places === 1 ? "1 cijfer" : `${unclear.places} cijfers`} achter de komma.`;
    case "no_number":
      return `Vul een getal in, bijvoorbeeld 32,5. Er staat nu “${short(unclear.typed)}”.`;
    default:
      return unreachable(unclear);
  }
}

/** Spelled so that it can be read in one way. */
export const written = (value: string): string => value.replace(".", ",");

export function issueInWords({ field, wrong }: Issue): string {
  switch (wrong.kind) {
    case "missing":
      return field === "decides"
        ? "Kies wie over deze persoon beslist."
        : `Vul ${names[field] ?? "dit veld"} in.`;
    case "number":
      return unclearNumber(wrong.unclear);
    case "not_whole":
      return "Vul een heel getal in, zonder komma.";
    case "date":
      return wrong.reading.kind === "partial"
        ? problems.missingParts(wrong.reading.missing)
        : problems.unclearDate(wrong.reading.unclear);
    case "unknown_regime":
      return `Kies een regime dat deze regeling kent: ${either(wrong.known.map((regime) => regimes[regime as Regime]))}. Er staat nu “${short(wrong.typed)}”.`;
    case "unknown_authority":
      return `Kies wie beslist: ${either(wrong.known.map(({ nl }) => nl))}. Er staat nu “${short(wrong.typed)}”.`;
    case "no_rule":
      return `Voor ${dates.day(wrong.gap.on)} kennen wij geen regels.`;
    case "years_and_start":
      return "Vul een aantal jaren in, of een eerste dag. Niet allebei.";
    case "core":
      return fromCore(field, wrong);
    default:
      return unreachable(wrong);
  }
}

function fromCore(field: Field, { problem }: Extract<Issue["wrong"], { kind: "core" }>): string {
  if (problem.code === "ends_before_it_starts")
    return `De laatste dag ligt vóór de eerste dag, ${dates.day(problem.detail.valid_from)}. Kies een latere dag.`;
  if (problem.code === "no_rule_in_force")
    return field === "trial"
      ? `De proefplaatsing begint dan op ${dates.day(problem.detail.on)}. Voor die dag kennen wij geen regels.`
      : `Voor ${dates.day(problem.detail.on)} kennen wij geen regels.`;
  if (problem.code === "no_support_left") {
    const { support_used_months: used, support_years: years, ours } = problem.detail;
    const filled = `U vulde ${used === 1 ? "1 maand" : `${used} maanden`} begeleiding in.`;
    return ours
      ? `${filled} Wij rekenen maximaal ${years} jaar. Dat is onze grens, niet die van de regeling.`
      : `${filled} Daarna is er in deze regeling niets meer.`;
  }
  if (problem.code === "out_of_range") {
    const { min, max } = problem.detail;
    if (field === "rate") return `Kies een uurtarief van ${euros(min)} tot en met ${euros(max)}.`;
    if (field.startsWith("own-"))
      return `Kies een bedrag van ${euros(min)} tot en met ${euros(max)}.`;
    if (field === "trial") return `Een proefplaatsing duurt hier ${min} tot en met ${max} maanden.`;
    if (field === "years") return `Kies ${min} tot en met ${max} jaar.`;
  }
  if (problem.code === "decimal_out_of_range" && field === "hours")
    return `Een week heeft 168 uur. Kies een getal boven ${decimal(problem.detail.min)}, tot en met ${decimal(problem.detail.max)}.`;
  return problems.fromCore(problem);
}
