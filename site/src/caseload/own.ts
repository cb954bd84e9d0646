// Amounts of the municipality's own: rules of its own, made from the published ones.
import { ownPack, ownRules, type OwnRules } from "../budget/own-rules.ts";
import { asTyped } from "../budget/read-own.ts";
import { ownKey } from "../budget/form.ts";
import type { AmountOverride, Regime, RulePackDocument, SchemeDescription } from "../core.ts";

/** The regimes of placements. */
export const regimes: readonly Regime[] = ["licht", "midden"];

export type OwnTerms = Pick<OwnRules, "today" | "words">;

/** They hold for whatever month is asked: whoever fills them in says so. */
export const ownAmounts = (
  scheme: SchemeDescription,
  overrides: readonly AmountOverride[],
  terms: OwnTerms,
): RulePackDocument =>
  ownRules(scheme, overrides, {
    ...{ ...terms, from: scheme.valid_from },
    calculations: ["regime_budget", "caseload_budget"],
  });

type Amounts = Partial<Record<Regime, readonly number[]>>;

const amountsIn = (figure: { periods: readonly { value: unknown }[] } | undefined) =>
  (figure?.periods.at(-1)?.value ?? {}) as Amounts;

/** What stands in rules of one's own and not in the published ones. Undefined without both regimes. */
export function typedFrom(
  pack: RulePackDocument,
  scheme: SchemeDescription,
): Record<string, string> | undefined {
  const own = amountsIn(pack.figures.yearly_amounts);
  if (!regimes.every((regime) => Array.isArray(own[regime]))) return undefined;
  const published = amountsIn(scheme.figures.find(({ id }) => id === "yearly_amounts"));
  const typed: Record<string, string> = {};
  for (const regime of regimes) {
    const [mine = [], theirs = []] = [own[regime], published[regime]];
    for (let year = 1; year <= (scheme.years ?? 0); year += 1) {
      // The last amount holds for all later years.
      const amount = mine[year - 1] ?? mine.at(-1);
      if (amount !== undefined && amount !== (theirs[year - 1] ?? theirs.at(-1)))
        typed[ownKey(regime, year)] = asTyped(amount);
    }
  }
  return typed;
}

/** Ours, with one amount for each regime and year: others say more than this page can show. */
export const isOurs = ({ id, figures }: RulePackDocument): boolean =>
  id === ownPack.id && figures.yearly_amounts?.periods.length === 1;
