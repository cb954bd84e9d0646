// Periods on a line of time, one row each, because the month to report in lies inside the
// next period. Drawn at the width there is: on a phone fewer words, the same size of text.
import { LitElement, html, svg, nothing } from "lit";
import type { IsoDate } from "../../core.ts";
import { axisYears, timeScale, type Scale } from "./scale.ts";
import { OwnSize } from "../../lib/own-size.ts";

export interface TimelineRow {
  /** What the row is and what its marked end means: from the longest wording to the shortest. */
  labels: readonly [string, ...string[]];
  from: IsoDate;
  to: IsoDate;
  /** The end of the time to act, after `to`. */
  until: IsoDate;
  tone: "past" | "now" | "next";
}

const rowHeight = 50;
const barTop = 22;
const barHeight = 16;
const top = 30;
const perLetter = 7.4;

export class Timeline extends LitElement {
  static override properties = {
    rows: { attribute: false },
    today: { attribute: false },
    label: {},
    todayWord: { attribute: "today-word" },
  };

  declare rows: readonly TimelineRow[];
  declare today: IsoDate;
  declare label: string;
  declare todayWord: string;

  readonly #size = new OwnSize(this);

  constructor() {
    super();
    this.rows = [];
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { rows } = this;
    const { width } = this.#size;
    if (rows.length === 0 || width === 0) return nothing;
    const days = [...rows.flatMap((row) => [row.from, row.until])].sort();
    const scale = timeScale(days[0] ?? "", days.at(-1) ?? "", width);
    const height = top + rows.length * rowHeight;
    const wording = longestThatFits(rows, scale);
    return html`<svg
      class="timeline"
      role="img"
      aria-label=${this.label}
      width=${width}
      height=${height + 26}
      viewBox="0 0 ${width} ${height + 26}"
    >
      ${this.#axis(scale, height)} ${this.#today(scale, height)}
      ${rows.map((row, index) => this.#row(row, index, scale, wording))}
    </svg>`;
  }

  #axis(scale: Scale, height: number) {
    return svg`<g class="timeline__axis">
      <path class="timeline__line" d="M0 ${height + 0.5}H${scale.width}" />
      ${axisYears(scale).map(
        ({ x, year }) => svg`<path class="timeline__tick" d="M${x} ${top}V${height + 5}" />
          <text class="timeline__year" x=${Math.min(x, scale.width - 34)} y=${height + 20}>${year}</text>`,
      )}
    </g>`;
  }

  #row(row: TimelineRow, index: number, scale: Scale, wording: number) {
    const y = top + index * rowHeight;
    const [from, to, until] = [scale.x(row.from), scale.x(row.to), scale.x(row.until)];
    const right = atEnd(row, scale);
    return svg`<g class="timeline__row timeline__row--${row.tone}">
      <text class="timeline__label" x=${right ? until : from} y=${y + 14} text-anchor=${right ? "end" : "start"}>${row.labels[wording] ?? ""}</text>
      <rect class="timeline__period" x=${from} y=${y + barTop} width=${Math.max(to - from, 2)} height=${barHeight} rx="3" />
      <rect class="timeline__due" x=${to} y=${y + barTop - 3} width=${Math.max(until - to, 5)} height=${barHeight + 6} rx="2" />
    </g>`;
  }

  #today(scale: Scale, height: number) {
    const x = scale.x(this.today);
    if (x < 0 || x > scale.width) return nothing;
    const room = this.todayWord.length * 4;
    return svg`<g class="timeline__today">
      <path d="M${x} 18V${height}" />
      <text x=${Math.min(Math.max(x, room), scale.width - room)} y="12" text-anchor="middle">${this.todayWord}</text>
    </g>`;
  }
}

/** A label stands on the side of its bar that has room; one wording for all of them. */
const atEnd = ({ from }: TimelineRow, scale: Scale): boolean => scale.x(from) > scale.width / 2;

function longestThatFits(rows: readonly TimelineRow[], scale: Scale): number {
  const fits = (wording: number) =>
    rows.every((row) => {
      const room = atEnd(row, scale) ? scale.x(row.until) : scale.width - scale.x(row.from);
      return (row.labels[wording] ?? "").length * perLetter <= room;
    });
  const wordings = rows[0]?.labels.length ?? 1;
  for (let wording = 0; wording < wordings; wording += 1) if (fits(wording)) return wording;
  return wordings - 1;
}

customElements.define("jr-timeline", Timeline);
