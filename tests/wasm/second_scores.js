/**
 * The bulk file of scores read once more: the whole file at once, decoded to letters,
 * taken apart letter by letter, every line kept as a form. What the core reads as a
 * stream and forgets at once is all there at the end, and goes to the second report.
 */
import { isDay } from "./second_computation.js";
import { FORMS, satisfaction, SIDES } from "./second_satisfaction.js";

/** The letters of Windows-1252 from 0x80 to 0x9f; the five that it lacks stay controls. */
export const LETTERS_OF_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return [...bytes]
      .map((byte) =>
        byte >= 0x80 && byte <= 0x9f ? LETTERS_OF_1252[byte - 0x80] : String.fromCharCode(byte),
      )
      .join("");
  }
}

// ---------------------------------------------------------------- lines and cells

/** The most frequent of the three in the first line, outside quotes. */
function separatorOf(text) {
  const times = { ";": 0, ",": 0, "\t": 0 };
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === "\n") break;
    else if (!quoted && letter in times) times[letter]++;
  }
  return Object.keys(times).reduce((most, one) => (times[one] > times[most] ? one : most));
}

/** Every record with the line it begins on, its cells, and the number of lines of the file. */
export function recordsOf(text) {
  const separator = separatorOf(text);
  const records = [];
  let cells = [];
  let cell = "";
  let quoted = false;
  let wasQuoted = false;
  let line = 1;
  let begun = 1;
  const endCell = () => {
    cells.push(cell);
    cell = "";
    wasQuoted = false;
  };
  const endRecord = (unclosed) => {
    const blank = cells.length === 0 && cell === "" && !wasQuoted;
    endCell();
    if (!blank) records.push({ line: begun, cells, unclosed });
    cells = [];
    begun = line;
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "\n") line++;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell === "" && !wasQuoted) {
      quoted = true;
      wasQuoted = true;
    } else if (letter === separator) endCell();
    else if (letter === "\n") endRecord(false);
    else if (letter === "\r" && text[at + 1] === "\n") continue;
    else cell += letter;
  }
  if (quoted || cell !== "" || cells.length > 0 || wasQuoted) endRecord(quoted);
  return records;
}

// ---------------------------------------------------------------- columns and values

const DUTCH = {
  werknemer: "employee",
  werkgever: "employer",
  einddatum: "completed_on",
  cijfer_werknemer: "employee_score",
  cijfer_werkgever: "employer_score",
};
const IN_DUTCH = { employee: "werknemer", employer: "werkgever" };

/** For each name that a column may have, the place of its value in a form. */
const COLUMNS = new Map();
for (const name of ["employee", "employer", "completed_on", "employee_score", "employer_score"])
  COLUMNS.set(name, [name]);
for (const [dutch, name] of Object.entries(DUTCH)) COLUMNS.set(dutch, [name]);
for (const side of SIDES)
  for (const question of FORMS[side].questions) {
    COLUMNS.set(`${side}.${question}`, [`${side}_answers`, question]);
    COLUMNS.set(`${IN_DUTCH[side]}.${question}`, [`${side}_answers`, question]);
  }
export const COLUMN_NAMES = [...COLUMNS.keys()];
export const placeOfColumn = (name) => COLUMNS.get(name);

const NOT_READ = Symbol("does not read");

function readScore(text) {
  const parts = text.replace(",", ".").split(".");
  if (parts.length > 2 || !parts.every((part) => part !== "" && [...part].every(isDigit)))
    return NOT_READ;
  const [whole, places = ""] = parts;
  if (places.length > 2 || (whole.length > 1 && whole.startsWith("0"))) return NOT_READ;
  const hundredths = Number(whole) * 100 + Number(places.padEnd(2, "0"));
  return hundredths >= 100 && hundredths <= 1000 ? parts.join(".") : NOT_READ;
}

const isDigit = (letter) => letter >= "0" && letter <= "9";

/** Year first with two hyphens, or day first with one or two digits for day and month. */
function readDate(text) {
  const parts = text.split("-");
  if (parts.length !== 3 || !parts.every((part) => part !== "" && [...part].every(isDigit)))
    return NOT_READ;
  if (parts[0].length !== 4) parts.reverse();
  else if (parts[1].length !== 2 || parts[2].length !== 2) return NOT_READ;
  if (parts[0].length !== 4 || parts[1].length > 2 || parts[2].length > 2) return NOT_READ;
  const day = `${parts[0]}-${parts[1].padStart(2, "0")}-${parts[2].padStart(2, "0")}`;
  return isDay(day) && day <= "2199-12-31" ? day : NOT_READ;
}

function readAnswer(text, side) {
  const word = text.toLowerCase().replaceAll(" ", "_");
  return FORMS[side].answers.includes(word) ? word : NOT_READ;
}

function readCell(text, [name, question]) {
  if (question !== undefined)
    return readAnswer(text, name === "employee_answers" ? "employee" : "employer");
  if (name.endsWith("_score")) return readScore(text);
  return name === "completed_on" ? readDate(text) : text;
}

/** What a file says: its forms, and the lines that do not read with the first cell that is wrong. */
export function scoresOf(bytes) {
  const [header, ...records] = recordsOf(decoded(bytes));
  const places = header.cells.map((name) => COLUMNS.get(name.trim()));
  const forms = [];
  const rejected = [];
  for (const { line, cells, unclosed } of records) {
    const form = {};
    let column = unclosed || cells.length !== places.length ? 0 : null;
    places.forEach((place, index) => {
      if (column !== null || place === undefined || cells[index].trim() === "") return;
      const value = readCell(cells[index].trim(), place);
      if (value === NOT_READ) column = index + 1;
      else if (place.length === 1) form[place[0]] = value;
      else form[place[0]] = { ...form[place[0]], [place[1]]: value };
    });
    if (column === null) forms.push(form);
    else rejected.push({ line, column });
  }
  return { forms, rejected };
}

/** The result of finish(), and where its problems lie. Takes a file that has a score column. */
export function bulk(bytes, period) {
  const { forms, rejected } = scoresOf(bytes);
  const { result, said } = satisfaction({ forms, period });
  delete result.rows;
  return { forms, result, said, rejected };
}
