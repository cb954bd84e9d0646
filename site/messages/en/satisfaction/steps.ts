// Every step of a report as one or two sentences, as a careful colleague would write them.
import type { SatisfactionVerdict, Side } from "../../../src/core.ts";
import type { SatisfactionStep } from "../../../src/lib/answer-kinds.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { inputsOf } from "../../../src/lib/step-inputs.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";

const { decimal } = numbersIn("en");

const sides: Record<Side, string> = { employee: "employees", employer: "employers" };

const verdicts: Record<SatisfactionVerdict, string> = {
  meets_norm: "Both sides meet the norm.",
  below_norm: "One side does not meet the norm.",
  not_measurable: "One side has no score. Then the whole cannot be measured.",
};

/** "36/5" as "36 : 5" */
const divided = (fraction: string): string => fraction.split("/").map(decimal).join(" : ");

export function stepInWords(step: SatisfactionStep): string {
  const inputs = inputsOf(step);
  const side = (): string => sides[inputs.text("side") as Side];
  const output = (): string => inputs.output();
  switch (step.operation) {
    case "norm":
      return `The norm is the same for each side: an average of at least ${decimal(output())}.`;
    case "count_scores":
      return `There are ${output()} scores by ${side()} on ${inputs.number("forms")} forms.`;
    case "forms_without_score":
      return `Forms by ${side()} without a score: ${output()}.`;
    case "count_of_score":
      return `The score ${decimal(inputs.text("score"))} was given ${output()} times by ${side()}.`;
    case "sum_of_scores":
      return `The ${inputs.number("count")} scores by ${side()} add up to ${decimal(output())}.`;
    case "mean_of_scores":
      return `Divided by their number: ${decimal(inputs.text("sum"))} : ${inputs.number("count")}.`;
    case "rounded_mean":
      return `The average of the ${side()}, to one decimal place, is ${decimal(output())}.`;
    case "mean_against_norm":
      return `We compare ${divided(inputs.text("mean_exact"))} with ${decimal(inputs.text("norm"))}, before rounding. ${step.output === true ? "It meets the norm." : "It does not meet the norm."}`;
    case "no_scores":
      return `There is no score by ${side()}. So there is no average.`;
    case "verdict":
      return verdicts[output() as SatisfactionVerdict];
    case "count_of_answer":
    case "forms_without_answer":
      return `So often it is on the forms: ${output()}.`;
    default:
      return unreachable(step.operation);
  }
}
