// A picture at the width that it has: on a phone it has fewer words, and they are as large.
import { LitElement, html, nothing } from "lit";
import { shapeView, texturesView, type Picture } from "./picture.ts";

let made = 0;

export abstract class Drawn extends LitElement {
  static override properties = {
    /** What the picture shows, for who does not see it. */
    label: {},
    width: { state: true },
  };

  declare label: string;
  declare width: number;

  readonly #id = `picture-${(made += 1)}`;
  readonly #observer = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0) this.width = width;
  });

  constructor() {
    super();
    this.label = "";
    this.width = 0;
  }

  /** Undefined while there is nothing to draw. */
  protected abstract draw(width: number): Picture | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback() {
    this.#observer.disconnect();
    super.disconnectedCallback();
  }

  protected override render() {
    const picture = this.width > 0 ? this.draw(this.width) : undefined;
    if (!picture) return nothing;
    const { width, height, shapes } = picture;
    return html`<svg
      class="picture"
      role="img"
      aria-label=${this.label}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      ${texturesView(this.#id)} ${shapes.map((shape) => shapeView(shape, this.#id))}
    </svg>`;
  }
}
