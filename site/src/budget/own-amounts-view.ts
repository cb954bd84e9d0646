// Today's amounts, where the visitor knows them: one field per regime and year.
import { html, nothing, type TemplateResult } from "lit";
import { errorAt, type FormView } from "./form-parts.ts";
import { idOf, ownOf } from "./form.ts";
import { ownFields } from "./own-fields.ts";

export const ownId = "budget-own";

export function ownAmountsView(form: FormView): TemplateResult | typeof nothing {
  const { words, traits, common, scheme } = form;
  if (!traits || !scheme) return nothing;
  const own = ownOf(common, scheme.id);
  const change = (typed: Record<string, string>) => {
    form.changeCommon({ own: { ...common.own, [scheme.id]: typed } });
  };
  const text = words.form;
  const filled = Object.values(own).some((typed) => typed.trim() !== "");
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
              ...{ typed: own, words: { ...text, regimes: words.regimes } },
              error: (key) => errorAt(form, `own-${key}`)?.text,
              change,
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
                        change({});
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
