/**
 * The measurement schedule once more, by other means than the core's, to check the
 * one against the other. Nothing here is arithmetic on dates: every day from 1 January
 * 1900 on is counted out one by one and written in a table, and all that follows is
 * looking up in that table. Easter comes from the printed table of golden numbers.
 *
 * Read from the sheet and the Algemene termijnenwet, not from the rule pack.
 */

const FIRST_YEAR = 1900;
const LAST_YEAR = 2290;
const DAYS_OF_THE_WEEK = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];
/** 1 January 1900 was a Monday. */
const FIRST_WEEKDAY = 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A century is a leap year once in four. Told by counting, not by dividing. */
function leapYears() {
  const leap = new Set();
  for (let year = 1904; year <= LAST_YEAR; year += 4) leap.add(year);
  for (const century of [2100, 2200]) leap.delete(century);
  return leap;
}

const two = (number) => String(number).padStart(2, "0");

/** All days in order, all months in order, and the place of each day by its name. */
function countOut() {
  const days = [];
  const months = [];
  const place = new Map();
  const leap = leapYears();
  let weekday = FIRST_WEEKDAY;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (let month = 1; month <= 12; month++) {
      const length = month === 2 && leap.has(year) ? 29 : LENGTHS[month - 1];
      months.push({ first: days.length, length });
      for (let day = 1; day <= length; day++) {
        const name = `${year}-${two(month)}-${two(day)}`;
        place.set(name, days.length);
        days.push({
          name,
          year,
          month,
          day,
          weekday: DAYS_OF_THE_WEEK[weekday],
          monthPlace: months.length - 1,
        });
        weekday = weekday === 6 ? 0 : weekday + 1;
      }
    }
  }
  return { days, months, place };
}

const { days, months, place } = countOut();

export const nameOf = (at) => days[at].name;
export const weekdayOf = (name) => days[place.get(name)].weekday;
export const placeOf = (name) => place.get(name);
export const isDay = (name) => place.has(name);

/** Every day from `first` to `last`, both inclusive. */
export function daysBetween(first, last) {
  return days.slice(place.get(first), place.get(last) + 1).map((day) => day.name);
}

/** The day of that number so many months on; the last of the month where it lacks the day. */
function inMonth(at, monthsOn) {
  const from = days[at];
  const month = months[from.monthPlace + monthsOn];
  return {
    at: month.first + Math.min(from.day, month.length) - 1,
    lacking: from.day > month.length,
  };
}

/** The same for who needs the day only; `monthsOn` may be negative. */
export const placeMonthsOn = (at, monthsOn) => inMonth(at, monthsOn).at;

/**
 * The day on which a month begins that is counted from another day: the day of that number, or
 * where the month has no such day the one after its last. `monthsOn` may be negative.
 */
export function placeOfMonthFrom(at, monthsOn) {
  const from = days[at];
  const month = months[from.monthPlace + monthsOn];
  return from.day > month.length ? month.first + month.length : month.first + from.day - 1;
}

/**
 * Day of the ecclesiastical full moon by golden number, for the years 1900 to 2199,
 * as the table stands in almanacs. Month, day.
 */
// prettier-ignore
const PASCHAL_FULL_MOON = {
  1: [4, 14], 2: [4, 3], 3: [3, 23], 4: [4, 11], 5: [3, 31], 6: [4, 18], 7: [4, 8],
  8: [3, 28], 9: [4, 16], 10: [4, 5], 11: [3, 25], 12: [4, 13], 13: [4, 2], 14: [3, 22],
  15: [4, 10], 16: [3, 30], 17: [4, 17], 18: [4, 7], 19: [3, 27],
};

/** The golden number of a year. 1900 was the first year of a cycle of nineteen. */
function goldenNumber(year) {
  let golden = 1;
  for (let counted = 1900; counted < year; counted++) golden = golden === 19 ? 1 : golden + 1;
  return golden;
}

/**
 * The paschal full moon by the epact, the age of the moon as Clavius reckoned it, for the
 * years that the table above does not reach. Place in the table of days.
 */
export function fullMoonByEpact(year) {
  const golden = goldenNumber(year);
  const century = Math.floor(year / 100) + 1;
  const leapYearsLeftOut = Math.floor((3 * century) / 4) - 12;
  const moonSetRight = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (11 * golden + 20 + moonSetRight - leapYearsLeftOut + 300) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact++;
  const inMarch = 44 - epact < 21 ? 74 - epact : 44 - epact;
  return place.get(`${year}-03-01`) + inMarch - 1;
}

export function fullMoonByTable(year) {
  const [month, day] = PASCHAL_FULL_MOON[goldenNumber(year)];
  return place.get(`${year}-${two(month)}-${two(day)}`);
}

/** Easter: the Sunday after the paschal full moon, never that day itself. Place in the table. */
function easterPlace(year) {
  let at = (year <= 2199 ? fullMoonByTable(year) : fullMoonByEpact(year)) + 1;
  while (days[at].weekday !== "sunday") at++;
  return at;
}

export const easterOf = (year) => nameOf(easterPlace(year));

const holidaysByYear = new Map();

