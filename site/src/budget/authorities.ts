// Who decides, and by which schemes. Both are the core's to tell: no name stands here.
import type { Bilingual, Coach, IsoDate, SchemeDescription } from "../core.ts";

export type { Coach };

/** Of rules of the visitor's own that name nobody, or somebody who is known here. */
export const ownAuthority = "own";
// In both languages at once: tables come from anywhere.
const ownName: Bilingual = { nl: "uw eigen regels", en: "your own rules" };
/** Of the national frame: every municipality that no other scheme names. */
export const otherAuthority = "other";

export interface Decider {
  id: string;
  name: Bilingual;
  own: boolean;
}

export interface Who {
  authority: string;
  coach: Coach;
}

const forBudgets = (schemes: readonly SchemeDescription[]): SchemeDescription[] =>
  schemes.filter(({ calculations }) => calculations.includes("regime_budget"));

/** Everyone who decides by a scheme. Who has most rules comes first, who is not named last. */
export function decidersOf(schemes: readonly SchemeDescription[]): Decider[] {
  const counts = new Map<string, { decider: Decider; count: number }>();
  const add = (decider: Decider): void => {
    const known = counts.get(decider.id);
    if (known) known.count += 1;
    else counts.set(decider.id, { decider, count: 1 });
  };
  const some = forBudgets(schemes);
  for (const { authorities } of some.filter(({ own }) => !own))
    for (const { id, name } of authorities) add({ id, name, own: false });
  const ours = new Set(counts.keys());
  for (const { authorities } of some.filter(({ own }) => own)) {
    const theirs = authorities.filter(({ id }) => !ours.has(id));
    for (const { id, name } of theirs) add({ id, name, own: true });
    if (theirs.length === 0) add({ id: ownAuthority, name: ownName, own: true });
  }
  const rank = (id: string, count: number): number => (id === otherAuthority ? 0 : count);
  return [...counts.values()]
    .sort((one, two) => rank(two.decider.id, two.count) - rank(one.decider.id, one.count))
    .map(({ decider }) => decider);
}

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/['’‘]/g, "’")
    .replace(/[_\s-]+/g, " ");

/** Who is meant by a cell of a table or a value of the form, in either language. */
export const readDecider = (typed: string, deciders: readonly Decider[]): Decider | undefined => {
  const wanted = plain(typed);
  return deciders.find(({ id, name }) =>
    [id, name.nl, name.en].some((one) => plain(one) === wanted),
  );
};

/** The schemes by which somebody decides, the oldest first. */
const schemesOf = (
  { authority, coach }: Who,
  schemes: readonly SchemeDescription[],
): SchemeDescription[] => {
  const theirs = forBudgets(schemes).filter(({ authorities, own }) =>
    authority === ownAuthority ? own : authorities.some(({ id }) => id === authority),
  );
  // Rules of the visitor's own never take the place of ours.
  const ours = theirs.filter(({ own }) => !own);
  return (ours.length > 0 ? ours : theirs)
    .filter(({ coaches }) => coaches.length === 0 || coaches.includes(coach))
    .sort((a, b) => a.valid_from.localeCompare(b.valid_from));
};

/** Schemes that succeed each other. */
export interface Family {
  id: string;
  /** The oldest first. */
  schemes: SchemeDescription[];
}

/** The newest family first: what holds now before what held once. */
function familiesOf(schemes: readonly SchemeDescription[]): Family[] {
  const families = new Map<string, Family>();
  for (const scheme of schemes) {
    const id = scheme.family ?? scheme.id;
    const known = families.get(id);
    if (known) known.schemes.push(scheme);
    else families.set(id, { id, schemes: [scheme] });
  }
  const newest = ({ schemes: all }: Family): string => all.at(-1)?.valid_from ?? "";
  return [...families.values()].sort((a, b) => newest(b).localeCompare(newest(a)));
}

const isInForce = ({ valid_from, valid_to }: SchemeDescription, on: IsoDate): boolean =>
  valid_from <= on && (valid_to === null || on <= valid_to);

export interface Rules {
  /** Undefined where the core knows none. */
  scheme: SchemeDescription | undefined;
  /** The newest of each family that the visitor may choose: more than one when there is a choice. */
  choices: { family: string; scheme: SchemeDescription }[];
}

/**
 * The rules for somebody's first day, and without that day those of today. `chosen` is a family
 * that the visitor prefers. Where none is in force the nearest is given: it answers that it is not.
 */
export function rulesFor(
  who: Who,
  schemes: readonly SchemeDescription[],
  { today, start, chosen }: { today: IsoDate; start?: IsoDate | undefined; chosen: string },
): Rules {
  const families = familiesOf(schemesOf(who, schemes));
  const day = start ?? today;
  const holding = families.filter(({ schemes: all }) => all.some((one) => isInForce(one, day)));
  // On a day of one's own only what was in force then can be chosen.
  const offered = start === undefined ? families : holding;
  const mine = offered.find(({ id }) => id === chosen) ?? holding[0] ?? nearest(families, day);
  return {
    scheme: mine && (start === undefined ? mine.schemes.at(-1) : onDay(mine.schemes, start)),
    choices: offered.flatMap(({ id, schemes: all }) => {
      const scheme = start === undefined ? all.at(-1) : onDay(all, start);
      return scheme ? { family: id, scheme } : [];
    }),
  };
}

/** The one in force, else the last before that day, else the first after it. */
const onDay = (
  schemes: readonly SchemeDescription[],
  day: IsoDate,
): SchemeDescription | undefined =>
  schemes.filter(({ valid_from }) => valid_from <= day).at(-1) ?? schemes[0];

function nearest(families: readonly Family[], day: IsoDate): Family | undefined {
  const began = ({ schemes }: Family): string =>
    schemes.filter(({ valid_from }) => valid_from <= day).at(-1)?.valid_from ?? "";
  const before = families.filter((family) => began(family) !== "");
  if (before.length > 0)
    return before.reduce((best, one) => (began(one) > began(best) ? one : best));
  // Nothing is as old as that: the oldest there is.
  return families.at(-1);
}

/** The rules on either side of a day without any. */
export function aroundDay(
  who: Who,
  schemes: readonly SchemeDescription[],
  day: IsoDate,
): { until: IsoDate | undefined; from: IsoDate | undefined } {
  const all = schemesOf(who, schemes);
  const ends = all.flatMap(({ valid_to }) => (valid_to !== null && valid_to < day ? valid_to : []));
  const starts = all.flatMap(({ valid_from }) => (valid_from > day ? valid_from : []));
  return { until: ends.sort().at(-1), from: starts.sort()[0] };
}

/** How a scheme stands against today. */
export interface Standing {
  /** It ended, or something newer of the same authority is in force: it is told in the past tense. */
  past: boolean;
  /** Its last day, when that lies behind us. */
  endedOn: IsoDate | undefined;
}

export function standingOf(
  scheme: SchemeDescription,
  who: Who,
  schemes: readonly SchemeDescription[],
  today: IsoDate,
): Standing {
  const ended = scheme.valid_to !== null && scheme.valid_to < today;
  const isNewer = (one: SchemeDescription) =>
    one.valid_from > scheme.valid_from && isInForce(one, today);
  const superseded = !scheme.own && schemesOf(who, schemes).some(isNewer);
  return {
    past: ended || superseded,
    endedOn: ended ? (scheme.valid_to ?? undefined) : undefined,
  };
}

/**
 * The scheme with amounts that most authorities share: it shows people what they will get, and
 * is the example for an authority that publishes none.
 */
export function sharedScheme(schemes: readonly SchemeDescription[]): SchemeDescription | undefined {
  const count = ({ authorities }: SchemeDescription) => authorities.length;
  return forBudgets(schemes)
    .filter(({ own, figures }) => !own && figures.some(({ id }) => id === "yearly_amounts"))
    .reduce<SchemeDescription | undefined>(
      (best, one) => (best && count(best) >= count(one) ? best : one),
      undefined,
    );
}
