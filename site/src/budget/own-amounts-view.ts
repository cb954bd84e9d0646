// Today's amounts, where the visitor knows them: one field per regime and year.
import { html, nothing, type TemplateResult } from "lit";
import { errorAt, type FormView } from "./form-parts.ts";
import { idOf } from "./form.ts";
import { ownFields } from "./own-fields.ts";

export const ownId = "budget-own";

export function ownAmountsView(form: FormView): TemplateResult | typeof nothing {
  const { words, traits, common } = form;
  if (!traits) return nothing;
  const text = words.form;
  const filled = Object.values(common.own).some((typed) => typed.trim() !== "");
  return html`<details class="more question__more" id=${ownId}>
    <summary>${text.own}</summary>
    ${
      traits.countsHours
        ? html`<p class="field__hint">${text.ownNotPossible}</p>`
        : html`<p class="field__hint">
              ${traits.decidedByAuthority ? text.ownHintDecided : text.ownHint(traits.amountsOf)}
            </p>
            ${ownFields({
              ...{ prefix: idOf("own-"), regimes: traits.regimes, years: traits.years },
              ...{ typed: common.own, words: { ...text, regimes: words.regimes } },
              error: (key) => errorAt(form, `own-${key}`)?.text,
              change: (own) => {
                form.changeCommon({ own });
              },
              leave: (key) => {
                form.leave(`own-${key}`);
              },
            })}
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
