// What the page for municipalities says, in the shape of the Dutch words.
import type { live } from "./nl/caseload.ts";
import type { Language } from "../src/lib/dates.ts";
import type { Paths } from "../src/lib/start-page.ts";

export type CaseloadMessages = Omit<typeof live, "language"> & { language: Language } & Paths;
