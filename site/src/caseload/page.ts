// The page for municipalities: what do a year's placements cost?
import { LitElement, html, nothing, type TemplateResult } from "lit";
import type { Core, SchemeDescription } from "../core.ts";
import { exampleScheme } from "../budget/authorities.ts";
import { arrivedView } from "../components/arrived.ts";
import { errorSummary, errorSummaryId } from "../components/error-summary/error-summary.ts";
import { exportBar } from "../components/export-bar/export-bar.ts";
import { HoldStill } from "../lib/hold-still.ts";
import { Keeping } from "../lib/keeping.ts";
import { plain } from "../lib/sentence.ts";
import { Starting } from "../lib/starting.ts";
import { StayInView } from "../lib/stay-in-view.ts";
import type { CaseloadMessages } from "../../messages/caseload.ts";
import { answerView } from "./answer-view.ts";
import { assess, type CaseloadAsked } from "./assess.ts";
import { formView, idOf } from "./form-view.ts";
import { fromSaved, pageName, toSaved } from "./keep.ts";
import { newCaseload, type CaseloadField, type CaseloadTyped } from "./read-form.ts";

const answerId = "answer";

export class CaseloadPage extends LitElement {
  static override properties = {
    door: { state: true },
    typed: { state: true },
    asked: { state: true },
    left: { state: true },
  };

  declare door: { core: Core; scheme: SchemeDescription } | undefined;
  declare typed: CaseloadTyped;
  declare asked: boolean;
  declare left: ReadonlySet<CaseloadField>;

  readonly words: CaseloadMessages;
  readonly #keeping: Keeping;
  readonly #still = new HoldStill();
  readonly #stay = new StayInView(() => this.querySelector(".desk__question"));
  readonly #title = document.title;
  readonly #starting = new Starting(this, "budget", (core) => {
    const { problems, result } = core.answer({ calculation: "describe", explain: false });
    const scheme = problems ? undefined : result.schemes.find(({ id }) => id === exampleScheme);
    if (!scheme) throw new Error("The core knows no scheme for placements");
    this.door = { core, scheme };
    this.#keeping.start();
  });
  #now: CaseloadAsked | undefined;

  constructor(words: CaseloadMessages) {
    super();
    this.words = words;
    this.typed = newCaseload();
    this.asked = false;
    this.left = new Set();
    this.#keeping = new Keeping(this, {
      page: pageName,
      words: words.exports,
      fileName: words.exports.saveFile,
      toSaved: () => this.#now && toSaved(this.#now),
      restore: (saved) => {
        const typed = this.door && fromSaved(saved, this.door.core);
        if (typed) this.typed = typed;
        return typed !== undefined;
      },
      version: () => this.door?.scheme.version,
      toHistory: () => {
        this.#remember();
      },
      fromHistory: () => {
        const kept = (history.state as Record<string, CaseloadTyped> | null)?.[pageName];
        if (kept) this.typed = kept;
      },
    });
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#still.start();
    this.#stay.start();
  }

  override disconnectedCallback() {
    this.#still.stop();
    this.#stay.stop();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const { words, door, typed } = this;
    const { asked, issues } = door
      ? assess(typed, door.core, door.scheme)
      : { asked: undefined, issues: [] };
    this.#now = asked;
    const errors = issues
      .filter(
        ({ field, wrong }) => this.asked || (wrong.kind !== "missing" && this.left.has(field)),
      )
      .map((issue) => ({
        ...{ field: issue.field, input: idOf(issue.field), text: words.issue(issue) },
      }));
    const count = this.asked ? errors.length : 0;
    document.title = (count > 0 ? words.problems.titlePrefix(count) : "") + this.#title;
    return html`${arrivedView(this.#keeping.arrived)}
      <div class="desk">
        <div class="desk__question">
          ${count > 0 ? errorSummary(words.problems.summaryTitle(count), errors) : nothing}
          ${formView({
            ...{ words, typed, errors, years: door?.scheme.years ?? 0 },
            change: (change) => {
              this.#keeping.forget();
              this.typed = { ...typed, ...change };
            },
            leave: (field) => {
              this.#still.after(() => {
                this.left = new Set([...this.left, field]);
                this.#remember();
              });
            },
            submit: () => void this.#submit(),
          })}
        </div>
        <div class="desk__answer">${this.#answer(asked, errors.length > 0)}</div>
      </div>`;
  }

  #answer(asked: CaseloadAsked | undefined, wrong: boolean): TemplateResult {
    const { words, door } = this;
    const { states } = words;
    const message = (what: string, so: string) =>
      html`<div class="message" role="status"><strong>${what}</strong> ${so}</div>`;
    if (this.#starting.state === "broken") return message(states.broken, states.brokenNext);
    if (!door) return html`<div class="answer answer--busy"></div>`;
    const { scheme } = door;
    const bar = this.#bar(asked !== undefined);
    if (asked)
      return html`${answerView({ ...asked, words, scheme, example: false, id: answerId, bar })}
        <p class="visually-hidden" role="status">
          ${states.announced(plain(words.answer.sentence(asked.answer.result, asked.question)))}
        </p>`;
    if (wrong) return html`${message(states.wrong, states.wrongNext)} ${bar}`;
    const example = assess(words.example, door.core, scheme).asked;
    return html`${example ? answerView({ ...example, words, scheme, example: true, id: "example", bar }) : nothing}
    ${bar}`;
  }

  #bar(ready: boolean): TemplateResult {
    const { message, link, share, save, open } = this.#keeping;
    return exportBar({
      ...{ words: this.words.exports, ready, message, link, files: [], inclusions: [], save },
      share: () => void share(),
      open: (file) => void open(file),
    });
  }

  #remember(): void {
    try {
      history.replaceState({ [pageName]: this.typed }, "");
    } catch {
      // A browser that forbids it loses only this convenience.
    }
  }

  async #submit(): Promise<void> {
    this.asked = true;
    this.#keeping.settle();
    await this.updateComplete;
    const target = document.getElementById(errorSummaryId) ?? document.getElementById(answerId);
    target?.focus();
  }
}
