// The lines that do not count, each with its place and the reason, and never with what it holds.
import { html, nothing, type TemplateResult } from "lit";
import type { Answered } from "./answered.ts";

/** The first few stand open; the rest waits. */
const shownAtOnce = 5;

export function notReadView({ table, reading, scheme }: Answered): TemplateResult | typeof nothing {
  if (!table || !reading || reading.problems.length === 0) return nothing;
  const text = table.notRead;
  const { problems, columns } = reading;
  const roleAt = (column: number | null): string => {
    const role = Object.entries(columns).find(([, at]) => at === column)?.[0];
    return role === undefined ? "" : ` (${table.role(role, scheme.forms)})`;
  };
  const line = (one: (typeof problems)[number]) =>
    html`<li>
      <strong>${text.where(one.line, one.column)}${roleAt(one.column)}:</strong>
      ${table.lineProblem(one)}
    </li>`;
  const rest = problems.slice(shownAtOnce);
  return html`<section class="not-read" id="not-read" aria-labelledby="not-read-title">
    <h2 class="not-read__title" id="not-read-title">${text.title(reading.read.rejected)}</h2>
    <p>
      ${text.next}
      ${reading.read.rejected > problems.length ? text.first(problems.length) : nothing}
    </p>
    <ul class="not-read__list">
      ${problems.slice(0, shownAtOnce).map(line)}
    </ul>
    ${
      rest.length > 0
        ? html`<details class="more">
            <summary>${text.rest(rest.length)}</summary>
            <ul class="not-read__list">
              ${rest.map(line)}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}
