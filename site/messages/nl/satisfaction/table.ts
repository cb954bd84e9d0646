// What is said of a table that is read: fetched with the first one.
import type { Forms, LineProblem } from "../../../src/core.ts";
import type { TableProblem } from "../../../src/satisfaction/reading/problems.ts";
import { datesIn } from "../../../src/lib/dates.ts";
import { numbersIn } from "../../../src/lib/numbers.ts";
import { unreachable } from "../../../src/lib/unreachable.ts";

const { decimal } = numbersIn("nl");
const dates = datesIn("nl");
const megabytes = (bytes: number): string => `${decimal(Math.ceil(bytes / 100_000) / 10)} MB`;
const lines = (count: number): string => (count === 1 ? "1 regel" : `${decimal(count)} regels`);

export const table = {
  columns: {
    title: "Welke kolom is wat?",
    intro:
      "Wij herkennen de namen van de kolommen niet. Wijs ze hier aan. Alleen de cijfers zijn nodig.",
    line: "De namen staan op regel",
    lineAction: "Toon die regel",
    lineWrong: "Vul een heel getal in, van 1 tot en met 1000.",
    nothing: "staat er niet in",
    column: (number: number, name: string) => `Kolom ${number}${name ? `: ${name}` : ""}`,
    answers: "Ook de antwoorden",
    read: "Lees met deze kolommen",
    cancel: "Niet lezen",
    noScore: "Wijs minimaal één kolom met cijfers aan.",
    twice: "U wees één kolom twee keer aan. Elke kolom kan één ding zijn.",
  },

  role(role: string, { employee, employer }: Forms): string {
    const names: Record<string, string> = {
      employee: "Werknemer",
      employer: "Werkgever",
      completed_on: "Einddatum",
      employee_score: "Cijfer werknemer",
      employer_score: "Cijfer werkgever",
    };
    const [side = "", id = ""] = role.split(".");
    const question = (side === "employee" ? employee : employer).questions.find(
      (one) => one.id === id,
    );
    return names[role] ?? `${names[side] ?? side}: ${question?.title.nl ?? id}`;
  },

  notRead: {
    title: (count: number) =>
      count === 1 ? "1 regel telt niet mee" : `${lines(count)} tellen niet mee`,
    first: (shown: number) => `Hieronder staan de eerste ${shown}.`,
    where: (line: number, column: number | null) =>
      column === null ? `Regel ${decimal(line)}` : `Regel ${decimal(line)}, kolom ${column}`,
    rest: (count: number) => (count === 1 ? "Nog 1 regel" : `Nog ${lines(count)}`),
    next: "Verbeter ze in uw bestand en open het opnieuw.",
  },

  problem(problem: TableProblem): string {
    switch (problem.code) {
      case "empty":
        return "Hier staat niets in. Kies een bestand met een rij namen van kolommen, en daaronder één rij per formulier.";
      case "only_header":
        return "Er staan alleen namen van kolommen in. Zet daaronder één rij per formulier.";
      case "not_a_table":
        return notATable(problem.found);
      case "damaged":
        return "Dit Excel-bestand is beschadigd of beveiligd. Open het in Excel, bewaar het opnieuw als .xlsx zonder wachtwoord en open het dan hier.";
      case "gone":
        return "Het bestand is verplaatst, veranderd of verwijderd terwijl wij het lazen. Kies het opnieuw.";
      case "too_large":
        return `Dit bestand is te groot. Er past ${megabytes(problem.max)} in. Bewaar het als .csv: dat mag veel groter zijn.`;
      case "unpacks_too_large":
        return "Dit Excel-bestand wordt bij het uitpakken te groot. Bewaar alleen het werkblad met de formulieren, als .csv.";
      case "too_many_sheets":
        return `Dit bestand heeft ${problem.count} werkbladen. Er passen er ${problem.max} in. Bewaar alleen het werkblad met de formulieren.`;
      case "several_files":
        return `Dit zijn ${problem.count} bestanden. Open er één tegelijk. Totalen van meer bestanden telt u daarna op.`;
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
      return "Dit is een oud Excel-bestand (.xls), of een met een wachtwoord. Bewaar het in Excel als .xlsx of .csv, zonder wachtwoord.";
    case "pdf":
      return "Dit is een PDF, wat de naam ook zegt. Open de lijst waar die van komt en bewaar die als .xlsx of .csv.";
    case "picture":
      return "Dit is een afbeelding, wat de naam ook zegt. Typ de formulieren in de tabel, of open een .xlsx of .csv.";
    case "zip":
      return "Dit is een ingepakt bestand, maar geen Excel-bestand. Bewaar de lijst als .xlsx of .csv.";
    case "binary":
      return "Dit is geen lijst die wij kunnen lezen. Bewaar die als .xlsx of .csv.";
    default:
      return unreachable(found);
  }
}

function fromCore(code: string): string {
  return code === "no_rule_in_force"
    ? "Voor dit meetjaar kennen wij geen norm. Kies een ander meetjaar."
    : "Deze lijst konden wij niet lezen. Bewaar de lijst als .xlsx of .csv en open die opnieuw.";
}

const comma = (value: string): string => value.replace(".", ",");
const listed = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll("_", " ")).join(", ");

function lineProblem({ code, detail }: LineProblem): string {
  switch (code) {
    case "duplicate_column":
      return `Deze kolom staat er twee keer in. Wij lezen kolom ${detail.first}.`;
    case "too_many_cells":
    case "too_few_cells":
      return `Deze regel heeft ${detail.found} cellen, en de rij met namen ${detail.expected}.`;
    case "unknown_word":
      return `Dit antwoord kennen wij niet. Kies uit: ${listed(detail.known)}.`;
    case "decimal_out_of_range":
      return `Een cijfer is van ${comma(detail.min)} tot en met ${comma(detail.max)}.`;
    case "not_a_decimal":
      return "Dit is geen cijfer. Schrijf bijvoorbeeld 7 of 7,5, met maximaal twee cijfers achter de komma.";
    case "not_a_date":
      return "Dit is geen datum. Schrijf bijvoorbeeld 1-10-2026.";
    case "no_such_day":
      return `Die maand heeft ${detail.days_in_month} dagen.`;
    case "no_such_month":
      return "Een jaar heeft 12 maanden.";
    case "date_out_of_range":
      return `De datum moet liggen van ${dates.day(detail.min)} tot en met ${dates.day(detail.max)}.`;
    case "quote_not_closed":
      return "Er begint een aanhalingsteken dat niet sluit.";
    case "text_after_quote":
      return "Na een sluitend aanhalingsteken staat nog tekst.";
    case "line_too_long":
      return "Deze regel is te lang.";
    default:
      return unreachable(code);
  }
}
