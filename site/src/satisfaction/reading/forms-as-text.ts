// Forms without names, as the reader of scores reads them.
import type { AssessmentForms } from "../../core.ts";

const first = [
  "employee",
  "employer",
  "completed_on",
  "employee_score",
  "employer_score",
] as const satisfies readonly (keyof AssessmentForms)[];

export function formsAsText(forms: readonly AssessmentForms[]): Blob {
  const asked = new Set<string>();
  for (const { employee_answers, employer_answers } of forms) {
    for (const question of Object.keys(employee_answers ?? {})) asked.add(`employee.${question}`);
    for (const question of Object.keys(employer_answers ?? {})) asked.add(`employer.${question}`);
  }
  const questions = [...asked];
  const line = (form: AssessmentForms): string =>
    [
      ...first.map((name) => form[name] ?? ""),
      ...questions.map((key) => {
        const [side = "", question = ""] = key.split(".");
        const answers = side === "employee" ? form.employee_answers : form.employer_answers;
        return answers?.[question] ?? "";
      }),
    ].join(";");
  return new Blob([`${[[...first, ...questions].join(";"), ...forms.map(line)].join("\n")}\n`]);
}
