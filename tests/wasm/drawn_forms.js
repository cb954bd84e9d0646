/** Forms, names and questions about them, drawn at random; and questions that are right, to change. */
import { FORMS, SCHEME, SIDES } from "./second_satisfaction.js";
import { nameOf, placeOf } from "./second_computation.js";

/** One form that is right and gives every field. */
export const form = (changes = {}) => ({
  employee: "Wybrigje Oenema",
  employer: "Quispel & Zn.",
  completed_on: "2016-10-01",
  employee_score: "7",
  employer_score: "7.5",
  employee_answers: { coaching: "ja", reachability: "niet_helemaal" },
  employer_answers: { contact_employee: "goed", career: "matig" },
  ...changes,
});

/** A small report that is right and gives every field. */
export const reportQuestion = (changes = {}) => ({
  calculation: "satisfaction_report",
  scheme: SCHEME,
  period: { start: "2016-05-12", end: "2017-05-12", start_shared: false },
  forms: [form()],
  completed_periods: 1,
  ...changes,
});

/** The five coaching periods of the example in the sheet. */
const SHEET = [
  ["Werknemer A", "7", "Werkgever 1", "7.5"],
  ["Werknemer A", "7.5", "Werkgever 2", "7"],
  ["Werknemer B", "5.5", "Werkgever 1", "7"],
  ["Werknemer B", "8", "Werkgever 1", "8"],
  ["Werknemer C", "8", "Werkgever 1", "6"],
];
export const SHEET_FORMS = SHEET.map(([employee, employee_score, employer, employer_score]) => ({
  employee,
  employee_score,
  employer,
  employer_score,
}));

// ---------------------------------------------------------------- drawing

export const chance = (random, one) => random(one) === 0;
export const pick = (random, list) => list[random(list.length)];
export const shuffled = (random, list) => {
  const left = [...list];
  return list.map(() => left.splice(random(left.length), 1)[0]);
};

/** Names that occur in no answer by accident, in the alphabets that come to a Dutch firm. */
export const NAMES = [
  "Wybrigje Oenema",
  "Sjoerdtsje van der Zwaag-Ypma",
  "Quispel & Zn.",
  "Çağlar Şükrüoğlu",
  "Zdzisława Źdźbło",
  "Nguyễn Thị Quỳnh",
  "Żółć Łukaszewska",
  "Ñuñez Íñigo",
  "Ærøskøbing Ångström",
  "Жанна Щукина",
  "Ξένια Παπαδάκη",
  "Őrség Űrhajó",
  'Xhosa "de Kok" BV',
  "Qvist; Kvist, Qwist",
  "O'Xlynn-d'Ys",
  "山田花子",
  "عبد القيوم",
  "Zwiebel😀kop",
  "<b>Xantippe</b>",
  "Qx\\Qy/Qz~0~1",
];

/** The same name as people write it: other case, spaces around it. */
export function written(random, name) {
  const kind = random(5);
  let text = name;
  if (kind === 0) text = name.toLowerCase();
  if (kind === 1) text = name.toUpperCase();
  const space = () => pick(random, ["", "", "", " ", "  ", "\t"]);
  return space() + text + space();
}

const SCORES = [
  "1",
  "10",
  "5.5",
  "6",
  "6.5",
  "6.45",
  "6.49",
  "7",
  "7.0",
  "7.5",
  "7.50",
  "8",
  "9.99",
];
export function someScore(random) {
  if (chance(random, 2)) return pick(random, SCORES);
  const whole = 1 + random(9);
  return pick(random, [
    `${whole}`,
    `${whole}.${random(10)}`,
    `${whole}.${random(10)}${random(10)}`,
  ]);
}

export function someAnswers(random, side) {
  const answers = {};
  for (const question of FORMS[side].questions)
    if (!chance(random, 4)) answers[question] = pick(random, FORMS[side].answers);
  return answers;
}

export function somePeriod(random) {
  const first = placeOf("2016-01-01") + random(5000);
  const period = { start: nameOf(first), end: nameOf(first + pick(random, [0, 1, 30, 365, 366])) };
  if (chance(random, 2)) period.start_shared = chance(random, 2);
  return period;
}

/** Mostly within the period, often on its first or last day, at times just outside it. */
export function someDay(random, period) {
  if (period === undefined) return nameOf(placeOf("2010-01-01") + random(8000));
  const [first, last] = [placeOf(period.start), placeOf(period.end)];
  const day = pick(random, [
    first,
    last,
    first - 1,
    last + 1,
    ...Array.from({ length: 8 }, () => first + random(last - first + 1)),
  ]);
  return nameOf(day);
}

/** A form of which anything may be absent. */
export function someForm(random, period, names) {
  const one = {};
  for (const side of SIDES) {
    if (!chance(random, 6)) one[side] = written(random, pick(random, names));
    if (!chance(random, 7)) one[`${side}_score`] = someScore(random);
    if (!chance(random, 4)) one[`${side}_answers`] = someAnswers(random, side);
  }
  if (!chance(random, 8)) one.completed_on = someDay(random, period);
  return one;
}

export function someForms(random, period, most = 40) {
  const names = shuffled(random, NAMES).slice(0, 1 + random(NAMES.length));
  const silent = pick(random, [null, null, null, null, ...SIDES]);
  const count = pick(random, [0, 1, 3, 4, 5, random(most), random(most), random(most)]);
  return Array.from({ length: count }, () => {
    const one = someForm(random, period, names);
    if (silent !== null) delete one[`${silent}_score`];
    return one;
  });
}

export function someReport(random) {
  const request = { calculation: "satisfaction_report", scheme: SCHEME };
  if (!chance(random, 3)) request.period = somePeriod(random);
  request.forms = someForms(random, request.period);
  if (chance(random, 3)) request.completed_periods = random(request.forms.length + 4);
  return request;
}
