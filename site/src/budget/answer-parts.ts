// What every part of the answer works with.
import type { BudgetYear, IsoDate, SchemeDescription } from "../core.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import type { Asked } from "./ask.ts";
import { otherAuthority, standingOf, type Decider, type Standing } from "./authorities.ts";
import type { CommonTyped } from "./form.ts";
import type { Compared } from "./compare.ts";
import { pricedOf, type Priced } from "./priced.ts";
import type { Tense } from "./said.ts";
import { traitsOf, type Traits } from "./traits.ts";

export interface AnswerParts {
  words: BudgetMessages;
  /** Of the person in the form. */
  scheme: SchemeDescription;
  traits: Traits;
  /** Who decides about the person in the form; empty while nobody was chosen. */
  authority: string;
  deciders: readonly Decider[];
  /** Every scheme that the figures are from: more than one for people who start years apart. */
  schemes: readonly SchemeDescription[];
  /** Every scheme that there is. */
  known: readonly SchemeDescription[];
  common: CommonTyped;
  today: IsoDate;
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

/** Of rules of the visitor's own every amount is theirs. */
export function whoseOf(
  years: readonly BudgetYear[],
  scheme: Pick<SchemeDescription, "own">,
): Whose {
  if (scheme.own) return "own";
  const own = years.filter(({ own_amount }) => own_amount).length;
  if (own === 0) return "published";
  return own === years.length ? "own" : "both";
}

/** "bedragen van 2015", or that they are the visitor's own: beside every total. */
export function tagOf({ words, traits, schemes }: AnswerParts, whose: Whose): string {
  const { answer } = words;
  const published = schemes.filter(({ own }) => !own);
  if (whose === "own" || published.length === 0) return answer.own;
  const years = [...new Set(published.map((scheme) => traitsOf(scheme).amountsOf))].sort();
  if (whose === "both") return answer.both(years);
  return traits.countsHours || schemes.some((scheme) => traitsOf(scheme).countsHours)
    ? answer.rulesOf(years)
    : answer.year(years);
}

/** The name of the rules, or how many there are. */
export const titleOf = ({ words, schemes }: AnswerParts): string =>
  schemes.length === 1
    ? (schemes[0]?.title[words.language] ?? "")
    : words.answer.severalRules(schemes.length);

/** Who decides, as a sentence names them. */
export function nameOf({ words, deciders }: AnswerParts, id: string): string {
  if (id === otherAuthority) return words.answer.yourMunicipality;
  return deciders.find((one) => one.id === id)?.name[words.language] ?? "";
}

export const standing = (parts: AnswerParts, scheme = parts.scheme): Standing =>
  standingOf(
    scheme,
    { authority: parts.authority, coach: parts.common.coach },
    parts.known,
    parts.today,
  );

export const tenseOf = (parts: AnswerParts): Tense => (standing(parts).past ? "past" : "now");

/** Whose rate the hours of a scheme were priced at; undefined where amounts are no price. */
export const pricedBy = ({ traits, asked }: OnePerson): Priced | undefined =>
  traits.countsHours ? pricedOf(asked.answer) : undefined;

/** A maximum only where the authority set it; else the visitor's own, or a price at their rate. */
export type AmountKind = Whose | "cost";

export const amountKind = (whose: Whose, priced: Priced | undefined): AmountKind =>
  priced && priced.by !== "authority" ? "cost" : whose;

export type VatKind = "excluded" | "notStated" | "notEverywhere";

/** What is known of VAT in amounts of these schemes; undefined where they have none. */
export function vatOf(
  schemes: readonly SchemeDescription[],
  kind: AmountKind,
): VatKind | undefined {
  // What the visitor filled in was asked without VAT; rules of their own tell it themselves.
  if (kind === "cost" || (kind === "own" && schemes.some(({ own }) => !own))) return "excluded";
  const kinds = new Set(schemes.flatMap(({ vat }) => vat ?? []));
  if (!kinds.has("not_stated")) return kinds.has("excluded") ? "excluded" : undefined;
  return kinds.size > 1 ? "notEverywhere" : "notStated";
}
