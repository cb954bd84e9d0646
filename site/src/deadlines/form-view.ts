// The question: the least first, the rest when asked for.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { dateField } from "../components/date-field/date-field.ts";
import { dayList } from "../components/day-list/day-list.ts";
import { questionForm } from "../components/question-form/question-form.ts";
import { numberField } from "../components/number-field/number-field.ts";
import type { IsoDate } from "../core.ts";
import type { LiveMessages } from "../../messages/live.ts";
import type { Assessed } from "./assess.ts";
import type { FieldError } from "../lib/field-errors.ts";
import { fieldsOf, yearsField, type FormTyped, type RecognitionTyped } from "./form.ts";

export interface FormView {
  form: FormTyped;
  words: LiveMessages;
  today: IsoDate;
  /** The errors that may be shown by now. */
  errors: readonly FieldError[];
  assessed: readonly Assessed[];
  change: (recognition: RecognitionTyped, change: Partial<RecognitionTyped>) => void;
  changeYears: (typed: string) => void;
  leave: (field: string) => void;
  add: () => void;
  remove: (recognition: RecognitionTyped) => void;
  submit: () => void;
}

export function formView(view: FormView): TemplateResult {
  const { form, words, today, errors } = view;
  const text = words.deadlines.form;
  const several = form.recognitions.length > 1;
  return questionForm(
    { ...{ label: text.label, words: text, privacyPage: words.privacyPage }, submit: view.submit },
    html`
      ${repeat(
        form.recognitions,
        ({ key }) => key,
        (recognition, index) => recognitionView(recognition, index, several, view),
      )}
      <button
        class="nl-button button button--quiet question__add"
        data-add
        type="button"
        @click=${view.add}
      >
        ${text.add}
      </button>
      ${numberField({
        id: yearsField,
        label: text.years,
        hint: text.yearsHint(today),
        typed: form.years,
        error: errors.find(({ field }) => field === yearsField)?.text,
        change: view.changeYears,
        leave: () => {
          view.leave(yearsField);
        },
      })}
    `,
  );
}

function recognitionView(
  recognition: RecognitionTyped,
  index: number,
  several: boolean,
  view: FormView,
): TemplateResult {
  const { words, errors } = view;
  const text = words.deadlines.form;
  const fields = fieldsOf(recognition);
  const days = view.assessed.find((one) => one.recognition.key === recognition.key)?.days ?? {};
  const date = (field: "recognised" | "submitted", legend: string, hint: string) => {
    const error = errors.find((one) => one.field === fields[field]);
    const day = days[fields[field]];
    return dateField({
      id: fields[field],
      legend,
      hint,
      typed: recognition[field],
      words: text,
      echo: day && text.echo(words.dates.long(day), day > view.today),
      error,
      change: (typed) => {
        view.change(recognition, { [field]: typed });
      },
      leave: () => {
        view.leave(fields[field]);
      },
    });
  };
  const body = html` ${date("recognised", text.recognised, text.recognisedHint)}
    <details class="more question__more">
      <summary>${text.more}</summary>
      ${date("submitted", text.submitted, text.submittedHint)}
      ${completedView(recognition, fields.completed, view)}
    </details>`;
  if (!several) return body;
  const label = recognition.name.trim() || text.recognition(index + 1);
  return html`<section class="question__recognition" aria-label=${label}>
    <div class="question__head">
      <h2 class="question__title">${text.recognition(index + 1)}</h2>
      <button
        class="link-button"
        type="button"
        aria-label=${text.remove(label)}
        @click=${() => {
          view.remove(recognition);
        }}
      >
        ${text.removeShort}
      </button>
    </div>
    ${nameView(recognition, fields.name, view)} ${body}
  </section>`;
}

/** A name may be anything and stays here: browsers are asked not to send it to a spelling service. */
function nameView(
  recognition: RecognitionTyped,
  id: string,
  { words, change }: FormView,
): TemplateResult {
  return html`<div class="field">
    <label class="utrecht-form-label field__name" for=${id}>${words.deadlines.form.name}</label>
    <p class="field__hint" id="${id}-hint">${words.deadlines.form.nameHint}</p>
    <input
      class="utrecht-textbox"
      id=${id}
      type="text"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength="200"
      aria-describedby="${id}-hint"
      .value=${live(recognition.name)}
      @input=${(event: Event) => {
        change(recognition, { name: (event.target as HTMLInputElement).value });
      }}
    />
  </div>`;
}

function completedView(recognition: RecognitionTyped, id: string, view: FormView): TemplateResult {
  const text = view.words.deadlines.form;
  const assessed = view.assessed.find((one) => one.recognition.key === recognition.key);
  const errors = view.errors.filter(({ field }) => field === id).map((error) => error.text);
  return html`${dayList({
    id,
    label: text.completed,
    hint: text.completedHint,
    typed: recognition.completed,
    errors,
    echo: text.completedEcho(assessed?.completedRead ?? 0, assessed?.completedAfterToday ?? 0),
    change: (completed) => {
      view.change(recognition, { completed });
    },
    leave: () => {
      view.leave(id);
    },
  })}
  ${
    recognition.completed.trim() === ""
      ? html`<label class="choice">
          <input
            class="choice__box"
            type="checkbox"
            .checked=${live(recognition.noneCompleted)}
            @change=${(event: Event) => {
              view.change(recognition, {
                noneCompleted: (event.target as HTMLInputElement).checked,
              });
            }}
          />
          <span>${text.noneCompleted}</span>
        </label>`
      : nothing
  }`;
}
