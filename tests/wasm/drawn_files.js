/** Files of scores as people send them, drawn at random from forms that are known. */
import { chance, NAMES, pick, shuffled, someForms, somePeriod } from "./drawn_forms.js";
import { COLUMN_NAMES, LETTERS_OF_1252, placeOfColumn } from "./second_scores.js";

const BOM = [0xef, 0xbb, 0xbf];
const encoder = new TextEncoder();

/** The bytes of Windows-1252; ÿ for each letter that is none of it. */
export function in1252(text) {
  const bytes = [...text].map((letter) => {
    const code = letter.codePointAt(0);
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
    const at = LETTERS_OF_1252.indexOf(letter);
    return at === -1 ? 0xff : 0x80 + at;
  });
  return Uint8Array.from(bytes);
}

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
const mustQuote = (text, separator) => /["\r\n]/.test(text) || text.includes(separator);
const written = (random, text, separator) =>
  mustQuote(text, separator) || chance(random, 6) ? quoted(text) : text;

/** In any case, with a space or an underscore. */
function writtenAnswer(random, answer) {
  const text = chance(random, 2) ? answer.replaceAll("_", " ") : answer;
  return pick(random, [text, text, text.toUpperCase(), text[0].toUpperCase() + text.slice(1)]);
}

function writtenDate(random, day) {
  const [year, month, number] = day.split("-");
  const short = (text) => `${Number(text)}`;
  return pick(random, [
    day,
    `${number}-${month}-${year}`,
    `${short(number)}-${short(month)}-${year}`,
  ]);
}

function writtenValue(random, value, name) {
  if (name.endsWith("_answers")) return writtenAnswer(random, value);
  if (name.endsWith("_score")) return chance(random, 2) ? value : value.replace(".", ",");
  return name === "completed_on" ? writtenDate(random, value) : value;
}

// prettier-ignore
const BAD = {
  score: ["0", "11", "7.555", "7,555", "zeven", "#N/A", "-1", "7..5", "7,5,5", "1e1", "0,99", "10.01", "Xantippe", "=7", "7/10", "99999999999999999999"],
  date: ["31-02-2016", "2016-13-01", "2016-02-30", "gisteren", "2016/10/01", "0-10-2016", "1-10", "Xantippe", "1-10-2016-1", "2200-01-01", "1899-12-31"],
  answer: ["misschien", "Xantippe", "ja!", "nee/ja", "7", "niet-helemaal", "goedd", "j"],
};
const kindOf = ([name, question]) => {
  if (question !== undefined) return "answer";
  if (name.endsWith("_score")) return "score";
  return name === "completed_on" ? "date" : null;
};

/** Columns of which at least one is a score, in Dutch or in English, some of them not ours. */
function someColumns(random) {
  const byPlace = new Map();
  for (const name of shuffled(random, COLUMN_NAMES))
    byPlace.set(placeOfColumn(name).join("."), name);
  const all = shuffled(random, [...byPlace.values()]);
  const isScore = (name) => placeOfColumn(name)[0].endsWith("_score");
  const kept = pick(random, [0.1, 0.5, 0.9]);
  const chosen = all.filter((name) => isScore(name) || random(100) < 100 * kept);
  const scores = chosen.filter(isScore);
  if (chance(random, 4)) chosen.splice(chosen.indexOf(scores[0]), 1);
  for (let more = random(3); more > 0; more--)
    chosen.splice(
      random(chosen.length + 1),
      0,
      pick(random, ["opmerking", "Regio; oost", "", "naam,2", "employee.weather", "x\ny", "é"]),
    );
  return chosen;
}

/**
 * A file, and what it says: `bytes`, the `period` asked about, the `forms` that read
 * (those outside the period too), and the place of every cell that does not.
 */
export function someFile(random) {
  const separator = pick(random, [";", ",", "\t"]);
  const lineEnd = pick(random, ["\n", "\r\n"]);
  const columns = someColumns(random);
  const header = columns.map((name) => written(random, name, separator));
  // The separator must be the most frequent one in the header, outside quotes.
  while (header.length < 3) {
    columns.push("opmerking");
    header.push("opmerking");
  }
  const period = chance(random, 3) ? undefined : somePeriod(random);
  const breaks = ["", "", "", "", lineEnd, `x${lineEnd}y${lineEnd}`, '"', ";", ",", "\t"];
  const drawn = someForms(random, period, 60);
  const lines = [header.join(separator)];
  const bad = [];
  const forms = [];
  let line = 1 + lines[0].split("\n").length - 1;
  const add = (text) => {
    lines.push(text);
    line += text.split("\n").length;
  };
  for (const one of drawn) {
    const read = {};
    const cells = columns.map((column) => {
      const place = placeOfColumn(column);
      if (place === undefined)
        return pick(random, ["", "tekst", "Xantippe", "7;5", 'zei "ja"', `a${lineEnd}b`]);
      const [name, question] = place;
      const value = question === undefined ? one[name] : one[name]?.[question];
      if (value === undefined || value.trim() === "") return "";
      if (question === undefined) read[name] = value;
      else read[name] = { ...read[name], [question]: value };
      const text = writtenValue(random, value, name);
      return kindOf(place) === null && chance(random, 8) ? text + pick(random, breaks) : text;
    });
    const kinds = columns.map((column) => kindOf(placeOfColumn(column) ?? ["employee"]));
    const spoiled = chance(random, 8) ? random(columns.length) : null;
    if (spoiled !== null && kinds[spoiled] !== null) {
      for (const [index, text] of cells.entries()) cells[index] = text.replaceAll(/[\r\n]/g, " ");
      cells[spoiled] = pick(random, BAD[kinds[spoiled]]);
      bad.push({ line: line + 1, column: spoiled + 1 });
    } else forms.push(read);
    add(cells.map((text) => written(random, text, separator)).join(separator));
  }
  const text = lines.join(lineEnd) + (chance(random, 3) ? "" : lineEnd);
  const bytes = chance(random, 3) ? in1252(text) : encoder.encode(text);
  const marked =
    bytes.length > 0 && chance(random, 4) && isUtf8(bytes) ? [...BOM, ...bytes] : bytes;
  return { bytes: Uint8Array.from(marked), period, forms, bad, names: NAMES };
}

function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The bytes in pieces of any size, at times of one byte, at times of none. */
export function pieces(random, bytes) {
  const most = pick(random, [1, 2, 7, 64, 1000, 100000]);
  const list = [];
  for (let at = 0; at < bytes.length;) {
    const size = random(most + 1);
    list.push(bytes.subarray(at, at + size));
    at += size;
  }
  return list;
}
