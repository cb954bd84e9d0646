// Every step of a report as one or two sentences, as a careful colleague would write them.
import type { Forms, SatisfactionVerdict, Side, StepValue } from "../../../src/core.ts";
import type { SatisfactionStep } from "../../../src/lib/answer-kinds.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { inputsOf } from "../../../src/lib/step-inputs.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { forms, mean, sides } from "./words.ts";

const { decimal } = numbersIn("nl");

/** `met`: of both sides; null where there is no score. */
function verdict(output: SatisfactionVerdict, met: readonly StepValue[]): string {
  const both = met.every((side) => side === met[0]);
  switch (output) {
    case "meets_norm":
      return "Beide kanten halen de norm.";
    case "below_norm":
      return both
        ? "Beide kanten halen de norm niet."
        : `Eén kant haalt de norm niet${met.includes(null) ? ", en van de andere is er geen cijfer" : ""}.`;
    case "not_measurable":
      return `Van ${both ? "beide kanten" : "één kant"} is er geen cijfer. Dan valt het geheel niet te meten.`;
  }
}

const scores = (count: number): string => (count === 1 ? "1 cijfer" : `${decimal(count)} cijfers`);

/** "36/5" as "36 : 5" */
const divided = (fraction: string): string => fraction.split("/").map(decimal).join(" : ");

/** `scheme`: the questions and answers of the scheme, by their titles. */
export function stepInWords(step: SatisfactionStep, scheme: Forms): string {
  const inputs = inputsOf(step);
  const side = (): string => sides[inputs.text("side") as Side];
  const output = (): string => inputs.output();
  const titleOf = (part: "questions" | "answers", id: string): string =>
    scheme[inputs.text("side") as Side][part].find((one) => one.id === id)?.title.nl ?? id;
  const question = (): string => titleOf("questions", inputs.text("question"));
  const answer = (): string => titleOf("answers", inputs.text("answer"));
  switch (step.operation) {
    case "norm":
      return `Voor elke kant geldt dezelfde norm: gemiddeld minimaal ${decimal(output())}.`;
    case "count_scores":
      return step.output === 0
        ? `Van de ${side()} is er geen cijfer.`
        : `Van de ${side()} ${step.output === 1 ? "is" : "zijn"} er ${scores(Number(output()))}, op ${forms(inputs.number("forms"))}.`;
    case "forms_without_score":
      return `Formulieren van de ${side()} zonder cijfer: ${decimal(output())}.`;
    case "count_of_score":
      return `Het cijfer ${decimal(inputs.text("score"))} gaven de ${side()} ${decimal(output())} keer.`;
    case "sum_of_scores":
      if (inputs.number("count") === 0)
        return `Zonder cijfers van de ${side()} is de som ${decimal(output())}.`;
      return inputs.number("count") === 1
        ? `Het cijfer van de ${side()} is ${decimal(output())}.`
        : `De ${scores(inputs.number("count"))} van de ${side()} zijn samen ${decimal(output())}.`;
    case "mean_of_scores":
      return `Gedeeld door het aantal: ${decimal(inputs.text("sum"))} : ${decimal(inputs.number("count"))}.`;
    case "rounded_mean":
      return `Op één cijfer achter de komma is het gemiddelde van de ${side()} ${mean(output())}.`;
    case "mean_against_norm":
      return `Wij vergelijken ${divided(inputs.text("mean_exact"))} met ${decimal(inputs.text("norm"))}, zonder afronden.${inputs.flag("rounding_hides_norm") ? " UWV zegt niet of afronden mag. Wij nemen de strenge lezing." : ""} ${step.output === true ? "De norm is gehaald." : "De norm is niet gehaald."}`;
    case "distance_from_norm":
      return `Voor de norm ${inputs.number("count") === 1 ? "moet 1 cijfer" : `moeten ${scores(inputs.number("count"))} samen ${decimal(inputs.number("count"))} ×`} ${decimal(inputs.text("norm"))} zijn. Het verschil met ${decimal(inputs.text("sum"))} is ${decimal(output())}.`;
    case "lowest_next_score":
      return step.output === null
        ? `Met nog één formulier van de ${side()} is de norm niet te halen: het hoogste cijfer is te laag.`
        : `Komt er nog één formulier van de ${side()} bij? Dan is de norm gehaald vanaf een ${decimal(output())}.`;
    case "no_scores":
      return `Van de ${side()} is er geen cijfer. Dan is er geen gemiddelde.`;
    case "verdict":
      return verdict(output() as SatisfactionVerdict, [
        step.inputs.employee_meets_norm ?? null,
        step.inputs.employer_meets_norm ?? null,
      ]);
    case "count_of_answer":
      return `${question()}: “${answer()}” ${decimal(output())} keer.`;
    case "forms_without_answer":
      return `${question()}: op ${step.output === 0 ? "geen formulier" : forms(Number(output()))} van de ${side()} ontbreekt het antwoord.`;
    default:
      return unreachable(step.operation);
  }
}
