// The page Termijnen: holds what was typed, asks the core, and shows both.
import { LitElement, html, nothing, type TemplateResult } from "lit";
import type { Core, IsoDate } from "../core.ts";
import { arrivedView } from "../components/arrived.ts";
import { errorSummary, errorSummaryId } from "../components/error-summary/error-summary.ts";
import { today } from "../lib/dates.ts";
import { HoldStill } from "../lib/hold-still.ts";
import { Starting } from "../lib/starting.ts";
import { StayInView } from "../lib/stay-in-view.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { announcement, answerArea, answerId, type AnswerArea } from "./answer-area.ts";
import type { Door } from "./ask.ts";
import { assess } from "./assess.ts";
import { Exports } from "./exports.ts";
import {
  fieldsOf,
  newForm,
  newRecognition,
  yearsField,
  type FormTyped,
  type RecognitionTyped,
} from "./form.ts";
import { formView } from "./form-view.ts";
import { summaryLines } from "./summary-lines.ts";
import { describeScheme, type Scheme } from "./scheme.ts";

export class DeadlinesPage extends LitElement {
  static override properties = {
    form: { state: true },
    today: { state: true },
    core: { state: true },
    asked: { state: true },
    left: { state: true },
  };

  declare form: FormTyped;
  declare today: IsoDate;
  declare core: { core: Core; scheme: Scheme } | undefined;
  /** The person asked for an answer: from now on everything that is wrong is said. */
  declare asked: boolean;
  /** Fields that the person has been in and left. */
  declare left: ReadonlySet<string>;

  readonly words: LiveMessages;
  readonly #exports: Exports;
  readonly #still = new HoldStill();
  readonly #stay = new StayInView(() => this.querySelector(".desk__question"));
  readonly #title = document.title;

  constructor(words: LiveMessages) {
    super();
    this.words = words;
    this.#exports = new Exports(this, words);
    this.form = newForm();
    this.today = today();
    this.asked = false;
    this.left = new Set();
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener("visibilitychange", this.#newDay);
    this.#still.start();
    this.#stay.start();
  }

  override disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.#newDay);
    this.#still.stop();
    this.#stay.stop();
    super.disconnectedCallback();
  }

  /** A page that stays open overnight must not answer for yesterday. */
  readonly #newDay = () => {
    this.today = today();
  };

  readonly #starting = new Starting(this, "deadlines", (core) => {
    this.core = { core, scheme: describeScheme(core) };
    this.#exports.start();
  });

  protected override render(): TemplateResult {
    const { words, form, core } = this;
    const door: Door | undefined = core && { ...core, today: this.today };
    const assessed = door ? assess(form, { ...door, words }) : { recognitions: [], errors: [] };
    const errors = assessed.errors.filter(
      ({ field, missing }) => this.asked || (!missing && this.left.has(field)),
    );
    const count = this.asked ? errors.length : 0;
    document.title = (count > 0 ? words.problems.titlePrefix(count) : "") + this.#title;
    const area: AnswerArea = {
      state: this.#starting.state,
      door,
      words,
      recognitions: assessed.recognitions,
      wrong: errors.length > 0,
      bar: this.#exports.bar,
      fillIn: this.#fillIn,
    };
    // A form that nothing answers would only cost people their time.
    if (this.#starting.state === "broken") return answerArea(area);
    return html`${arrivedView(this.#exports.arrived)}
      <div class="desk">
        <div class="desk__question">
          ${count > 0 ? errorSummary(words.problems.summaryTitle(count), summaryLines(errors, assessed.recognitions, words)) : nothing}
          ${formView({
            form,
            words,
            today: this.today,
            errors,
            assessed: assessed.recognitions,
            change: this.#change,
            changeYears: this.#changeYears,
            leave: this.#leave,
            add: this.#add,
            remove: this.#remove,
            submit: () => {
              void this.#submit();
            },
          })}
        </div>
        <div class="desk__answer">
          ${answerArea(area)}
          <p class="visually-hidden" role="status">${announcement(area)}</p>
        </div>
      </div>`;
  }

  readonly #change = (recognition: RecognitionTyped, change: Partial<RecognitionTyped>) => {
    const recognitions = this.form.recognitions.map((one) =>
      one.key === recognition.key ? { ...one, ...change } : one,
    );
    this.form = { ...this.form, recognitions };
    const fields: Record<string, string> = fieldsOf(recognition);
    this.#enter(Object.keys(change).map((name) => fields[name] ?? ""));
  };

  readonly #changeYears = (years: string) => {
    this.form = { ...this.form, years };
    this.#enter([yearsField]);
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

  readonly #add = () => {
    const added = newRecognition();
    this.form = { ...this.form, recognitions: [...this.form.recognitions, added] };
    void this.updateComplete.then(() => document.getElementById(fieldsOf(added).name)?.focus());
  };

  readonly #remove = (recognition: RecognitionTyped) => {
    const recognitions = this.form.recognitions.filter(({ key }) => key !== recognition.key);
    this.form = { ...this.form, recognitions };
    void this.updateComplete.then(() => this.querySelector<HTMLElement>("[data-add]")?.focus());
  };

  readonly #fillIn = (key: number) => {
    const field = document.getElementById(`submitted-${key}-day`);
    field?.closest("details")?.setAttribute("open", "");
    field?.focus();
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
