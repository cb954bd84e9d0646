// One out of many, in groups.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldError } from "../field-error.ts";

interface Option {
  value: string;
  name: string;
}

export interface SelectField {
  id: string;
  label: string;
  hint: string;
  /** Stands there while nothing is chosen. */
  empty: string;
  options: readonly Option[];
  groups: readonly { name: string; options: readonly Option[] }[];
  chosen: string;
  error?: string | undefined;
  change: (value: string) => void;
}

export function selectField(field: SelectField): TemplateResult {
  const { id, label, hint, error, chosen } = field;
  const option = ({ value, name }: Option) =>
    html`<option value=${value} ?selected=${value === chosen}>${name}</option>`;
  return html`<div class="field ${error ? "field--invalid" : ""}">
    <label class="utrecht-form-label field__name" for=${id}>${label}</label>
    ${hint ? html`<p class="field__hint" id="${id}-hint">${hint}</p>` : nothing}
    ${fieldError(id, error)}
    <select
      class="utrecht-textbox select-field"
      id=${id}
      aria-describedby="${hint ? `${id}-hint` : ""}${error ? ` ${id}-error` : ""}"
      aria-invalid=${error ? "true" : nothing}
      .value=${live(chosen)}
      @change=${(event: Event) => {
        field.change((event.target as HTMLSelectElement).value);
      }}
    >
      <option value="" ?selected=${chosen === ""}>${field.empty}</option>
      ${field.options.map(option)}
      ${field.groups.map(({ name, options }) => html`<optgroup label=${name}>${options.map(option)}</optgroup>`)}
    </select>
  </div>`;
}
