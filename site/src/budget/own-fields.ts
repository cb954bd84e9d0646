// Amounts of the visitor's own: one field per regime and year.
import { html, nothing, type TemplateResult } from "lit";
import { fieldError } from "../components/field-error.ts";
import { numberInput } from "../components/number-field/number-field.ts";
import type { Regime } from "../core.ts";
import { ownKey } from "./form.ts";

export interface OwnFields {
  /** What the ids begin with. */
  prefix: string;
  regimes: readonly Regime[];
  /** The number of support years. */
  years: number;
  /** By `ownKey`. */
  typed: Record<string, string>;
  error: (key: string) => string | undefined;
  change: (typed: Record<string, string>) => void;
  leave: (key: string) => void;
  words: {
    regimes: Record<Regime, string>;
    ownYear: (year: number) => string;
    ownCell: (regime: string, year: number) => string;
  };
}

export const ownFields = (fields: OwnFields): TemplateResult =>
  html`${fields.regimes.map((regime) => regimeView(fields, regime))}`;

function regimeView(fields: OwnFields, regime: Regime): TemplateResult {
  const { prefix, words, typed, error } = fields;
  const name = words.regimes[regime];
  const years = Array.from({ length: fields.years }, (_, index) => index + 1);
  const [wrong] = years.flatMap((year) => error(ownKey(regime, year)) ?? []);
  const field = (year: number) => {
    const key = ownKey(regime, year);
    const id = `${prefix}${key}`;
    return html`<div>
      <label class="utrecht-form-label date-field__label" for=${id}>${words.ownYear(year)}</label>
      ${numberInput(
        {
          ...{ id, label: "", hint: "", typed: typed[key] ?? "", decimal: true },
          error: error(key),
          change: (text) => {
            fields.change({ ...typed, [key]: text });
          },
          leave: () => {
            fields.leave(key);
          },
        },
        nothing,
        words.ownCell(name, year),
      )}
    </div>`;
  };
  return html`<fieldset
    class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset own ${wrong ? "field--invalid" : ""}"
  >
    <legend
      class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend own__name"
    >
      ${name}, €
    </legend>
    ${fieldError(`${prefix}${regime}`, wrong)}
    <div class="planned">${years.map(field)}</div>
  </fieldset>`;
}
