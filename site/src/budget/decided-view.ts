// Where the authority publishes no amounts: what it does publish, what to ask it, and what others
// give, as an example.
import { html, nothing, type TemplateResult } from "lit";
import { notices } from "../components/notices/notices.ts";
import { reference } from "../components/explanation/explanation.ts";
import type { Cap } from "../core.ts";
import { noticesAtSentence } from "./about.ts";
import { nameOf, type AnswerParts, type OnePerson } from "./answer-parts.ts";
import { wordsOf } from "./answer-view.ts";
import { conditionsView } from "./conditions-view.ts";
import { explanationView } from "./explanation-view.ts";
import { fillThemIn, sentenceView } from "./sentence-view.ts";

export function decidedView(
  one: OnePerson,
  caps: readonly Cap[],
  bar: TemplateResult | typeof nothing,
): TemplateResult {
  const { words } = one;
  return html`<section class="answer">
      ${sentenceView(one, { kind: "decided", who: nameOf(one, one.authority) }, "published")}
      ${capsView(one, caps)}
      ${notices(wordsOf(one, noticesAtSentence(one)), words.answer.explanation.noticesTitle)} ${bar}
    </section>
    ${one.inList ? nothing : html`${conditionsView(one)} ${askView(one)}`} ${explanationView(one)}`;
}

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
