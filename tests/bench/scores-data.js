// Files of forms to measure with: the same seed gives the same bytes. Made once and
// kept in the system's temporary folder.
import { closeSync, existsSync, openSync, renameSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const employee_questions = ["coaching", "reachability"];
// One of the nine is left out, for a round number of columns.
export const employer_questions = [
  "contact_employee",
  "contact_manager",
  "reachability",
  "visits",
  "approach",
  "personal_development",
  "employee_skills",
  "work_environment",
];
export const header = [
  "employee",
  "employer",
  "completed_on",
  "employee_score",
  "employer_score",
  ...employee_questions.map((question) => `employee.${question}`),
  ...employer_questions.map((question) => `employer.${question}`),
].join(";");

/** Random numbers below 2^32 that depend on the seed alone (mulberry32). */
export function numbers_from(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const first_names = ["Jan", "Fatima", "Piet", "Zoë", "Mohammed", "Anne", "Kees", "Sevda", "Willem"];
const last_names = ["de Vries", "Jansen", "Yılmaz", "van den Berg", "Bakker", "Öztürk", "Smit"];
const companies = ["Bakkerij", "Garage", "Hoveniersbedrijf", "Supermarkt", "Bouwbedrijf"];
// As people give them: sevens and eights, sometimes a half, seldom nothing.
const scores = [
  ..."7 7 7 8 8 8 8 6 9 7,5 7,5 8,5 6,5 7,0 8,0 7,25 5 10 9,5 4".split(" "),
  ..."7 8 7 8 6 9 7,5 6,5 3 1".split(" "),
  "",
];
const employee_answers = ["ja", "ja", "ja", "ja", "niet helemaal", "niet_helemaal", "nee", "ja"];
const employer_answers = ["goed", "goed", "goed", "voldoende", "voldoende", "matig", "onvoldoende"];
const days = Array.from({ length: 366 }, (_, i) =>
  new Date(Date.UTC(2016, 4, 12 + i)).toISOString().slice(0, 10),
);

/** One line, without its end. */
function line_from(next) {
  const one_of = (list) => list[next() % list.length];
  const cells = [
    `${one_of(first_names)} ${one_of(last_names)}`,
    `${one_of(companies)} ${one_of(last_names)} ${next() % 1000}`,
    one_of(days),
    one_of(scores),
    one_of(scores),
  ];
  for (let i = 0; i < employee_questions.length; i += 1) cells.push(one_of(employee_answers));
  for (let i = 0; i < employer_questions.length; i += 1) cells.push(one_of(employer_answers));
  return cells;
}

/** Every cell between quotes, as some programs write them. */
export const quoted = (cells) => cells.map((cell) => `"${cell}"`).join(";");
const plain = (cells) => cells.join(";");

/** The file with so many forms; made when it is not there yet. */
export function file_of_forms(forms, { write = plain, name = "plain" } = {}) {
  const path = join(tmpdir(), `jobcoach-scores-${name}-${forms}.csv`);
  if (existsSync(path)) return path;
  const next = numbers_from(20161);
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, "w");
  let text = `${header}\n`;
  for (let form = 0; form < forms; form += 1) {
    text += `${write(line_from(next))}\n`;
    if (text.length < 1_000_000) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
  renameSync(unfinished, path);
  return path;
}
