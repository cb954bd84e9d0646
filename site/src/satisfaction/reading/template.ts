// An empty table to fill in, with two forms as an example: no people, and no names of people.
import writeXlsxFile from "write-excel-file/universal";
import type { Forms, Side } from "../../core.ts";
import type { Language } from "../../lib/dates.ts";

const words = {
  nl: {
    sheet: "Formulieren",
    sides: { employee: "werknemer", employer: "werkgever" },
    first: ["werknemer", "werkgever", "einddatum", "cijfer_werknemer", "cijfer_werkgever"],
    rows: [
      ["A", "1", "1-10-2026", "7", "7,5"],
      ["B", "1", "15-3-2027", "8", "7"],
    ],
  },
  en: {
    sheet: "Forms",
    sides: { employee: "employee", employer: "employer" },
    first: ["employee", "employer", "end date", "employee_score", "employer_score"],
    rows: [
      ["A", "1", "1-10-2026", "7", "7.5"],
      ["B", "1", "15-3-2027", "8", "7"],
    ],
  },
} as const;

function table(forms: Forms, language: Language): string[][] {
  const { sides, first, rows } = words[language];
  const questions = (["employee", "employer"] as const).flatMap((side: Side) =>
    forms[side].questions.map(({ title }) => ({ side, title: title[language] })),
  );
  // The best answer in the first row and the one before it in the second.
  const answers = (nth: number): string[] =>
    questions.map(({ side }) => forms[side].answers.at(-1 - nth)?.title.nl ?? "");
  return [
    [...first, ...questions.map(({ side, title }) => `${sides[side]}: ${title}`)],
    ...rows.map((row, nth) => [...row, ...answers(nth)]),
  ];
}

export function templateFile({
  format,
  forms,
  language,
}: {
  format: "csv" | "xlsx";
  forms: Forms;
  language: Language;
}): Promise<Blob> {
  const rows = table(forms, language);
  if (format === "csv") {
    // With the mark and the semicolons by which a Dutch spreadsheet opens it as a table.
    const lines = rows.map((row) => row.map(quoted).join(";"));
    return Promise.resolve(new Blob([`\uFEFF${lines.join("\r\n")}\r\n`], { type: "text/csv" }));
  }
  const data = rows.map((row, index) =>
    row.map((value) =>
      index === 0
        ? { value, type: String, fontWeight: "bold" as const }
        : { value, type: String },
    ),
  );
  return writeXlsxFile(data, { sheet: words[language].sheet, stickyRowsCount: 1 }).toBlob();
}

const quoted = (text: string): string =>
  /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