/** Art. 3 Algemene termijnenwet, by day. */
export function holidaysOf(year) {
  if (!holidaysByYear.has(year)) {
    const easter = easterPlace(year);
    const kingsDay = weekdayOf(`${year}-04-27`) === "sunday" ? `${year}-04-26` : `${year}-04-27`;
    const list = [
      [`${year}-01-01`, "new_years_day"],
      [nameOf(easter - 2), "good_friday"],
      [nameOf(easter + 1), "easter_monday"],
      [kingsDay, "kings_day"],
      [`${year}-05-05`, "liberation_day"],
      [nameOf(easter + 39), "ascension_day"],
      [nameOf(easter + 50), "whit_monday"],
      [`${year}-12-25`, "christmas_day"],
      [`${year}-12-26`, "boxing_day"],
    ];
    const named = new Map();
    for (const [day, holiday] of list) named.set(day, [...(named.get(day) ?? []), holiday]);
    holidaysByYear.set(year, named);
  }
  return holidaysByYear.get(year);
}

/** Why no one works that day: none, one or more reasons. */
export function reasonsOff(name) {
  const { year, weekday } = days[place.get(name)];
  const weekend = weekday === "saturday" || weekday === "sunday" ? [weekday] : [];
  return [...weekend, ...(holidaysOf(year).get(name) ?? [])];
}

export const isWorkingDay = (name) => reasonsOff(name).length === 0;

function lastWorkingDay(at) {
  while (!isWorkingDay(nameOf(at))) at--;
  return at;
}

/**
 * The result of a measurement_schedule, and what must be said about it.
 * Takes a request that is known to be right.
 */
export function schedule(request) {
  const recognised = place.get(request.recognised_on);
  const year = days[recognised].year;
  const monthsToAnchor = year < 2016 ? (2016 - year) * 12 : 0;
  const asOf = request.as_of === undefined ? null : place.get(request.as_of);
  const completed = request.completed_on?.map((day) => place.get(day)) ?? null;

  const lacking = [];
  const rowOf = (number) => {
    const months = monthsToAnchor + 12 * number;
    const start = inMonth(recognised, months - 12);
    const end = inMonth(recognised, months);
    const before = inMonth(recognised, months + 1);
    const aMonthFromTheEnd = inMonth(end.at, 1);
    const lastSafe = Math.min(before.at, aMonthFromTheEnd.at) - 1;
    const parts = { period_start: start, period_end: end, report_before: before };
    const lacks = Object.keys(parts).filter((field) => parts[field].lacking);
    return { number, start: start.at, end: end.at, before: before.at, lastSafe, lacks, count: 0 };
  };
  const rows = [];
  for (let number = 1; number <= request.measurements; number++) {
    const row = rowOf(number);
    rows.push(row);
    lacking.push(...row.lacks.map((field) => `/measurements/${number - 1}/${field}`));
  }

  const shared = [];
  const outside = [];
  completed?.forEach((day, index) => {
    // The first row that reaches that day has it: the one that ends on it before the one that begins.
    const row = rows.find((candidate) => candidate.start <= day && day <= candidate.end);
    if (row === undefined) outside.push(index);
    else row.count++;
    if (rows.some((candidate) => candidate.end === day)) shared.push(index);
  });

  const measurements = rows.map((row) => ({
    number: row.number,
    period_start: nameOf(row.start),
    period_end: nameOf(row.end),
    report_before: nameOf(row.before),
    last_safe_day: nameOf(row.lastSafe),
    last_safe_working_day: nameOf(lastWorkingDay(row.lastSafe)),
    completed_periods: completed === null ? null : row.count,
    duty: completed !== null && row.count === 0 ? "notice_of_no_completed_period" : "report",
    status: asOf === null ? null : statusOf(row, asOf),
  }));

  const current =
    asOf === null ? null : (measurements.find((one) => one.status !== "overdue")?.number ?? null);

  let answerBy = null;
  let submittedFor = null;
  let late = null;
  let beforeFirstEnd = false;
  if (request.submitted_on !== undefined) {
    const sent = place.get(request.submitted_on);
    answerBy = sent;
    for (let week = 0; week < 8; week++) for (let day = 0; day < 7; day++) answerBy++;
    // The measurement that ended last before that day, listed or not.
    let last = null;
    for (let row = rowOf(1); row.end < sent; row = rowOf(row.number + 1)) last = row;
    beforeFirstEnd = last === null;
    submittedFor = last === null ? null : last.number;
    if (last !== null && sent > last.lastSafe) {
      late = {
        number: last.number,
        last_safe_day: nameOf(last.lastSafe),
        submitted_on: request.submitted_on,
      };
    }
  }

  return {
    result: {
      measurements,
      current,
      answer_by: answerBy === null ? null : nameOf(answerBy),
      submitted_for: submittedFor,
    },
    lacking,
    shared,
    outside,
    late,
    beforeFirstEnd,
  };
}

function statusOf(row, asOf) {
  if (asOf < row.start) return "upcoming";
  if (asOf <= row.end) return "running";
  return asOf <= row.lastSafe ? "report_due" : "overdue";
}
