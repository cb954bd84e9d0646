import { datesIn, type Language } from "../../src/lib/dates.ts";
import { numbersIn } from "../../src/lib/numbers.ts";
import { answer } from "./budget/answer.ts";
import { exports } from "./budget/exports.ts";
import { form, regimes } from "./budget/form.ts";
import { noticeInWords } from "./budget/notices.ts";
import { ownRules } from "./budget/own-rules.ts";
import { people } from "./budget/people.ts";
import { issueInWords, written } from "./budget/problems.ts";
import { stepInWords } from "./budget/steps.ts";
import { problems } from "./problems.ts";

const language: Language = "en";

export const live = {
  language,
  dates: datesIn(language),
  numbers: numbersIn(language),
  regimes,
  form,
  answer,
  people,
  exports,
  problems,
  ownRules,
  issue: issueInWords,
  written,
  notice: noticeInWords,
  step: stepInWords,
};
