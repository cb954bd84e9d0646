// "Zo is dit berekend": a letter from a careful colleague. Every step is a sentence, with
// the place where it was read under it.
import { html, nothing, type TemplateResult } from "lit";
import type { Source } from "../../core.ts";

export interface ExplainedStep {
  text: string;
  source: Source | undefined;
  /** Where it is from, when there is no source: for instance a figure of the visitor's own. */
  note?: string;
}

export function explanation(
  steps: readonly ExplainedStep[],
  words: { sameSource: string },
): TemplateResult {
  return html`<ol class="explanation">
    ${steps.map(({ text, source, note }, index) => {
      const same = index > 0 && steps[index - 1]?.source?.id === source?.id;
      return html`<li class="explanation__step">
        ${text}
        ${source ? html`<span class="explanation__source">${same ? words.sameSource : reference(source)}</span>` : note ? html`<span class="explanation__source">${note}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}

/** A source as a link that tells the other site nothing about where the visitor came from. */
export const reference = (source: Source): TemplateResult =>
  html`<a href=${source.url} rel="noreferrer external">${source.title}</a>, ${source.section}`;
