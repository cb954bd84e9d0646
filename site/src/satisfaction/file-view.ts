// Where a list comes in: opened, dropped or pasted; while it is read; and what came of it.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldError } from "../components/field-error.ts";
import type { Progress } from "../lib/worker-client.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import { fields } from "./form.ts";
import { limits } from "./reading/problems.ts";

export interface FileView {
  words: SatisfactionMessages;
  /** What was pasted, until it is taken over. */
  pasted: string;
  error: string;
  /** Said after a list was read. */
  message: string;
  /** Undefined while nothing is read, and while nobody has waited long. */
  progress: Progress | undefined;
  /** Where the columns of a table are pointed out, while they are asked for. */
  columns: TemplateResult | undefined;
  canUndo: boolean;
  canPointOut: boolean;
  paste: (typed: string) => void;
  take: (table: string | readonly File[]) => void;
  stop: () => void;
  undo: () => void;
  pointOut: () => void;
  template: (format: "xlsx" | "csv") => void;
}

export function fileView(view: FileView): TemplateResult {
  const { words, error, message, progress, columns } = view;
  const text = words.reading;
  const link = (name: string, action: () => void) =>
    html`<button class="link-button" type="button" @click=${action}>${name}</button>`;
  return html`<section class="intake" aria-labelledby="intake-title">
    <h2 class="question__title" id="intake-title">${text.title}</h2>
    <div class="field ${error ? "field--invalid" : ""}">
      ${fieldError(fields.file, error || undefined)} ${columns ?? openView(view)}
      ${progress ? progressView(view, progress) : nothing}
    </div>
    <div role="status" class="intake__message">${message ? html`<p>${message}</p>` : nothing}</div>
    ${
      !progress && !columns && (view.canUndo || view.canPointOut)
        ? html`<p class="intake__after">
            ${view.canUndo ? link(text.undo, view.undo) : nothing}
            ${view.canPointOut ? link(text.pointOut, view.pointOut) : nothing}
          </p>`
        : nothing
    }
    ${progress || columns ? nothing : pasteView(view)}
  </section>`;
}

function openView({ words, take, template, error }: FileView): TemplateResult {
  const text = words.reading;
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    if (files.length > 0) take(files);
    // The same file may be chosen again after it was repaired.
    input.value = "";
  };
  const most = { megabytes: limits.wholeBytes / 1_000_000, sheets: limits.sheets };
  return html`<div class="drop-zone">
      <p class="drop-zone__words">${text.drop}</p>
      <label class="nl-button button button--main export-bar__open">
        <input
          class="export-bar__file"
          id=${fields.file}
          type="file"
          accept=".csv,.txt,.xlsx,text/csv"
          aria-describedby="${fields.file}-hint${error ? ` ${fields.file}-error` : ""}"
          @change=${chosen}
        />
        ${text.open}
      </label>
    </div>
    <p class="field__hint" id="${fields.file}-hint">${text.limits(most)}</p>
    <p class="field__hint">
      ${text.template}
      ${(["xlsx", "csv"] as const).map(
        (format) =>
          html`<button
            class="link-button link-button--inline intake__template"
            type="button"
            data-template=${format}
            @click=${() => {
              template(format);
            }}
          >
            ${text.templateAs[format]}
          </button> `,
      )}
    </p>`;
}

function progressView({ words, stop }: FileView, { done, all }: Progress): TemplateResult {
  const text = words.reading;
  return html`<div class="intake__busy">
    <p>${text.busy}</p>
    ${
      all > 0
        ? html`<progress class="intake__progress" max=${all} value=${done} aria-label=${text.busy}>
              ${text.progress(done, all)}
            </progress>
            <p class="field__hint">${text.progress(done, all)}</p>`
        : nothing
    }
    <button class="nl-button button" type="button" data-stop @click=${stop}>${text.stop}</button>
  </div>`;
}

function pasteView({ words, pasted, paste, take }: FileView): TemplateResult {
  const text = words.reading;
  const id = fields.paste;
  return html`<details class="more question__more" id="${id}-details">
    <summary>${text.pasteTitle}</summary>
    <div class="field">
      <label class="utrecht-form-label field__name" for=${id}>${text.paste}</label>
      <p class="field__hint" id="${id}-hint">${text.pasteHint}</p>
      <textarea
        class="utrecht-textarea day-list__input"
        id=${id}
        rows="4"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        wrap="off"
        aria-describedby="${id}-hint"
        .value=${live(pasted)}
        @input=${(event: Event) => {
          paste((event.target as HTMLTextAreaElement).value);
        }}
      ></textarea>
      <p class="table-view__actions">
        <button
          class="nl-button button"
          type="button"
          @click=${() => {
            take(pasted);
          }}
        >
          ${text.take}
        </button>
      </p>
    </div>
  </details>`;
}
