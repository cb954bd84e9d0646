// What people take away: files for what they do next, a link, the question as a file, paper.
import { html, nothing, type TemplateResult } from "lit";

/** What stays out of files and links unless the person asks for it: names, for instance. */
export interface Inclusion {
  label: string;
  hint: string;
  included: boolean;
  change: (included: boolean) => void;
}

export interface ExportBar {
  words: {
    title: string;
    link: string;
    save: string;
    open: string;
    print: string;
    linkField: string;
    /** Before there is an answer: did you save one earlier? */
    before: string;
  };
  /** Files that this page makes; the first stands out. */
  files: readonly { hook: string; name: string; make: () => void }[];
  inclusions: readonly Inclusion[];
  /** The kinds of file to choose from. */
  accept?: string;
  /** Said after an action, and read aloud. */
  message: string;
  /** The link itself, for a browser that does not give us its clipboard. */
  link: string | undefined;
  ready: boolean;
  share: () => void;
  save: () => void;
  open: (file: File) => void;
}

/** The hook is for scripts that look for a button: its name is in another language elsewhere. */
export const exportButton = (
  hook: string,
  name: string,
  action: () => void,
  main = false,
): TemplateResult =>
  html`<button
    class="nl-button button ${main ? "button--main" : ""}"
    type="button"
    data-export=${hook}
    @click=${action}
  >
    ${name}
  </button>`;

export function exportBar(bar: ExportBar): TemplateResult {
  const { words } = bar;
  const opened = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) bar.open(file);
    // The same file may be chosen again after it was repaired.
    input.value = "";
  };

  const open = html`<label class="nl-button button export-bar__open">
    <input
      class="export-bar__file"
      type="file"
      accept=${bar.accept ?? ".json,application/json"}
      @change=${opened}
    />
    ${words.open}
  </label>`;

  return html`<section class="export-bar" aria-label=${words.title}>
    ${
      bar.ready
        ? html`<div class="export-bar__actions">
              ${bar.files.map(({ hook, name, make }, index) => exportButton(hook, name, make, index === 0))}
              ${exportButton("link", words.link, bar.share)}
              ${exportButton("print", words.print, () => {
                print();
              })}
              ${exportButton("save", words.save, bar.save)} ${open}
            </div>
            ${bar.inclusions.map(inclusion)}`
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

const inclusion = ({ label, hint, included, change }: Inclusion) =>
  html`<label class="choice">
    <input
      class="choice__box"
      type="checkbox"
      .checked=${included}
      @change=${(event: Event) => {
        change((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${label} <small class="field__hint">${hint}</small></span>
  </label>`;
