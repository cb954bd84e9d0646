/**
 * The satisfaction report once more, by other means than the core's, to check the one
 * against the other. Every form stays a form until the end: a side is the list of its
 * scores as fractions, a mean is their sum over their number, and a count is how many of
 * the list are equal. Letters are counted on like an odometer, one person at a time.
 *
 * Questions, answers and the norm are typed over from the sheet. They are not read from
 * the rule pack, so that a slip in the pack shows too.
 */
import {
  below,
  decimal,
  exact,
  fraction,
  minus,
  over,
  rounded,
  sum,
  times,
} from "./second_budget.js";

export const SCHEME = "uwv-kto-2016";
export const NORM = "6.5";
export const SIDES = ["employee", "employer"];

/** The answers from worst to best, and the questions in the order of the form. */
export const FORMS = {
  employee: {
    answers: ["nee", "niet_helemaal", "ja"],
    questions: ["coaching", "reachability"],
  },
  employer: {
    answers: ["onvoldoende", "matig", "voldoende", "goed"],
    questions: [
      "contact_employee",
      "contact_manager",
      "reachability",
      "visits",
      "approach",
      "personal_development",
      "employee_skills",
      "work_environment",
      "career",
    ],
  },
};

/** A side with fewer scores than this, and at least one, can be traced to a person. */
const ENOUGH = 5;

/** What a score or a sum of scores looks like: no zero at the end, no point without digits. */
export function plain(x) {
  const [hundredths] = exact(times(x, fraction(100))).split("/");
  const digits = hundredths.padStart(3, "0");
  const places = digits.slice(-2).replace(/0+$/, "");
  return digits.slice(0, -2) + (places === "" ? "" : `.${places}`);
}

function onePlace(x) {
  const digits = `${rounded(times(x, fraction(10)))}`.padStart(2, "0");
  return `${digits.slice(0, -1)}.${digits.slice(-1)}`;
}

/** One side: its scores as texts, in any order, and how many forms had none. */
function sideOf(scores, missing) {
  const values = scores.map(decimal);
  const total = sum(values);
  const mean = values.length === 0 ? null : over(total, fraction(values.length));
  const texts = values.map(plain);
  const different = [...new Set(texts)].sort((a, b) => Number(a) - Number(b));
  return {
    count: values.length,
    missing,
    sum: plain(total),
    mean: mean === null ? null : onePlace(mean),
    mean_exact: mean === null ? null : exact(mean),
    norm: NORM,
    meets_norm: mean === null ? null : !below(mean, decimal(NORM)),
    distribution: different.map((score) => ({
      score,
      count: texts.filter((text) => text === score).length,
    })),
  };
}

function verdictOf(employee, employer) {
  const sides = [employee, employer];
  if (sides.some((side) => side.meets_norm === false)) return "below_norm";
  if (sides.some((side) => side.count === 0)) return "not_measurable";
  return "meets_norm";
}

/** How often each answer was given to one question; an absent answer is `undefined`. */
function countsOf(side, question, given) {
  const count = (answer) => given.filter((one) => one === answer).length;
  return {
    question,
    counts: Object.fromEntries(FORMS[side].answers.map((answer) => [answer, count(answer)])),
    missing: given.filter((one) => one === undefined).length,
  };
}

function smallSides(result) {
  return SIDES.filter((side) => result[side].count >= 1 && result[side].count < ENOUGH);
}

/** The sides whose mean looks as if it met the norm and does not, and by how much they fall short. */
function seemingSides(result) {
  return SIDES.filter(
    (side) => result[side].meets_norm === false && Number(result[side].mean) >= Number(NORM),
  ).map((side) => {
    const { mean, norm, sum: total, count } = result[side];
    const short = minus(times(decimal(NORM), fraction(count)), decimal(total));
    return { side, mean, norm, sum: total, count, short_of_norm: plain(short) };
  });
}

// ---------------------------------------------------------------- names

/** A, B, …, Z, AA, AB, …: the last wheel turns; past Z it takes the one before along. */
export function nextLetters(letters) {
  const wheels = [...letters];
  for (let wheel = wheels.length - 1; wheel >= 0; wheel--) {
    if (wheels[wheel] !== "Z") {
      wheels[wheel] = String.fromCharCode(wheels[wheel].charCodeAt(0) + 1);
      return wheels.join("");
    }
    wheels[wheel] = "A";
  }
  return `A${wheels.join("")}`;
}

