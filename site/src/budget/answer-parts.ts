// What every part of the answer works with.
import type { BudgetYear, SchemeDescription } from "../core.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { Asked } from "./ask.ts";
import type { CommonTyped } from "./form.ts";
import type { Compared } from "./compare.ts";
import { traitsOf, type Traits } from "./traits.ts";

export interface AnswerParts {
  words: BudgetMessages;
  /** Of the person in the form. */
  scheme: SchemeDescription;
  traits: Traits;
  /** Every scheme that the figures are from: more than one for people who start years apart. */
  schemes: readonly SchemeDescription[];
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
  /** Of a list: what is said about all of them is not said again. */
  inList?: boolean;
}

/** Whose amounts these are: published ones, the visitor's own, or both. */
export type Whose = "published" | "own" | "both";

export function whoseOf(years: readonly BudgetYear[]): Whose {
  const own = years.filter(({ own_amount }) => own_amount).length;
  if (own === 0) return "published";
  return own === years.length ? "own" : "both";
}

/** "bedragen van 2015", or that they are the visitor's own: beside every total. */
export function tagOf({ words, traits, schemes }: AnswerParts, whose: Whose): string {
  const { answer } = words;
  if (whose === "own" || schemes.every(({ own }) => own)) return answer.own;
  const years = schemes.map((scheme) => traitsOf(scheme).amountsOf);
  if (whose === "both") return answer.both(years);
  return traits.countsHours ? answer.rulesOf(years) : answer.year(years);
}

/** The name of the rules, or how many there are. */
export const titleOf = ({ words, schemes }: AnswerParts): string =>
  schemes.length === 1
    ? (schemes[0]?.title[words.language] ?? "")
    : words.answer.severalRules(schemes.length);
