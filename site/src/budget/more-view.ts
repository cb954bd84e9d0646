// What is there when asked for: the coach's rate and hours, VAT, earlier support, a trial.
import { html, nothing, type TemplateResult } from "lit";
import { fieldError } from "../components/field-error.ts";
import { numberField, numberInput } from "../components/number-field/number-field.ts";
import { errorAt, personNumber, type FormView } from "./form-parts.ts";
import { idOf } from "./form.ts";
import { dateView } from "./length-view.ts";
import { grantMatters } from "./traits.ts";

export const moreId = "budget-more";

export function moreView(form: FormView): TemplateResult {
  const { words, common } = form;
  const text = words.form;
  const rateHint = text.rateHint(common.coach === "internal");
  return html`<details class="more question__more" id=${moreId}>
    <summary>${text.more}</summary>
    ${commonNumber(form, "rate", text.rate, rateHint, { before: "€" })} ${plannedView(form)}
    ${commonNumber(form, "vat", text.vat, text.vatHint, { after: "%" })} ${grantedView(form)}
    ${personNumber(form, "used", text.used, usedHint(form))} ${trialView(form)}
  </details>`;
}

/** Where no trial is known any number would be wrong: then it is there only to be taken away. */
function trialView(form: FormView): TemplateResult | typeof nothing {
  const { words, traits, person } = form;
  const none = traits?.hasTrial === false;
  if (none && person.trial.trim() === "") return nothing;
  const { trial, trialHint, noTrial } = words.form;
  return personNumber(form, "trial", trial, none ? noTrial : trialHint);
}

/** Which earlier support counts, where the text of the scheme says so. */
function usedHint({ words, scheme }: FormView): string {
  const { language, form } = words;
  const told = (scheme?.conditions ?? [])
    .filter(({ id }) => id === "new_clock" || id === "earlier_external")
    .map(({ title, help }) => [`${title[language]}.`, help?.[language]].filter(Boolean).join(" "));
  const known = told.length > 0 ? [form.usedKnown, ...told] : [form.usedUnknown];
  return [...known, form.usedEmpty].join(" ");
}

/** Asked only when an earlier grant has another rate, or when a table named a day. */
function grantedView(form: FormView): TemplateResult | typeof nothing {
  const { words, traits, person, view } = form;
  const typed = Object.values(person.granted).some((part) => part !== "");
  const asked = traits && grantMatters(traits, view?.days.start, view?.days.end);
  return person.length === "dates" && (asked || typed)
    ? dateView(
        form,
        "granted",
        words.form.granted,
        words.form.grantedHint(traits?.byGrant[0]?.before),
      )
    : nothing;
}

function commonNumber(
  form: FormView,
  field: "rate" | "vat",
  label: string,
  hint: string,
  units: { before?: string; after?: string },
): TemplateResult {
  const error = errorAt(form, field);
  return numberField({
    ...{ id: idOf(field), label, hint, typed: form.common[field], decimal: true, ...units },
    error: error?.text,
    proposals: error?.proposals,
    change: (typed) => {
      form.changeCommon({ [field]: typed });
    },
    leave: () => {
      form.leave(field);
    },
  });
}

/** One field per year of the answer: only then is it known which years there are. */
function plannedView(form: FormView): TemplateResult | typeof nothing {
  const { words, person, view } = form;
  const result = view?.asked?.answer.result;
  const years =
    result && result.outcome !== "decided_by_authority"
      ? (result.people[0]?.years.map(({ year }) => year) ?? [])
      : person.planned.map((_, nth) => nth + 1);
  if (years.length === 0) return nothing;
  const text = words.form;
  const errors = years.flatMap((_, nth) => errorAt(form, "planned", nth) ?? []);
  const id = idOf("planned");
  return html`<fieldset
    class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset field ${errors.length > 0 ? "field--invalid" : ""}"
    id=${id}
    aria-describedby="${id}-hint"
  >
    <legend
      class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend field__name"
    >
      ${text.planned}
    </legend>
    <p class="field__hint" id="${id}-hint">${text.plannedHint}</p>
    ${fieldError(id, errors[0]?.text)}
    <div class="planned">
      ${years.map((year, nth) => {
        const change = (typed: string) => {
          const planned = years.map((_, index) => person.planned[index] ?? "");
          planned[nth] = typed;
          form.change({ planned });
        };
        const leave = () => {
          form.leave("planned");
        };
        const input = `${id}-${nth}`;
        const error = errorAt(form, "planned", nth)?.text;
        return html`<div>
          <label class="utrecht-form-label date-field__label" for=${input}
            >${text.plannedYear(year)}</label
          >
          ${numberInput({ ...{ id: input, label: "", hint: "", typed: person.planned[nth] ?? "", error, decimal: true }, change, leave }, nothing)}
        </div>`;
      })}
    </div>
  </fieldset>`;
}
