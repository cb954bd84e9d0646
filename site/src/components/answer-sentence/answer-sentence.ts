import { html, nothing, type TemplateResult } from "lit";
import { rich, type Sentence } from "../../lib/sentence.ts";

export interface AnswerSentence {
  /** What the sentence is about: small, above it. */
  eyebrow: string;
  sentence: Sentence;
  /** Beside the eyebrow, for instance "voorbeeld". */
  tag?: string | undefined;
  /** Where the keyboard goes when a person asks for the answer. */
  id?: string;
}

/** The sentence that is the answer: who reads one line has it. */
export function answerSentence({ eyebrow, sentence, tag, id }: AnswerSentence): TemplateResult {
  return html`<div class="answer-sentence">
    <h2 class="answer-sentence__eyebrow">
      ${eyebrow}${tag ? html` <span class="tag">${tag}</span>` : nothing}
    </h2>
    <p class="answer-sentence__text" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>
      ${rich(sentence)}
    </p>
  </div>`;
}
