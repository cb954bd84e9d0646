// What every page with a question and its answer does alike: when something wrong is said,
// that nothing moves under the pointer, and where the keyboard goes.
import { LitElement } from "lit";
import { errorSummaryId } from "../components/error-summary/error-summary.ts";
import { HoldStill } from "./hold-still.ts";
import { StayInView } from "./stay-in-view.ts";

/** The sentence that the keyboard goes to when a person asks for the answer. */
export const answerId = "answer";

export abstract class QuestionPage extends LitElement {
  static override properties = { asked: { state: true }, left: { state: true } };

  /** The person asked for an answer: from now on everything that is wrong is said. */
  declare asked: boolean;
  /** Fields that the person has been in and left. */
  declare left: ReadonlySet<string>;

  readonly #still = new HoldStill();
  readonly #stay = new StayInView(() => this.querySelector(".desk__question"));
  readonly #title = document.title;

  constructor() {
    super();
    this.asked = false;
    this.left = new Set();
  }

  /** Keeps what was typed in the history of the tab. */
  protected abstract remember(): void;
  /** The person asked for an answer of their own: what came by a link is said no more. */
  protected abstract settle(): void;

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

  /** The number of things wrong that the person was told of, in the title of the tab too. */
  protected told(errors: readonly unknown[], prefix: (count: number) => string): number {
    const count = this.asked ? errors.length : 0;
    document.title = (count > 0 ? prefix(count) : "") + this.#title;
    return count;
  }

  protected readonly leave = (field: string): void => {
    // At once: the press that ends this field may be on a link, and then there is no after.
    this.remember();
    this.#still.after(() => {
      this.left = new Set([...this.left, field]);
    });
  };

  /** Opens a part of the question and goes to a field in it. */
  protected readonly goTo = (details: string, field: string): void => {
    document.getElementById(details)?.setAttribute("open", "");
    const input = document.getElementById(field);
    input?.closest(".field, fieldset, details")?.scrollIntoView({ block: "start" });
    input?.focus({ preventScroll: true });
  };

  protected readonly submit = (): void => {
    void this.#submit();
  };

  async #submit(): Promise<void> {
    this.asked = true;
    this.settle();
    await this.updateComplete;
    const summary = document.getElementById(errorSummaryId);
    // All is well: from here on a field is judged again when it is left.
    if (!summary) this.asked = false;
    (summary ?? document.getElementById(answerId))?.focus();
  }
}
