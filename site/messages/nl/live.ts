import { datesIn, type Language } from "../../src/lib/dates.ts";
import { deadlines } from "./deadlines.ts";
import { exports } from "./exports.ts";
import { noticeInWords, reasons } from "./notices.ts";
import { problems } from "./problems.ts";
import { stepInWords } from "./steps.ts";

const language: Language = "nl";

export const live = {
  language,
  dates: datesIn(language),
  deadlines,
  exports,
  problems,
  reasons,
  notice: noticeInWords,
  step: stepInWords,
};
