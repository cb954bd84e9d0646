// Every step of a report as one or two sentences, as a careful colleague would write them.
import type { Forms, SatisfactionVerdict, Side } from "../../../src/core.ts";
import type { SatisfactionStep } from "../../../src/lib/answer-kinds.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { inputsOf } from "../../../src/lib/step-inputs.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { mean, sides } from "./words.ts";

const { decimal } = numbersIn("en");

const verdicts: Record<SatisfactionVerdict, string> = {
  meets_norm: "Both sides meet the norm.",
  below_norm: "One side does not meet the norm.",
  not_measurable: "One side has no score. Then the whole cannot be measured.",
};

/** "36/5" as "36 : 5" */
const divided = (fraction: string): string => fraction.split("/").map(decimal).join(" : ");

/** `forms`: the questions and answers of the scheme, by their titles. */
export function stepInWords(step: SatisfactionStep, forms: Forms): string {
  const inputs = inputsOf(step);
  const side = (): string => sides[inputs.text("side") as Side];
  const output = (): string => inputs.output();
  const titleOf = (part: "questions" | "answers", id: string): string =>
    forms[inputs.text("side") as Side][part].find((one) => one.id === id)?.title.en ?? id;
  const question = (): string => titleOf("questions", inputs.text("question"));
  const answer = (): string => titleOf("answers", inputs.text("answer"));
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
      return `The average of the ${side()}, to one decimal place, is ${mean(output())}.`;
    case "mean_against_norm":
      return `We compare ${divided(inputs.text("mean_exact"))} with ${decimal(inputs.text("norm"))}, before rounding. ${step.output === true ? "It meets the norm." : "It does not meet the norm."}`;
    case "distance_from_norm":
      return `For the norm ${inputs.number("count")} scores have to be ${inputs.number("count")} × ${decimal(inputs.text("norm"))} together. The difference from ${decimal(inputs.text("sum"))} is ${decimal(output())}.`;
    case "lowest_next_score":
      return step.output === null
        ? `One more form of the ${side()} cannot reach the norm: the highest score is too low.`
        : `If one more form of the ${side()} comes in, the norm is met from ${decimal(output())} up.`;
    case "no_scores":
      return `There is no score by ${side()}. So there is no average.`;
    case "verdict":
      return verdicts[output() as SatisfactionVerdict];
    case "count_of_answer":
      return `${question()}: “${answer()}” ${output()} times.`;
    case "forms_without_answer":
      return `${question()}: without an answer on ${output()} forms of the ${side()}.`;
    default:
      return unreachable(step.operation);
  }
}
