// Everyone by the rules of their own first day: the people of one scheme are one question, and
// the answers are put together again in the order of the people.
import type { Core, PersonBudget, Problem, RulePackDocument, SchemeDescription } from "../core.ts";
import { askAll, type Asked, type Terms } from "./ask.ts";
import { inForceOn } from "./authorities.ts";
import { ownKey, type CommonTyped, type PersonTyped } from "./form.ts";
import { placeOf, type Issue } from "./issues.ts";
import { readCommon, type PersonRead } from "./read-person.ts";
import type { Reads } from "./reads.ts";
import { traitsOf, type Traits } from "./traits.ts";

export interface Reckoning {
  common: CommonTyped;
  packs: readonly RulePackDocument[];
  /** The schemes to choose from, the oldest first. */
  family: readonly SchemeDescription[];
  people: readonly PersonTyped[];
}

/** The people of one scheme. */
export interface Part {
  scheme: SchemeDescription;
  traits: Traits;
  /** What holds for all of them, without what the core refused. */
  terms: Terms;
  /** Undefined when none of them can be reckoned. */
  asked: Asked | undefined;
  /** Their places in the whole list, in the order of the question. */
  included: readonly number[];
}

export interface Reckoned {
  parts: Part[];
  /** By the place in the list. */
  partOf: Part[];
  reads: PersonRead[];
  issues: Issue[][];
  budgets: (PersonBudget | undefined)[];
  common: Issue[];
}

export function reckon(core: Core, reckoning: Reckoning, reads: Reads): Reckoned {
  const { people } = reckoning;
  const all: Reckoned = {
    ...{ parts: [], common: [], partOf: [], reads: [] },
    ...{ issues: [], budgets: people.map(() => undefined) },
  };
  for (const [scheme, places] of bySchemes(reckoning, reads)) {
    const traits = traitsOf(scheme);
    for (const at of places) {
      const typed = people[at];
      if (typed) all.reads[at] = reads.person(typed, scheme, traits, at + 1);
    }
    addPart(all, partOf(core, reckoning, scheme, traits, all, places), places);
  }
  return all;
}

/** The places of the people of each scheme, schemes in the order of the family. */
function bySchemes(
  { family, people }: Reckoning,
  reads: Reads,
): [SchemeDescription, readonly number[]][] {
  const places = new Map<SchemeDescription, number[]>(family.map((scheme) => [scheme, []]));
  people.forEach((typed, at) => {
    const scheme = inForceOn(family, reads.start(typed));
    if (scheme) places.get(scheme)?.push(at);
  });
  return [...places].filter(([, some]) => some.length > 0);
}

function partOf(
  core: Core,
  { common, packs }: Reckoning,
  scheme: SchemeDescription,
  traits: Traits,
  all: Reckoned,
  places: readonly number[],
): Part {
  const { read, issues } = readCommon(common, traits);
  const terms: Terms = {
    scheme: scheme.id,
    ...read,
    ...(packs.length > 0 && { rule_packs: [...packs] }),
  };
  const people = places.map((at) => {
    const one = all.reads[at];
    return one?.issues.length === 0 ? one.person : undefined;
  });
  const answered = askAll(core, terms, people, false);
  places.forEach((at, nth) => {
    const problems = answered.problems.get(nth) ?? [];
    all.issues[at] = [...(all.reads[at]?.issues ?? []), ...issuesBy(problems, terms)];
  });
  addCommon(all.common, [...issues, ...issuesBy(answered.common, terms)]);
  const refused = answered.common.map(({ path }) => path.split("/")[1] ?? "");
  return {
    ...{ scheme, traits, asked: answered.asked },
    terms: { ...terms, ...Object.fromEntries(refused.map((key) => [key, undefined])) },
    included: answered.included.flatMap((nth) => places[nth] ?? []),
  };
}

function addPart(all: Reckoned, part: Part, places: readonly number[]): void {
  all.parts.push(part);
  for (const at of places) all.partOf[at] = part;
  const result = part.asked?.answer.result;
  if (!result || result.outcome === "decided_by_authority") return;
  part.included.forEach((at, nth) => {
    all.budgets[at] = result.people[nth];
  });
}

/** What holds for all is wrong for all: said once. */
export function addCommon(known: Issue[], more: readonly Issue[]): void {
  for (const issue of more)
    if (!known.some(({ field }) => field === issue.field)) known.push(issue);
}

export function issuesBy(problems: readonly Problem[], { overrides }: Terms): Issue[] {
  return problems.flatMap((problem) => {
    const issue = placeOf(problem)?.issue;
    if (!issue) return [];
    // The core counts the amounts; on the page they have a regime and a year.
    const own = overrides?.[Number(/^own-(\d+)$/.exec(issue.field)?.[1] ?? NaN)];
    return own ? { ...issue, field: `own-${ownKey(own.regime, own.year)}` as const } : issue;
  });
}
