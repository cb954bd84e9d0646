// What is said of a table that is read: fetched with the first one.
import type { Forms, LineProblem } from "../../../src/core.ts";
import type { TableProblem } from "../../../src/satisfaction/reading/problems.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";
import type { table as dutch } from "../../nl/satisfaction/table.ts";

const { decimal } = numbersIn("en");
const dates = datesIn("en");
const megabytes = (bytes: number): string => `${decimal(Math.ceil(bytes / 100_000) / 10)} MB`;
const lines = (count: number): string => (count === 1 ? "1 line" : `${decimal(count)} lines`);

export const table: typeof dutch = {
  columns: {
    title: "Which column is what?",
    intro: "We do not know the names of the columns. Point them out here. Only scores are needed.",
    line: "The names are on line",
    lineAction: "Show that line",
    lineWrong: "Fill in a whole number, from 1 to 1000.",
    nothing: "is not in it",
    column: (number: number, name: string) => `Column ${number}${name ? `: ${name}` : ""}`,
    answers: "The answers too",
    read: "Read with these columns",
    cancel: "Do not read",
    noScore: "Point out at least one column with scores.",
    twice: "You pointed one column out twice. Every column can be one thing.",
  },

  role(role: string, { employee, employer }: Forms): string {
    const names: Record<string, string> = {
      employee: "Employee",
      employer: "Employer",
      completed_on: "End date",
      employee_score: "Score of the employee",
      employer_score: "Score of the employer",
    };
    const [side = "", id = ""] = role.split(".");
    const question = (side === "employee" ? employee : employer).questions.find(
      (one) => one.id === id,
    );
    return names[role] ?? `${names[side] ?? side}: ${question?.title.en ?? id}`;
  },

  notRead: {
    title: (count: number) =>
      count === 0
        ? "Every line counts"
        : count === 1
          ? "1 line does not count"
          : `${lines(count)} do not count`,
    first: (shown: number) => `Below are the first ${shown}.`,
    where: (line: number, column: number | null) =>
      column === null ? `Line ${decimal(line)}` : `Line ${decimal(line)}, column ${column}`,
    rest: (count: number) => (count === 1 ? "1 more line" : `${lines(count)} more`),
    next: "Repair them in your file and open it again.",
  },

  problem(problem: TableProblem): string {
    switch (problem.code) {
      case "empty":
        return "There is nothing in it. Choose a file with a row of column names, and one row for each form below it.";
      case "only_header":
        return "There are only names of columns in it. Put one row for each form below them.";
      case "not_a_table":
        return notATable(problem.found);
      case "damaged":
        return "This Excel file is damaged or protected. Open it in Excel, save it again as .xlsx without a password, and open it here.";
      case "gone":
        return "The file was moved, changed or removed while we read it. Choose it again.";
      case "too_large":
        return `This file is too large. There is room for ${megabytes(problem.max)}. Save it as .csv: that may be much larger.`;
      case "unpacks_too_large":
        return "This Excel file becomes too large when it is unpacked. Save only the worksheet with the forms, as .csv.";
      case "too_many_sheets":
        return `This file has ${problem.count} worksheets. There is room for ${problem.max}. Save only the worksheet with the forms.`;
      case "several_files":
        return `You opened ${problem.count === 1 ? "1 file" : `${problem.count} files`}. Open one at a time. You can add up the totals of several files afterwards.`;
      case "core":
        return fromCore(problem.problem.code);
      default:
        return unreachable(problem);
    }
  },

  lineProblem: (problem: LineProblem): string => lineProblem(problem),
};

function notATable(found: Extract<TableProblem, { code: "not_a_table" }>["found"]): string {
  switch (found) {
    case "old_workbook":
      return "This is an old Excel file (.xls), or one with a password. Save it in Excel as .xlsx or .csv, without a password.";
    case "pdf":
      return "This is a PDF, whatever its name says. Open the list where it came from and save it as .xlsx or .csv.";
    case "picture":
      return "This is a picture, whatever its name says. Type the forms in the table, or open an .xlsx or .csv.";
    case "zip":
      return "This is a packed file, but not an Excel file. Save the list as .xlsx or .csv.";
    case "binary":
      return "This is no list that we can read. Save it as .xlsx or .csv.";
    default:
      return unreachable(found);
  }
}

function fromCore(code: string): string {
  return code === "no_rule_in_force"
    ? "We know no norm for this measurement year. Choose another one."
    : "We could not read this list. Save it as .xlsx or .csv and open it again.";
}

const listed = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll("_", " ")).join(", ");

function lineProblem({ code, detail }: LineProblem): string {
  switch (code) {
    case "duplicate_column":
      return `This column is there twice. We read column ${detail.first}.`;
    case "too_many_cells":
    case "too_few_cells":
      return `This line has ${detail.found === 1 ? "1 cell" : `${detail.found} cells`}, and the row of names ${detail.expected}.`;
    case "unknown_word":
      return `We do not know this answer. Choose from: ${listed(detail.known)}.`;
    case "decimal_out_of_range":
      return `A score is from ${detail.min} to ${detail.max}.`;
    case "not_a_decimal":
      return "This is no score. Write for instance 7 or 7.5, with two decimals at most.";
    case "not_a_date":
      return "This is no date. Write for instance 1-10-2026.";
    case "no_such_day":
      return `The last day of that month is ${detail.days_in_month}.`;
    case "no_such_month":
      return "A year has 12 months.";
    case "date_out_of_range":
      return `The date has to lie from ${dates.day(detail.min)} to ${dates.day(detail.max)}.`;
    case "quote_not_closed":
      return "A quotation mark begins that does not close.";
    case "text_after_quote":
      return "There is text after a closing quotation mark.";
    case "line_too_long":
      return "This line is too long.";
    default:
      return unreachable(code);
  }
}