/** Gives the same sign for the same name, and a new one for every form without a name. */
function signs(next) {
  const given = new Map();
  let last = "";
  return (name) => {
    const key = (name ?? "").trim().toLowerCase();
    if (key !== "" && given.has(key)) return given.get(key);
    last = next(last);
    if (key !== "") given.set(key, last);
    return last;
  };
}

// ---------------------------------------------------------------- the report

/** The forms that count, and the places of those that do not: outside the period, or on its shared first day. */
function counted(forms, period) {
  const inside = [];
  const outside = [];
  const shared = [];
  forms.forEach((form, index) => {
    const day = form.completed_on;
    const dated = period !== undefined && day !== undefined;
    if (dated && (day < period.start || period.end < day)) outside.push(index);
    else if (dated && period.start_shared === true && day === period.start) shared.push(index);
    else inside.push(form);
  });
  return { inside, outside, shared };
}

/** What the number of completed periods gives, by code. Nothing follows where it is not given. */
function saidOfPeriods(completed_periods, forms) {
  if (completed_periods === undefined || (completed_periods === forms && forms > 0)) return {};
  if (completed_periods === 0)
    return forms === 0
      ? { no_completed_period: {} }
      : { completed_periods_contradict_forms: { forms } };
  const code = completed_periods > forms ? "fewer_forms_than_periods" : "more_forms_than_periods";
  return { [code]: { completed_periods, forms } };
}

/** The result of a satisfaction_report, and what must be said about it. Takes a request that is right. */
export function satisfaction({ forms, period, completed_periods }) {
  const { inside, outside, shared } = counted(forms, period);
  const letter = signs(nextLetters);
  const number = signs((last) => `${Number(last) + 1}`);
  const scoresOf = (side) =>
    inside.map((form) => form[`${side}_score`]).filter((score) => score !== undefined);
  const [employee, employer] = SIDES.map((side) => {
    const scores = scoresOf(side);
    return sideOf(scores, inside.length - scores.length);
  });
  const shown = (score) => (score === undefined ? null : plain(decimal(score)));
  const result = {
    employee,
    employer,
    verdict: verdictOf(employee, employer),
    rows: inside.map((form) => ({
      employee: letter(form.employee),
      employer: number(form.employer),
      employee_score: shown(form.employee_score),
      employer_score: shown(form.employer_score),
    })),
    answers: Object.fromEntries(
      SIDES.map((side) => [
        side,
        FORMS[side].questions.map((question) =>
          countsOf(
            side,
            question,
            inside.map((form) => form[`${side}_answers`]?.[question]),
          ),
        ),
      ]),
    ),
  };
  const placesOf = (wanted) => [...forms.keys()].filter((index) => wanted(forms[index]));
  const said = {
    outside,
    shared,
    undated: placesOf((form) => form.completed_on === undefined),
    small: smallSides(result),
    seeming: seemingSides(result),
    periods: saidOfPeriods(completed_periods, inside.length),
  };
  return { result, said };
}

/** The result of a satisfaction_merge: every form of every report told out again, without its name. */
export function merged(reports) {
  const repeat = (value, times) => Array.from({ length: times }, () => value);
  const [employee, employer] = SIDES.map((side) =>
    sideOf(
      reports.flatMap((one) =>
        one[side].distribution.flatMap(({ score, count }) => repeat(score, count)),
      ),
      reports.reduce((all, one) => all + one[side].missing, 0),
    ),
  );
  const answersOf = (side) =>
    FORMS[side].questions.map((question) =>
      countsOf(
        side,
        question,
        reports.flatMap((one) => {
          const { counts, missing } = one.answers[side].find((line) => line.question === question);
          const given = Object.entries(counts).flatMap(([answer, count]) => repeat(answer, count));
          return [...given, ...repeat(undefined, missing)];
        }),
      ),
    );
  const result = {
    employee,
    employer,
    verdict: verdictOf(employee, employer),
    answers: Object.fromEntries(SIDES.map((side) => [side, answersOf(side)])),
  };
  return { result, said: { small: smallSides(result), seeming: seemingSides(result) } };
}
