// Rows of cells as people. What a cell says is kept as it is, right or wrong: the ledger names
// what is wrong with it, and nothing is lost.
import { splitWholeDate, type DateTyped } from "../../components/date-field/read-date.ts";
import { newPerson, type PersonTyped } from "../form.ts";
import { columnOf, type ColumnId } from "./columns.ts";

export const mostPeople = 10_000;

export type TableRead =
  | { people: PersonTyped[]; unknown: string[]; problem?: never }
  | { problem: TableProblem; people?: never };

export type TableProblem =
  | { code: "empty" }
  /** The first row names none of our columns. */
  | { code: "no_columns"; found: string[] }
  | { code: "column_twice"; name: string }
  | { code: "too_many"; count: number; max: number }
  | { code: "unreadable" };

export function readPeople(rows: readonly (readonly string[])[]): TableRead {
  const [head, ...body] = rows;
  if (!head) return { problem: { code: "empty" } };
  const columns = head.map(columnOf);
  if (!columns.includes("regime"))
    return { problem: { code: "no_columns", found: head.slice(0, 5).map((name) => name.trim()) } };
  const twice = columns.findIndex(
    (column, index) => column !== undefined && columns.indexOf(column) !== index,
  );
  if (twice >= 0) return { problem: { code: "column_twice", name: head[twice]?.trim() ?? "" } };
  if (body.length === 0) return { problem: { code: "empty" } };
  if (body.length > mostPeople)
    return { problem: { code: "too_many", count: body.length, max: mostPeople } };
  const people = body.map((cells) => personOf(cells, columns));
  // Where a row does not say who decides, it is as for the first.
  const first = people[0]?.decides ?? "";
  return {
    people: people.map((person) => (person.decides ? person : { ...person, decides: first })),
    unknown: head.filter((name, index) => name.trim() !== "" && !columns[index]),
  };
}

function personOf(
  cells: readonly string[],
  columns: readonly (ColumnId | undefined)[],
): PersonTyped {
  const person = newPerson();
  const planned: string[] = [];
  person.regime = "";
  columns.forEach((column, index) => {
    // A name that begins as a formula was written with a quote before it.
    const text = (cells[index] ?? "").trim();
    if (column === undefined || text === "") return;
    if (column === "start" || column === "end" || column === "granted")
      person[column] = dateOf(text);
    else if (column === "label") person.label = text.replace(/^'(?=[=+\-@\t\r])/, "");
    else if (column.startsWith("planned-")) planned[Number(column.slice(8))] = text;
    else person[column as "hours"] = text;
  });
  person.planned = Array.from(planned, (text: string | undefined) => text ?? "");
  const dated = [person.start, person.end, person.granted].some(({ day }) => day !== "");
  person.length = dated ? "dates" : "years";
  return person;
}

/** What is no date stays in the first box, to be said and repaired there. */
const dateOf = (text: string): DateTyped =>
  splitWholeDate(text) ?? { day: text, month: "", year: "" };
