/** Files of scores, and a second, plain way to read them: all at once, one character after another. */
import { core } from "./support.js";

export const SCHEME = "uwv-kto-2016";
export const bytes_of = (text) => new TextEncoder().encode(text);

/** Bytes of Windows-1252 for letters below U+0100. */
export const in_1252 = (text) =>
  Uint8Array.from(text, (character) => Number(character.codePointAt(0)));

/** The answer to a file: text, bytes, or a list of either, one for each feed. */
export function answer_to(file, request = {}) {
  const reader = core.open_scores({ scheme: SCHEME, ...request });
  for (const part of Array.isArray(file) ? file : [file])
    reader.feed(typeof part === "string" ? bytes_of(part) : part);
  return reader.finish();
}

/** Problems with lines as `line:column code`. */
export const told = (answer) =>
  answer.result.problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

/** The records of a file with LF or CRLF, as RFC 4180 has them: its line and its cells. */
function records_of(text, separator) {
  const records = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const record = { line, cells: [] };
    for (;;) {
      let cell = "";
      if (text[at] === '"') {
        for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
          if (text[at] === '"') at += 1;
          if (text[at] === "\n") line += 1;
          cell += text[at];
        }
        at += 1;
      } else {
        while (at < text.length && text[at] !== separator && text[at] !== "\n") {
          cell += text[at];
          at += 1;
        }
        if (text[at] !== separator && cell.endsWith("\r")) cell = cell.slice(0, -1);
      }
      record.cells.push(cell);
      if (text[at] === "\r") at += 1;
      if (text[at] !== separator) break;
      at += 1;
    }
    at += 1;
    line += 1;
    records.push(record);
  }
  return records;
}

const column_names = {
  werknemer: "employee",
  werkgever: "employer",
  einddatum: "completed_on",
  cijfer_werknemer: "employee_score",
  cijfer_werkgever: "employer_score",
};
const english = (name) =>
  column_names[name] ?? name.replace("werknemer.", "employee.").replace("werkgever.", "employer.");

function iso_day(cell) {
  const [, d, m, y] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(cell) ?? [];
  const iso = y === undefined ? cell : `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  const day = new Date(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(day.getTime())) return undefined;
  return day.toISOString().startsWith(iso) && iso >= "1900" && iso < "2200" ? iso : undefined;
}

/** A score as a question has it: a point, and no zeros at the end that it may have without. */
function score_of(cell) {
  if (!/^(0|[1-9]\d?)([.,]\d{1,2})?$/.test(cell)) return undefined;
  const score = cell.replace(",", ".");
  return Number(score) >= 1 && Number(score) <= 10 ? score : undefined;
}

const forms_of_scheme = core
  .answer({ calculation: "describe" })
  .result.schemes.find(({ id }) => id === SCHEME).questions;

/** The forms of a file as a question lists them, and the lines that do not read. */
export function forms_of(text, separator) {
  const [header, ...records] = records_of(text, separator);
  const names = header.cells.map((cell) => english(cell.trim().toLowerCase().replaceAll(" ", "_")));
  const forms = [];
  const rejected = [];
  for (const { line, cells } of records) {
    if (cells.length === 1 && cells[0].trim() === "") continue;
    const form = {};
    let reads = cells.length === names.length;
    names.forEach((name, place) => {
      const cell = (cells[place] ?? "").trim();
      if (cell === "") return;
      const [side, question] = name.split(".");
      const form_of_side = forms_of_scheme[side];
      let value = cell;
      if (name === "completed_on") value = iso_day(cell);
      else if (name.endsWith("_score")) value = score_of(cell);
      else if (question !== undefined) {
        if (!form_of_side?.questions.some(({ id }) => id === question)) return;
        const word = cell.toLowerCase().replaceAll(" ", "_");
        value = form_of_side.answers.some(({ id }) => id === word) ? word : undefined;
        if (value !== undefined) (form[`${side}_answers`] ??= {})[question] = value;
      } else if (name !== "employee" && name !== "employer") return;
      reads &&= value !== undefined;
      if (question === undefined) form[name] = value;
    });
    if (reads) forms.push(form);
    else rejected.push(line);
  }
  return { forms, rejected };
}
