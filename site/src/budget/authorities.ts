// Who decides, and which scheme that is. The schemes themselves are the core's.
import type { IsoDate, SchemeDescription } from "../core.ts";

/** An internal coach is the employer's, with a subsidy; an external one is bought by the authority. */
export type Coach = "internal" | "external";

/** The four that made the agreement, those with rules of their own, and all others. */
const schemeOfMunicipality = {
  amsterdam: "g4-2015",
  rotterdam: "g4-2015",
  den_haag: "g4-2015",
  utrecht: "g4-2015",
  s_hertogenbosch: "weener-xl-2023",
  apeldoorn: "lucrato",
  epe: "lucrato",
  heerde: "lucrato",
  // Others may follow the four: their amounts are shown as an example.
  other: "g4-2015",
} as const;

export type Municipality = keyof typeof schemeOfMunicipality;
export type Authority = "uwv" | Municipality | "own";

export const municipalities = Object.keys(schemeOfMunicipality) as Municipality[];
export const isAuthority = (text: string): text is Authority =>
  text === "uwv" || text === "own" || text in schemeOfMunicipality;

export interface Who {
  authority: Authority | "";
  coach: Coach;
}

/** What shows while nobody has been chosen. */
export const exampleScheme = schemeOfMunicipality.amsterdam;

/** The schemes of one authority that followed each other, the oldest first. */
export const familyOf = (
  { authority, coach }: Who,
  schemes: readonly SchemeDescription[],
): SchemeDescription[] =>
  schemes
    .filter((scheme) => scheme.calculations.includes("regime_budget"))
    .filter((scheme) => isOf(authority, coach, scheme))
    .sort((a, b) => a.valid_from.localeCompare(b.valid_from));

/** The one in force on the first day of somebody's support; without that day the newest. */
export function inForceOn(
  family: readonly SchemeDescription[],
  start?: IsoDate,
): SchemeDescription | undefined {
  if (start === undefined) return family.at(-1);
  // Before the first and after the last day the nearest one answers that it is not in force.
  return family.filter(({ valid_from }) => valid_from <= start).at(-1) ?? family[0];
}

function isOf(authority: Authority | "", coach: Coach, { id, own }: SchemeDescription): boolean {
  if (authority === "") return id === exampleScheme;
  if (authority === "own") return own;
  if (authority === "uwv") return id.startsWith(`uwv-${coach}-`);
  return id === schemeOfMunicipality[authority];
}
