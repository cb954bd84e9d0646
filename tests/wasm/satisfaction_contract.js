/** The fields that the contract promises of a satisfaction report. */
import { SIDES } from "./second_satisfaction.js";

export const SIDE = "count missing sum mean mean_exact norm meets_norm distribution".split(" ");
export const only = (fields, one) => Object.fromEntries(fields.map((field) => [field, one[field]]));

/** The fields of the contract; a result may hold more. */
export function contract(result) {
  return {
    employee: only(SIDE, result.employee),
    employer: only(SIDE, result.employer),
    verdict: result.verdict,
    rows: result.rows?.map((row) =>
      only(["employee", "employer", "employee_score", "employer_score"], row),
    ),
    answers: Object.fromEntries(
      SIDES.map((side) => [
        side,
        result.answers[side].map((line) => only(["question", "counts", "missing"], line)),
      ]),
    ),
  };
}
