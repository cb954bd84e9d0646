// Many people at once: pasted from a spreadsheet, or from a file.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldError } from "../components/field-error.ts";
import type { BudgetMessages } from "../../messages/budget.ts";

export interface TableView {
  words: BudgetMessages;
  typed: string;
  error: string;
  /** Said after a table was taken over. */
  message: string;
  busy: boolean;
  change: (typed: string) => void;
  take: (table: string | File) => void;
  template: () => void;
}

export const tableId = "budget-table";

export function tableView(view: TableView): TemplateResult {
  const { words, typed, error, message, busy } = view;
  const text = words.people.table;
  return html`<details class="more question__more" id="${tableId}-details">
      <summary>${text.title}</summary>
      <div class="field ${error ? "field--invalid" : ""}">
        <label class="utrecht-form-label field__name" for=${tableId}>${text.paste}</label>
        <p class="field__hint" id="${tableId}-hint">${text.hint}</p>
        ${fieldError(tableId, error || undefined)}
        <textarea
          class="utrecht-textarea day-list__input"
          id=${tableId}
          rows="4"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          wrap="off"
          aria-describedby="${tableId}-hint${error ? ` ${tableId}-error` : ""}"
          aria-invalid=${error ? "true" : nothing}
          .value=${live(typed)}
          @input=${(event: Event) => {
            view.change((event.target as HTMLTextAreaElement).value);
          }}
        ></textarea>
        <p class="table-view__actions">
          <button
            class="nl-button button"
            type="button"
            ?disabled=${busy}
            @click=${() => {
              view.take(typed);
            }}
          >
            ${text.take}
          </button>
          <label class="nl-button button export-bar__open">
            <input
              class="export-bar__file"
              type="file"
              accept=".csv,.txt,.xlsx,text/csv"
              @change=${(event: Event) => {
                const input = event.target as HTMLInputElement;
                const [file] = input.files ?? [];
                if (file) view.take(file);
                // The same file may be chosen again after it was repaired.
                input.value = "";
              }}
            />
            ${text.open}
          </label>
        </p>
        <p class="field__hint">
          <button class="link-button link-button--inline" type="button" @click=${view.template}>
            ${text.template}
          </button>
        </p>
      </div>
    </details>
    <p class="table-view__message" role="status">${message}</p>`;
}
