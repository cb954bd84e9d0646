// The questions that were kept, back as what was typed.
import type {
  Core,
  IsoDate,
  Person,
  RegimeBudgetRequest,
  RulePackDocument,
  SchemeDescription,
} from "../core.ts";
import {
  nothingTyped,
  splitWholeDate,
  type DateTyped,
} from "../components/date-field/read-date.ts";
import type { Saved } from "../lib/saved.ts";
import { decidersOf, ownAuthority, rulesFor, type Coach } from "./authorities.ts";
import { newPerson, ownKey, type CommonTyped, type PersonTyped } from "./form.ts";
import { asTyped } from "./read-own.ts";
import { personKeys, questionKeys } from "./keep.ts";
import { deciderOf } from "./reckon.ts";
import { lacksVat } from "./read-rules.ts";

export interface Restored {
  common: CommonTyped;
  people: PersonTyped[];
  packs: RulePackDocument[];
  /** Rules of the visitor's own that do not tell about VAT: they stay out, the rest comes back. */
  refused: RulePackDocument[];
}

/** The number of people in it, before anything is checked. */
export const countOf = ({ questions }: Saved): number =>
  questions.reduce((sum, { people }) => sum + (Array.isArray(people) ? people.length : 0), 0);

/** Undefined when the questions are not of this page, or the core does not accept them. */
export function fromSaved(saved: Saved, core: Core, today: IsoDate): Restored | undefined {
  if (!saved.questions.every((question) => isOurs(question, core))) return undefined;
  const questions = saved.questions as unknown as RegimeBudgetRequest[];
  const own = questions.find(({ rule_packs }) => rule_packs)?.rule_packs ?? [];
  const refused = own.filter((pack) => lacksVat(pack, core));
  const usable = refused.length === 0;
  const packs = usable ? own : [];
  const schemes = schemesWith(core, packs);
  const placed = inOrder(
    questions.flatMap(({ people, scheme }) => people.map((person) => ({ person, scheme }))),
    saved.order,
  );
  const { names, authorities } = saved;
  if (!placed || [names, authorities].some((some) => some && some.length !== placed.length))
    return undefined;
  const common = commonOf(questions, saved.settings, schemes);
  if (!common) return undefined;
  const known = decidersOf(schemes).map(({ id }) => id);
  // Each person may have their own, with nobody chosen for all.
  const eachTheirOwn = common.authority === "" && authorities !== undefined;
  if (!eachTheirOwn && !known.includes(common.authority)) {
    // Who decided by rules that are refused is to be chosen again.
    if (common.authority !== ownAuthority || usable) return undefined;
    common.authority = "";
  }
  if (authorities?.some((authority) => !known.includes(authority)) === true) return undefined;
  if (saved.settings.rules === undefined)
    common.rules = familyChosen(placed, { common, authorities, schemes, today });
  return {
    common,
    people: placed.map(({ person }, index) => {
      const authority = authorities?.[index] ?? common.authority;
      const decides = authority === common.authority ? "" : authority;
      return { ...typedOf(person, names?.[index] ?? ""), decides };
    }),
    ...{ packs, refused },
  };
}

function schemesWith(core: Core, packs: readonly RulePackDocument[]): readonly SchemeDescription[] {
  const own = packs.length > 0 ? { rule_packs: [...packs] } : {};
  const answer = core.answer({ calculation: "describe", explain: false, ...own });
  return answer.problems ? [] : answer.result.schemes;
}

interface Placed {
  person: Person;
  scheme: string;
}

/** What was kept before newer rules came goes by the rules that it was kept with. */
function familyChosen(
  placed: readonly Placed[],
  {
    common,
    authorities,
    schemes,
    today,
  }: {
    common: CommonTyped;
    authorities: readonly string[] | undefined;
    schemes: readonly SchemeDescription[];
    today: IsoDate;
  },
): string {
  for (const [index, { person, scheme }] of placed.entries()) {
    const who = {
      authority: authorities?.[index] ?? common.authority,
      coach: common.coach,
    };
    const when = { today, start: person.start, chosen: "" };
    const rules = rulesFor(who, schemes, when);
    const kept = rules.choices.find((choice) => choice.scheme.id === scheme);
    if (kept && rules.scheme?.id !== scheme) return kept.family;
  }
  return "";
}

