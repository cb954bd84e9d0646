// The page Budget: holds what was typed, has it reckoned, and shows both.
import { html, nothing, type TemplateResult } from "lit";
import type { Core, IsoDate } from "../core.ts";
import { arrivedView } from "../components/arrived.ts";
import { errorSummary } from "../components/error-summary/error-summary.ts";
import { today } from "../lib/dates.ts";
import { Starting } from "../lib/starting.ts";
import { OnRequest } from "../lib/on-request.ts";
import { QuestionPage } from "../lib/question-page.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import { answerArea } from "./answer-area.ts";
import { decidersOf } from "./authorities.ts";
import { Desk } from "./desk.ts";
import { errorsOf, type ShownError } from "./errors.ts";
import { Exports } from "./exports.ts";
import type { CommonTyped, PersonTyped } from "./form.ts";
import { formView } from "./form-view.ts";
import { addButton, personHead } from "./people-view.ts";
import { tableView } from "./table-view.ts";
import { Tables } from "./tables.ts";
import { traitsOf } from "./traits.ts";

export class BudgetPage extends QuestionPage {
  static override properties = {
    ...QuestionPage.properties,
    core: { state: true },
    today: { state: true },
  };

  declare core: Core | undefined;
  declare today: IsoDate;

  readonly words: BudgetMessages;
  readonly desk: Desk;
  readonly #tables: Tables;
  readonly #exports: Exports;
  readonly #several = new OnRequest(this, () => import("./several.ts"));
  readonly #starting = new Starting(this, "budget", (core) => {
    this.core = core;
    this.desk.start(core);
    this.#exports.start();
  });

  constructor(words: BudgetMessages) {
    super();
    this.words = words;
    this.today = today();
    this.desk = new Desk(this, words.workerScript, this.today);
    this.#tables = new Tables(this, words);
    this.#exports = new Exports(this, words);
  }

  protected override render(): TemplateResult {
    const { words, desk } = this;
    const { common, person, view } = desk;
    const scheme = desk.schemes.find(({ id }) => id === view?.scheme);
    const several = view && view.count > 1 ? this.#several.ask() : undefined;
    const errors = this.#shown(errorsOf(view, common, words));
    const count = this.told(errors, words.problems.titlePrefix);
    return html`${arrivedView(this.#exports.arrived)}
      <div class="desk">
        <div class="desk__question">
          ${count > 0 ? errorSummary(words.problems.summaryTitle(count), errors, this.#toPerson) : nothing}
          ${formView({
            ...{ words, common, person, view, scheme, errors, schemes: desk.schemes },
            deciders: decidersOf(desk.schemes),
            traits: scheme && traitsOf(scheme),
            change: this.#change,
            changeCommon: this.#changeCommon,
            leave: this.leave,
            submit: this.submit,
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
            ...{ ownCame: this.#exports.ownCame, refused: this.#exports.refused },
            bar: this.#exports.bar(),
            goTo: this.goTo,
            ...{ several, severalFailed: this.#several.failed, again: this.#several.again },
            list: several?.peopleList(desk, words) ?? nothing,
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

  protected override remember(): void {
    this.#exports.remember();
  }

  protected override settle(): void {
    this.#exports.settle();
  }

  /** A field of somebody else: that person comes into the form first. */
  readonly #toPerson = async ({ at }: ShownError): Promise<void> => {
    if (at === undefined) return;
    await this.desk.select(at);
    await this.updateComplete;
  };
}
