// The table in which forms are typed. A name is a letter as soon as its field is left.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { fieldError } from "../components/field-error.ts";
import type { Forms, Side } from "../core.ts";
import type { FieldError } from "../lib/field-errors.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import { answerKey, rowField, type RowField, type RowTyped } from "./form.ts";

export interface RowsView {
  words: SatisfactionMessages;
  forms: Forms;
  rows: readonly RowTyped[];
  /** The errors that may be shown by now. */
  errors: readonly FieldError[];
  /** Of the rows whose answers are in sight. */
  open: ReadonlySet<number>;
  change: (key: number, change: Partial<RowTyped>) => void;
  /** The field with a name was left: gives the letter that takes its place. */
  name: (key: number, side: Side, typed: string) => string;
  leave: (field: string) => void;
  toggle: (key: number) => void;
  add: () => void;
  remove: (key: number) => void;
}

const cells: readonly RowField[] = [
  ...(["employee", "employer", "completed", "employee_score", "employer_score"] as const),
];

export function rowsView(view: RowsView): TemplateResult {
  const { words, rows, add } = view;
  const text = words.form;
  return html`<section class="rows" aria-labelledby="rows-title">
    <h2 class="question__title" id="rows-title">${text.rowsTitle}</h2>
    <p class="field__hint" id="rows-hint">${text.rowsHint}</p>
    <div class="rows__head" aria-hidden="true">
      ${cells.map((cell) => html`<span>${text.shortCells[cell]}</span>`)}
    </div>
    ${repeat(
      rows,
      ({ key }) => key,
      (row, index) => rowView(row, index + 1, view),
    )}
    <button
      class="nl-button button button--quiet question__add"
      data-add
      type="button"
      @click=${add}
    >
      ${text.add}
    </button>
  </section>`;
}

function rowView(row: RowTyped, number: number, view: RowsView): TemplateResult {
  const { words, errors, open, toggle } = view;
  const text = words.form;
  const own = errors.filter(({ field }) => field.startsWith(`row-${row.key}-`));
  const isOpen = open.has(row.key);
  return html`<div
    class="rows__row ${own.length > 0 ? "rows__row--invalid" : ""}"
    role="group"
    aria-label=${text.row(number)}
  >
    ${own.map((error) => fieldError(error.field, error.text))}
    <div class="rows__cells">
      ${cells.map((cell) => cellView(row, cell, view))}
      <button
        class="rows__more"
        type="button"
        aria-expanded=${isOpen ? "true" : "false"}
        aria-label=${text.moreOf(number)}
        title=${text.more}
        @click=${() => {
          toggle(row.key);
        }}
      ></button>
    </div>
    ${isOpen ? answersView(row, number, view) : nothing}
  </div>`;
}

function cellView(row: RowTyped, cell: RowField, view: RowsView): TemplateResult {
  const { words, errors, change, name, leave } = view;
  const id = rowField(row.key, cell);
  const wrong = errors.some(({ field }) => field === id);
  const isName = cell === "employee" || cell === "employer";
  const isScore = cell === "employee_score" || cell === "employer_score";
  const left = (event: FocusEvent) => {
    const input = event.target as HTMLInputElement;
    // Set here too: the letter may be the one that stood there before.
    if (isName) input.value = name(row.key, cell, input.value);
    leave(id);
  };
  return html`<label class="rows__cell rows__cell--${isName ? "name" : isScore ? "score" : "day"}">
    <span class="rows__label">${words.form.cells[cell]}</span>
    <input
      class="utrecht-textbox rows__input ${wrong ? "utrecht-textbox--invalid" : ""}"
      id=${id}
      type="text"
      inputmode=${isScore ? "decimal" : "text"}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${wrong ? `${id}-error` : nothing}
      .value=${isName ? row[cell] : live(row[cell])}
      @input=${(event: Event) => {
        // A name is not kept while it is being typed.
        if (!isName) change(row.key, { [cell]: (event.target as HTMLInputElement).value });
      }}
      @blur=${left}
    />
  </label>`;
}

function answersView(row: RowTyped, number: number, view: RowsView): TemplateResult {
  const { words, forms, change, remove } = view;
  const text = words.form;
  const question = (side: Side, id: string, title: string) => {
    const key = answerKey(side, id);
    const now = row.answers[key] ?? "";
    const field = `row-${row.key}-${side}-${id}`;
    return html`<div class="rows__question">
      <label for=${field}>${title}</label>
      <select
        class="utrecht-textbox select-field"
        id=${field}
        .value=${live(now)}
        @change=${(event: Event) => {
          const answers = { ...row.answers, [key]: (event.target as HTMLSelectElement).value };
          change(row.key, { answers });
        }}
      >
        <option value="" ?selected=${now === ""}>${text.noAnswer}</option>
        ${forms[side].answers.map(
          (answer) =>
            html`<option value=${answer.id} ?selected=${now === answer.id}>
              ${answer.title[words.language]}
            </option>`,
        )}
      </select>
    </div>`;
  };
  return html`<div class="rows__answers">
    ${(["employee", "employer"] as const).map(
      (side) =>
        html`<fieldset class="rows__side">
          <legend>${text.answersOf[side]}</legend>
          ${forms[side].questions.map(({ id, title }) => question(side, id, title[words.language]))}
        </fieldset>`,
    )}
    <button
      class="link-button"
      type="button"
      aria-label=${text.removeOf(number)}
      @click=${() => {
        remove(row.key);
      }}
    >
      ${text.remove}
    </button>
  </div>`;
}
