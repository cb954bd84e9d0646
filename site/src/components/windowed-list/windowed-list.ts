// A list of which only the rows in sight are in the page: ten thousand scroll as well as ten.
import { LitElement, html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { OwnSize } from "../../lib/own-size.ts";

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
    if (!frame) return;
    const height = this.#height || 56;
    const inSight = Math.ceil((frame.clientHeight || 400) / height);
    // Steps of ten rows, so that not every pixel asks for others.
    const first = Math.max(0, Math.floor(frame.scrollTop / height / 10) * 10 - 10);
    const from = Math.min(first, Math.max(0, this.count - 1));
    const count = inSight + 20;
    if (
      this.#wanted.from === from &&
      this.#wanted.count === count &&
      this.#wanted.of === this.count
    )
      return;
    this.#wanted = { from, count, of: this.count };
    this.want(from, count);
  };
}

customElements.define("jr-windowed-list", WindowedList);
