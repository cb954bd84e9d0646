import { ask, type Asked, type Door } from "./ask.ts";

/** The first example that the authority itself prints. */
const recognised = "2013-05-12";
const yearsAhead = 2;

/** An answer to show people what they will get. Real in every part, but not theirs. */
export function exampleOf(door: Door): Asked {
  const asked = ask({ recognised_on: recognised }, yearsAhead, door);
  if (!asked) throw new Error("The example has no answer");
  return asked;
}
