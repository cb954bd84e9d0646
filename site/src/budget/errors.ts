// What is wrong, in words and at its field.
import type { DatePart } from "../components/date-field/read-date.ts";
import type { BudgetMessages } from "../../messages/budget.ts";
import { idOf, type CommonTyped, type Field } from "./form.ts";
import { isMistake, type Issue } from "./issues.ts";
import type { LedgerView } from "./ledger-view.ts";

export interface ShownError {
  field: Field;
  nth?: number;
  /** The id of the input to go to. */
  input: string;
  text: string;
  parts: readonly DatePart[];
  proposals?: readonly { name: string; value: string }[];
  /** Years to choose from, where a date has two digits for one. */
  years?: readonly string[];
  /** Not filled in yet: said only when the person asks for an answer. */
  missing: boolean;
  /** The person it is about, when not the one in the form. */
  at?: number;
}

const isDay = (field: Field): boolean =>
  field === "start" || field === "end" || field === "granted";
const everyPart = ["day", "month", "year"] as const;

export function errorOf(issue: Issue, words: BudgetMessages): ShownError {
  const { field, wrong, nth } = issue;
  const parts = partsOf(issue);
  const id = nth === undefined ? idOf(field) : `${idOf(field)}-${nth}`;
  const error: ShownError = {
    ...{ field, parts, text: words.issue(issue), missing: wrong.kind === "missing" },
    input: isDay(field) ? `${id}-${parts[0] ?? "day"}` : id,
  };
  if (nth !== undefined) error.nth = nth;
  if (wrong.kind === "number" && wrong.unclear.code === "ambiguous")
    error.proposals = wrong.unclear.proposals.map((value) => ({
      name: words.form.choose(words.written(value)),
      value: words.written(value),
    }));
  if (wrong.kind === "date" && wrong.reading.kind === "unclear") {
    const { unclear } = wrong.reading;
    if (unclear.code === "year_of_two_digits") error.years = unclear.proposals;
  }
  return error;
}

function partsOf({ wrong }: Issue): readonly DatePart[] {
  if (wrong.kind === "date") {
    const { reading } = wrong;
    if (reading.kind === "partial") return reading.missing;
    return reading.unclear.code === "more_than_one_date" ? everyPart : [reading.part];
  }
  if (wrong.kind !== "core") return everyPart;
  const { code } = wrong.problem;
  if (code === "no_such_day") return ["day"];
  if (code === "no_such_month") return ["month"];
  return code === "date_out_of_range" ? ["year"] : everyPart;
}

/** Everything that is wrong: who decides, what holds for all, the person in the form, the others. */
export function errorsOf(
  view: LedgerView | undefined,
  common: CommonTyped,
  words: BudgetMessages,
): ShownError[] {
  const errors: ShownError[] = [];
  const nobody = common.authority === "" && view?.authority === "";
  // A name that is not known is named at its own field.
  if (common.authority === "" && (!view || (nobody && view.person.decides.trim() === "")))
    errors.push({
      ...{ field: "authority", input: idOf("authority"), parts: [], missing: true },
      text: words.form.authorityMissing,
    });
  if (!view) return errors;
  // Who decides was asked for above already.
  const asked = ({ field, wrong }: Issue) =>
    nobody && field === "decides" && wrong.kind === "missing";
  const mistakes = view.issues.filter((issue) => isMistake(issue) && !asked(issue));
  errors.push(...mistakes.map((issue) => errorOf(issue, words)));
  for (const issue of view.commonIssues) {
    const error = errorOf(issue, words);
    // An own amount has its field where somebody of its scheme is in the form.
    const elsewhere = issue.scheme !== undefined && issue.scheme !== view.scheme;
    errors.push(elsewhere && issue.at !== undefined ? { ...error, at: issue.at } : error);
  }
  for (const { at, issue } of view.listed) {
    if (at === view.at || asked(issue)) continue;
    const error = errorOf(issue, words);
    errors.push({ ...error, at, text: words.people.errorAt(at + 1, error.text), missing: false });
  }
  // The rest of a long list is not spelled out: it is marked in the list itself.
  const left = view.wrongPeople - new Set(view.listed.map(({ at }) => at)).size;
  if (left > 0)
    errors.push({
      ...{ field: "label", input: "people", parts: [], missing: false, at: view.at },
      text: words.people.moreErrors(left),
    });
  return errors;
}
