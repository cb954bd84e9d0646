import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../components/choice-field/choice-field.ts";
import { questionForm } from "../components/question-form/question-form.ts";
import { numberField } from "../components/number-field/number-field.ts";
import type { CaseloadMessages } from "../../messages/caseload.ts";
import { ownFields } from "../budget/own-fields.ts";
import { regimes } from "./own.ts";
import type { CaseloadField, CaseloadIssue, CaseloadTyped } from "./read-form.ts";

export interface CaseloadForm {
  words: CaseloadMessages;
  typed: CaseloadTyped;
  /** The most years of support. */
  years: number;
  errors: readonly { field: CaseloadIssue["field"]; text: string }[];
  /** The year of the published amounts. */
  amountsOf: number;
  change: (change: Partial<CaseloadTyped>) => void;
  leave: (field: CaseloadIssue["field"]) => void;
  submit: () => void;
}

export const idOf = (field: CaseloadIssue["field"]): string => `caseload-${field}`;

export function formView(form: CaseloadForm): TemplateResult {
  const { words, typed, errors } = form;
  const text = words.form;
  const error = (field: CaseloadIssue["field"]) => errors.find((one) => one.field === field)?.text;
  const number = (field: CaseloadField, after?: string) =>
    numberField({
      id: idOf(field),
      label: text[field].label,
      hint: text[field].hint,
      typed: typed[field],
      ...(field === "from" ? { words: true } : { decimal: true }),
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
  return questionForm(
    {
      ...{ label: text.label, words: text, privacyPage: words.privacyPage },
      ...{ submit: form.submit, variant: "question--caseload" },
    },
    html` ${number("placements")} ${number("from")} ${number("months")} ${number("midden", "%")}
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
    ${ownView(form)}`,
  );
}

export const ownId = "caseload-own";

function ownView({ words, typed, years, errors, amountsOf, change, leave }: CaseloadForm) {
  const text = words.own;
  const filled = Object.values(typed.own).some((amount) => amount.trim() !== "");
  return html`<details class="more question__more" id=${ownId}>
    <summary>${text.own}</summary>
    <p class="field__hint">${text.ownHint(amountsOf)}</p>
    ${ownFields({
      ...{ prefix: idOf("own-"), regimes, years, typed: typed.own, words: text },
      error: (key) => errors.find(({ field }) => field === `own-${key}`)?.text,
      change: (own) => {
        change({ own });
      },
      leave: (key) => {
        leave(`own-${key}`);
      },
    })}
    ${
      filled
        ? html`<p class="own__actions">
            <button
              class="link-button"
              type="button"
              @click=${() => {
                change({ own: {} });
              }}
            >
              ${text.ownClear}
            </button>
          </p>`
        : nothing
    }
  </details>`;
}
