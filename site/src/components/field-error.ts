import { html, nothing, type TemplateResult } from "lit";

/** What is wrong with a field, directly above it. The mark is a shape, so that colour is not the only sign. */
export function fieldError(
  id: string,
  text: string | readonly string[] | undefined,
): TemplateResult | typeof nothing {
  const lines = typeof text === "string" ? [text] : (text ?? []);
  if (lines.length === 0) return nothing;
  return html`<p class="utrecht-form-field-error-message field__error" id="${id}-error">
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1 15.5 15H.5Z" fill="currentColor" />
      <path d="M8 6v4.4M8 11.6v1.6" class="mark__hole" />
    </svg>
    <span>${lines.map((line) => html`<span class="field__error-line">${line}</span> `)}</span>
  </p>`;
}
