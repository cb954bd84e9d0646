import { html, type TemplateResult } from "lit";
import type { Measurement } from "../core.ts";
import type { LiveMessages } from "../../messages/live.ts";
import type { Situation } from "./situation.ts";

/** Where a measurement stands: a word, with a colour that says the same. */
export function statusTag(
  { number, status }: Measurement,
  { sent }: Situation,
  words: LiveMessages["deadlines"],
): TemplateResult | string {
  if (number === sent?.number) return html`<span class="tag tag--done">${words.statusSent}</span>`;
  return status
    ? html`<span class="tag tag--${status.replace("_", "-")}">${words.status[status]}</span>`
    : "";
}
