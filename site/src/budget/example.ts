import type { Core, SchemeDescription } from "../core.ts";
import { askAll, type Asked } from "./ask.ts";
import { sharedScheme } from "./authorities.ts";
import { compare, type Compared } from "./compare.ts";
import { traitsOf } from "./traits.ts";

export interface Example {
  scheme: SchemeDescription;
  asked: Asked;
  compared: readonly Compared[];
}

/** An answer to show people what they will get. Real in every part, but not theirs. */
export function exampleOf(core: Core, schemes: readonly SchemeDescription[]): Example | undefined {
  const scheme = sharedScheme(schemes);
  if (!scheme) return undefined;
  const traits = traitsOf(scheme);
  const person = { label: "1", regime: "midden", years: traits.years } as const;
  const { asked } = askAll(core, { scheme: scheme.id }, [person], false);
  return asked && { scheme, asked, compared: compare(core, asked, traits, "midden") };
}
