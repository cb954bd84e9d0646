// How long: a number of years, or from day to day.
import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../components/choice-field/choice-field.ts";
import { dateField } from "../components/date-field/date-field.ts";
import { fieldError } from "../components/field-error.ts";
import { errorAt, type FormView } from "./form-parts.ts";
import { idOf } from "./form.ts";

export function lengthView(form: FormView): TemplateResult | typeof nothing {
  const { words, person, traits } = form;
  if (!traits) return nothing;
  const text = words.form;
  const count = traits.years;
  const all = Array.from({ length: count }, (_, index) => String(index + 1));
  const typed = person.years.trim() || String(count);
  // What came from a table may be no number of years that there is: then none is chosen.
  const chosen = person.length === "dates" ? "dates" : all.includes(typed) ? typed : "";
  const years = errorAt(form, "years");
  return html`${choiceField<string>({
    id: idOf("years"),
    legend: text.length,
    options: [
      ...all.map((value) => ({
        value,
        name: text.years(Number(value)),
      })),
      { value: "dates", name: text.dates },
    ],
    chosen,
    error: person.length === "years" ? years?.text : undefined,
    change: (value) => {
      form.change(
        value === "dates"
          ? { length: "dates", years: "" }
          : { length: "years", years: value === String(count) ? "" : value },
      );
    },
  })}
  ${
    person.length === "dates"
      ? html`${years ? fieldError(idOf("years"), years.text) : nothing}
        ${dateView(form, "start", text.start, text.startHint)}
        ${dateView(form, "end", text.end, text.endHint)}`
      : nothing
  }`;
}

export function dateView(
  form: FormView,
  field: "start" | "end" | "granted",
  legend: string,
  hint: string,
): TemplateResult {
  const { words, person, view } = form;
  const error = errorAt(form, field);
  const day = view?.days[field];
  return dateField({
    ...{ id: idOf(field), legend, hint, typed: person[field], words: words.form },
    echo: day && words.dates.long(day),
    error: error && {
      ...{ text: error.text, parts: error.parts },
      ...(error.years && { proposals: error.years }),
    },
    change: (typed) => {
      form.change({ [field]: typed });
    },
    leave: () => {
      form.leave(field);
    },
  });
}
