// What the live part of the page Tevredenheid says, in the shape of the Dutch words.
import type { live } from "./nl/satisfaction.ts";
import type { Language } from "../src/lib/dates.ts";
import type { Paths } from "../src/lib/start-page.ts";

import type { table } from "./nl/satisfaction/table.ts";

/** What is said of a table that is read. */
export type TableWords = typeof table;

export type SatisfactionMessages = Omit<typeof live, "language"> & { language: Language } & Paths;
