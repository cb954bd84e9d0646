// One out of a few, all in sight.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldError } from "../field-error.ts";

export interface ChoiceField<Value extends string> {
  id: string;
  legend: string;
  hint?: string;
  options: readonly { value: Value; name: string; hint?: string }[];
  chosen: Value;
  error?: string | undefined;
  change: (value: Value) => void;
}

export function choiceField<Value extends string>(field: ChoiceField<Value>): TemplateResult {
  const { id, legend, hint, error } = field;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return html`<fieldset
    class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset field ${error ? "field--invalid" : ""}"
    id="${id}-group"
    role="radiogroup"
    aria-describedby=${described || nothing}
  >
    <legend
      class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend field__name"
    >
      ${legend}
    </legend>
    ${hint ? html`<p class="field__hint" id="${id}-hint">${hint}</p>` : nothing}
    ${fieldError(id, error)}
    <div class="choice-field">
      ${field.options.map((option, index) => optionView(field, option, index))}
    </div>
  </fieldset>`;
}

function optionView<Value extends string>(
  { id, chosen, change }: ChoiceField<Value>,
  { value, name, hint }: ChoiceField<Value>["options"][number],
  index: number,
): TemplateResult {
  // The first option has the id of the field: that is where an error leads.
  return html`<label class="choice-field__option">
    <input
      class="choice-field__box"
      type="radio"
      name=${id}
      id=${index === 0 ? id : `${id}-${value}`}
      .checked=${live(value === chosen)}
      @change=${() => {
        change(value);
      }}
    />
    <span>${name}${hint ? html` <small class="choice-field__hint">${hint}</small>` : nothing}</span>
  </label>`;
}
