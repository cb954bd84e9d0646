// The inputs of a step are data for people to read. These readers give them a type, and
// say so loudly when a step does not hold what its sentence needs.
import type { Holiday, Step, StepValue, Weekend } from "../core.ts";

export interface StepInputs {
  /** What the step yields, when that is a text or a number. */
  output: () => string;
  text: (name: string) => string;
  number: (name: string) => number;
  flag: (name: string) => boolean;
  skipped(): { day: string; reason: Weekend | Holiday }[];
}

export function inputsOf({ operation, inputs, output }: Step): StepInputs {
  const read = <T>(
    name: string,
    is: (value: StepValue | undefined) => value is T & StepValue,
  ): T => {
    const value = inputs[name];
    if (!is(value)) throw new Error(`The step ${operation} has no ${name}`);
    return value;
  };
  return {
    output: () => {
      if (typeof output !== "string" && typeof output !== "number") {
        throw new Error(`The step ${operation} yields no text`);
      }
      return String(output);
    },
    text: (name) => read(name, (value): value is string => typeof value === "string"),
    number: (name) => read(name, (value): value is number => typeof value === "number"),
    flag: (name) => read(name, (value): value is boolean => typeof value === "boolean"),
    skipped: () =>
      read(
        "skipped",
        Array.isArray as (value: StepValue | undefined) => value is StepValue[],
      ) as unknown as { day: string; reason: Weekend | Holiday }[],
  };
}
