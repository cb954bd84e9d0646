import type { RowIssue } from "../../../src/satisfaction/read-rows.ts";
import { unclearNumber } from "../budget/problems.ts";
import { problems } from "../problems.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";

/** What is wrong with a field of a row. */
export function rowIssueInWords({ field, wrong }: RowIssue): string {
  switch (wrong.kind) {
    case "date":
      return problems.unclearDate(wrong.unclear);
    case "missing_parts":
      return "Schrijf een hele datum, bijvoorbeeld 1-10-2026.";
    case "score":
      return wrong.unclear.code === "no_number"
        ? "Vul een cijfer in van 1 tot en met 10, bijvoorbeeld 7,5."
        : unclearNumber(wrong.unclear);
    case "core":
      return field === "employee_score" || field === "employer_score"
        ? scoreFromCore(wrong.problem)
        : problems.fromCore(wrong.problem);
    default:
      return unreachable(wrong);
  }
}

function scoreFromCore(problem: Parameters<typeof problems.fromCore>[0]): string {
  return problem.code === "decimal_out_of_range"
    ? problems.fromCore(problem)
    : "Vul een cijfer in van 1 tot en met 10, bijvoorbeeld 7,5.";
}
