// What a scheme asks and knows, read from its figures: no figure stands here.
import type { IsoDate, Regime, SchemeDescription, Vat } from "../core.ts";

export interface Traits {
  regimes: Regime[];
  /** The most years of support. */
  years: number;
  /** Hours a week are needed: below a threshold the amount is pro rata. */
  needsHours: boolean;
  /** A condition is about the hours a week. */
  judgesHours: boolean;
  /** The scheme counts a share of the working hours of a year. */
  countsHours: boolean;
  /** The caps of the law itself: the authority chooses something below them. */
  isLaw: boolean;
  hasTrial: boolean;
  /** The authority publishes no amounts. */
  decidedByAuthority: boolean;
  /** When the day of the grant matters: another figure holds for earlier grants. */
  byGrant: { from: IsoDate; to: IsoDate | null; before: IsoDate }[];
  /** The year of the amounts. */
  amountsOf: number;
  /** Null where the scheme has no amounts. */
  vat: Vat | null;
}

const legal: Regime = "wettelijk_maximum";
const granted: Regime[] = ["zeer_licht", "licht", "midden", "intensief"];

export function traitsOf(scheme: SchemeDescription): Traits {
  const has = (id: string) => scheme.figures.some((figure) => figure.id === id);
  const known = [...granted, legal].filter((regime) => scheme.regimes.includes(regime));
  const regimes = known.length > 0 ? known : granted;
  const needsHours = has("full_hours_per_week");
  return {
    ...{ regimes, needsHours, years: scheme.years ?? 3, vat: scheme.vat },
    judgesHours: scheme.facts.some(({ maps_to }) => maps_to === "hours_per_week"),
    countsHours: has("yearly_percentages"),
    isLaw: regimes.includes(legal),
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

/** The regime of a scheme that has no other. */
export const onlyRegime = ({ regimes }: Traits): Regime | undefined =>
  regimes.length === 1 ? regimes[0] : undefined;

/** Which regimes to lay side by side: licht and midden, and the one that was asked. */
export const toCompare = ({ regimes }: Traits, asked: Regime): Regime[] =>
  regimes.filter((regime) => regime === asked || regime === "licht" || regime === "midden");

/** Whether support from one day to another can touch a time in which the grant counts. */
export const grantMatters = ({ byGrant }: Traits, start?: IsoDate, end?: IsoDate): boolean =>
  start !== undefined &&
  byGrant.some(
    ({ from, to }) => (to === null || start <= to) && (end === undefined || end >= from),
  );
