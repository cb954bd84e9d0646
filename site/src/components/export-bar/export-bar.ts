// What people take away: a file for the calendar, a link, the question as a file, paper.
import { html, nothing, type TemplateResult } from "lit";

export interface ExportBar {
  words: {
    title: string;
    calendar: string;
    link: string;
    save: string;
    open: string;
    print: string;
    withNames: string;
    withNamesHint: string;
    linkField: string;
    /** Before there is an answer: did you save one earlier? */
    before: string;
  };
  /** There are names, and the person may want them in the files. */
  names?: { included: boolean; change(included: boolean): void } | undefined;
  /** Said after an action, and read aloud. */
  message: string;
  /** The link itself, for a browser that does not give us its clipboard. */
  link: string | undefined;
  ready: boolean;
  calendar: () => void;
  share: () => void;
  save: () => void;
  open: (file: File) => void;
}

export function exportBar(bar: ExportBar): TemplateResult {
  const { words } = bar;
  // The hook is for scripts that look for a button: its name is in another language elsewhere.
  const button = (hook: string, name: string, action: () => void) =>
    html`<button
      class="nl-button button ${hook === "calendar" ? "button--main" : ""}"
      type="button"
      data-export=${hook}
      @click=${action}
    >
      ${name}
    </button>`;

  const opened = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) bar.open(file);
    // The same file may be chosen again after it was repaired.
    input.value = "";
  };

  const open = html`<label class="nl-button button export-bar__open">
    <input class="export-bar__file" type="file" accept=".json,application/json" @change=${opened} />
    ${words.open}
  </label>`;

  return html`<section class="export-bar" aria-label=${words.title}>
    ${
      bar.ready
        ? html`<div class="export-bar__actions">
              ${button("calendar", words.calendar, bar.calendar)}
              ${button("link", words.link, bar.share)}
              ${button("print", words.print, () => {
                print();
              })}
              ${button("save", words.save, bar.save)} ${open}
            </div>
            ${bar.names ? namesChoice(bar.names, words) : nothing}`
        : html`<p class="export-bar__before">${words.before} ${open}</p>`
    }
    <p class="export-bar__message" role="status">${bar.message}</p>
    ${bar.link ? linkField(bar.link, words) : nothing}
  </section>`;
}

/** For a browser that keeps its clipboard to itself. */
const linkField = (link: string, words: ExportBar["words"]) =>
  html`<label class="export-bar__link"
    >${words.linkField}
    <input
      class="utrecht-textbox"
      type="text"
      readonly
      .value=${link}
      @focus=${(event: Event) => {
        (event.target as HTMLInputElement).select();
      }}
    />
  </label>`;

const namesChoice = (names: NonNullable<ExportBar["names"]>, words: ExportBar["words"]) =>
  html`<label class="choice">
    <input
      class="choice__box"
      type="checkbox"
      .checked=${names.included}
      @change=${(event: Event) => {
        names.change((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${words.withNames} <small class="field__hint">${words.withNamesHint}</small></span>
  </label>`;
