// What every part of the answer works with.
import type { SchemeDescription } from "../core.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { Asked } from "./ask.ts";
import type { CommonTyped } from "./form.ts";
import type { Compared } from "./compare.ts";
import type { Traits } from "./traits.ts";

export interface AnswerParts {
  words: BudgetMessages;
  scheme: SchemeDescription;
  traits: Traits;
  common: CommonTyped;
  /** An answer that shows what will come: grey, and marked as such. */
  example: boolean;
  /** The id of the sentence. */
  id: string;
  /** Opens a part of the question and goes to a field in it. */
  goTo: (details: string, field: string) => void;
}

export interface OnePerson extends AnswerParts {
  asked: Asked;
  compared: readonly Compared[];
}

/** "bedragen van 2015", or that they are the visitor's own: beside every total. */
export const tagOf = ({ words, traits, scheme }: AnswerParts, own: boolean): string =>
  own || scheme.own
    ? words.answer.own
    : traits.countsHours
      ? words.answer.rulesOf(traits.amountsOf)
      : words.answer.year(traits.amountsOf);
