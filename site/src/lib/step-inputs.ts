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
  prices(): { months: string; cents_per_hour: number; official: boolean }[];
}

export function inputsOf({
  operation,
  inputs,
  output,
}: Pick<Step, "inputs" | "output"> & { operation: string }): StepInputs {
  const read = <T>(
    name: string,
    is: (value: StepValue | undefined) => value is T & StepValue,
  ): T => {
    const value = inputs[name];
    if (!is(value)) throw new Error(`The step ${operation} has no ${name}`);
    return value;
  };
  const list = (name: string): StepValue[] =>
    read(name, Array.isArray as (value: StepValue | undefined) => value is StepValue[]);
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
    skipped: () => list("skipped") as unknown as { day: string; reason: Weekend | Holiday }[],
    prices: () =>
      list("prices") as unknown as { months: string; cents_per_hour: number; official: boolean }[],
  };
}
