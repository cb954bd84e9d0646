// Who decides: for everyone, and for one person of several. And by which rules, where what held
// once can be chosen beside what holds now.
import { nothing, type TemplateResult } from "lit";
import { choiceField } from "../components/choice-field/choice-field.ts";
import { selectField } from "../components/select-field/select-field.ts";
import { capital } from "../lib/sentence.ts";
import { otherAuthority, ownAuthority, readDecider } from "./authorities.ts";
import { errorAt, type FormView } from "./form-parts.ts";
import { idOf } from "./form.ts";
import { traitsOf } from "./traits.ts";

/** Whoever has most rules first, then by name; the municipality without a name last. */
function options({ words, deciders }: FormView): { value: string; name: string }[] {
  const { language } = words;
  const sorter = new Intl.Collator(language, { ignorePunctuation: true });
  const [first, ...rest] = deciders;
  const named = rest.filter(({ id, own }) => id !== otherAuthority && !own);
  named.sort((one, two) => sorter.compare(one.name[language], two.name[language]));
  const last = rest.filter(({ id, own }) => id === otherAuthority || own);
  return [...(first ? [first] : []), ...named, ...last].map(({ id, name, own }) => ({
    value: id,
    name:
      own && id !== ownAuthority ? words.form.ownRulesOf(name[language]) : capital(name[language]),
  }));
}

export function authorityView(form: FormView): TemplateResult {
  const { words, common } = form;
  const text = words.form;
  return selectField({
    ...{ id: idOf("authority"), label: text.authority, hint: text.authorityHint },
    ...{ empty: text.authorityChoose, options: options(form), groups: [] },
    chosen: common.authority,
    error: errorAt(form, "authority")?.text,
    change: (authority) => {
      form.changeCommon({ authority, rules: "" });
    },
  });
}

/** For one of several people: as for everyone, unless somebody else decides about this one. */
export function decidesView(form: FormView): TemplateResult | typeof nothing {
  const { words, common, deciders, person, view } = form;
  if ((view?.count ?? 1) < 2 && person.decides.trim() === "") return nothing;
  const text = words.form;
  const all = options(form);
  const general = all.find(({ value }) => value === common.authority)?.name;
  const own = readDecider(person.decides, deciders)?.id ?? "";
  return selectField({
    ...{ id: idOf("decides"), label: text.decides, hint: text.decidesHint },
    empty: general === undefined ? text.authorityChoose : text.decidesAsAbove(general),
    ...{ options: all, groups: [] },
    chosen: own,
    error: errorAt(form, "decides")?.text,
    change: (decides) => {
      form.change({ decides: decides === common.authority ? "" : decides });
    },
  });
}

/** What holds now, and what held once: only where both can be. */
export function rulesView(form: FormView): TemplateResult | typeof nothing {
  const { words, view, schemes } = form;
  const choices = (view?.choices ?? []).flatMap(({ family, scheme: id }) => {
    const scheme = schemes.find((one) => one.id === id);
    return scheme ? { family, scheme } : [];
  });
  if (choices.length < 2) return nothing;
  const text = words.form.rules;
  return choiceField<string>({
    id: idOf("rules"),
    legend: text.legend,
    options: choices.map(({ family, scheme }, index) => {
      const traits = traitsOf(scheme);
      return {
        value: family,
        ...(index === 0 && traits.isLaw
          ? { name: text.law, hint: text.lawHint }
          : {
              name: text.once(traits.countsHours, traits.amountsOf, scheme.valid_to),
              hint: index === 0 ? "" : text.onceHint,
            }),
      };
    }),
    chosen: view?.family ?? "",
    change: (family) => {
      form.changeCommon({ rules: family === choices[0]?.family ? "" : family });
    },
  });
}
