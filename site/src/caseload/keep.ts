// The question about placements as something to keep, and back again.
import { ownPack } from "../budget/own-rules.ts";
import type { CaseloadBudgetRequest, Core, SchemeDescription } from "../core.ts";
import type { Saved } from "../lib/saved.ts";
import type { CaseloadAsked } from "./assess.ts";
import { isOurs, typedFrom } from "./own.ts";
import type { CaseloadTyped } from "./read-form.ts";

export const pageName = "caseload";

export function toSaved({ question, answer }: CaseloadAsked): Saved {
  const { scheme, version } = answer.rules;
  return {
    format: "jobcoach-rekenhulp",
    format_version: 1,
    page: pageName,
    rules: { scheme, version },
    questions: [{ ...question }],
    settings: {},
  };
}

/** Undefined when the question is not one of this page, or the core does not accept it. */
export function fromSaved(
  { questions }: Saved,
  core: Core,
  scheme: SchemeDescription,
): CaseloadTyped | undefined {
  const [question, ...more] = questions;
  if (!question || more.length > 0 || question.calculation !== "caseload_budget") return undefined;
  if ("overrides" in question || core.answer(question).problems) return undefined;
  const asked = question as unknown as CaseloadBudgetRequest;
  const own = ownOf(asked, scheme);
  if (!own) return undefined;
  const comma = (decimal: string) => decimal.replace(".", ",");
  const [year = "", month = ""] = asked.from.split("-");
  return {
    from: `${String(Number(month))} ${year}`,
    months: String(asked.months),
    placements: comma(asked.placements_per_month),
    midden: comma(asked.midden_percent),
    low: comma(asked.need_low_percent),
    high: comma(asked.need_high_percent),
    years: String(asked.years),
    own,
  };
}

function ownOf(
  { scheme: id, rule_packs: packs = [] }: CaseloadBudgetRequest,
  scheme: SchemeDescription,
): Record<string, string> | undefined {
  const [pack, ...more] = packs;
  if (!pack) return id === scheme.id ? {} : undefined;
  return more.length === 0 && id === ownPack.id && isOurs(pack)
    ? typedFrom(pack, scheme)
    : undefined;
}
