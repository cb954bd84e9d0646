// What is said before a file leaves the page, in the shape of the Dutch words.
import type { check } from "./nl/satisfaction-check.ts";

export type CheckWords = typeof check;
