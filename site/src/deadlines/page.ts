// The page Termijnen: holds what was typed, asks the core, and draws the answer.
import { LitElement, html, nothing, type TemplateResult } from "lit";
import { loadCore, type Core, type IsoDate } from "../core.ts";
import { errorSummary, errorSummaryId } from "../components/error-summary/error-summary.ts";
import { exportBar } from "../components/export-bar/export-bar.ts";
import { today } from "../lib/dates.ts";
import { plain } from "../lib/sentence.ts";
import type { LiveMessages } from "../../messages/live.ts";
import { answerView, type AnswerView } from "./answer-view.ts";
import { answeredOf, labelOf, type Answered } from "./answered.ts";
import { assess, type Assessed, type FieldError } from "./assess.ts";
import { exampleOf } from "./example.ts";
import { Exports } from "./exports.ts";
import { fieldsOf, newForm, newRecognition, type FormTyped, type RecognitionTyped } from "./form.ts";
import { formView } from "./form-view.ts";
import { overviewView } from "./overview-view.ts";
import { describeScheme, type Scheme } from "./scheme.ts";
import { situationOf } from "./situation.ts";

const answerId = "answer";
/** A person who waits less than this sees no sign of waiting. */
const quietWait = 300;

export class DeadlinesPage extends LitElement {
  static override properties = {
    form: { state: true },
    today: { state: true },
    core: { state: true },
    waiting: { state: true },
    broken: { state: true },
    asked: { state: true },
    left: { state: true },
  };

  declare form: FormTyped;
  declare today: IsoDate;
  declare core: { core: Core; scheme: Scheme } | undefined;
  declare waiting: boolean;
  declare broken: boolean;
  /** The person asked for an answer: from now on everything that is wrong is said. */
  declare asked: boolean;
  /** Fields that the person has been in and left. */
  declare left: ReadonlySet<string>;

  words!: LiveMessages;
  readonly #exports = new Exports(this);
  #title = document.title;

  constructor() {
    super();
    this.form = newForm();
    this.today = today();
    this.waiting = false;
    this.broken = false;
    this.asked = false;
    this.left = new Set();
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    const timer = setTimeout(() => { this.waiting = true; }, quietWait);
    loadCore()
      .then((core) => {
        this.core = { core, scheme: describeScheme(core) };
        this.#exports.start();
      })
      .catch((error: unknown) => {
        console.error(error);
        this.broken = true;
      })
      .finally(() => { clearTimeout(timer); });
    // A page that stays open overnight must not answer for yesterday.
    document.addEventListener("visibilitychange", () => { this.today = today(); });
  }

  protected override render(): TemplateResult {
    const { recognitions, errors } = this.#assessed();
    const shown = errors.filter(({ field, missing }) => this.asked || (!missing && this.left.has(field)));
    const { words } = this;
    document.title = (this.asked && shown.length > 0 ? words.problems.titlePrefix(shown.length) : "") + this.#title;
    return html`
      <div class="desk">
        <div class="desk__question">
          ${this.asked ? errorSummary(words.problems.summaryTitle(shown.length), shown) : nothing}
          ${formView({
            form: this.form,
            words,
            today: this.today,
            errors: shown,
            assessed: recognitions,
            change: (recognition, change) => { this.#change(recognition, change); },
            changeYears: (years) => { this.form = { ...this.form, years }; },
            leave: (field) => { this.#leave(field); },
            add: () => { this.#add(); },
            remove: (recognition) => { this.#remove(recognition); },
            submit: () => { void this.#submit(); },
          })}
        </div>
        <div class="desk__answer">${this.#answer(recognitions, shown)}</div>
      </div>
    `;
  }

  #assessed(): { recognitions: Assessed[]; errors: FieldError[] } {
    if (!this.core) return { recognitions: [], errors: [] };
    return assess(this.form, { ...this.core, words: this.words, today: this.today });
  }

  #answer(recognitions: readonly Assessed[], shown: readonly FieldError[]): TemplateResult {
    const { words, core } = this;
    const { states } = words.deadlines;
    if (this.broken) return message(states.broken, states.brokenNext, "alert");
    if (!core) return this.waiting ? message(states.busy, "", "status") : html`<div class="answer answer--busy"></div>`;

    const answered = answeredOf(recognitions, words);
    const bar = exportBar(this.#exports.bar(answered));
    if (answered.length === 0) {
      return html`${shown.length > 0 ? message(states.wrong, states.wrongNext, "status") : this.#example(core)} ${bar} ${status("")}`;
    }
    const [only] = answered;
    const several = this.form.recognitions.length > 1;
    const sentence = only && !several ? situationOf(only.question, only.answer).next : undefined;
    return html`
      ${shown.length > 0 ? message(states.leftOut, states.leftOutNext, "status") : nothing}
      ${several || !only
        ? overviewView({
            answered,
            waiting: recognitions.flatMap((one, index) => (one.answer ? [] : [labelOf(one, index, words)])),
            words,
            id: answerId,
            view: (one) => this.#view(one, core.scheme),
          })
        : html`<p class="print-only">${words.deadlines.question.recognised(only.question.recognised_on)}. ${words.deadlines.question.asked(this.today)}.</p>
            ${answerView({ ...this.#view(only, core.scheme), id: answerId, bar })}`}
      ${several ? bar : nothing}
      ${status(sentence ? states.announced(plain(words.deadlines.next.sentence(sentence))) : "")}
    `;
  }

  #view({ key, question, answer }: Answered, scheme: Scheme): AnswerView {
    return { question, answer, scheme, words: this.words, id: `${answerId}-${key}-sentence`, fillInSubmitted: () => { this.#fillIn(key); } };
  }

  #example({ core, scheme }: { core: Core; scheme: Scheme }): TemplateResult {
    const { question, answer } = exampleOf(core, scheme, this.today);
    return html`${answerView({ question, answer, scheme, words: this.words, id: "example", example: true, fillInSubmitted: () => undefined })}`;
  }

  #change(recognition: RecognitionTyped, change: Partial<RecognitionTyped>): void {
    const recognitions = this.form.recognitions.map((one) => (one.key === recognition.key ? { ...one, ...change } : one));
    this.form = { ...this.form, recognitions };
  }

  #leave(field: string): void {
    this.left = new Set([...this.left, field]);
    this.#exports.remember();
  }

  #add(): void {
    const added = newRecognition();
    this.form = { ...this.form, recognitions: [...this.form.recognitions, added] };
    void this.updateComplete.then(() => document.getElementById(fieldsOf(added).name)?.focus());
  }

  #remove(recognition: RecognitionTyped): void {
    this.form = { ...this.form, recognitions: this.form.recognitions.filter(({ key }) => key !== recognition.key) };
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(".question__add")?.focus());
  }

  #fillIn(key: number): void {
    const field = document.getElementById(`submitted-${key}-day`);
    field?.closest("details")?.setAttribute("open", "");
    field?.focus();
  }

  async #submit(): Promise<void> {
    this.asked = true;
    await this.updateComplete;
    const target = document.getElementById(errorSummaryId) ?? document.getElementById(answerId);
    target?.focus();
  }
}

const message = (what: string, so: string, role: "status" | "alert"): TemplateResult =>
  html`<div class="message" role=${role}><strong>${what}</strong> ${so}</div>`;

const status = (text: string): TemplateResult => html`<p class="visually-hidden" role="status">${text}</p>`;
