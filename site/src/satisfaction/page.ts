// The page Tevredenheid: holds what was typed or read, has it counted, and shows both.
import { LitElement, html, nothing, type TemplateResult } from "lit";
import type { Core } from "../core.ts";
import { arrivedView } from "../components/arrived.ts";
import { errorSummary, errorSummaryId } from "../components/error-summary/error-summary.ts";
import { today } from "../lib/dates.ts";
import type { FieldError } from "../lib/field-errors.ts";
import { HoldStill } from "../lib/hold-still.ts";
import { Starting } from "../lib/starting.ts";
import { StayInView } from "../lib/stay-in-view.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import { announcement, answerArea, answerId, type AnswerArea } from "./answer-area.ts";
import { Desk } from "./desk.ts";
import { Dropped } from "./dropped.ts";
import { Exports } from "./exports.ts";
import { fileView } from "./file-view.ts";
import { rowField, type FormTyped } from "./form.ts";
import { formView } from "./form-view.ts";
import { Intake } from "./intake.ts";
import { rowsView } from "./rows-view.ts";

export class SatisfactionPage extends LitElement {
  static override properties = {
    core: { state: true },
    asked: { state: true },
    left: { state: true },
    open: { state: true },
  };

  declare core: Core | undefined;
  /** The person asked for an answer: from now on everything that is wrong is said. */
  declare asked: boolean;
  /** Fields that the person has been in and left. */
  declare left: ReadonlySet<string>;
  /** Rows whose answers are in sight. */
  declare open: ReadonlySet<number>;

  readonly words: SatisfactionMessages;
  readonly desk: Desk;
  readonly #intake: Intake;
  readonly #exports: Exports;
  readonly #still = new HoldStill();
  readonly #stay = new StayInView(() => this.querySelector(".desk__question"));
  readonly #dropped = new Dropped((files) => {
    this.#intake.take(files);
  });
  readonly #title = document.title;
  readonly #starting = new Starting(this, "satisfaction", (core) => {
    this.core = core;
    this.desk.start(core);
    this.#exports.start();
  });

  constructor(words: SatisfactionMessages) {
    super();
    this.words = words;
    this.asked = false;
    this.left = new Set();
    this.open = new Set();
    this.desk = new Desk(this, words, today());
    this.#exports = new Exports(this, words);
    this.#intake = new Intake(this, words, (file) => void this.#exports.open(file));
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#newDay);
    this.#still.start();
    this.#stay.start();
    this.#dropped.start();
  }

  override disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.#newDay);
    this.#still.stop();
    this.#stay.stop();
    this.#dropped.stop();
    super.disconnectedCallback();
  }

  /** A page that stays open overnight must not answer for yesterday. */
  readonly #newDay = () => {
    this.desk.today = today();
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { words, desk, core } = this;
    const { assessed } = desk;
    const errors = this.#shown(assessed?.errors ?? []);
    const count = this.asked ? errors.length : 0;
    document.title = (count > 0 ? words.problems.titlePrefix(count) : "") + this.#title;
    const area: AnswerArea = {
      ...{ state: this.#starting.state, core, words, desk, wrong: errors.length > 0 },
      bar: this.#exports.bar(),
      question: this.#exports.question(),
    };
    // A form that nothing answers would only cost people their time.
    if (this.#starting.state === "broken") return answerArea(area);
    return html`${arrivedView(this.#exports.arrived)}
      <div class="desk desk--wide">
        <div class="desk__question">
          ${count > 0 ? errorSummary(words.problems.summaryTitle(count), this.#lines(errors)) : nothing}
          ${formView({
            ...{ words, form: desk.form, assessed, errors, held: desk.held },
            file: fileView(this.#intake.view()),
            rows: this.#rows(errors),
            change: this.#change,
            leave: this.#leave,
            clear: () => {
              desk.clear();
            },
            submit: () => void this.#submit(),
          })}
        </div>
        <div class="desk__answer">
          ${answerArea(area)}
          <p class="visually-hidden" role="status">${core ? announcement(area) : ""}</p>
        </div>
      </div>`;
  }

  #rows(errors: readonly FieldError[]): TemplateResult | typeof nothing {
    const { words, desk } = this;
    if (!desk.scheme) return nothing;
    return rowsView({
      ...{ words, errors, forms: desk.scheme.forms, rows: desk.form.rows, open: this.open },
      change: (key, change) => {
        this.#enter(Object.keys(change).map((name) => rowField(key, name as "completed")));
        desk.changeRow(key, change);
      },
      name: (key, side, typed) => desk.nameLeft(key, side, typed),
      leave: this.#leave,
      toggle: (key) => {
        const open = new Set(this.open);
        if (!open.delete(key)) open.add(key);
        this.open = open;
      },
      add: () => {
        const added = desk.add();
        void this.updateComplete.then(() =>
          document.getElementById(rowField(added.key, "employee"))?.focus(),
        );
      },
      remove: (key) => {
        desk.remove(key);
        void this.updateComplete.then(() => this.querySelector<HTMLElement>("[data-add]")?.focus());
      },
    });
  }

  #shown(errors: readonly FieldError[]): FieldError[] {
    return errors.filter(({ field }) => this.asked || this.left.has(field));
  }

  /** Above the form a message stands without its field, so it says which row it is about. */
  #lines(errors: readonly FieldError[]): { input: string; text: string }[] {
    const { form } = this.desk;
    return errors.map(({ field, input, text }) => {
      const at = form.rows.findIndex(({ key }) => field.startsWith(`row-${key}-`));
      return { input, text: at < 0 ? text : `${this.words.form.row(at + 1)}: ${text}` };
    });
  }

  readonly #change = (change: Partial<FormTyped>, field: string) => {
    this.#enter([field]);
    this.desk.change(change);
  };

  /** Who is typing is not told yet that it is wrong. */
  #enter(fields: readonly string[]): void {
    this.left = new Set([...this.left].filter((field) => !fields.includes(field)));
    this.#exports.forget();
  }

  readonly #leave = (field: string) => {
    this.#still.after(() => {
      this.left = new Set([...this.left, field]);
      this.#exports.remember();
    });
  };

  async #submit(): Promise<void> {
    this.asked = true;
    this.#exports.settle();
    await this.updateComplete;
    const summary = document.getElementById(errorSummaryId);
    // All is well: from here on a field is judged again when it is left.
    if (!summary) this.asked = false;
    (summary ?? document.getElementById(answerId))?.focus();
  }
}
