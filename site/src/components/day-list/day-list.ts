import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldError } from "../field-error.ts";

export interface DayList {
  id: string;
  label: string;
  hint: string;
  typed: string;
  /** One line per day that does not read. */
  errors: readonly string[];
  echo: string | undefined;
  change: (typed: string) => void;
  leave: () => void;
}

/** Many days in one field, one per line: made for pasting. */
export function dayList({
  id,
  label,
  hint,
  typed,
  errors,
  echo,
  change,
  leave,
}: DayList): TemplateResult {
  const wrong = errors.length > 0;
  return html`<div class="field ${wrong ? "field--invalid" : ""}">
    <label class="utrecht-form-label field__name" for=${id}>${label}</label>
    <p class="field__hint" id="${id}-hint">${hint}</p>
    ${fieldError(id, errors)}
    <textarea
      class="utrecht-textarea day-list__input ${wrong ? "utrecht-textarea--invalid" : ""}"
      id=${id}
      rows="4"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="${id}-hint${wrong ? ` ${id}-error` : ""} ${id}-echo"
      aria-invalid=${wrong ? "true" : nothing}
      .value=${live(typed)}
      @input=${(event: Event) => {
        change((event.target as HTMLTextAreaElement).value);
      }}
      @blur=${leave}
    ></textarea>
    <p class="field__echo" id="${id}-echo">${echo ?? ""}</p>
  </div>`;
}
