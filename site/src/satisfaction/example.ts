// The forms that the authority itself prints as an example: an answer to show what will come.
import type { AssessmentForms, Core, IsoDate } from "../core.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import type { Answered } from "./answered.ts";
import { askRows, rowsOf, withoutRows } from "./ask.ts";
import type { SchemeWithYears } from "./scheme.ts";

const scores = [
  ["A", "7", "1", "7.5"],
  ["A", "7.5", "2", "7"],
  ["B", "5.5", "1", "7"],
  ["B", "8", "1", "8"],
  ["C", "8", "1", "6"],
] as const;

const forms = scores.map(
  ([employee, employee_score, employer, employer_score]): AssessmentForms => ({
    ...{ employee, employee_score, employer, employer_score },
  }),
);

export function exampleOf(
  core: Core,
  scheme: SchemeWithYears,
  words: SatisfactionMessages,
  today: IsoDate,
): Answered {
  const { asked } = askRows(core, { scheme: scheme.id }, forms);
  if (!asked) throw new Error("The example has no answer");
  return {
    ...{ words, scheme, today, example: true, leftOut: 0, kept: null },
    ...{ chosen: undefined, completed_periods: undefined, reading: undefined, table: undefined },
    periods: { measurements: [], proposed: false },
    answer: withoutRows(asked.answer),
    rows: rowsOf(asked),
    texts: { analysis: "", conclusions: "", actions: "" },
  };
}
