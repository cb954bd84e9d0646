import { html, nothing, type TemplateResult } from "lit";
import type { Arrived } from "../lib/keeping.ts";

/** What came in by a link, above everything else. */
export const arrivedView = (arrived: Arrived | undefined): TemplateResult =>
  html`<div class="no-print" role="status">
    ${
      arrived?.text
        ? html`<p class="message ${arrived.warning ? "message--warning" : ""}">${arrived.text}</p>`
        : nothing
    }
  </div>`;
