// Where the authority publishes no amounts: what it does publish, and what to ask it.
import { html, nothing, type TemplateResult } from "lit";
import { reference } from "../components/explanation/explanation.ts";
import type { Cap } from "../core.ts";
import type { AnswerParts, OnePerson } from "./answer-parts.ts";
import { fillThemIn, sentenceView } from "./sentence-view.ts";
import { explanationView } from "./explanation-view.ts";

export function decidedView(
  one: OnePerson,
  caps: readonly Cap[],
  bar: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<section class="answer">
      ${decidedSentence(one)} ${capsView(one, caps)} ${bar}
    </section>
    ${askView(one)} ${explanationView(one)}`;
}

const decidedSentence = (one: AnswerParts): TemplateResult =>
  sentenceView(
    one,
    {
      kind: "decided",
      who: one.words.answer.deciders[one.scheme.id] ?? one.words.answer.decider,
    },
    "published",
  );

function capsView({ words, asked }: OnePerson, caps: readonly Cap[]): TemplateResult {
  const text = words.answer.decided;
  if (caps.length === 0) return html`<p>${text.none}</p>`;
  return html`<h3 class="caps__title">${text.title}</h3>
    <dl class="todo">
      ${caps.map((cap) => {
        const source = asked.answer.sources.find(({ id }) => id === cap.source);
        return html`<div class="facts__item">
          <dt>${cap.title[words.language]}</dt>
          <dd>
            <strong>${text.unit[cap.unit](cap.value)}</strong>
            ${source ? html`<span class="explanation__source">${reference(source)}</span>` : nothing}
          </dd>
        </div>`;
      })}
    </dl>`;
}

function askView(parts: AnswerParts): TemplateResult {
  const text = parts.words.answer.decided;
  return html`<section class="ask">
    <h2>${text.askTitle}</h2>
    <ul>
      ${text.ask.map((question) => html`<li>${question}</li>`)}
    </ul>
    <p class="no-print">${text.own} ${fillThemIn(parts)}</p>
  </section>`;
}
