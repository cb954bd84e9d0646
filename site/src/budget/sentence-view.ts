import { html, nothing, type TemplateResult } from "lit";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import { tagOf, titleOf, type AnswerParts, type Whose } from "./answer-parts.ts";
import { idOf } from "./form.ts";
import { ownId } from "./own-amounts-view.ts";
import type { Said } from "./said.ts";

/** The sentence, and right under it what the amounts are: of which year, without VAT. */
export function sentenceView(parts: AnswerParts, said: Said, whose: Whose): TemplateResult {
  const { words, scheme, traits, example, id } = parts;
  const text = words.answer;
  const amounts = said.kind !== "decided" && said.kind !== "hours";
  return html`<div class="answer__main">
    <div class="answer__words">
      ${answerSentence({
        id,
        eyebrow: example ? text.states.exampleEyebrow : titleOf(parts),
        sentence: text.sentence(said),
        tag: example ? text.states.example : scheme.own ? text.own : undefined,
      })}
      ${
        amounts
          ? html`<p class="amounts-of">
              ${text.excluding}, <span class="tag tag--year">${tagOf(parts, whose)}</span>.
              ${example ? nothing : html`<span class="no-print">${todaysAmounts(parts)}</span>`}
            </p>`
          : traits.countsHours && !example
            ? html`<p class="amounts-of">
                <span class="tag tag--year">${tagOf(parts, whose)}</span>
              </p>`
            : nothing
      }
    </div>
  </div>`;
}

/** Always beside the year: today's may be higher. */
const todaysAmounts = (parts: AnswerParts): TemplateResult =>
  html`${parts.words.answer.todaysAmounts} ${fillThemIn(parts)}`;

/** Leads to the fields for amounts of the visitor's own. */
export const fillThemIn = ({ words, goTo, traits }: AnswerParts): TemplateResult =>
  html`<button
    class="link-button link-button--inline"
    type="button"
    @click=${() => {
      goTo(ownId, idOf(`own-${traits.regimes[0] ?? "licht"}-1`));
    }}
  >
    ${words.answer.fillThemIn}
  </button>`;
