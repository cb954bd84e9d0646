// What is wrong with a field, in words, and which input to go to.
import type { IsoDate, Problem } from "../core.ts";
import { readDate, type DatePart, type DateTyped } from "../components/date-field/read-date.ts";
import type { Problems } from "../../messages/live.ts";

export interface FieldError {
  /** The id of the field as a whole. */
  field: string;
  /** The id of the input to go to. */
  input: string;
  text: string;
  parts: readonly DatePart[];
  proposals?: readonly string[];
  /** Not filled in yet: said only when the person asks for an answer. */
  missing?: boolean;
}

const everyPart = ["day", "month", "year"] as const;
/** Nobody reads more than this at once; the rest follows when these are right. */
const maxLines = 5;

export interface DateRead {
  iso?: IsoDate;
  error?: FieldError;
}

/** A date field, as far as it can be judged without a calendar. `required`: what to call it when it is empty. */
export function readDateField(
  field: string,
  typed: DateTyped,
  required: string | undefined,
  problems: Problems,
): DateRead {
  const reading = readDate(typed);
  const wrong = (
    text: string,
    parts: readonly DatePart[],
    rest: Partial<FieldError> = {},
  ): DateRead => ({
    error: { field, input: `${field}-${parts[0] ?? "day"}`, text, parts, ...rest },
  });
  switch (reading.kind) {
    case "whole":
      return { iso: reading.iso };
    case "empty":
      return required ? wrong(problems.missingDate(required), everyPart, { missing: true }) : {};
    case "partial":
      return wrong(problems.missingParts(reading.missing), reading.missing);
    case "unclear": {
      const { unclear, part } = reading;
      const proposals =
        unclear.code === "year_of_two_digits" ? { proposals: unclear.proposals } : {};
      const parts = unclear.code === "more_than_one_date" ? everyPart : [part];
      return wrong(problems.unclearDate(unclear), parts, proposals);
    }
  }
}

/** What the core has against a date. */
export function dateError(field: string, problem: Problem, problems: Problems): FieldError {
  const parts = partsOf(problem);
  return { field, input: `${field}-${parts[0] ?? "day"}`, text: problems.fromCore(problem), parts };
}

function partsOf({ code }: Problem): readonly DatePart[] {
  if (code === "no_such_day") return ["day"];
  if (code === "no_such_month") return ["month"];
  if (code === "date_out_of_range") return ["year"];
  return everyPart;
}

/** The lines of a list of days that are wrong, the first few of them one by one. */
export function lineErrors(
  field: string,
  lines: readonly { line: number; text: string }[],
  problems: Problems,
): FieldError[] {
  const said = lines.slice(0, maxLines).map(({ line, text }) => problems.line(line, text));
  const rest = lines.length - said.length;
  if (rest > 0) said.push(problems.moreLines(rest));
  return said.map((text) => ({ field, input: field, text, parts: [] }));
}
