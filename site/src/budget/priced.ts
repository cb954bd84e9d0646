// Whose hourly rate the hours were priced at.
import type { BudgetAnswer } from "./ask.ts";

/** `rate_cents`: the visitor's own, where the authority's is not known. */
export type Priced = { by: "authority" } | { by: "own" | "both"; rate_cents: number };

/** Undefined where amounts are no price of hours, or no price is known. */
export function pricedOf({ notices }: Pick<BudgetAnswer, "notices">): Priced | undefined {
  const own = notices.find(({ code }) => code === "priced_at_coach_rate");
  // In a scheme of hours only a published rate has a year.
  const published = notices.some(({ code }) => code === "amounts_of_year");
  if (own?.code !== "priced_at_coach_rate") return published ? { by: "authority" } : undefined;
  return { by: published ? "both" : "own", rate_cents: own.data.coach_rate_cents };
}
