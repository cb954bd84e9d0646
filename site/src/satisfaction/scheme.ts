// What the page needs to know of the scheme, asked of the core: no figure stands here.
import type { Bilingual, Core, Decimal, Forms } from "../core.ts";
import { describeScheme, type Scheme as MeasurementScheme } from "../deadlines/scheme.ts";

export interface Scheme {
  id: string;
  title: Bilingual;
  version: string;
  own: boolean;
  forms: Forms;
  norm: Decimal;
  lowest: Decimal;
  highest: Decimal;
}

export interface SchemeWithYears extends Scheme {
  /** The same scheme, as the page about deadlines asks it. */
  measuring: MeasurementScheme;
}

export const describeWithYears = (core: Core): SchemeWithYears => ({
  ...describeSatisfaction(core),
  measuring: describeScheme(core),
});

export function describeSatisfaction(core: Core): Scheme {
  const answer = core.answer({ calculation: "describe" });
  const scheme = answer.problems
    ? undefined
    : answer.result.schemes.find(({ calculations }) =>
        calculations.includes("satisfaction_report"),
      );
  if (!scheme?.questions) throw new Error("The core knows no scheme with assessment forms");
  const { id, title, version, own, questions, figures } = scheme;
  const now = (name: string): Decimal => {
    const periods = figures.find((figure) => figure.id === name)?.periods ?? [];
    const value = (periods.find(({ valid_to }) => valid_to === null) ?? periods.at(-1))?.value;
    if (typeof value !== "string") throw new Error(`The scheme has no figure ${name}`);
    return value;
  };
  return {
    ...{ id, title, version, own, forms: questions },
    norm: now("satisfaction_norm"),
    lowest: now("lowest_score"),
    highest: now("highest_score"),
  };
}
