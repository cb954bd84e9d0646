// Who qualifies, how soon to apply and what else the text says: from the rules themselves, each
// with its source.
import { html, nothing, type TemplateResult } from "lit";
import { reference } from "../components/explanation/explanation.ts";
import type { Condition, IsoDate, SchemeDescription } from "../core.ts";
import { standing, type AnswerParts } from "./answer-parts.ts";
import { otherAuthority } from "./authorities.ts";
import { besideSentence } from "./sentence-view.ts";

/** Those in force on a day; after the end of the scheme those that were in force last. */
function conditionsOn({ conditions }: SchemeDescription, day: IsoDate): Condition[] {
  const on = (at: IsoDate) =>
    conditions.filter(
      ({ valid_from, valid_to }) => valid_from <= at && (valid_to === null || at <= valid_to),
    );
  const now = on(day);
  if (now.length > 0 || conditions.length === 0) return now;
  const last = conditions
    .flatMap(({ valid_to }) => valid_to ?? [])
    .sort()
    .at(-1);
  return last === undefined ? [] : on(last);
}

/** One of the authorities of the scheme, or one kind of coach, has its own: others do not see it. */
function isAbout({ group }: Condition, { scheme, authority, common }: AnswerParts): boolean {
  if (!group) return true;
  if (group.value === "internal" || group.value === "external") return group.value === common.coach;
  return scheme.authorities.some(({ id }) => id === group.value) ? group.value === authority : true;
}

/** How many are in sight at once: the rest follows when asked for. */
const mostInSight = 4;

/** The first of the text, and always how soon to apply. */
function inSight(conditions: readonly Condition[]): readonly Condition[] {
  const first = conditions.slice(0, mostInSight);
  const term = conditions.find(({ kind }) => kind === "within_term");
  return !term || first.includes(term) ? first : [...first.slice(0, -1), term];
}

export function conditionsView(
  parts: AnswerParts,
  { named = false }: { named?: boolean } = {},
): TemplateResult | typeof nothing {
  const { scheme, words, today } = parts;
  const said: readonly string[] = besideSentence;
  const some = conditionsOn(scheme, today).filter(
    (condition) => isAbout(condition, parts) && !said.includes(condition.id),
  );
  // What one authority asks itself comes before what it agreed with others.
  const isOwn = ({ group }: Condition) => group?.value === parts.authority;
  const all = [...some.filter(isOwn), ...some.filter((condition) => !isOwn(condition))];
  if (all.length === 0) return frameView(parts);
  const text = words.answer.conditions;
  const { past } = standing(parts);
  const first = inSight(all);
  const rest = all.filter((condition) => !first.includes(condition));
  return html`<section class="around" data-conditions>
    <h2>${past ? text.titlePast : text.title}</h2>
    ${named ? html`<p>${scheme.title[words.language]}</p>` : nothing} ${list(first, parts)}
    ${
      rest.length > 0
        ? html`<details class="more">
            <summary>${text.more(rest.length)}</summary>
            ${list(rest, parts)}
          </details>`
        : nothing
    }
    ${frameView(parts)}
  </section>`;
}

/** A municipality with an agreement of its own also has the national frame. */
function frameView({
  authority,
  known,
  scheme,
  words,
}: AnswerParts): TemplateResult | typeof nothing {
  const frame = known.find((one) => one.authorities.some(({ id }) => id === otherAuthority));
  const theirs = known.filter((one) => one.authorities.some(({ id }) => id === authority));
  // Only who decides for the whole country has rules for each kind of coach.
  const isMunicipality = theirs.length > 0 && theirs.every(({ coaches }) => coaches.length === 0);
  if (!frame || frame === scheme || scheme.own || !isMunicipality) return nothing;
  return html`<p>
    ${words.answer.conditions.frame}
    <a href=${words.schemePage(frame.id)}>${frame.title[words.language]}</a>.
  </p>`;
}

function list(conditions: readonly Condition[], { words, scheme }: AnswerParts): TemplateResult {
  const { language } = words;
  const sourceOf = (id: string) => scheme.sources.find((source) => source.id === id);
  return html`<ul class="around__list">
    ${conditions.map((condition, index) => {
      const source = sourceOf(condition.source);
      const same = index > 0 && conditions[index - 1]?.source === condition.source;
      return html`<li>
        <strong>${sentence(condition.title[language])}</strong>
        <span class="no-print">${condition.help?.[language] ?? ""}</span>
        ${groupOf(condition, scheme, words)}
        ${source ? html`<span class="explanation__source no-print">${same ? words.answer.explanation.sameSource : reference(source)}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** For whom alone it holds. */
function groupOf(
  { group }: Condition,
  { facts, authorities }: SchemeDescription,
  { language, answer }: AnswerParts["words"],
): string {
  if (!group || group.value === "internal" || group.value === "external") return "";
  if (authorities.some(({ id }) => id === group.value)) return "";
  const choices = facts.find(({ id }) => id === group.fact)?.choices ?? [];
  const name = choices.find(({ id }) => id === group.value)?.title[language];
  return name === undefined ? "" : answer.conditions.only(name);
}

const sentence = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);
