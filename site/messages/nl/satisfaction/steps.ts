// Every step as a sentence, as a careful colleague would write it.
import type { Step, Side } from "../../../src/core.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { inputsOf } from "../../../src/lib/step-inputs.ts";
import { count, forms, mean, score, sides } from "./words.ts";

export type SatisfactionOperation =
  | "norm"
  | "count_scores"
  | "forms_without_score"
  | "count_of_score"
  | "sum_of_scores"
  | "no_scores"
  | "mean_of_scores"
  | "rounded_mean"
  | "mean_against_norm"
  | "verdict"
  | "count_of_answer"
  | "forms_without_answer";

export function stepInWords(step: Step): string {
  const inputs = inputsOf(step);
  const side = (): string => sides[inputs.text("side") as Side];
  const operation = step.operation as string as SatisfactionOperation;
  switch (operation) {
    case "norm":
      return `Een gemiddelde moet ten minste ${score(inputs.output())} zijn, voor werknemers en werkgevers apart.`;
    case "count_scores":
      return `Van ${side()} tellen ${forms(Number(step.output))} met een cijfer mee.`;
    case "forms_without_score":
      return `Van ${side()} is er bij ${forms(Number(step.output))} geen cijfer.`;
    case "count_of_score":
      return `Een ${score(inputs.text("score"))} van ${side()}: ${count(Number(step.output))} keer.`;
    case "sum_of_scores":
      return `Alle cijfers van ${side()} samen: ${score(inputs.output())}.`;
    case "no_scores":
      return `Zonder cijfer van ${side()} is er geen gemiddelde, en geen oordeel.`;
    case "mean_of_scores":
      return `${score(inputs.text("sum"))} gedeeld door ${count(inputs.number("count"))} is het gemiddelde van ${side()}. Elk formulier telt één keer.`;
    case "rounded_mean":
      return `Afgerond op één cijfer achter de komma is dat ${mean(inputs.output())}.`;
    case "mean_against_norm":
      return inputs.flag("rounding_hides_norm")
        ? `Voor het oordeel ronden wij niet af. Het ligt net onder ${score(inputs.text("norm"))}, ook al staat er ${mean(inputs.text("mean"))}.`
        : `Het gemiddelde van ${side()} is ${step.output === true ? "niet lager" : "lager"} dan ${score(inputs.text("norm"))}.`;
    case "verdict":
      return verdictInWords(inputs.output());
    case "count_of_answer":
      return `${inputs.text("question")}: ${inputs.text("answer")}, van ${side()}: ${count(Number(step.output))} keer.`;
    case "forms_without_answer":
      return `${inputs.text("question")}: ${forms(Number(step.output))} van ${side()} zonder antwoord.`;
    default:
      return unreachable(operation);
  }
}

function verdictInWords(verdict: string): string {
  if (verdict === "meets_norm") return "Beide kanten halen de norm. Dan is de uitkomst voldoende.";
  return verdict === "below_norm"
    ? "Een van de kanten ligt onder de norm. Dan is de uitkomst niet voldoende."
    : "Een van de kanten heeft geen cijfer. Dan is er geen oordeel.";
}
