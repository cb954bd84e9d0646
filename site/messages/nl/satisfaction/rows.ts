import type { RowIssue } from "../../../src/satisfaction/read-rows.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import { unclearNumber } from "../budget/problems.ts";
import { problems } from "../problems.ts";

const range = "Vul een cijfer in van 1 tot en met 10, bijvoorbeeld 7,5.";

/** What is wrong with a field of a row. */
export function rowIssueInWords({ field, wrong }: RowIssue): string {
  switch (wrong.kind) {
    case "date":
      return problems.unclearDate(wrong.unclear);
    case "missing_parts":
      return "Schrijf een hele datum, bijvoorbeeld 1-10-2026.";
    case "score":
      return wrong.unclear.code === "no_number" ? range : unclearNumber(wrong.unclear);
    case "core": {
      const { problem } = wrong;
      const isScore = field === "employee_score" || field === "employer_score";
      return isScore && problem.code !== "decimal_out_of_range"
        ? range
        : problems.fromCore(problem);
    }
    default:
      return unreachable(wrong);
  }
}
