// The question: who decides first, then the least, the rest when asked for.
import { html, nothing, type TemplateResult } from "lit";
import { choiceField } from "../components/choice-field/choice-field.ts";
import { questionForm } from "../components/question-form/question-form.ts";
import { selectField } from "../components/select-field/select-field.ts";
import { isAuthority, municipalities, type Coach } from "./authorities.ts";
import { errorAt, personNumber, type FormView } from "./form-parts.ts";
import { idOf } from "./form.ts";
import { lengthView } from "./length-view.ts";
import { moreView } from "./more-view.ts";
import { ownAmountsView } from "./own-amounts-view.ts";
import { readRegime } from "./read-person.ts";

export function formView(form: FormView): TemplateResult {
  const { words, common, traits } = form;
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
          {
            value: "external",
            name: text.external,
            hint: text.externalHint(common.authority === "uwv" || common.authority === ""),
          },
        ],
        chosen: common.coach,
        change: (coach) => {
          form.changeCommon({ coach });
        },
      })}
      ${form.head} ${regimeView(form)} ${lengthView(form)}
      ${
        traits?.countsHours
          ? personNumber(form, "workHours", text.workHours, text.workHoursHint, { decimal: true })
          : personNumber(form, "hours", text.hours, text.hoursHint(traits?.needsHours ?? false), {
              decimal: true,
            })
      }
      ${moreView(form)} ${ownAmountsView(form)} ${form.add}
    `,
  );
}

function authorityView(form: FormView): TemplateResult {
  const { words, common, ownRules } = form;
  const text = words.form;
  return selectField({
    id: idOf("authority"),
    label: text.authority,
    hint: text.authorityHint,
    empty: text.authorityChoose,
    options: [
      { value: "uwv", name: text.uwv },
      ...(ownRules ? [{ value: "own", name: text.ownRules }] : []),
    ],
    groups: [
      {
        name: text.municipalities,
        options: municipalities.map((value) => ({ value, name: words.municipality[value] })),
      },
    ],
    chosen: common.authority,
    error: errorAt(form, "authority")?.text,
    change: (authority) => {
      form.changeCommon({ authority: isAuthority(authority) ? authority : "" });
    },
  });
}

function regimeView(form: FormView): TemplateResult | typeof nothing {
  const { words, traits, person } = form;
  if (!traits) return nothing;
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
