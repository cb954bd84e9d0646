import type { Core, SchemeDescription } from "../core.ts";
import { askAll } from "./ask.ts";
import { familyOf } from "./authorities.ts";
import { compare } from "./compare.ts";
import { traitsOf } from "./traits.ts";

/** An answer to show people what they will get. Real in every part, but not theirs. */
export function exampleOf(core: Core, schemes: readonly SchemeDescription[]) {
  const scheme = familyOf({ authority: "", coach: "internal" }, schemes).at(-1);
  if (!scheme) return undefined;
  const traits = traitsOf(scheme);
  const person = { label: "1", regime: "midden", years: traits.years } as const;
  const { asked } = askAll(core, { scheme: scheme.id }, [person], false);
  return asked && { scheme, asked, compared: compare(core, asked, traits, "midden") };
}
