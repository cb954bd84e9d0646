// What the live part of a page says, in the shape of the Dutch words: a key that English
// lacks does not compile.
import type { live } from "./nl/live.ts";
import type { Language } from "../src/lib/dates.ts";

export type LiveMessages = Omit<typeof live, "language"> & {
  language: Language;
  /** Where the other pages are, seen from this one. */
  privacyPage: string;
  schemePage(id: string): string;
};
