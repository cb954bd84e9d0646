import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldError } from "../field-error.ts";

export interface NumberField {
  id: string;
  label: string;
  hint: string;
  typed: string;
  error?: string | undefined;
  change: (typed: string) => void;
  leave: () => void;
}

/** A number as text: no arrows that change it by accident, no wheel, no browser messages. */
export function numberField({
  id,
  label,
  hint,
  typed,
  error,
  change,
  leave,
}: NumberField): TemplateResult {
  return html`<div class="field ${error ? "field--invalid" : ""}">
    <label class="utrecht-form-label field__name" for=${id}>${label}</label>
    <p class="field__hint" id="${id}-hint">${hint}</p>
    ${fieldError(id, error)}
    <input
      class="utrecht-textbox number-field__input ${error ? "utrecht-textbox--invalid" : ""}"
      id=${id}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${id}-hint${error ? ` ${id}-error` : ""}"
      aria-invalid=${error ? "true" : nothing}
      .value=${live(typed)}
      @input=${(event: Event) => {
        change((event.target as HTMLInputElement).value);
      }}
      @blur=${leave}
    />
  </div>`;
}
