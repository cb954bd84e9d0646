// The questions as something to keep. Names and hours stay out unless asked for.
import type { Person, RegimeBudgetRequest } from "../core.ts";
import type { Saved } from "../lib/saved.ts";
import type { Whole } from "./whole.ts";

export const pageName = "budget";

export interface Included {
  names: boolean;
  hours: boolean;
}

/** What says something about a person's days: only on request. */
const aboutHours = ["hours_per_week", "work_hours_per_year", "planned_hours"];
export const personKeys = [
  ...["regime", "years", "start", "end", "granted_on", "support_used_months", "trial_months"],
  ...aboutHours,
];
export const questionKeys = [
  ...["calculation", "scheme", "people", "coach_rate_cents", "vat_percent", "overrides"],
  "rule_packs",
];

/** One question per scheme. With more than one, each person's place in the list goes along. */
export function toSaved(
  { questions, labels, common, authorities }: Whole,
  included: Included,
): Saved {
  const several = questions.length > 1;
  const others = authorities.some((authority) => authority !== common.authority);
  const rules = questions.map(({ rules: { scheme, version } }) => ({ scheme, version }));
  return {
    format: "jobcoach-rekenhulp",
    format_version: 1,
    page: pageName,
    rules: rules[0] && !several ? rules[0] : rules,
    questions: questions.map(({ question }) => keptOf(question, included)),
    ...(several && { order: questions.flatMap(({ places }) => places) }),
    settings: {
      ...{ authority: common.authority, coach: common.coach },
      ...(common.rules !== "" && { rules: common.rules }),
    },
    ...(others && { authorities: [...authorities] }),
    ...(included.names && { names: [...labels] }),
  };
}

function keptOf(question: RegimeBudgetRequest, { hours }: Included): Record<string, unknown> {
  const kept = (person: Person) =>
    Object.fromEntries(
      Object.entries(person).filter(
        ([key]) => personKeys.includes(key) && (hours || !aboutHours.includes(key)),
      ),
    );
  const { people, ...rest } = question;
  // Rules of the visitor's own go along only with a question about them.
  const own = rest.rule_packs?.some(({ id }) => id === rest.scheme) === true;
  const terms = Object.entries(rest).filter(
    ([key]) => questionKeys.includes(key) && (own || key !== "rule_packs"),
  );
  return { ...Object.fromEntries(terms), people: people.map(kept) };
}
