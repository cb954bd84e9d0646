import { html, nothing, type TemplateResult } from "lit";

export interface NoticeWords {
  /** What it is about, in one bold clause. */
  what: string;
  /** What we did with it, or what the reader should do. */
  so: string;
}

/** Remarks beside the figure they are about. */
export function notices(
  words: readonly NoticeWords[],
  label: string,
): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  return html`<ul class="notices" aria-label=${label}>
    ${words.map(({ what, so }) => html`<li class="notices__item"><strong>${what}</strong> ${so}</li>`)}
  </ul>`;
}
