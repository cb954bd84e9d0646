// The question: the list of forms first, the rest when it is needed.
import { html, nothing, type TemplateResult } from "lit";
import { dateField } from "../components/date-field/date-field.ts";
import { numberField } from "../components/number-field/number-field.ts";
import { questionForm } from "../components/question-form/question-form.ts";
import { selectField } from "../components/select-field/select-field.ts";
import type { Measurement } from "../core.ts";
import type { FieldError } from "../lib/field-errors.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import type { Assessed } from "./assess.ts";
import type { Spread } from "./days.ts";
import { fields, type FormTyped } from "./form.ts";
import type { LongList } from "./long-list.ts";
import type { Periods } from "./periods.ts";

export interface FormView {
  words: SatisfactionMessages;
  form: FormTyped;
  assessed: Assessed | undefined;
  errors: readonly FieldError[];
  /** The list that the Worker keeps. */
  held: LongList | undefined;
  file: TemplateResult;
  rows: TemplateResult | typeof nothing;
  change: (change: Partial<FormTyped>, field: string) => void;
  leave: (field: string) => void;
  clear: () => void;
  submit: () => void;
}

export function formView(view: FormView): TemplateResult {
  const { words, errors, held, change, leave } = view;
  const text = words.form;
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text;
  const form = { label: text.label, words: text, privacyPage: words.privacyPage };
  return questionForm(
    { ...form, submit: view.submit },
    html`${view.file} ${held ? heldView(held, view) : view.rows} ${periodView(view)}
    ${numberField({
      ...{ id: fields.completedPeriods, label: text.completedPeriods },
      ...{ hint: text.completedPeriodsHint, typed: view.form.completed_periods },
      error: errorAt(fields.completedPeriods),
      change: (completed_periods) => {
        change({ completed_periods }, fields.completedPeriods);
      },
      leave: () => {
        leave(fields.completedPeriods);
      },
    })} `,
  );
}

function heldView({ count }: LongList, { words, clear }: FormView): TemplateResult {
  const text = words.form;
  return html`<div class="held">
    <p class="held__count">
      <strong>${count === null ? text.heldTotals : text.held(count)}</strong>
    </p>
    <p class="field__hint">${count === null ? text.heldTotalsHint : text.heldHint}</p>
    <button class="link-button" type="button" data-clear @click=${clear}>${text.clear}</button>
  </div>`;
}

function periodView({ words, form, assessed, errors, change, leave }: FormView): TemplateResult {
  const text = words.form;
  const { measurements, recognised_on, chosen } = assessed?.periods ?? { measurements: [] };
  return html`${dateField({
    ...{ id: fields.recognised, legend: text.recognised, hint: text.recognisedHint },
    ...{ typed: form.recognised, words: text },
    echo: recognised_on && text.echo(recognised_on),
    error: errors.find(({ field }) => field === fields.recognised),
    change: (recognised) => {
      change({ recognised }, fields.recognised);
    },
    leave: () => {
      leave(fields.recognised);
    },
  })}
  ${
    measurements.length > 0
      ? selectField({
          ...{ id: fields.measurement, label: text.measurement },
          hint: text.measurementHint(hintOf(assessed?.periods)),
          empty: text.allForms,
          groups: [],
          options: measurements.map((one) => ({
            value: String(one.number),
            name: text.measurementName(one, formsOf(one, assessed?.periods.spread)),
          })),
          chosen: chosen ? String(chosen.number) : "",
          change: (value) => {
            change({ measurement: value || "all" }, fields.measurement);
          },
        })
      : nothing
  }`;
}

/** Undefined: there are no dates, or they are not known. */
function formsOf({ number }: Measurement, spread: Spread | undefined): number | undefined {
  if (!spread || spread.all === spread.undated) return undefined;
  return spread.inYear.get(number) ?? 0;
}

/** What the choice does to the forms. */
export interface ChoiceOfYear {
  /** The page chose, by the forms. */
  proposed: boolean;
  /** Forms with a date in the year; undefined: of any year. */
  inYear: number | undefined;
  /** Forms with a date in another. */
  outside: number;
  undated: number;
  all: number;
}

/** Undefined while there are no forms, or while their days are not known. */
function hintOf(periods: Periods | undefined): ChoiceOfYear | undefined {
  const { spread, chosen, proposed = false } = periods ?? {};
  if (!spread || spread.all === 0) return undefined;
  const { undated, all } = spread;
  const inYear = chosen && (spread.inYear.get(chosen.number) ?? 0);
  return {
    ...{ undated, all, inYear, outside: all - undated - (inYear ?? 0) },
    proposed: proposed && inYear !== undefined && inYear > 0,
  };
}
