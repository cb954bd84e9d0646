// Who qualifies and how soon to apply, and what else the text says: from the rules themselves,
// each with its source.
import { html, nothing, type TemplateResult } from "lit";
import { reference } from "../components/explanation/explanation.ts";
import type { Condition, IsoDate, SchemeDescription } from "../core.ts";
import { standing, type AnswerParts } from "./answer-parts.ts";

/** Those in force on a day; after the end of the scheme those that were in force last. */
export function conditionsOn({ conditions }: SchemeDescription, day: IsoDate): Condition[] {
  const on = (at: IsoDate) =>
    conditions.filter(
      ({ valid_from, valid_to }) => valid_from <= at && (valid_to === null || at <= valid_to),
    );
  const now = on(day);
  if (now.length > 0 || conditions.length === 0) return now;
  const last = conditions.flatMap(({ valid_to }) => valid_to ?? []).sort().at(-1);
  return last === undefined ? [] : on(last);
}

export function conditionsView(parts: AnswerParts): TemplateResult | typeof nothing {
  const { scheme, words, today } = parts;
  const all = conditionsOn(scheme, today);
  const text = words.answer.conditions;
  const { past } = standing(parts);
  const asks = all.filter(({ kind }) => kind !== "note");
  const notes = all.filter(({ kind }) => kind === "note");
  return html`${asks.length > 0 ? section(past ? text.titlePast : text.title, asks, parts) : nothing}
  ${notes.length > 0 ? section(text.notes, notes, parts) : nothing}`;
}

/** How many are in sight at once: the rest follows when asked for. */
const mostInSight = 6;

function section(
  title: string,
  conditions: readonly Condition[],
  parts: AnswerParts,
): TemplateResult {
  const text = parts.words.answer.conditions;
  const [first, rest] = [conditions.slice(0, mostInSight), conditions.slice(mostInSight)];
  return html`<section class="around">
    <h2>${title}</h2>
    ${list(first, parts)}
    ${
      rest.length > 0
        ? html`<details class="more">
            <summary>${text.more(rest.length)}</summary>
            ${list(rest, parts)}
          </details>`
        : nothing
    }
  </section>`;
}

function list(conditions: readonly Condition[], { words, scheme }: AnswerParts): TemplateResult {
  const { language } = words;
  const sourceOf = (id: string) => scheme.sources.find((source) => source.id === id);
  return html`<ul class="around__list">
    ${conditions.map((condition, index) => {
      const source = sourceOf(condition.source);
      const same = index > 0 && conditions[index - 1]?.source === condition.source;
      return html`<li>
        <strong>${sentence(condition.title[language])}</strong> ${condition.help?.[language] ?? ""}
        ${groupOf(condition, scheme, words)}
        ${source ? html`<span class="explanation__source">${same ? words.answer.explanation.sameSource : reference(source)}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** For whom alone it holds. */
function groupOf(
  { group }: Condition,
  { facts }: SchemeDescription,
  { language, answer }: AnswerParts["words"],
): string {
  if (!group) return "";
  const choices = facts.find(({ id }) => id === group.fact)?.choices ?? [];
  const name = choices.find(({ id }) => id === group.value)?.title[language];
  return name === undefined ? "" : answer.conditions.only(name);
}

const sentence = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);
