// Amounts as columns of blocks, with their words on them. Drawn at the width there is: on a
// phone the columns are narrower and the words as large.
import { LitElement, html, nothing, svg } from "lit";
import { layOut, type Column, type DrawnColumn } from "./lay-out.ts";
import { OwnSize } from "../../lib/own-size.ts";

export type { Column } from "./lay-out.ts";

export class StackedColumns extends LitElement {
  static override properties = {
    columns: { attribute: false },
    label: {},
  };

  declare columns: readonly Column[];
  declare label: string;

  readonly #size = new OwnSize(this);

  constructor() {
    super();
    this.columns = [];
    this.label = "";
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { width } = this.#size;
    if (this.columns.length === 0 || width === 0) return nothing;
    const { columns, height, base } = layOut(this.columns, width);
    return html`<svg
      class="columns"
      role="img"
      aria-label=${this.label}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      <path class="columns__base" d="M0 ${base + 0.5}H${width}" />
      ${columns.map(columnView)}
    </svg>`;
  }
}

const columnView = (column: DrawnColumn) => svg`<g
  class="columns__column columns__column--${column.tone}"
>
  <text class="columns__total" x=${column.middle} y=${column.totalAt} text-anchor="middle">${column.total}</text>
  ${column.blocks.map(
    (block) => svg`<g class="columns__block columns__block--${block.shade}">
      <rect x=${column.x} y=${block.y} width=${column.width} height=${block.height} />
      ${block.lines.map(
        (line) =>
          svg`<text x=${column.middle} y=${line.y} text-anchor="middle" class="columns__words columns__words--${line.part}">${line.text}</text>`,
      )}
    </g>`,
  )}
  ${column.names.map(
    (name, nth) =>
      svg`<text class="columns__name" x=${column.middle} y=${column.nameAt + nth * 19} text-anchor="middle">${name}</text>`,
  )}
</g>`;

customElements.define("jr-columns", StackedColumns);
