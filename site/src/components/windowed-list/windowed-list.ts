// A list of which only the rows in sight are in the page: ten thousand scroll as well as ten.
import { LitElement, html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { OwnSize } from "../../lib/own-size.ts";

/** On paper everything is in sight, as long as it is a list and no book. */
export const mostOnPaper = 200;

/** `at`: the place in the whole list. A row stays itself while others come and go. */
export class WindowedList<Row extends { at: number }> extends LitElement {
  static override properties = {
    count: { attribute: false },
    rows: { attribute: false },
    row: { attribute: false },
    label: {},
  };

  declare count: number;
  /** The rows in sight, as far as they have come. */
  declare rows: readonly Row[];
  declare row: (row: Row) => TemplateResult;
  declare label: string;
  /** Asks for the rows from here. */
  declare want: (from: number, count: number) => void;

  #wanted = { from: -1, count: 0, of: 0 };
  #height = 0;
  #onPaper = false;

  constructor() {
    super();
    this.count = 0;
    this.rows = [];
    this.label = "";
    new OwnSize(this, () => {
      this.#measure();
    });
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener("beforeprint", this.#toPaper);
    addEventListener("afterprint", this.#fromPaper);
  }

  override disconnectedCallback() {
    removeEventListener("beforeprint", this.#toPaper);
    removeEventListener("afterprint", this.#fromPaper);
    super.disconnectedCallback();
  }

  readonly #toPaper = (): void => {
    if (this.count > mostOnPaper) return;
    this.#onPaper = true;
    this.#ask({ from: 0, count: this.count, of: this.count });
  };

  readonly #fromPaper = (): void => {
    this.#onPaper = false;
    this.#look();
  };

  protected override render(): TemplateResult {
    return html`<div
      class="windowed-list"
      tabindex="0"
      role="region"
      aria-label=${this.label}
      @scroll=${this.#look}
    >
      <div class="windowed-list__space" data-space="above"></div>
      <ul class="windowed-list__rows">
        ${repeat(
          this.rows,
          ({ at }) => at,
          (row) => this.row(row),
        )}
      </ul>
      <div class="windowed-list__space" data-space="below"></div>
    </div>`;
  }

  protected override updated(): void {
    this.#measure();
  }

  /** All rows are as high as the first: the style sheet sees to that. */
  #measure(): void {
    const height = this.querySelector("li")?.getBoundingClientRect().height ?? 0;
    if (height > 0) this.#height = height;
    this.#look();
    const { from } = this.#wanted;
    this.#space("above", from * this.#height);
    this.#space("below", Math.max(0, this.count - from - this.rows.length) * this.#height);
  }

  #space(where: string, height: number): void {
    const space = this.querySelector<HTMLElement>(`[data-space=${where}]`);
    space?.style.setProperty("block-size", `${height}px`);
  }

  readonly #look = (): void => {
    const frame = this.querySelector<HTMLElement>(".windowed-list");
    if (!frame || this.#onPaper) return;
    const height = this.#height || 56;
    const inSight = Math.ceil((frame.clientHeight || 400) / height);
    // Steps of ten rows, so that not every pixel asks for others.
    const first = Math.max(0, Math.floor(frame.scrollTop / height / 10) * 10 - 10);
    const from = Math.min(first, Math.max(0, this.count - 1));
    this.#ask({ from, count: inSight + 20, of: this.count });
  };

  #ask(wanted: { from: number; count: number; of: number }): void {
    const { from, count, of } = this.#wanted;
    if (wanted.from === from && wanted.count === count && wanted.of === of) return;
    this.#wanted = wanted;
    this.want(wanted.from, wanted.count);
  }
}

customElements.define("jr-windowed-list", WindowedList);
