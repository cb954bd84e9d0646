// The files that were opened, and the name that each organisation gets in the overview.
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { live } from "lit/directives/live.js";
import type { MergeMessages } from "../../messages/merge.ts";
import type { Opened } from "./organisations.ts";

/** A file that was not opened, and why. */
export interface Refused {
  key: number;
  lines: string[];
}

export interface MergeForm {
  words: MergeMessages;
  opened: readonly Opened[];
  refused: readonly Refused[];
  same: ReadonlyMap<Opened, Opened>;
  /** Of the rules that reckon now. */
  version: string | undefined;
  ready: boolean;
  nameOf: (one: Opened) => string;
  open: (files: readonly File[]) => void;
  rename: (one: Opened, label: string) => void;
  remove: (one: Opened) => void;
  dismiss: () => void;
}

const namesHintId = "organisation-names-hint";
export const filesId = "totals-files";
export const labelId = ({ key }: Opened): string => `organisation-${key}`;

export function formView(form: MergeForm): TemplateResult {
  const { words, opened } = form;
  const text = words.form;
  return html`<section class="question no-print" aria-label=${text.label}>
    ${dropView(form)} ${refusedView(form)}
    ${
      opened.length > 0
        ? html`<p class="hint" id=${namesHintId}>${text.nameHint}</p>
            <ol class="organisations">
              ${repeat(
                opened,
                ({ key }) => key,
                (one) => organisationView(one, form),
              )}
            </ol>`
        : nothing
    }
    <p class="hint">${text.promise} <a href=${words.privacyPage}>${text.promiseLink}</a>.</p>
  </section>`;
}

function dropView({ words, ready, open }: MergeForm): TemplateResult {
  const text = words.form;
  const mark = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).classList.toggle("drop--over", over);
  };
  return html`<div
    class="drop field"
    @dragover=${(event: DragEvent) => {
      mark(event, true);
    }}
    @dragleave=${(event: DragEvent) => {
      mark(event, false);
    }}
    @drop=${(event: DragEvent) => {
      mark(event, false);
      open([...(event.dataTransfer?.files ?? [])]);
    }}
  >
    <h2 class="drop__title field__name">${text.title}</h2>
    <p class="field__hint" id="${filesId}-hint">${text.hint}</p>
    <label class="nl-button button button--main export-bar__open">
      <input
        class="export-bar__file"
        id=${filesId}
        type="file"
        multiple
        accept=".json,application/json"
        aria-describedby="${filesId}-hint"
        ?disabled=${!ready}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          open([...(input.files ?? [])]);
          // The same file may be chosen again after it was repaired.
          input.value = "";
        }}
      />
      ${text.choose}
    </label>
    <span class="drop__or">${text.drop}</span>
  </div>`;
}

const refusedView = ({ refused, words, dismiss }: MergeForm): TemplateResult =>
  html`<div role="alert">
    ${
      refused.length > 0
        ? html`<div class="message message--warning">
            <h3 class="drop__title">${words.form.notOpened(refused.length)}</h3>
            ${refused.map(
              ({ lines: [first, ...others] }) =>
                html`<p class="drop__problem">${first}</p>
                  ${
                    others.length > 0
                      ? html`<ul class="drop__problems">
                          ${others.map((line) => html`<li>${line}</li>`)}
                        </ul>`
                      : nothing
                  }`,
            )}
            <button class="link-button" type="button" @click=${dismiss}>
              ${words.form.dismiss}
            </button>
          </div>`
        : nothing
    }
  </div>`;

function organisationView(one: Opened, form: MergeForm): TemplateResult {
  const { words, same, version, nameOf } = form;
  const text = words.form;
  const { document, fileName, label } = one;
  const twin = same.get(one);
  const id = labelId(one);
  return html`<li class="organisations__item">
    <label class="field__name" for=${id}>${text.name}</label>
    <input
      class="utrecht-textbox organisations__name"
      id=${id}
      type="text"
      maxlength="200"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${namesHintId} ${id}-facts"
      placeholder=${nameOf({ ...one, label: "" })}
      .value=${live(label)}
      @input=${(event: Event) => {
        form.rename(one, (event.target as HTMLInputElement).value);
      }}
    />
    <p class="organisations__facts" id="${id}-facts">
      ${text.file(fileName)}<br />
      ${text.counts(document.employee.count, document.employer.count)}<br />
      ${document.period ? text.period(document.period) : text.noPeriod}
    </p>
    ${twin ? html`<p class="organisations__warning">${text.same(nameOf(twin))}</p>` : nothing}
    ${
      version !== undefined && document.rules.version !== version
        ? html`<p class="organisations__warning">
            ${text.otherRules(document.rules.version, version)}
          </p>`
        : nothing
    }
    <button
      class="link-button"
      type="button"
      aria-label=${text.remove(nameOf(one))}
      @click=${() => {
        form.remove(one);
      }}
    >
      ${text.removeShort}
    </button>
  </li>`;
}
