// A date as three text fields with one name. Nothing is rewritten while a person is in it;
// a pasted whole date is laid out over the three fields once they have left.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldError } from "../field-error.ts";
import { layOut, type DatePart, type DateTyped } from "./read-date.ts";

export interface DateFieldWords {
  day: string;
  month: string;
  year: string;
  choose: (year: string) => string;
}

export interface DateField {
  /** Also the start of the ids of the three inputs: `<id>-day`. */
  id: string;
  legend: string;
  hint: string;
  typed: DateTyped;
  words: DateFieldWords;
  /** The date in words, once it is known to exist. */
  echo?: string | undefined;
  error?: { text: string; parts: readonly DatePart[]; proposals?: readonly string[] } | undefined;
  change: (typed: DateTyped) => void;
  /** The person went on to something else. */
  leave: () => void;
}

const parts = ["day", "month", "year"] as const;

export function dateField(field: DateField): TemplateResult {
  const { id, error, echo } = field;
  const describedBy = [`${id}-hint`, error && `${id}-error`, echo && `${id}-echo`]
    .filter(Boolean)
    .join(" ");

  const input = (part: DatePart) =>
    html` <div class="date-field__part">
      <label class="utrecht-form-label date-field__label" for="${id}-${part}"
        >${field.words[part]}</label
      >
      <input
        class="utrecht-textbox date-field__input date-field__input--${part} ${error?.parts.includes(part) ? "utrecht-textbox--invalid" : ""}"
        id="${id}-${part}"
        type="text"
        inputmode=${part === "month" ? "text" : "numeric"}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-invalid=${error?.parts.includes(part) ? "true" : nothing}
        .value=${live(field.typed[part])}
        @input=${(event: Event) => {
          field.change({ ...field.typed, [part]: (event.target as HTMLInputElement).value });
        }}
      />
    </div>`;

  const left = (event: FocusEvent) => {
    if ((event.currentTarget as Element).contains(event.relatedTarget as Node | null)) return;
    const laidOut = layOut(field.typed);
    if (laidOut !== field.typed) field.change(laidOut);
    field.leave();
  };

  return html` <fieldset
    class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset field ${error ? "field--invalid" : ""}"
    id=${id}
    role="group"
    aria-describedby=${describedBy}
    @focusout=${left}
  >
    <legend
      class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend field__name"
    >
      ${field.legend}
    </legend>
    <p class="field__hint" id="${id}-hint">${field.hint}</p>
    ${fieldError(id, error?.text)} ${error?.proposals ? proposals(field, error.proposals) : nothing}
    <div class="date-field">${parts.map(input)}</div>
    <p class="field__echo" id="${id}-echo">${echo ?? ""}</p>
  </fieldset>`;
}

/** The years that a year of two digits may stand for: the person chooses, we do not guess. */
function proposals(field: DateField, years: readonly string[]): TemplateResult {
  const choose = (year: string) => {
    field.change({ ...layOut(field.typed), year });
    document.getElementById(`${field.id}-year`)?.focus();
  };
  return html`<p class="field__proposals">
    ${years.map(
      (year) =>
        html`<button
          class="nl-button button button--small"
          type="button"
          @click=${() => {
            choose(year);
          }}
        >
          ${field.words.choose(year)}
        </button>`,
    )}
  </p>`;
}
