// What is wrong with a field of this page alone.
import { readWholeNumber } from "../components/number-field/read-number.ts";
import type { FieldError } from "../lib/field-errors.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { yearsField } from "./form.ts";

export function readYears(
  typed: string,
  { min, max }: { min: number; max: number },
  { problems }: LiveMessages,
): { value?: number; error?: FieldError } {
  const value = readWholeNumber(typed, min, max);
  if (typeof value === "number") return { value };
  const text = problems.years[value](min, max);
  return {
    error: { field: yearsField, input: yearsField, text, parts: [], missing: value === "empty" },
  };
}
