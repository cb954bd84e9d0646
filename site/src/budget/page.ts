// The page Budget: holds what was typed, has it reckoned, and shows both.
import { LitElement, html, nothing, type TemplateResult } from "lit";
import type { Core, IsoDate } from "../core.ts";
import { arrivedView } from "../components/arrived.ts";
import { errorSummary, errorSummaryId } from "../components/error-summary/error-summary.ts";
import { today } from "../lib/dates.ts";
import { HoldStill } from "../lib/hold-still.ts";
import { Starting } from "../lib/starting.ts";
import { StayInView } from "../lib/stay-in-view.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import { answerArea, answerId } from "./answer-area.ts";
import { Desk } from "./desk.ts";
import { errorsOf, type ShownError } from "./errors.ts";
import { Exports } from "./exports.ts";
import type { CommonTyped, Field, PersonTyped } from "./form.ts";
import { formView } from "./form-view.ts";
import { peopleList } from "./people-list.ts";
import { addButton, personHead } from "./people-view.ts";
import { tableView } from "./table-view.ts";
import { Tables } from "./tables.ts";
import { traitsOf } from "./traits.ts";

export class BudgetPage extends LitElement {
  static override properties = {
    core: { state: true },
    today: { state: true },
    asked: { state: true },
    left: { state: true },
  };

  declare core: Core | undefined;
  declare today: IsoDate;
  /** The person asked for an answer: from now on everything that is wrong is said. */
  declare asked: boolean;
  /** Fields that the person has been in and left. */
  declare left: ReadonlySet<Field>;

  readonly words: BudgetMessages;
  readonly desk: Desk;
  readonly #tables: Tables;
  readonly #exports: Exports;
  readonly #still = new HoldStill();
  readonly #stay = new StayInView(() => this.querySelector(".desk__question"));
  readonly #title = document.title;
  readonly #starting = new Starting(this, "budget", (core) => {
    this.core = core;
    this.desk.start(core);
    this.#exports.start();
  });

  constructor(words: BudgetMessages) {
    super();
    this.words = words;
    this.today = today();
    this.asked = false;
    this.left = new Set();
    this.desk = new Desk(this, words.workerScript);
    this.#tables = new Tables(this, words);
    this.#exports = new Exports(this, words);
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
    const { words, desk } = this;
    const { common, person, view } = desk;
    const scheme = desk.schemes.find(({ id }) => id === view?.scheme);
    const errors = this.#shown(errorsOf(view, common, words));
    const count = this.asked ? errors.length : 0;
    document.title = (count > 0 ? words.problems.titlePrefix(count) : "") + this.#title;
    return html`${arrivedView(this.#exports.arrived)}
      <div class="desk">
        <div class="desk__question">
          ${count > 0 ? errorSummary(words.problems.summaryTitle(count), errors, this.#toPerson) : nothing}
          ${formView({
            ...{ words, common, person, view, scheme, errors },
            traits: scheme && traitsOf(scheme),
            ownRules: desk.schemes.some(({ own }) => own),
            change: this.#change,
            changeCommon: this.#changeCommon,
            leave: this.#leave,
            submit: () => void this.#submit(),
            saveRules: this.#exports.saveRules,
            head: personHead(desk, words),
            add: html`${addButton(desk, words)} ${tableView(this.#tables.view())}`,
          })}
        </div>
        <div class="desk__answer">
          ${answerArea({
            ...{ words, common, view, core: this.core, schemes: desk.schemes, today: this.today },
            state: this.#starting.state,
            wrong: errors.length > 0,
            ownCame: this.#exports.ownCame,
            bar: this.#exports.bar(),
            goTo: this.#goTo,
            list: peopleList(desk, words),
          })}
        </div>
      </div>`;
  }

  #shown(errors: readonly ShownError[]): ShownError[] {
    return errors.filter(
      ({ field, missing, at }) =>
        this.asked || (!missing && (at !== undefined || this.left.has(field))),
    );
  }

  readonly #change = (change: Partial<PersonTyped>) => {
    this.#exports.forget();
    this.desk.changePerson(change);
  };

  readonly #changeCommon = (change: Partial<CommonTyped>) => {
    this.#exports.forget();
    this.desk.changeCommon(change);
  };

  readonly #leave = (field: Field) => {
    this.#still.after(() => {
      this.left = new Set([...this.left, field]);
      this.#exports.remember();
    });
  };

  /** A field of somebody else: that person comes into the form first. */
  readonly #toPerson = async ({ at }: ShownError): Promise<void> => {
    if (at === undefined) return;
    await this.desk.select(at);
    await this.updateComplete;
  };

  /** Opens a part of the question and goes to a field in it. */
  readonly #goTo = (details: string, field: string) => {
    document.getElementById(details)?.setAttribute("open", "");
    const input = document.getElementById(field);
    input?.closest(".field, fieldset, details")?.scrollIntoView({ block: "start" });
    input?.focus({ preventScroll: true });
  };

  async #submit(): Promise<void> {
    this.asked = true;
    this.#exports.settle();
    await this.updateComplete;
    const target = document.getElementById(errorSummaryId) ?? document.getElementById(answerId);
    target?.focus();
  }
}
