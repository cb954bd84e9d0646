// The question: who decides first, then the least, the rest when asked for.
import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../components/choice-field/choice-field.ts";
import { questionForm } from "../components/question-form/question-form.ts";
import { authorityView, decidesView, rulesView } from "./authority-view.ts";
import type { Coach } from "./authorities.ts";
import { errorAt, personNumber, type FormView } from "./form-parts.ts";
import { idOf, ownOf } from "./form.ts";
import { lengthView } from "./length-view.ts";
import { moreView } from "./more-view.ts";
import { ownAmountsView } from "./own-amounts-view.ts";
import { readRegime } from "./read-person.ts";
import { onlyRegime } from "./traits.ts";

export function formView(form: FormView): TemplateResult {
  const { words, common } = form;
  const text = words.form;
  return questionForm(
    { ...{ label: text.label, words: text, privacyPage: words.privacyPage }, submit: form.submit },
    html`
      ${authorityView(form)}
      ${choiceField<Coach>({
        id: idOf("coach"),
        legend: text.coach,
        options: [
          { value: "internal", name: text.internal, hint: text.internalHint },
          { value: "external", name: text.external, hint: text.externalHint },
        ],
        chosen: common.coach,
        change: (coach) => {
          form.changeCommon({ coach, rules: "" });
        },
      })}
      ${form.head} ${decidesView(form)} ${rulesView(form)}
      ${undecided(form) ? nothing : html`${regimeView(form)} ${lengthView(form)}`}
      ${hoursView(form)} ${moreView(form)} ${ownAmountsView(form)} ${form.add}
    `,
  );
}

/** Regime and length change nothing while there are no amounts: then they are not asked. */
function undecided({ traits, scheme, common, person }: FormView): boolean {
  if (!traits?.decidedByAuthority || !scheme || person.length === "dates") return false;
  return Object.values(ownOf(common, scheme.id)).every((typed) => typed.trim() === "");
}

function hoursView(form: FormView): TemplateResult {
  const { words, traits } = form;
  const text = words.form;
  const decimal = { decimal: true };
  const work = () => personNumber(form, "workHours", text.workHours, text.workHoursHint, decimal);
  const week = () => {
    const hint = text.hoursHint(traits?.needsHours ?? false);
    return personNumber(form, "hours", text.hours, hint, decimal);
  };
  if (!traits?.countsHours) return week();
  return traits.judgesHours ? html`${work()} ${week()}` : work();
}

function regimeView(form: FormView): TemplateResult | typeof nothing {
  const { words, traits, person } = form;
  if (!traits || onlyRegime(traits)) return nothing;
  return choiceField({
    id: idOf("regime"),
    legend: words.form.regime,
    hint: words.form.regimeHint,
    options: traits.regimes.map((value) => ({ value, name: words.regimes[value] })),
    chosen: readRegime(person.regime) ?? "midden",
    error: errorAt(form, "regime")?.text,
    change: (regime) => {
      form.change({ regime });
    },
  });
}
