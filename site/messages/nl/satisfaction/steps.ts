// Every step of a report as one or two sentences, as a careful colleague would write them.
import type { SatisfactionVerdict, Side } from "../../../src/core.ts";
import type { SatisfactionStep } from "../../../src/lib/answer-kinds.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { inputsOf } from "../../../src/lib/step-inputs.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";

const { decimal } = numbersIn("nl");

const sides: Record<Side, string> = { employee: "werknemers", employer: "werkgevers" };

const verdicts: Record<SatisfactionVerdict, string> = {
  meets_norm: "Beide kanten halen de norm.",
  below_norm: "Een kant haalt de norm niet.",
  not_measurable: "Van een kant is er geen cijfer. Dan valt het geheel niet te meten.",
};

/** "36/5" as "36 : 5" */
const divided = (fraction: string): string => fraction.split("/").map(decimal).join(" : ");

export function stepInWords(step: SatisfactionStep): string {
  const inputs = inputsOf(step);
  const side = (): string => sides[inputs.text("side") as Side];
  const output = (): string => inputs.output();
  switch (step.operation) {
    case "norm":
      return `Voor elke kant geldt dezelfde norm: gemiddeld ten minste ${decimal(output())}.`;
    case "count_scores":
      return `Van de ${side()} staan er ${output()} cijfers op ${inputs.number("forms")} formulieren.`;
    case "forms_without_score":
      return `Formulieren van de ${side()} zonder cijfer: ${output()}.`;
    case "count_of_score":
      return `Het cijfer ${decimal(inputs.text("score"))} gaven de ${side()} ${output()} keer.`;
    case "sum_of_scores":
      return `De ${inputs.number("count")} cijfers van de ${side()} zijn samen ${decimal(output())}.`;
    case "mean_of_scores":
      return `Gedeeld door het aantal: ${decimal(inputs.text("sum"))} : ${inputs.number("count")}.`;
    case "rounded_mean":
      return `Het gemiddelde van de ${side()} is, op één cijfer achter de komma, ${decimal(output())}.`;
    case "mean_against_norm":
      return `Wij vergelijken ${divided(inputs.text("mean_exact"))} met ${decimal(inputs.text("norm"))}, zonder afronden. ${step.output === true ? "De norm is gehaald." : "De norm is niet gehaald."}`;
    case "no_scores":
      return `Van de ${side()} is er geen cijfer. Dan is er geen gemiddelde.`;
    case "verdict":
      return verdicts[output() as SatisfactionVerdict];
    case "count_of_answer":
    case "forms_without_answer":
      return `Zo vaak staat dit op de formulieren: ${output()}.`;
    default:
      return unreachable(step.operation);
  }
}
