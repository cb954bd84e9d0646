// Everything that was asked, one question per scheme, with the places of its people in the list.
import type { RegimeBudgetRequest, RulesUsed } from "../core.ts";
import type { CommonTyped, PersonTyped } from "./form.ts";
import type { Part } from "./reckon.ts";

export interface Whole {
  questions: {
    question: RegimeBudgetRequest;
    rules: Pick<RulesUsed, "scheme" | "version">;
    /** Of its people, among all that can be reckoned. */
    places: number[];
  }[];
  /** Of all that can be reckoned, in the order of the list. */
  labels: string[];
  /** Who decides about each of them, in the same order. */
  authorities: string[];
  common: CommonTyped;
}

/** Undefined when nobody can be reckoned. */
export function wholeOf(
  parts: readonly Part[],
  people: readonly PersonTyped[],
  common: CommonTyped,
  authorities: readonly string[],
): Whole | undefined {
  const kept = parts.flatMap(({ included }) => included).sort((a, b) => a - b);
  if (kept.length === 0) return undefined;
  const placeOf = new Map(kept.map((at, place) => [at, place]));
  return {
    questions: parts.flatMap(({ asked, included }) =>
      asked
        ? {
            question: asked.question,
            rules: asked.answer.rules,
            places: included.flatMap((at) => placeOf.get(at) ?? []),
          }
        : [],
    ),
    labels: kept.map((at) => people[at]?.label.trim() ?? ""),
    authorities: kept.map((at) => authorities[at] ?? ""),
    common,
  };
}
