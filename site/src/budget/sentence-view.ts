import { html, nothing, type TemplateResult } from "lit";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import {
  amountKind,
  nameOf,
  standing,
  tagOf,
  titleOf,
  vatOf,
  type AnswerParts,
  type Whose,
} from "./answer-parts.ts";
import { idOf } from "./form.ts";
import { ownId } from "./own-amounts-view.ts";
import type { Priced } from "./priced.ts";
import type { Said } from "./said.ts";
import { traitsOf } from "./traits.ts";

/** The sentence, and right under it how far it still holds, and what the amounts are. */
export function sentenceView(
  parts: AnswerParts,
  said: Said,
  whose: Whose,
  priced?: Priced,
): TemplateResult {
  const { words, schemes, example, id } = parts;
  const text = words.answer;
  return html`<div class="answer__main">
    <div class="answer__words">
      ${answerSentence({
        id,
        eyebrow: eyebrowOf(parts, said),
        sentence: text.sentence(said),
        tag: example ? text.states.example : schemes.every(({ own }) => own) ? text.own : undefined,
      })}
      ${example ? nothing : holdsView(parts, said, whose)}
      ${amountsView(parts, said, whose, priced)}
    </div>
  </div>`;
}

/** The rules; of an example whose they are, and without rules who would have made them. */
function eyebrowOf(parts: AnswerParts, said: Said): string {
  const { words, example } = parts;
  if (example) return words.answer.states.exampleEyebrow(exampleNames(parts));
  return said.kind === "no_rule" ? words.answer.who([said.who]) : titleOf(parts);
}

export const exampleNames = ({ words, scheme }: AnswerParts): string[] =>
  scheme.authorities.map(({ name }) => name[words.language]);

/** What is told in the past tense says when it ended, what is the law's own that it is a cap. */
function holdsView(parts: AnswerParts, said: Said, whose: Whose): TemplateResult | typeof nothing {
  const { schemes, words, traits, authority } = parts;
  const text = words.answer.holds;
  const ownRules = schemes.every(({ own }) => own);
  if (said.kind === "no_rule" || (whose === "own" && !ownRules)) return nothing;
  const who = nameOf(parts, authority);
  const lines =
    schemes.length === 1
      ? [...pastLines(parts), ...(traits.isLaw ? [text.law(who, noteOf(parts, "regimes"))] : [])]
      : schemes.flatMap((scheme) => {
          const { endedOn } = standing(parts, scheme);
          const title = scheme.title[words.language];
          if (endedOn !== undefined) return text.endedOf(title, endedOn);
          return traitsOf(scheme).isLaw ? text.lawOf(title) : [];
        });
  return lines.length > 0 ? html`<p class="holds">${lines.join(" ")}</p>` : nothing;
}

function pastLines(parts: AnswerParts): string[] {
  const { words, authority, traits } = parts;
  const text = words.answer.holds;
  const { past, endedOn } = standing(parts);
  if (!past) return [];
  const who = nameOf(parts, authority);
  if (endedOn !== undefined) return [text.ended(endedOn, who)];
  return [text.superseded(traits.amountsOf, who), ...indexed(parts)];
}

/** Amounts that rise each year are different by now: the rules say so. */
function indexed(parts: AnswerParts): string[] {
  const told = noteOf(parts, "indexation");
  return told ? [parts.words.answer.holds.indexed(told)] : [];
}

/** Of what the rules tell, what belongs beside the sentence. */
export const besideSentence = ["indexation", "regimes", "vat_paid"] as const;

const noteOf = ({ words, scheme }: AnswerParts, which: (typeof besideSentence)[number]): string =>
  scheme.conditions.find(({ id }) => id === which)?.title[words.language] ?? "";

/** Of which year the amounts are, and what is known of VAT. */
function amountsView(
  parts: AnswerParts,
  said: Said,
  whose: Whose,
  priced: Priced | undefined,
): TemplateResult | typeof nothing {
  const { words, example, schemes } = parts;
  if (said.kind === "decided" || said.kind === "no_rule") return nothing;
  const tag = html`<span class="tag tag--year">${tagOf(parts, whose)}</span>`;
  if (said.kind === "hours" || said.kind === "people_hours")
    return example ? nothing : html`<p class="amounts-of">${tag}</p>`;
  const { past } = standing(parts);
  const vat = vatOf(schemes, amountKind(whose, priced));
  // What one scheme says of VAT is not said of the amounts of others.
  const paid = example || whose === "own" || schemes.length > 1 ? "" : noteOf(parts, "vat_paid");
  const vatPaid = paid && `${paid}.`;
  return html`<p class="amounts-of">
    ${tag} ${vat ? words.answer.vat[vat] : nothing} ${vatPaid}
    ${
      example || past || whose === "own"
        ? nothing
        : html`<span class="no-print"
            >${indexed(parts)[0] ?? words.answer.todaysAmounts} ${fillThemIn(parts)}</span
          >`
    }
  </p>`;
}

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
