import { datesIn, type Language } from "../../src/lib/dates.ts";
import { numbersIn } from "../../src/lib/numbers.ts";
import { problems } from "./problems.ts";
import { answer } from "./satisfaction/answer.ts";
import { exports } from "./satisfaction/exports.ts";
import { form } from "./satisfaction/form.ts";
import { noticeInWords } from "./satisfaction/notices.ts";
import { parts } from "./satisfaction/parts.ts";
import { reading } from "./satisfaction/reading.ts";
import { rowIssueInWords } from "./satisfaction/rows.ts";
import { stepInWords } from "./satisfaction/steps.ts";

const language: Language = "nl";

export const live = {
  language,
  dates: datesIn(language),
  numbers: numbersIn(language),
  problems,
  form,
  reading,
  answer,
  parts,
  exports,
  /** Fetched with the first table that is read. */
  table: () => import("./satisfaction/table.ts").then(({ table }) => table),
  /** Fetched when a file is asked for: it holds a long list of words. */
  check: () => import("./satisfaction-check.ts").then(({ check }) => check),
  rowIssue: rowIssueInWords,
  notice: noticeInWords,
  step: stepInWords,
};
