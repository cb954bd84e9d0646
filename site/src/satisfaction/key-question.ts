// Said before the list of names is made: it must never go along with a report.
import { html, type TemplateResult } from "lit";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";

export const keyQuestionId = "key-before-export";

export interface KeyQuestion {
  words: SatisfactionMessages["exports"]["confirm"];
  make: () => void;
  cancel: () => void;
}

export const keyQuestion = ({ words, make, cancel }: KeyQuestion): TemplateResult =>
  html`<section
    class="check no-print"
    id=${keyQuestionId}
    tabindex="-1"
    aria-labelledby="${keyQuestionId}-title"
  >
    <h3 class="check__title" id="${keyQuestionId}-title">${words.keyTitle}</h3>
    <p>${words.key}</p>
    <div class="check__actions">
      <button class="nl-button button" type="button" @click=${cancel}>${words.no}</button>
      <button class="nl-button button" type="button" data-check="key" @click=${make}>
        ${words.yes}
      </button>
    </div>
  </section>`;
