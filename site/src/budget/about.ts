// Which remark belongs where on the page: each is said once, beside what it is about.
import type { BudgetNotice } from "../lib/answer-kinds.ts";
import type { OnePerson } from "./answer-parts.ts";
import type { Totals } from "./totals.ts";

/** What the visitor should know before the figures are used. The year has a tag of its own. */
function atSentence({ code }: BudgetNotice): boolean {
  switch (code) {
    case "below_condition":
    case "cut_at_maximum":
    case "followed_scheme_reckons_pro_rata":
    case "hourly_rate_unknown":
    case "priced_at_coach_rate":
    case "own_rules":
    case "own_amounts":
    case "own_amounts_incomplete":
    case "rule_ended":
      return true;
    case "assumption":
    case "not_used":
    case "framework_may_have_changed":
    case "amounts_of_year":
      return false;
  }
}

/** That rules ended stands under the sentence already, unless it is about a year of this person. */
export const noticesAtSentence = ({ asked, traits }: OnePerson): BudgetNotice[] =>
  onceEach(
    asked.answer.notices
      .filter(atSentence)
      .filter(({ code, data }) => code !== "rule_ended" || data.from !== null)
      // The law has no rate: that its price is missing is no remark.
      .filter(({ code }) => code !== "hourly_rate_unknown" || !traits.isLaw),
  );

/** One person below a condition is told at that person, not at the total. */
export const noticesAtTotals = ({ notices }: Totals, isLaw: (scheme: string) => boolean) =>
  notices
    .filter(({ notice }) => atSentence(notice) && notice.code !== "below_condition")
    .filter(({ notice, scheme }) => notice.code !== "hourly_rate_unknown" || !isLaw(scheme));

/** Remarks about the rules and about our choices: with the explanation. */
export const noticesAboutRules = (all: readonly BudgetNotice[]): BudgetNotice[] =>
  onceEach(all.filter((notice) => !atSentence(notice)));

/** A remark that comes back for every year is said once. */
function onceEach(all: readonly BudgetNotice[]): BudgetNotice[] {
  const seen = new Set<string>();
  return all.filter((notice) => {
    const key = keyOf(notice);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The last day of a rule is the same for every year after it: only the first of them is named. */
function keyOf({ code, data }: BudgetNotice): string {
  if (code !== "rule_ended") return code + JSON.stringify(data);
  return `${code} ${data.from !== null && data.from <= data.valid_to ? "within" : "after"}`;
}
