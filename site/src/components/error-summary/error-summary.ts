// What is wrong, above the form, each line leading to its field. The page gives it focus
// when the person asks for an answer; while they repair, it stays without taking focus again.
import { html, nothing, type TemplateResult } from "lit";

export interface SummaryLine {
  /** The id of the input to go to. */
  input: string;
  text: string;
}

export const errorSummaryId = "error-summary";

function goTo(input: string): void {
  const field = document.getElementById(input);
  // The name of the field must come into view too, not only the box.
  const name = field?.closest("fieldset, .field");
  field?.closest("details")?.setAttribute("open", "");
  name?.scrollIntoView({ block: "start" });
  field?.focus({ preventScroll: true });
}

/** `first`: what has to be done before the field is in the page. */
export function errorSummary<Line extends SummaryLine>(
  title: string,
  lines: readonly Line[],
  first?: (line: Line) => Promise<void>,
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<div
    class="error-summary"
    id=${errorSummaryId}
    role="group"
    tabindex="-1"
    aria-labelledby="${errorSummaryId}-title"
  >
    <h2 class="error-summary__title" id="${errorSummaryId}-title">${title}</h2>
    <ul class="error-summary__list">
      ${lines.map(
        (line) =>
          html`<li>
            <a
              href="#${line.input}"
              @click=${(event: Event) => {
                event.preventDefault();
                if (first)
                  void first(line).then(() => {
                    goTo(line.input);
                  });
                else goTo(line.input);
              }}
              >${line.text}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
