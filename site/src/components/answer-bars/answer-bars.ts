// The answers of one side, question by question. The table stands under it.
import { Drawn } from "../picture/drawn.ts";
import { layOut, type AnswersAsked } from "./lay-out.ts";

export type { AnswersAsked } from "./lay-out.ts";

export class AnswerBars extends Drawn {
  static override properties = { ...Drawn.properties, asked: { attribute: false } };

  declare asked: AnswersAsked | undefined;

  protected override draw(width: number) {
    return this.asked && layOut(this.asked, width);
  }
}

customElements.define("jr-answer-bars", AnswerBars);
