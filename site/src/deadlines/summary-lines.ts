// The lines above the form: there the message stands without its field, so it says which one.
import type { SummaryLine } from "../components/error-summary/error-summary.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { labelOf } from "./answered.ts";
import type { Assessed } from "./assess.ts";
import type { FieldError } from "../lib/field-errors.ts";
import { fieldsOf } from "./form.ts";

export function summaryLines(
  errors: readonly FieldError[],
  recognitions: readonly Assessed[],
  words: LiveMessages,
): SummaryLine[] {
  return errors.map(({ field, input, text }) => {
    const index = recognitions.findIndex(({ recognition }) =>
      Object.values(fieldsOf(recognition)).includes(field),
    );
    const assessed = recognitions[index];
    if (!assessed) return { input, text };
    const fields = fieldsOf(assessed.recognition);
    const { submittedName, completedName } = words.deadlines.form;
    const names = [
      recognitions.length > 1 ? labelOf(assessed, index, words) : "",
      field === fields.submitted ? submittedName : field === fields.completed ? completedName : "",
    ];
    return { input, text: [...names.filter(Boolean), text].join(": ") };
  });
}
