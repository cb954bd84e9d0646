// The form around a question. Nothing in it is kept by the browser, and nothing is sent.
import { html, type TemplateResult } from "lit";

export interface QuestionForm {
  label: string;
  /** The words on the button, and under it what happens to what is typed. */
  words: { submit: string; promise: string; promiseLink: string };
  privacyPage: string;
  submit: () => void;
  /** A class of its own, where the page needs one. */
  variant?: string;
}

export function questionForm(form: QuestionForm, fields: TemplateResult): TemplateResult {
  const { label, words, privacyPage, variant } = form;
  return html`<form
    class="question ${variant ?? ""}"
    aria-label=${label}
    novalidate
    autocomplete="off"
    @submit=${(event: Event) => {
      event.preventDefault();
      form.submit();
    }}
  >
    ${fields}
    <button class="nl-button button button--main question__submit" type="submit">
      ${words.submit}
    </button>
    <p class="question__promise">
      ${words.promise} <a href=${privacyPage}>${words.promiseLink}</a>
    </p>
  </form>`;
}
