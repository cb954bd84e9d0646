// What a scheme asks and knows, read from its figures: no figure stands here.
import type { IsoDate, Regime, SchemeDescription } from "../core.ts";

export interface Traits {
  regimes: Regime[];
  /** The most years of support. */
  years: number;
  /** Hours a week are needed: below a threshold the amount is pro rata. */
  needsHours: boolean;
  /** The scheme counts a share of the working hours of a year. */
  countsHours: boolean;
  hasTrial: boolean;
  /** The authority publishes no amounts. */
  decidedByAuthority: boolean;
  /** When the day of the grant matters: another figure holds for earlier grants. */
  byGrant: { from: IsoDate; to: IsoDate | null; before: IsoDate }[];
  /** The year of the amounts. */
  amountsOf: number;
}

const all: Regime[] = ["zeer_licht", "licht", "midden", "intensief"];

export function traitsOf(scheme: SchemeDescription): Traits {
  const has = (id: string) => scheme.figures.some((figure) => figure.id === id);
  const known = all.filter((regime) => scheme.regimes.includes(regime));
  return {
    regimes: known.length > 0 ? known : all,
    years: scheme.years ?? 3,
    needsHours: has("full_hours_per_week"),
    countsHours: has("yearly_percentages"),
    hasTrial: has("trial_amounts") || has("trial_percentages"),
    decidedByAuthority: has("published_caps"),
    byGrant: scheme.figures
      .flatMap(({ periods }) => periods)
      .flatMap(({ valid_from, valid_to, granted_before }) =>
        granted_before === null ? [] : { from: valid_from, to: valid_to, before: granted_before },
      ),
    amountsOf: Number(scheme.valid_from.slice(0, 4)),
  };
}

/** Which regimes to lay side by side: licht and midden, and the one that was asked. */
export const toCompare = ({ regimes }: Traits, asked: Regime): Regime[] =>
  regimes.filter((regime) => regime === asked || regime === "licht" || regime === "midden");

/** Whether support from one day to another can touch a time in which the grant counts. */
export const grantMatters = ({ byGrant }: Traits, start?: IsoDate, end?: IsoDate): boolean =>
  start !== undefined &&
  byGrant.some(
    ({ from, to }) => (to === null || start <= to) && (end === undefined || end >= from),
  );
