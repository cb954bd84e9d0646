// Every step of a report as one or two sentences, as a careful colleague would write them.
import type { Forms, SatisfactionVerdict, Side, StepValue } from "../../../src/core.ts";
import type { SatisfactionStep } from "../../../src/lib/answer-kinds.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { inputsOf } from "../../../src/lib/step-inputs.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { forms, mean, sides } from "./words.ts";

const { decimal } = numbersIn("en");

/** `met`: of both sides; null where there is no score. */
function verdict(output: SatisfactionVerdict, met: readonly StepValue[]): string {
  const both = met.every((side) => side === met[0]);
  switch (output) {
    case "meets_norm":
      return "Both sides meet the norm.";
    case "below_norm":
      return both
        ? "Neither side meets the norm."
        : `One side does not meet the norm${met.includes(null) ? ", and the other has no score" : ""}.`;
    case "not_measurable":
      return `${both ? "Neither side has a score" : "One side has no score"}. Then the whole cannot be measured.`;
  }
}

const scores = (count: number): string => (count === 1 ? "1 score" : `${decimal(count)} scores`);

const times = (count: string): string => (count === "1" ? "once" : `${decimal(count)} times`);

/** "36/5" as "36 : 5" */
const divided = (fraction: string): string => fraction.split("/").map(decimal).join(" : ");

/** `scheme`: the questions and answers of the scheme, by their titles. */
export function stepInWords(step: SatisfactionStep, scheme: Forms): string {
  const inputs = inputsOf(step);
  const side = (): string => sides[inputs.text("side") as Side];
  const output = (): string => inputs.output();
  const titleOf = (part: "questions" | "answers", id: string): string =>
    scheme[inputs.text("side") as Side][part].find((one) => one.id === id)?.title.en ?? id;
  const question = (): string => titleOf("questions", inputs.text("question"));
  const answer = (): string => titleOf("answers", inputs.text("answer"));
  switch (step.operation) {
    case "norm":
      return `The norm is the same for each side: an average of at least ${decimal(output())}.`;
    case "count_scores":
      return step.output === 0
        ? `There is no score by ${side()}.`
        : `There ${step.output === 1 ? "is" : "are"} ${scores(Number(output()))} by ${side()}, on ${forms(inputs.number("forms"))}.`;
    case "forms_without_score":
      return `Forms by ${side()} without a score: ${decimal(output())}.`;
    case "count_of_score":
      return `The score ${decimal(inputs.text("score"))} was given ${times(output())} by ${side()}.`;
    case "sum_of_scores":
      if (inputs.number("count") === 0)
        return `Without scores by ${side()} the sum is ${decimal(output())}.`;
      return inputs.number("count") === 1
        ? `The score by ${side()} is ${decimal(output())}.`
        : `The ${scores(inputs.number("count"))} by ${side()} add up to ${decimal(output())}.`;
    case "mean_of_scores":
      return `Divided by their number: ${decimal(inputs.text("sum"))} : ${decimal(inputs.number("count"))}.`;
    case "rounded_mean":
      return `The average of the ${side()}, to one decimal place, is ${mean(output())}.`;
    case "mean_against_norm":
      return `We compare ${divided(inputs.text("mean_exact"))} with ${decimal(inputs.text("norm"))}, before rounding.${inputs.flag("rounding_hides_norm") ? " UWV does not say whether rounding is allowed. We take the strict reading." : ""} ${step.output === true ? "It meets the norm." : "It does not meet the norm."}`;
    case "distance_from_norm":
      return `For the norm ${inputs.number("count") === 1 ? `1 score has to be ${decimal(inputs.text("norm"))}` : `${scores(inputs.number("count"))} have to be ${decimal(inputs.number("count"))} × ${decimal(inputs.text("norm"))} together`}. The difference from ${decimal(inputs.text("sum"))} is ${decimal(output())}.`;
    case "lowest_next_score":
      return step.output === null
        ? `One more form of the ${side()} cannot reach the norm: the highest score is too low.`
        : `If one more form of the ${side()} comes in, the norm is met from ${decimal(output())} up.`;
    case "no_scores":
      return `There is no score by ${side()}. So there is no average.`;
    case "verdict":
      return verdict(output() as SatisfactionVerdict, [
        step.inputs.employee_meets_norm ?? null,
        step.inputs.employer_meets_norm ?? null,
      ]);
    case "count_of_answer":
      return `${question()}: “${answer()}” ${times(output())}.`;
    case "forms_without_answer":
      return `${question()}: the answer is missing on ${step.output === 0 ? "no form" : forms(Number(output()))} of the ${side()}.`;
    default:
      return unreachable(step.operation);
  }
}
