// What the live part of a page says, in the shape of the Dutch words: a key that English
// lacks does not compile.
import type { live } from "./nl/live.ts";
import type { Language } from "../src/lib/dates.ts";
import type { Paths } from "../src/lib/start-page.ts";

export type Problems = (typeof live)["problems"];

export type LiveMessages = Omit<typeof live, "language"> & {
  language: Language;
} & Paths;
