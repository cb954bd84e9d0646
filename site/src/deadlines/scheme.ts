// What the page needs to know of the scheme, asked of the core: no figure stands here.
import type { Core, FigurePeriod, SchemeDescription } from "../core.ts";

export interface Scheme {
  id: string;
  title: { nl: string; en: string };
  version: string;
  measurements: { min: number; max: number };
  /** Weeks within which the authority answers a report. */
  answerWeeks: number;
}

const inForce = (periods: readonly FigurePeriod[]): FigurePeriod | undefined =>
  periods.find(({ valid_to }) => valid_to === null) ?? periods.at(-1);

export function describeScheme(core: Core): Scheme {
  const answer = core.answer({ calculation: "describe" });
  const scheme = answer.problems
    ? undefined
    : answer.result.schemes.find(({ calculations }) =>
        calculations.includes("measurement_schedule"),
      );
  if (!scheme) throw new Error("The core knows no scheme with measurements");
  return {
    id: scheme.id,
    title: scheme.title,
    version: scheme.version,
    measurements: limitOf(scheme),
    answerWeeks: numberOf(scheme, "answer_term"),
  };
}

function limitOf(scheme: SchemeDescription): { min: number; max: number } {
  const limit = scheme.limits.find(
    ({ calculation, field }) => calculation === "measurement_schedule" && field === "measurements",
  );
  if (typeof limit?.min !== "number" || typeof limit.max !== "number")
    throw new Error("The scheme has no limit of measurements");
  return { min: limit.min, max: limit.max };
}

function numberOf(scheme: SchemeDescription, id: string): number {
  const figure = scheme.figures.find((candidate) => candidate.id === id);
  const value = inForce(figure?.periods ?? [])?.value;
  if (typeof value !== "number") throw new Error(`The scheme has no figure ${id}`);
  return value;
}
