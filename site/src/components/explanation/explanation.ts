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

/** `publisherOnly` is said once for every address that leads to a home page and no further. */
export function explanation(
  steps: readonly ExplainedStep[],
  words: { sameSource: string; publisherOnly?: string },
): TemplateResult {
  const said = new Set<string>();
  return html`<ol class="explanation">
    ${steps.map(({ text, source, note }, index) => {
      const same = index > 0 && steps[index - 1]?.source?.id === source?.id;
      const warns = source !== undefined && isHomePage(source.url) && !said.has(source.url);
      if (source) said.add(source.url);
      return html`<li class="explanation__step">
        ${text}
        ${source ? html`<span class="explanation__source">${same ? words.sameSource : reference(source)}${warns && words.publisherOnly ? html`. ${words.publisherOnly}` : nothing}</span>` : note ? html`<span class="explanation__source">${note}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}

const isHomePage = (url: string): boolean => new URL(url).pathname === "/";

/** A source as a link that tells the other site nothing about where the visitor came from. */
export const reference = (source: Source): TemplateResult =>
  html`<a href=${source.url} rel="noreferrer external">${source.title}</a>, ${source.section}`;