/** A table that names who decides about its first person has chosen that for all. */
export function adopt(
  common: CommonTyped,
  [first]: readonly PersonTyped[],
  schemes: readonly SchemeDescription[],
): CommonTyped {
  if (common.authority !== "" || !first) return common;
  const decider = deciderOf(first, common, decidersOf(schemes));
  return decider ? { ...common, authority: decider.id } : common;
}

const isCoach = (text: string): text is Coach => text === "internal" || text === "external";

/** Undefined when the questions do not agree about what holds for everyone. */
function commonOf(
  questions: readonly RegimeBudgetRequest[],
  { authority = "", coach = "", rules = "" }: Saved["settings"],
  schemes: readonly SchemeDescription[],
): CommonTyped | undefined {
  if (!isCoach(coach)) return undefined;
  const [first] = questions;
  const own: CommonTyped["own"] = {};
  for (const { scheme, coach_rate_cents, vat_percent, overrides = [] } of questions) {
    if (coach_rate_cents !== first?.coach_rate_cents || vat_percent !== first?.vat_percent)
      return undefined;
    for (const { regime, year, amount_cents } of overrides)
      (own[scheme] ??= {})[ownKey(regime, year)] = asTyped(amount_cents);
  }
  const families = schemes.map(({ id, family }) => family ?? id);
  if (rules !== "" && !families.includes(rules)) return undefined;
  const rate = first?.coach_rate_cents;
  return {
    ...{ authority, coach, own, rules, vat: comma(first?.vat_percent ?? "") },
    rate: rate === undefined ? "" : asTyped(rate),
  };
}

/** Each at its own place in the list; undefined unless every place is taken once. */
function inOrder(
  people: readonly Placed[],
  order: readonly number[] = [...people.keys()],
): Placed[] | undefined {
  if (order.length !== people.length || new Set(order).size !== people.length) return undefined;
  if (!order.every((place) => place in people)) return undefined;
  const placed = [...people];
  people.forEach((person, nth) => {
    placed[order[nth] ?? nth] = person;
  });
  return placed;
}

/** Hours may have stayed behind on purpose. */
const leftOut = /^\/people\/\d+\/(hours_per_week|work_hours_per_year)$/;

function isOurs(question: Record<string, unknown>, core: Core): boolean {
  const { people, rule_packs, ...terms } = question;
  if (!Object.keys(question).every((key) => questionKeys.includes(key)) || !Array.isArray(people))
    return false;
  const known = (person: unknown) =>
    typeof person === "object" &&
    person !== null &&
    Object.keys(person).every((key) => personKeys.includes(key));
  if (question.calculation !== "regime_budget" || !people.every(known)) return false;
  const named = (people as object[]).map((person) => ({ ...person, label: "1" }));
  // What was kept before rules had to tell about VAT is checked as if they did.
  const told = Array.isArray(rule_packs)
    ? rule_packs.map((pack: unknown) =>
        lacksVat(pack, core) ? { ...(pack as object), vat: "excluded" } : pack,
      )
    : rule_packs;
  const packs = rule_packs === undefined ? {} : { rule_packs: told };
  const { problems = [] } = core.answer({ ...terms, ...packs, people: named, explain: false });
  return problems.every(({ code, path }) => code === "missing_key" && leftOut.test(path));
}

const comma = (decimal: string): string => decimal.replace(".", ",");

function typedOf(person: Person, label: string): PersonTyped {
  const whole = (value: number | undefined) => (value === undefined ? "" : String(value));
  const fresh = newPerson();
  return {
    ...{ ...fresh, label },
    // The law leaves no regime to choose: elsewhere there is one to choose again.
    regime: person.regime === "wettelijk_maximum" ? fresh.regime : person.regime,
    length: person.start === undefined ? "years" : "dates",
    years: whole(person.years),
    start: typedDate(person.start),
    end: typedDate(person.end),
    granted: typedDate(person.granted_on),
    hours: comma(person.hours_per_week ?? ""),
    workHours: comma(person.work_hours_per_year ?? ""),
    used: whole(person.support_used_months),
    trial: whole(person.trial_months),
    planned: (person.planned_hours ?? []).map(comma),
  };
}

/** 2013-05-12 as a person would have typed it: 12, 5, 2013. */
function typedDate(day: string | undefined): DateTyped {
  const parts = (day === undefined ? undefined : splitWholeDate(day)) ?? nothingTyped();
  return { ...parts, day: parts.day.replace(/^0/, ""), month: parts.month.replace(/^0/, "") };
}
