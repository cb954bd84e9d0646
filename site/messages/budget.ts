// What the live part of the page Budget says, in the shape of the Dutch words.
import type { live } from "./nl/budget.ts";
import type { Language } from "../src/lib/dates.ts";
import type { Paths } from "../src/lib/start-page.ts";

export type BudgetMessages = Omit<typeof live, "language"> & { language: Language } & Paths;
