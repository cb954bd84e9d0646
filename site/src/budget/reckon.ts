// Everyone by the rules of who decides about them and of their own first day: the people of one
// scheme are one question, and the answers are put together again in the order of the people.
import type {
  Core,
  IsoDate,
  PersonBudget,
  Problem,
  RulePackDocument,
  SchemeDescription,
} from "../core.ts";
import { askAll, type Asked, type Terms } from "./ask.ts";
import {
  aroundDay,
  decidersOf,
  readDecider,
  rulesFor,
  sharedScheme,
  type Decider,
  type Who,
} from "./authorities.ts";
import { ownKey, type CommonTyped, type PersonTyped } from "./form.ts";
import { placeOf, type Issue } from "./issues.ts";
import { readCommon, type PersonRead } from "./read-person.ts";
import type { Reads } from "./reads.ts";
import { traitsOf, type Traits } from "./traits.ts";

export interface Reckoning {
  common: CommonTyped;
  packs: readonly RulePackDocument[];
  schemes: readonly SchemeDescription[];
  people: readonly PersonTyped[];
  today: IsoDate;
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
  /** Who decides about each of those. */
  authorities: readonly string[];
}

export interface Reckoned {
  parts: Part[];
  /** By the place in the list. */
  partOf: (Part | undefined)[];
  /** Who decides, by the place in the list: empty where nobody was chosen. */
  authorities: string[];
  reads: PersonRead[];
  issues: Issue[][];
  budgets: (PersonBudget | undefined)[];
  common: Issue[];
}

export function reckon(core: Core, reckoning: Reckoning, reads: Reads): Reckoned {
  const { people } = reckoning;
  const all: Reckoned = {
    ...{ parts: [], common: [], partOf: people.map(() => undefined), reads: [] },
    ...{ issues: people.map(() => []), budgets: people.map(() => undefined), authorities: [] },
  };
  for (const [scheme, places] of bySchemes(reckoning, reads, all)) {
    const traits = traitsOf(scheme);
    for (const at of places) {
      const typed = people[at];
      if (typed) all.reads[at] = reads.person(typed, scheme, traits, at + 1);
    }
    addPart(all, partOf(core, reckoning, scheme, traits, all, places), places);
  }
  return all;
}

/** The places of the people of each scheme, the oldest scheme first. */
function bySchemes(
  { common, people, schemes, today }: Reckoning,
  reads: Reads,
  all: Reckoned,
): [SchemeDescription, readonly number[]][] {
  const deciders = decidersOf(schemes);
  const shared = sharedScheme(schemes);
  const places = new Map<SchemeDescription, number[]>();
  people.forEach((typed, at) => {
    const decider = deciderOf(typed, common, deciders);
    all.authorities[at] = decider?.id ?? "";
    if (!decider) {
      const { decides } = typed;
      if (decides.trim() !== "")
        all.issues[at] = [
          {
            field: "decides",
            wrong: {
              kind: "unknown_authority",
              typed: decides,
              known: deciders.map(({ name }) => name),
            },
          },
        ];
      else if (people.length > 1)
        all.issues[at] = [{ field: "decides", wrong: { kind: "missing" } }];
    }
    const who = { authority: decider?.id ?? "", coach: common.coach };
    const when = { today, start: reads.start(typed), chosen: common.rules };
    // Until somebody is chosen the form is that of the example.
    const scheme = decider ? rulesFor(who, schemes, when).scheme : shared;
    if (!scheme) return;
    const some = places.get(scheme);
    if (some) some.push(at);
    else places.set(scheme, [at]);
  });
  return [...places].sort(([one], [two]) => one.valid_from.localeCompare(two.valid_from));
}

export const deciderOf = (
  { decides }: PersonTyped,
  { authority }: CommonTyped,
  deciders: readonly Decider[],
): Decider | undefined =>
  decides.trim() === ""
    ? deciders.find(({ id }) => id === authority)
    : readDecider(decides, deciders);

function partOf(
  core: Core,
  { common, packs, schemes, today }: Reckoning,
  scheme: SchemeDescription,
  traits: Traits,
  all: Reckoned,
  places: readonly number[],
): Part {
  const { read, issues } = readCommon(common, traits, scheme.id);
  const terms: Terms = {
    scheme: scheme.id,
    ...read,
    ...(packs.length > 0 && { rule_packs: [...packs] }),
  };
  const people = places.map((at) => {
    const one = all.reads[at];
    return one?.issues.length === 0 && all.issues[at]?.length === 0 ? one.person : undefined;
  });
  const answered = askAll(core, terms, people, false);
  places.forEach((at, nth) => {
    const who = { authority: all.authorities[at] ?? "", coach: common.coach };
    const problems = answered.problems.get(nth) ?? [];
    const found = issuesBy(problems, terms).map((issue) => gapOf(issue, who, { schemes, today }));
    all.issues[at] = [...(all.issues[at] ?? []), ...(all.reads[at]?.issues ?? []), ...found];
  });
  const at = places[0] ?? 0;
  addCommon(
    all.common,
    [...issues, ...issuesBy(answered.common, terms)].map((issue) =>
      issue.field.startsWith("own-") ? { ...issue, scheme: scheme.id, at } : issue,
    ),
  );
  const refused = answered.common.map(({ path }) => path.split("/")[1] ?? "");
  const included = answered.included.flatMap((nth) => places[nth] ?? []);
  return {
    ...{ scheme, traits, asked: answered.asked, included },
    authorities: included.map((place) => all.authorities[place] ?? ""),
    terms: { ...terms, ...Object.fromEntries(refused.map((key) => [key, undefined])) },
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
    if (!known.some(({ field, scheme }) => field === issue.field && scheme === issue.scheme))
      known.push(issue);
}

/** A first day without known rules is told with the rules on either side of it. */
export function gapOf(
  issue: Issue,
  who: Who,
  { schemes, today }: Pick<Reckoning, "schemes" | "today">,
): Issue {
  const { wrong, field } = issue;
  if (field !== "start" || wrong.kind !== "core") return issue;
  const { problem } = wrong;
  if (problem.code !== "no_rule_in_force") return issue;
  const { on } = problem.detail;
  const gap = { on, past: on < today, authority: who.authority, ...aroundDay(who, schemes, on) };
  return { field, wrong: { kind: "no_rule", gap } };
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
