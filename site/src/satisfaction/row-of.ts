// What the core read, as somebody would have typed it.
import type { AssessmentForms, IsoDate } from "../core.ts";
import { answerKey, newRow, type RowTyped } from "./form.ts";

export function rowOf(form: AssessmentForms): RowTyped {
  const written = (decimal: string | undefined) => (decimal ?? "").replace(".", ",");
  const answers = (["employee", "employer"] as const).flatMap((side) =>
    Object.entries(form[`${side}_answers`] ?? {}).map(([id, answer]) => [
      answerKey(side, id),
      answer,
    ]),
  );
  return {
    ...newRow(),
    employee: form.employee ?? "",
    employer: form.employer ?? "",
    completed: dayOf(form.completed_on),
    employee_score: written(form.employee_score),
    employer_score: written(form.employer_score),
    answers: Object.fromEntries(answers) as Record<string, string>,
  };
}

/** 2016-10-01 as 1-10-2016. */
const dayOf = (day: IsoDate | undefined): string =>
  day === undefined
    ? ""
    : day
        .split("-")
        .reverse()
        .map((part) => part.replace(/^0/, ""))
        .join("-");
