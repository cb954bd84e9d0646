// The people: who is in the form, and the list of all with more than one.
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { Desk } from "./desk.ts";
import { idOf, newPerson } from "./form.ts";

/** Who is in the form, once there is more than one. */
export function personHead(desk: Desk, words: BudgetMessages): TemplateResult {
  const text = words.people;
  const several = (desk.view?.count ?? 1) > 1;
  return html`${
    several
      ? html`<div class="question__head">
            <h2 class="question__title">${words.form.person(desk.at + 1)}</h2>
            <button
              class="link-button"
              type="button"
              @click=${() => {
                void desk.remove(desk.at);
              }}
            >
              ${text.remove}
            </button>
          </div>
          <div class="field">
            <label class="utrecht-form-label field__name" for=${idOf("label")}
              >${words.form.name}</label
            >
            <p class="field__hint" id="${idOf("label")}-hint">${words.form.nameHint}</p>
            <input
              class="utrecht-textbox"
              id=${idOf("label")}
              type="text"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              maxlength="200"
              aria-describedby="${idOf("label")}-hint"
              .value=${live(desk.person.label)}
              @input=${(event: Event) => {
                desk.changePerson({ label: (event.target as HTMLInputElement).value });
              }}
            />
          </div>`
      : nothing
  }`;
}

export function addButton(desk: Desk, words: BudgetMessages): TemplateResult {
  const add = () => {
    void desk
      .insert(desk.view?.count ?? 1, { ...newPerson(), regime: desk.person.regime })
      .then(() => {
        requestAnimationFrame(() => document.getElementById(idOf("label"))?.focus());
      });
  };
  return html`<button
    class="nl-button button button--quiet question__add"
    data-add
    type="button"
    @click=${add}
  >
    ${words.people.add}
  </button>`;
}
