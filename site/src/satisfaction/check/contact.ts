// Addresses and numbers by which a person can be reached.
import { placesOf, type Place } from "./finding.ts";

/** From the first sign on: tried at every letter of a long word, it would never end. */
const emails = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

export const emailsIn = (text: string): Place[] => placesOf(text, emails);

/** What may stand between two digits of a number: 06-12 34 56 78, (020) 123 45 67, 020 / 1234567. */
const between = String.raw`[ \u00A0\t.()/\u2011-]{0,3}`;
const nine = String.raw`[1-9](?:${between}\d){8}`;
const before = String.raw`(?<![\d+])`;

/** Dutch numbers in every way of writing, and others that begin with a plus. */
const phones = new RegExp(
  [
    String.raw`${before}\(?0${between}${nine}(?!\d)`,
    String.raw`${before}(?:\+31|0031)${between}(?:0${between})?${nine}(?!\d)`,
    String.raw`${before}\+(?!31)[1-9](?:${between}\d){8,13}(?!\d)`,
  ].join("|"),
  "gu",
);

export const phonesIn = (text: string): Place[] => placesOf(text, phones);
