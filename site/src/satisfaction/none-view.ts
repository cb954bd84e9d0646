// Nothing is counted: no form is of the chosen year, or somebody says that no period was completed.
import { html, nothing, type TemplateResult } from "lit";
import { answerSentence } from "../components/answer-sentence/answer-sentence.ts";
import { notices } from "../components/notices/notices.ts";
import { answerId } from "../lib/question-page.ts";
import { formsLeftOut, type Answered } from "./answered.ts";
import { aboutRules, explanationView } from "./explanation-view.ts";

/** The person says that no coaching period was completed: then there is something else to send. */
export function noPeriodView(
  answered: Answered,
  bar: TemplateResult,
  deadlines: string,
): TemplateResult {
  const { words, chosen, answer } = answered;
  const text = words.answer.nothing;
  const beside = answer.notices.filter(
    (notice) => !aboutRules(notice) && notice.code !== "no_completed_period",
  );
  return html`<section class="answer">
      ${answerSentence({ id: answerId, eyebrow: text.eyebrow(chosen), sentence: text.sentence(chosen) })}
      <p class="none__next">${text.next(chosen)}</p>
      ${notices(beside.map(words.notice), words.answer.explanation.noticesTitle)} ${bar}
    </section>
    <p class="no-print">
      <a href=${deadlines} data-deadlines>${words.answer.next.deadlines}</a>
    </p>
    ${explanationView(answered)}`;
}

/** There are forms, and none of them is of this year: nothing follows from that but a question. */
export function noneInYearView(
  answered: Answered,
  bar: TemplateResult,
  choose: (measurement: string) => void,
): TemplateResult {
  const { words, chosen, periods } = answered;
  const text = words.answer.noneInYear;
  const { spread } = periods;
  const others = periods.measurements.flatMap((measurement) => {
    const forms = spread?.inYear.get(measurement.number) ?? 0;
    return forms > 0 ? [{ measurement, forms }] : [];
  });
  return html`<section class="answer">
    ${answerSentence({
      id: answerId,
      eyebrow: words.answer.eyebrow(chosen),
      sentence: text.sentence(formsLeftOut(answered)),
    })}
    <p class="none__next">${text.next}</p>
    ${
      others.length > 0
        ? html`<ul class="next__list no-print">
            ${others.map(
              ({ measurement, forms }) =>
                html`<li>
                  ${text.year(measurement, forms)}
                  <button
                    class="link-button none__choose"
                    type="button"
                    data-choose=${measurement.number}
                    aria-label=${text.chooseYear(measurement)}
                    @click=${() => {
                      choose(String(measurement.number));
                    }}
                  >
                    ${text.choose}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${spread && spread.outside > 0 ? html`<p>${text.outside(spread.outside)}</p>` : nothing} ${bar}
  </section>`;
}
