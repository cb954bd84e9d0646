// Today's amounts, where the visitor knows them: one field per regime and year.
import { html, nothing, type TemplateResult } from "lit";
import { fieldError } from "../components/field-error.ts";
import { numberInput } from "../components/number-field/number-field.ts";
import { errorAt, type FormView } from "./form-parts.ts";
import { idOf, ownKey } from "./form.ts";

export const ownId = "budget-own";

export function ownAmountsView(form: FormView): TemplateResult | typeof nothing {
  const { words, traits, common } = form;
  if (!traits) return nothing;
  const text = words.form;
  const filled = Object.values(common.own).some((typed) => typed.trim() !== "");
  const years = Array.from({ length: traits.years }, (_, index) => index + 1);
  return html`<details class="more question__more" id=${ownId}>
    <summary>${text.own}</summary>
    ${
      traits.countsHours
        ? html`<p class="field__hint">${text.ownNotPossible}</p>`
        : html`<p class="field__hint">
              ${traits.decidedByAuthority ? text.ownHintDecided : text.ownHint(traits.amountsOf)}
            </p>
            ${traits.regimes.map((regime) => regimeView(form, regime, years))}
            ${
              filled
                ? html`<p class="own__actions">
                    <button class="link-button" type="button" @click=${form.saveRules}>
                      ${text.ownSave}
                    </button>
                    <button
                      class="link-button"
                      type="button"
                      @click=${() => {
                        form.changeCommon({ own: {} });
                      }}
                    >
                      ${text.ownClear}
                    </button>
                  </p>`
                : nothing
            }`
    }
  </details>`;
}

function regimeView(
  form: FormView,
  regime: keyof FormView["words"]["regimes"],
  years: readonly number[],
): TemplateResult {
  const { words, common } = form;
  const name = words.regimes[regime];
  const errors = years.flatMap((year) => errorAt(form, `own-${ownKey(regime, year)}`) ?? []);
  const field = (year: number) => {
    const key = ownKey(regime, year);
    const id = idOf(`own-${key}`);
    const error = errorAt(form, `own-${key}`)?.text;
    return html`<div>
      <label class="utrecht-form-label date-field__label" for=${id}
        >${words.form.ownYear(year)}</label
      >
      ${numberInput(
        {
          ...{ id, label: "", hint: "", typed: common.own[key] ?? "", error, decimal: true },
          change: (typed) => {
            form.changeCommon({ own: { ...common.own, [key]: typed } });
          },
          leave: () => {
            form.leave(`own-${key}`);
          },
        },
        nothing,
        words.form.ownCell(name, year),
      )}
    </div>`;
  };
  return html`<fieldset
    class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset own ${errors.length > 0 ? "field--invalid" : ""}"
  >
    <legend
      class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend own__name"
    >
      ${name}, €
    </legend>
    ${fieldError(`own-${regime}`, errors[0]?.text)}
    <div class="planned">${years.map(field)}</div>
  </fieldset>`;
}
