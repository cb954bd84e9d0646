import { html, type TemplateResult } from "lit";
import { choiceField } from "../components/choice-field/choice-field.ts";
import { numberField } from "../components/number-field/number-field.ts";
import type { CaseloadMessages } from "../../messages/caseload.ts";
import type { CaseloadField, CaseloadTyped } from "./read-form.ts";

export interface CaseloadForm {
  words: CaseloadMessages;
  typed: CaseloadTyped;
  /** The most years of support. */
  years: number;
  errors: readonly { field: CaseloadField; text: string }[];
  change: (change: Partial<CaseloadTyped>) => void;
  leave: (field: CaseloadField) => void;
  submit: () => void;
}

export const idOf = (field: CaseloadField): string => `caseload-${field}`;

export function formView(form: CaseloadForm): TemplateResult {
  const { words, typed, errors } = form;
  const text = words.form;
  const error = (field: CaseloadField) => errors.find((one) => one.field === field)?.text;
  const number = (field: CaseloadField, after?: string) =>
    numberField({
      id: idOf(field),
      label: text[field].label,
      hint: text[field].hint,
      typed: typed[field],
      decimal: true,
      ...(after && { after }),
      error: error(field),
      change: (value) => {
        form.change({ [field]: value });
      },
      leave: () => {
        form.leave(field);
      },
    });
  const all = Array.from({ length: form.years }, (_, index) => String(index + 1));
  return html`<form
    class="question question--caseload"
    aria-label=${text.label}
    novalidate
    autocomplete="off"
    @submit=${(event: Event) => {
      event.preventDefault();
      form.submit();
    }}
  >
    ${number("placements")} ${number("from")} ${number("months")} ${number("midden", "%")}
    ${number("low", "%")} ${number("high", "%")}
    ${choiceField({
      id: idOf("years"),
      legend: text.years.label,
      hint: text.years.hint,
      options: all.map((value) => ({ value, name: text.yearsOption(Number(value)) })),
      chosen: typed.years,
      error: error("years"),
      change: (years) => {
        form.change({ years });
      },
    })}
    <button class="nl-button button button--main question__submit" type="submit">
      ${text.submit}
    </button>
    <p class="question__promise">
      ${text.promise} <a href=${words.privacyPage}>${text.promiseLink}</a>
    </p>
  </form>`;
}
