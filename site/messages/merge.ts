// What the page that adds up totals says, in the shape of the Dutch words.
import type { live } from "./nl/merge.ts";
import type { Language } from "../src/lib/dates.ts";
import type { Paths } from "../src/lib/start-page.ts";

export type MergeMessages = Omit<typeof live, "language"> & { language: Language } & Paths;
