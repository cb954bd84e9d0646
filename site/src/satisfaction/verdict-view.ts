// The two numbers that it is about, each with its verdict in words beside it.
import { html, nothing, type TemplateResult } from "lit";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import type { Side, SideSatisfaction } from "../core.ts";
import { rich } from "../lib/sentence.ts";
import { formsLeftOut, type Answered } from "./answered.ts";
import { shownMean } from "./shown-mean.ts";

export function verdictView(view: Answered, id: string): TemplateResult {
  const { words, answer, chosen, example } = view;
  const text = words.answer;
  return html`${answerSentence({
      id,
      eyebrow: example ? text.exampleEyebrow : text.eyebrow(chosen),
      sentence: text.sentence(answer.result),
      tag: example ? text.example : undefined,
    })}
    <div class="verdicts">${sideView("employee", view)} ${sideView("employer", view)}</div>`;
}

function sideView(side: Side, view: Answered): TemplateResult {
  const { words, answer, example } = view;
  const text = words.answer.side;
  const scores = answer.result[side];
  const { meets_norm, norm } = scores;
  const shown = shownMean(scores);
  const state = meets_norm === null ? "none" : meets_norm ? "met" : "missed";
  return html`<section class="verdict verdict--${state}" data-side=${side}>
    <h3 class="verdict__title">${text.title[side]}</h3>
    <p class="verdict__mean">
      <span
        class="verdict__number ${shown && shown.digits.length > 4 ? "verdict__number--long" : ""}"
        >${shown ? words.answer.shown(shown) : "–"}</span
      >
      <span class="tag verdict__tag"
        >${meets_norm === null ? text.none : meets_norm ? text.met : text.missed}</span
      >
    </p>
    <p class="verdict__sentence">${rich(text.sentence(side, { shown, meets_norm, norm }))}</p>
    ${example ? nothing : html`${distanceView(scores, view)} ${countView(scores, view)}`}
  </section>`;
}

/** How far from the norm, and what the next form does to it. */
function distanceView(scores: SideSatisfaction, { words, scheme }: Answered) {
  const text = words.answer.distance;
  const { meets_norm, norm_distance, next_score } = scores;
  if (meets_norm === null || norm_distance === null) return nothing;
  const far =
    norm_distance === "0" ? text.exactly : (meets_norm ? text.above : text.short)(norm_distance);
  const next =
    next_score === null
      ? text.cannot(scheme.highest)
      : meets_norm
        ? text.mayBe(next_score, next_score === scheme.lowest)
        : text.mustBe(next_score);
  return html`<p class="verdict__distance">${far} ${next}</p>`;
}

/** How many forms there are behind the number, and how many are not. */
function countView(scores: SideSatisfaction, view: Answered): TemplateResult {
  const { words, leftOut } = view;
  const text = words.answer.side;
  const outside = formsLeftOut(view);
  const said = [
    text.counted(scores),
    ...(leftOut > 0 ? [text.leftOut(leftOut)] : []),
    ...(outside > 0 ? [text.outside(outside)] : []),
  ];
  return html`<ul class="verdict__counts">
    ${said.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}
