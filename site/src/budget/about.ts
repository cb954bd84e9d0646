// Which remark belongs where on the page: each is said once, beside what it is about.
import type { BudgetNotice } from "../lib/answer-kinds.ts";
import type { AnswerParts, OnePerson } from "./answer-parts.ts";
import type { Totals } from "./totals.ts";

/** What the visitor should know before the figures are used. The year has a tag of its own. */
function atSentence({ code }: BudgetNotice): boolean {
  switch (code) {
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

export const noticesAtSentence = ({ asked }: OnePerson): BudgetNotice[] =>
  onceEach(asked.answer.notices.filter(atSentence));

export const noticesAtTotals = ({ notices }: Totals): BudgetNotice[] =>
  notices.map(({ notice }) => notice).filter(atSentence);

/** Remarks about the rules and about our choices: with the explanation. */
export const noticesAboutRules = (all: readonly BudgetNotice[]): BudgetNotice[] =>
  onceEach(all.filter((notice) => !atSentence(notice)));

/** A remark that comes back for every year is said once. */
function onceEach(all: readonly BudgetNotice[]): BudgetNotice[] {
  const seen = new Set<string>();
  return all.filter(({ code, data }) => {
    // The last day of a rule is the same for every year after it.
    const key = code === "rule_ended" ? code : code + JSON.stringify(data);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The text of the four cities is around these amounts. */
export const followsFourCities = ({ scheme }: AnswerParts): boolean => scheme.id === "g4-2015";
