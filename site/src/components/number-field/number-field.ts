import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldError } from "../field-error.ts";

export interface NumberField {
  id: string;
  label: string;
  hint: string;
  typed: string;
  error?: string | undefined;
  /** Stands before the field, not in it: "€". */
  before?: string;
  after?: string;
  /** What an unclear number may stand for: the person chooses, we do not guess. */
  proposals?: readonly { name: string; value: string }[] | undefined;
  decimal?: boolean;
  /** Words may stand in it too: a month and its year. */
  words?: boolean;
  change: (typed: string) => void;
  leave: () => void;
}

/** A number as text: no arrows that change it by accident, no wheel, no browser messages. */
export function numberField(field: NumberField): TemplateResult {
  const { id, label, hint, error, before, after } = field;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return html`<div class="field ${error ? "field--invalid" : ""}">
    <label class="utrecht-form-label field__name" for=${id}>${label}</label>
    ${hint ? html`<p class="field__hint" id="${id}-hint">${hint}</p>` : nothing}
    ${fieldError(id, error)} ${proposals(field)}
    <div class="number-field">
      ${before ? html`<span class="number-field__unit" aria-hidden="true">${before}</span>` : nothing}
      ${numberInput(field, described || nothing)}
      ${after ? html`<span class="number-field__unit" aria-hidden="true">${after}</span>` : nothing}
    </div>
  </div>`;
}

/** The box alone, where its name stands elsewhere: in a table of amounts. */
export function numberInput(
  { id, typed, error, decimal, words, change, leave }: NumberField,
  described: string | typeof nothing,
  name?: string,
): TemplateResult {
  return html`<input
    class="utrecht-textbox number-field__input ${words ? "number-field__input--words" : ""} ${error ? "utrecht-textbox--invalid" : ""}"
    id=${id}
    type="text"
    inputmode=${words ? "text" : decimal ? "decimal" : "numeric"}
    autocomplete="off"
    spellcheck="false"
    aria-label=${name ?? nothing}
    aria-describedby=${described}
    aria-invalid=${error ? "true" : nothing}
    .value=${live(typed)}
    @input=${(event: Event) => {
      change((event.target as HTMLInputElement).value);
    }}
    @blur=${leave}
  />`;
}

function proposals(field: NumberField): TemplateResult | typeof nothing {
  if (!field.proposals || field.proposals.length === 0) return nothing;
  const choose = (value: string) => {
    field.change(value);
    document.getElementById(field.id)?.focus();
  };
  return html`<p class="field__proposals">
    ${field.proposals.map(
      ({ name, value }) =>
        html`<button
          class="nl-button button button--small"
          type="button"
          @click=${() => {
            choose(value);
          }}
        >
          ${name}
        </button>`,
    )}
  </p>`;
}
