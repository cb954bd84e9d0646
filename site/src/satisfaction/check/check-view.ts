// What was found, next to the text of the person, and the two ways on. The person decides.
import { html, nothing, type TemplateResult } from "lit";
import type { CheckWords } from "../../../messages/satisfaction-check.ts";
import type { Confirmation } from "../report/confirmations.ts";
import type { Finding } from "./finding.ts";

export interface CheckView<Field extends string> {
  words: CheckWords;
  findings: readonly Finding<Field>[];
  confirmations: readonly Confirmation[];
  textOf: (field: Field) => string;
  /** The field as the person knows it. */
  nameOf: (field: Field) => string;
  goTo: (finding: Finding<Field>) => void;
  /** Make the file as it is. */
  ignore: () => void;
  cancel: () => void;
}

export const checkId = "check-before-export";
/** A longer list nobody reads; those after it show when these are gone. */
const mostShown = 20;

export function checkView<Field extends string>(view: CheckView<Field>): TemplateResult {
  const { words, findings, confirmations } = view;
  const left = findings.length - mostShown;
  return html`<section
    class="check no-print"
    id=${checkId}
    tabindex="-1"
    aria-labelledby="${checkId}-title"
  >
    <h3 class="check__title" id="${checkId}-title">${words.title}</h3>
    ${findings.length > 0 ? html`<p>${words.intro}</p>` : nothing}
    ${confirmations.map(({ count }) => html`<p>${words.few(count)}</p>`)}
    ${
      findings.length > 0
        ? html`<ul class="check__list">
            ${findings.slice(0, mostShown).map((finding) => item(finding, view))}
          </ul>`
        : nothing
    }
    ${left > 0 ? html`<p>${words.more(left)}</p>` : nothing}
    <div class="check__actions">
      <button class="nl-button button" type="button" @click=${view.cancel}>${words.cancel}</button>
      <button class="nl-button button" type="button" data-check="ignore" @click=${view.ignore}>
        ${words.ignore}
      </button>
    </div>
  </section>`;
}

const item = <Field extends string>(
  finding: Finding<Field>,
  { words, textOf, nameOf, goTo }: CheckView<Field>,
): TemplateResult => {
  const { field, kind, start, end } = finding;
  const text = textOf(field);
  const line = text.includes("\n") ? finding.line : undefined;
  return html`<li class="check__item">
    ${words.place(nameOf(field), line)} <q>${text.slice(start, end)}</q>: ${words.kinds[kind]}.
    <button
      class="link-button check__go"
      type="button"
      @click=${() => {
        goTo(finding);
      }}
    >
      ${words.goTo}
    </button>
  </li>`;
};

/** To the piece of text itself, where the field can show it. */
export function showPlace(
  field: HTMLInputElement | HTMLTextAreaElement,
  { start, end }: Pick<Finding, "start" | "end">,
): void {
  field.scrollIntoView({ block: "center" });
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
}
