import type { CheckWords } from "../satisfaction-check.ts";
import { check as dutch } from "../nl/satisfaction-check.ts";

export const check: CheckWords = {
  title: "Look at this before you make the file",
  intro: "The report goes to others. We saw something that may not belong in it.",
  kinds: {
    bsn: "this looks like a citizen service number",
    email: "this looks like an e-mail address",
    phone: "this looks like a telephone number",
    name: "this is a name, or part of a name, from your forms",
    medical: "this seems to be about somebody's health",
  },
  place: (field, line) => (line === undefined ? `${field}:` : `${field}, line ${line}:`),
  goTo: "Go to this text",
  more: (count) => `And ${count} more ${count === 1 ? "place" : "places"}.`,
  few: (count) =>
    count === 1
      ? "Somewhere there is just 1 score or answer. Whoever reads the file may know whose it is."
      : `Somewhere there are just ${count} scores or answers. Whoever reads the file may know whose they are.`,
  ignore: "Make the file anyway",
  cancel: "Not yet",
  medical: dutch.medical,
};
