// The scores of one side. What it says in words is the label; the table stands under it.
import { Drawn } from "../picture/drawn.ts";
import { layOut, type Distribution } from "./lay-out.ts";

export type { Distribution } from "./lay-out.ts";

export class ScoreDistribution extends Drawn {
  static override properties = { ...Drawn.properties, scores: { attribute: false } };

  declare scores: Distribution | undefined;

  protected override draw(width: number) {
    return this.scores && layOut(this.scores, width);
  }
}

customElements.define("jr-score-distribution", ScoreDistribution);
