// The words of the pages that are made beforehand. English has the shape of the Dutch.
import { pages as nl } from "./nl/pages.ts";
import { pages as en } from "./en/pages.ts";

export type Pages = typeof nl;

export const pages: Record<"nl" | "en", Pages> = { nl, en };
