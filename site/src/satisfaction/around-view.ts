// What stands around the numbers: what happens next, the response, and the person's own words.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { formsIn, type Answered } from "./answered.ts";
import type { ReportTexts } from "./report/material.ts";

/** `deadlines`: the way to the page about dates, with the date of recognition. */
export function nextView(view: Answered, deadlines: string): TemplateResult {
  const { words, chosen, scheme, answer } = view;
  const text = words.answer.next;
  return html`<section class="next">
    <h2>${text.title}</h2>
    <ol class="next__list">
      <li>${text.send(chosen)} ${text.whom}</li>
      <li>${text.first}</li>
      <li>${text.then} ${text.sample}</li>
      ${answer.result.verdict === "below_norm" ? html`<li>${text.below}</li>` : nothing}
      ${oneSideLacks(answer) ? html`<li>${text.oneSide}</li>` : nothing}
      <li>${text.reply(scheme.measuring.answerWeeks)}</li>
    </ol>
    <p class="no-print"><a href=${deadlines} data-deadlines>${text.deadlines}</a></p>
  </section>`;
}

const oneSideLacks = ({ result: { employee, employer } }: Answered["answer"]): boolean =>
  (employee.count === 0) !== (employer.count === 0);

export function responseView(view: Answered): TemplateResult {
  const { words, completed_periods: periods, answer } = view;
  const text = words.parts.response;
  const counted = formsIn(answer);
  const said =
    periods === undefined
      ? text.unknown
      : counted === periods
        ? text.whole(periods)
        : counted < periods
          ? text.short(counted, periods)
          : text.more(counted, periods);
  return html`<section>
    <h2>${text.title}</h2>
    <p class=${periods === undefined ? "no-print" : nothing}>${said}</p>
    <ul class="next__list">
      ${(["employee", "employer"] as const).map((side) => html`<li>${text.side(side, answer.result[side])}</li>`)}
    </ul>
  </section>`;
}

const fields = ["analysis", "conclusions", "actions"] as const;
const longest = 20_000;

export function textsView(
  { words, texts }: Answered,
  change: (texts: ReportTexts) => void,
): TemplateResult {
  const text = words.parts.texts;
  return html`<section class="texts">
    <h2>${text.title}</h2>
    <p class="no-print">${text.intro}</p>
    ${fields.map(
      (field) =>
        html`<div class="field no-print">
            <label class="utrecht-form-label field__name" for="text-${field}">${text[field]}</label>
            <textarea
              class="utrecht-textarea texts__input"
              id="text-${field}"
              rows="4"
              maxlength=${longest}
              autocomplete="off"
              autocapitalize="sentences"
              spellcheck="false"
              .value=${live(texts[field])}
              @input=${(event: Event) => {
                change({ ...texts, [field]: (event.target as HTMLTextAreaElement).value });
              }}
            ></textarea>
          </div>
          ${
            texts[field].trim() === ""
              ? nothing
              : html`<div class="print-only">
                  <h3>${text.printed[field]}</h3>
                  <p class="texts__printed">${texts[field]}</p>
                </div>`
          }`,
    )}
  </section>`;
}
