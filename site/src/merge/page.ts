// The page that adds up the totals of several organisations. Nothing of it is kept.
import { LitElement, html, nothing, type TemplateResult } from "lit";
import type { Core } from "../core.ts";
import { plain } from "../lib/sentence.ts";
import { Starting } from "../lib/starting.ts";
import { StayInView } from "../lib/stay-in-view.ts";
import type { MergeMessages } from "../../messages/merge.ts";
import { describeSatisfaction, type Scheme } from "../satisfaction/scheme.ts";
import { answerView } from "./answer-view.ts";
import { exampleOrganisations } from "./example.ts";
import { Exports } from "./exports.ts";
import { filesId, formView, labelId, type Refused } from "./form-view.ts";
import { sameAs, together, type Opened } from "./organisations.ts";
import { readTotals } from "./read-totals.ts";

export class MergePage extends LitElement {
  static override properties = {
    door: { state: true },
    opened: { state: true },
    refused: { state: true },
    said: { state: true },
  };

  declare door: { core: Core; scheme: Scheme } | undefined;
  declare opened: readonly Opened[];
  declare refused: readonly Refused[];
  /** After opening or removing, read aloud. */
  declare said: string;

  readonly words: MergeMessages;
  readonly #exports: Exports;
  readonly #stay = new StayInView(() => this.querySelector(".desk__question"));
  readonly #starting = new Starting(this, "merge", (core) => {
    this.door = { core, scheme: describeSatisfaction(core) };
  });
  #last = 0;
  #added: { of: readonly Opened[]; together: ReturnType<typeof together> } | undefined;

  constructor(words: MergeMessages) {
    super();
    this.words = words;
    this.opened = [];
    this.refused = [];
    this.said = "";
    this.#exports = new Exports(this);
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#stay.start();
  }

  override disconnectedCallback() {
    this.#stay.stop();
    super.disconnectedCallback();
  }

  /** As it stands in the overview. */
  readonly nameOf = (one: Opened): string =>
    one.label.trim() ||
    this.words.form.organisation(this.opened.findIndex(({ key }) => key === one.key) + 1);

  protected override render(): TemplateResult {
    const { words, opened, refused, door, nameOf } = this;
    return html`<div class="desk">
      <div class="desk__question">
        ${formView({
          ...{ words, opened, refused, nameOf, same: sameAs(opened) },
          version: door?.scheme.version,
          ready: door !== undefined,
          open: (files) => void this.#open(files),
          rename: this.#rename,
          remove: (one) => void this.#remove(one),
          dismiss: () => {
            this.refused = [];
            document.getElementById(filesId)?.focus();
          },
        })}
      </div>
      <div class="desk__answer">
        ${this.#answer()}
        <p class="visually-hidden" role="status">${this.said}</p>
      </div>
    </div>`;
  }

  #answer(): TemplateResult {
    const { words, door, opened, nameOf } = this;
    const { states, result } = words;
    const message = (what: string, so: string) =>
      html`<div class="message" role="status"><strong>${what}</strong> ${so}</div>`;
    if (this.#starting.state === "broken") return message(states.broken, states.brokenNext);
    if (!door) return html`<div class="answer answer--busy"></div>`;
    const { core, scheme } = door;
    if (opened.length === 0) {
      const example = exampleOrganisations(core, scheme.id);
      const { answer } = together(example, core, scheme.id);
      if (!answer) return html``;
      const number = ({ key }: Opened): string => words.form.organisation(key + 1);
      return answerView({
        ...{ words, scheme, answer, opened: example, nameOf: number, example: true, bar: nothing },
      });
    }
    const { answer } = this.#together(door);
    if (!answer)
      return html`<p class="message message--warning" role="alert">${result.tooMany}</p>`;
    const bar = this.#exports.bar({ scheme, answer, opened });
    return answerView({ words, scheme, answer, opened, nameOf, example: false, bar });
  }

  /** Added up once for the same files. */
  #together({ core, scheme }: { core: Core; scheme: Scheme }): ReturnType<typeof together> {
    const { opened } = this;
    const same =
      this.#added?.of.length === opened.length &&
      this.#added.of.every((one, nth) => one.document === opened[nth]?.document);
    if (!same || !this.#added)
      this.#added = { of: opened, together: together(opened, core, scheme.id) };
    return this.#added.together;
  }

  async #open(files: readonly File[]): Promise<void> {
    const { door, words } = this;
    if (!door || files.length === 0) return;
    this.#exports.forget();
    const opened: Opened[] = [];
    const refused: Refused[] = [];
    for (const file of files) {
      const { document, problem } = await readTotals(file, door.core, door.scheme.id);
      const key = (this.#last += 1);
      if (document) opened.push({ key, label: "", fileName: file.name, document });
      else refused.push({ key, lines: words.problem(file.name, problem) });
    }
    this.opened = [...this.opened, ...opened];
    this.refused = refused;
    if (opened.length === 0) return;
    const { answer } = this.#together(door);
    const said = words.form.opened(opened.length);
    const { employee, employer } = answer?.result ?? {};
    this.said =
      employee && employer
        ? `${said} ${words.result.announced(plain(words.result.sentence(employee, employer)))}`
        : said;
  }

  readonly #rename = (one: Opened, label: string) => {
    this.#exports.forget();
    this.opened = this.opened.map((each) => (each.key === one.key ? { ...each, label } : each));
  };

  async #remove(one: Opened): Promise<void> {
    this.#exports.forget();
    this.said = this.words.form.removed(this.nameOf(one));
    const at = this.opened.findIndex(({ key }) => key === one.key);
    this.opened = this.opened.filter(({ key }) => key !== one.key);
    await this.updateComplete;
    // The button that was pressed is gone: on to the next organisation, or the files.
    const next = this.opened[Math.min(at, this.opened.length - 1)];
    document.getElementById(next ? labelId(next) : filesId)?.focus();
  }
}
