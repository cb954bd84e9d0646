// Which column is what, where the names of the columns do not tell.
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { fieldError } from "../components/field-error.ts";
import { numberField } from "../components/number-field/number-field.ts";
import type { Forms } from "../core.ts";
import type { TableWords } from "../../messages/satisfaction.ts";
import { fields } from "./form.ts";

export interface ColumnsView {
  words: TableWords;
  forms: Forms;
  header: readonly string[];
  /** Of a role the number of its column, from 1, as text. */
  chosen: Readonly<Record<string, string>>;
  line: string;
  lineError: string;
  error: string;
  choose: (role: string, column: string) => void;
  changeLine: (typed: string) => void;
  showLine: () => void;
  read: () => void;
  cancel: () => void;
}

const main = ["employee_score", "employer_score", "employee", "employer", "completed_on"];

const rolesOfAnswers = (forms: Forms): string[] =>
  (["employee", "employer"] as const).flatMap((side) =>
    forms[side].questions.map(({ id }) => `${side}.${id}`),
  );

export function columnsView(view: ColumnsView): TemplateResult {
  const text = view.words.columns;
  return html`<div class="columns-asked" id="columns-asked" tabindex="-1">
    <h3>${text.title}</h3>
    <p>${text.intro}</p>
    ${fieldError("columns-asked", view.error || undefined)}
    <div class="columns-asked__line">
      ${numberField({
        ...{ id: fields.firstLine, label: text.line, hint: "", typed: view.line },
        error: view.lineError || undefined,
        change: view.changeLine,
        leave: () => undefined,
      })}
      <button class="nl-button button button--small" type="button" @click=${view.showLine}>
        ${text.lineAction}
      </button>
    </div>
    ${main.map((role) => roleView(role, view))}
    <details class="more question__more">
      <summary>${text.answers}</summary>
      ${rolesOfAnswers(view.forms).map((role) => roleView(role, view))}
    </details>
    <p class="table-view__actions">
      <button class="nl-button button button--main" type="button" @click=${view.read}>
        ${text.read}
      </button>
      <button class="nl-button button" type="button" @click=${view.cancel}>${text.cancel}</button>
    </p>
  </div>`;
}

const longest = 40;

function roleView(role: string, { words, forms, header, chosen, choose }: ColumnsView) {
  const text = words.columns;
  const id = `column-${role.replace(".", "-")}`;
  const now = chosen[role] ?? "";
  return html`<div class="columns-asked__role">
    <label for=${id}>${words.role(role, forms)}</label>
    <select
      class="utrecht-textbox select-field"
      id=${id}
      .value=${live(now)}
      @change=${(event: Event) => {
        choose(role, (event.target as HTMLSelectElement).value);
      }}
    >
      <option value="" ?selected=${now === ""}>${text.nothing}</option>
      ${header.map((name, index) => {
        const value = String(index + 1);
        return html`<option value=${value} ?selected=${now === value}>
          ${text.column(index + 1, name.trim().slice(0, longest))}
        </option>`;
      })}
    </select>
  </div>`;
}
