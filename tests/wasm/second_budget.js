/**
 * The budgets once more, by other means than the core's, to check the one against the
 * other. Nothing here reckons with years or with parts of years: a person is a row of
 * support months, each with its own exact price, and all that is asked of a year, of a
 * calendar year or of all people is a sum of those months. Days come from the table in
 * which they were counted out one by one; quantities are fractions of whole numbers.
 *
 * The figures are typed over from the texts, in euros as the texts have them. They are not
 * read from the rule packs, so that a slip in a pack shows too.
 */
import { nameOf, placeMonthsOn, placeOf, placeOfMonthFrom } from "./second_computation.js";

// ---------------------------------------------------------------- the texts

const G4 = { licht: [2700, 1400, 1400], midden: [4500, 2700, 1400] };
const INTERNAL = { ...G4, intensief: [6800, 4500, 2700] };
const PROTOCOL = {
  zeer_licht: [3, 3, 3],
  licht: [6, 3, 3],
  midden: [10, 5, 3],
  intensief: [15, 7.5, 6],
};
const PROTOCOL_TRIAL = { zeer_licht: 3, licht: 6, midden: 10, intensief: 15 };

export const SCHEMES = {
  "g4-2015": { from: "2015-01-01", to: null, euros: G4, optional: 3, followed: "24" },
  "uwv-internal-2011": {
    from: "2011-01-01",
    to: "2014-12-31",
    euros: {
      zeer_licht: [1400, 1400, 1400],
      licht: [2700, 2700, 2700],
      midden: [4500, 4500, 4500],
      intensief: [6800, 6800, 6800],
    },
    calendarYears: true,
    full: "24",
    unsureOfYears: () => true,
  },
  "uwv-internal-2015": {
    from: "2015-01-01",
    to: null,
    euros: INTERNAL,
    full: "24",
    trialEuros: { licht: 500, midden: 600, intensief: 750 },
    longestTrial: () => 6,
    least: { months: "6", hours: "12" },
  },
  "uwv-external-2007": {
    from: "2007-01-01",
    to: "2012-12-14",
    percent: PROTOCOL,
    weeks: 48,
    least: { months: "6", hours: "12" },
    unsureOfYears: (start) => start === null || start <= "2011-06-30",
  },
  "uwv-external-2012": {
    from: "2012-12-15",
    to: "2014-06-30",
    percent: PROTOCOL,
    trialPercent: PROTOCOL_TRIAL,
    longestTrial: (firstDay) => (firstDay !== null && firstDay <= "2012-12-31" ? 3 : 6),
    least: { months: "6", hours: "12" },
  },
  "uwv-external-2014": {
    from: "2014-07-01",
    to: "2015-12-31",
    percent: PROTOCOL,
    trialPercent: PROTOCOL_TRIAL,
    longestTrial: () => 6,
    least: { months: "6", hours: "12" },
  },
  "weener-xl-2023": {
    from: "2023-01-01",
    to: null,
    caps: [
      ["report_writing", "2", "hours"],
      ["absence_allowed_for", "4", "weeks"],
      ["employer_takes_over", "3", "years"],
    ],
    unsureOfYears: () => true,
  },
  lucrato: {
    from: "2016-01-01",
    to: null,
    caps: [
      ["intake", "4", "hours"],
      ["trial_placement", "3", "months"],
      // "Half a year": the word "year" is missing in the text.
      ["term", "6", "months"],
      ["intake_decision", "2", "weeks"],
      ["plan_decision", "4", "weeks"],
    ],
    least: { months: "6" },
    unsureOfYears: () => true,
  },
  "uwv-statutory-2026": {
    from: "2026-05-02",
    to: null,
    percent: { wettelijk_maximum: [15, 7.5, 6] },
    rateOn: () => null,
    unsureOfYears: () => true,
  },
  "participatiewet-2026": {
    from: "2026-01-01",
    to: null,
    caps: [
      ["trial", "2", "months"],
      ["trial_extension", "4", "months"],
    ],
    unsureOfYears: () => true,
  },
};

export const ALL_REGIMES = ["zeer_licht", "licht", "midden", "intensief"];
export const regimesOf = (scheme) =>
  Object.keys(SCHEMES[scheme].euros ?? SCHEMES[scheme].percent ?? PROTOCOL);
export const MOST_YEARS = 3;

/** The day on which a trial of so many months begins that ends the day before the start. */
export const trialBegins = (start, months) => nameOf(placeOfMonthFrom(placeOf(start), -months));

/** The trials that a scheme allows before a start, in months; without a start all it ever did. */
export function trialsBefore(scheme, start) {
  const { from, longestTrial } = SCHEMES[scheme];
  const allowed = (months) => {
    if (start === null) return months <= longestTrial(null);
    const begins = trialBegins(start, months);
    return begins >= from && months <= longestTrial(begins);
  };
  return [1, 2, 3, 4, 5, 6].filter(allowed);
}

/** What an hour cost, from and through which day, in cents. */
const RATES = [
  ["2008-06-30", "2009-06-29", 7620],
  ["2009-06-30", "2009-12-31", 7700],
  ["2010-01-01", "2012-08-31", 7870],
  ["2012-09-01", "2013-12-31", 7330],
  ["2014-01-01", "2014-12-31", 7411],
  ["2015-01-01", "2015-12-31", 7478],
];

/** The official rate of a day for a grant of a day, or null. */
export function rateOn(day, granted) {
  const grantedBefore = granted < "2012-09-01";
  if (grantedBefore && day >= "2012-09-01" && day < "2013-03-01") return 7870;
  return RATES.find(([from, to]) => from <= day && day <= to)?.[2] ?? null;
}

// ---------------------------------------------------------------- fractions

function divisor(a, b) {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** A fraction of two whole numbers, both BigInt, below above 0, always in lowest terms. */
export function fraction(above, below = 1) {
  const [a, b] = [BigInt(above), BigInt(below)];
  const common = divisor(a < 0n ? -a : a, b);
  return { a: a / common, b: b / common };
}
export const NONE = fraction(0);
export const plus = (x, y) => fraction(x.a * y.b + y.a * x.b, x.b * y.b);
export const minus = (x, y) => fraction(x.a * y.b - y.a * x.b, x.b * y.b);
export const times = (x, y) => fraction(x.a * y.a, x.b * y.b);
export const over = (x, y) => fraction(x.a * y.b, x.b * y.a);
export const below = (x, y) => x.a * y.b < y.a * x.b;
export const sum = (list) => list.reduce(plus, NONE);

/** The text of a decimal as a fraction: no digit passes through a floating number. */
export function decimal(text) {
  const [whole, places = ""] = text.split(".");
  return fraction(BigInt(whole + places), 10n ** BigInt(places.length));
}

/** Half up, for what is not below 0. A BigInt. */
export const rounded = (x) => (2n * x.a + x.b) / (2n * x.b);
const cents = (x) => Number(rounded(x));
export const exact = (x) => (x.b === 1n ? `${x.a}` : `${x.a}/${x.b}`);
function twoPlaces(x) {
  const digits = `${rounded(times(x, fraction(100)))}`.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

// ---------------------------------------------------------------- one person

/**
 * The support months that a person has, in order. Each has the support year it belongs to,
 * the part of it that counts, and its first and last day where there are dates.
 */
function monthsOf(person) {
  const used = person.support_used_months ?? 0;
  const left = 12 * MOST_YEARS - used;
  const months = [];
  if (person.start === undefined) {
    const asked = 12 * person.years;
    for (let month = 0; month < Math.min(asked, left); month++)
      months.push({ year: yearOf(used + month), part: fraction(1), first: null, last: null });
    return { months, cut: asked > left };
  }
  const start = placeOf(person.start);
  const end = person.end === undefined ? Infinity : placeOf(person.end);
  for (let month = 0; month < left; month++) {
    const first = placeOfMonthFrom(start, month);
    const last = placeOfMonthFrom(start, month + 1) - 1;
    if (first > end) return { months, cut: false };
    const part = fraction(Math.min(last, end) - first + 1, last - first + 1);
    months.push({
      year: yearOf(used + month),
      part,
      first,
      last: Math.min(last, end),
      next: last + 1,
    });
  }
  return { months, cut: end !== Infinity && end >= placeOfMonthFrom(start, left) };
}

function yearOf(month) {
  let year = 1;
  for (let gone = month; gone >= 12; gone -= 12) year++;
  return year;
}

/** The months that somebody is employed from the start on, however many are paid for. */
function monthsEmployed(person) {
  const [start, end] = [placeOf(person.start), placeOf(person.end)];
  let all = fraction(person.support_used_months ?? 0);
  for (let month = 0; placeOfMonthFrom(start, month) <= end; month++) {
    const first = placeOfMonthFrom(start, month);
    const next = placeOfMonthFrom(start, month + 1);
    all = plus(all, fraction(Math.min(next - 1, end) - first + 1, next - first));
  }
  return all;
}

/** Four places, and never more than it is; without zeros at the end. */
function notAbove(x) {
  const [whole, places] = [x.a / x.b, ((x.a % x.b) * 10000n) / x.b];
  const shown = `${places}`.padStart(4, "0").replace(/0+$/, "");
  return shown === "" ? `${whole}` : `${whole}.${shown}`;
}

/** Where a person is below what the scheme asks of everybody: the path and what is said. */
function belowOf(scheme, person, index) {
  const { months, hours } = scheme.least ?? {};
  const found = [];
  const hold = (field, condition, bound, unit, given) => {
    if (!below(given, decimal(bound))) return;
    const data = { condition, bound, unit, given: notAbove(given) };
    found.push({ path: `/people/${index}/${field}`, data });
  };
  if (months !== undefined && person.end !== undefined)
    hold("end", "contract_months", months, "months", monthsEmployed(person));
  if (hours !== undefined && person.hours_per_week !== undefined)
    hold("hours_per_week", "weekly_hours", hours, "hours_per_week", decimal(person.hours_per_week));
  return found;
}

/** The months of a trial, the earliest first; they are counted back from the start. */
function trialMonthsOf(person) {
  const months = [];
  for (let back = person.trial_months; back > 0; back--) {
    if (person.start === undefined) months.push({ first: null });
    else months.push({ first: placeOfMonthFrom(placeOf(person.start), -back) });
  }
  return months;
}

/** Hours of work a year, for a scheme that grants a share of them. */
function workHoursOf(scheme, person) {
  if (person.work_hours_per_year !== undefined) return decimal(person.work_hours_per_year);
  return times(decimal(person.hours_per_week), fraction(scheme.weeks));
}

/** Whole when there is no threshold or the person works so much, else the share of it. */
function shareForHours(scheme, person) {
  if (scheme.full === undefined) return fraction(1);
  const [hours, full] = [decimal(person.hours_per_week), decimal(scheme.full)];
  return below(hours, full) ? over(hours, full) : fraction(1);
}

const dayOfMonth = (day) => Number(day.slice(8));
/** Whether a day on which a month begins is another day of the month than the start. */
const lacks = (place, { start }) => dayOfMonth(nameOf(place)) !== dayOfMonth(start);
const rateFor = (scheme, place, person) =>
  (scheme.rateOn ?? rateOn)(nameOf(place), person.granted_on ?? person.start);

/** Cents an hour for a month, and whether it had to be the coach's. */
function priceOf(scheme, month, person, coach) {
  const rate = scheme.rateOn ?? rateOn;
  const official =
    month.first === null ? null : rate(nameOf(month.first), person.granted_on ?? person.start);
  if (official !== null) {
    // The year from which the rate holds; an earlier grant keeps its rate from September 2012.
    const day = nameOf(month.first);
    const kept = (person.granted_on ?? person.start) < "2012-09-01" && day < "2013-03-01";
    const from =
      kept && day >= "2012-09-01" ? "2012-09-01" : RATES.findLast(([since]) => since <= day)?.[0];
    return { price: fraction(official), coach: false, year: Number((from ?? day).slice(0, 4)) };
  }
  return { price: coach, coach: coach !== null };
}

const addUp = (list) => (list.includes(null) ? null : list.reduce((a, b) => a + b, 0));

/**
 * The result of a regime_budget, and what must be said about it. Takes a request that is
 * known to be right, and may be given a scheme that is not one of ours.
 */
export function budget(request, scheme = SCHEMES[request.scheme]) {
  const coach = request.coach_rate_cents === undefined ? null : fraction(request.coach_rate_cents);
  const own = new Map(
    (request.overrides ?? []).map((one) => [`${one.regime} ${one.year}`, one.amount_cents]),
  );
  const said = {
    cut: [],
    ended: [],
    unknown: [],
    coachPriced: false,
    partOfMonth: false,
    fewerHours: false,
    lumpSum: false,
    followed: [],
    ownUsed: 0,
    unsureOfYears: false,
    notUsed: 0,
    /** The years of what the amounts come from. */
    years: new Set(),
    ratesDiffer: false,
    /** For each person whose support was cut, whether the end is one of ours. */
    cutIsOurs: new Map(),
    undated: request.people.some((person) => person.start === undefined),
    below: request.people.flatMap((person, index) => belowOf(scheme, person, index)),
    missing: [],
    /** For each place without a known rate, the first day of the first such month. */
    unknownFrom: new Map(),
    /** What a month without the day of the start made a difference to, and the lowest such day. */
    monthEnds: [],
    monthEndDay: Infinity,
  };
  const noteMonthEnd = (person, path) => {
    said.monthEnds.push(path);
    said.monthEndDay = Math.min(said.monthEndDay, dayOfMonth(person.start));
  };
  const noteUnknown = (path, priced) => {
    said.unknown.push(path);
    const { month } = priced.find((one) => one.price === null);
    said.unknownFrom.set(path, month.first === null ? null : nameOf(month.first));
  };
  /** A first day that was moved matters where the day before it had another rate. */
  const rateHangsOnMovedDay = (person, months) =>
    months.some(
      ({ first }) =>
        first !== null &&
        lacks(first, person) &&
        rateFor(scheme, first, person) !== rateFor(scheme, first - 1, person),
    );
  const notePrices = (priced) => {
    if (priced.some((one) => one.coach)) said.coachPriced = true;
    for (const { coach, year } of priced) if (!coach) said.years.add(year);
    if (new Set(priced.map(({ price }) => exact(price))).size > 1) said.ratesDiffer = true;
  };
  /** Exact cents per calendar year. */
  const calendar = new Map();
  const inCalendar = (month, amount) => {
    if (month.first === null || amount === null) return;
    const year = Number(nameOf(month.first).slice(0, 4));
    calendar.set(year, plus(calendar.get(year) ?? NONE, amount));
  };

  const people = request.people.map((person, index) => {
    const { months, cut } = monthsOf(person);
    const unsure = scheme.unsureOfYears?.(person.start ?? null) ?? false;
    if (cut) {
      const path = `/people/${index}/${person.start === undefined ? "years" : "end"}`;
      said.cut.push(path);
      said.cutIsOurs.set(path, unsure);
    }
    if (months.some((month) => exact(month.part) !== "1")) said.partOfMonth = true;
    if (unsure) said.unsureOfYears = true;
    if (scheme.percent === undefined && person.work_hours_per_year !== undefined) said.notUsed++;
    if (
      scheme.followed !== undefined &&
      person.hours_per_week !== undefined &&
      below(decimal(person.hours_per_week), decimal(scheme.followed))
    )
      said.followed.push(`/people/${index}/hours_per_week`);

    const share = shareForHours(scheme, person);
    if (exact(share) !== "1") said.fewerHours = true;

    const yearNumbers = [...new Set(months.map((month) => month.year))];
    const years = yearNumbers.map((year, place) => {
      const mine = months.filter((month) => month.year === year);
      const ownAmount = own.get(`${person.regime} ${year}`);
      let hours = null;
      let amount;
      if (scheme.percent !== undefined) {
        const aMonth = times(
          workHoursOf(scheme, person),
          over(decimal(`${scheme.percent[person.regime][year - 1]}`), fraction(100 * 12)),
        );
        const priced = mine.map((month) => ({
          month,
          hours: times(aMonth, month.part),
          ...priceOf(scheme, month, person, coach),
        }));
        hours = sum(priced.map((one) => one.hours));
        if (priced.some((one) => one.price === null)) {
          amount = null;
          noteUnknown(`/people/${index}/years/${place}`, priced);
        } else {
          notePrices(priced);
          for (const one of priced) inCalendar(one.month, times(one.hours, one.price));
          if (rateHangsOnMovedDay(person, mine))
            noteMonthEnd(person, `/people/${index}/years/${place}/amount_cents`);
          amount = sum(priced.map((one) => times(one.hours, one.price)));
        }
      } else {
        const aYear = ownAmount ?? centsOf(scheme, person.regime, year);
        if (aYear === null) {
          said.missing.push({ regime: person.regime, year });
          amount = null;
        } else {
          if (ownAmount !== undefined) said.ownUsed++;
          else said.years.add(Number(scheme.from.slice(0, 4)));
          const aMonth = over(times(fraction(aYear), share), fraction(12));
          for (const month of mine) inCalendar(month, times(aMonth, month.part));
          amount = sum(mine.map((month) => times(aMonth, month.part)));
        }
      }
      const from = mine[0].first === null ? null : nameOf(mine[0].first);
      if (from !== null) {
        const at = `/people/${index}/years/${place}`;
        if (lacks(mine[0].first, person)) noteMonthEnd(person, `${at}/from`);
        // A last day is counted to, unless it is the one that was asked for.
        const { last, next } = mine.at(-1);
        if (nameOf(last) !== person.end || cut) {
          if (lacks(next, person)) noteMonthEnd(person, `${at}/to`);
        } else if (place === yearNumbers.length - 1) {
          const whole = last + 1 === next;
          if (lacks(next, person) || (!whole && lacks(mine.at(-1).first, person)))
            noteMonthEnd(person, `${at}/months_exact`);
        }
      }
      if (from !== null && scheme.to !== null && nameOf(mine.at(-1).last) > scheme.to)
        said.ended.push(`/people/${index}/years/${place}`);
      const shown = amount === null ? null : cents(amount);
      const planned = person.planned_hours?.[place];
      const bought = shown === null || coach === null ? null : over(fraction(shown), coach);
      return {
        year,
        optional: scheme.optional !== undefined && year >= scheme.optional,
        from,
        to: from === null ? null : nameOf(mine.at(-1).last),
        months_exact: exact(sum(mine.map((month) => month.part))),
        amount_cents: shown,
        granted_hours: hours === null ? null : twoPlaces(hours),
        granted_hours_exact: hours === null ? null : exact(hours),
        affordable_hours: bought === null ? null : twoPlaces(bought),
        affordable_hours_exact: bought === null ? null : exact(bought),
        shortfall_cents:
          planned === undefined || planned === "" || shown === null || coach === null
            ? null
            : beyond(times(decimal(planned), coach), fraction(shown)),
        own_amount: scheme.percent === undefined && ownAmount !== undefined,
      };
    });

    const trial = person.trial_months === undefined ? null : trialOf(person, index);
    const total = addUp([
      ...(trial === null ? [] : [trial.amount_cents]),
      ...years.map((year) => year.amount_cents),
    ]);
    return {
      label: person.label,
      trial,
      years,
      total_cents: total,
      total_incl_vat_cents: withVat(total, request.vat_percent),
    };
  });

  function trialOf(person, index) {
    const months = trialMonthsOf(person);
    const dated = person.start !== undefined;
    if (dated && lacks(months[0].first, person))
      noteMonthEnd(person, `/people/${index}/trial/from`);
    let hours = null;
    let amount;
    if (scheme.trialPercent !== undefined) {
      const aMonth = times(
        workHoursOf(scheme, person),
        fraction(scheme.trialPercent[person.regime], 100 * 12),
      );
      hours = times(aMonth, fraction(months.length));
      const priced = months.map((month) => ({ month, ...priceOf(scheme, month, person, coach) }));
      if (priced.some((one) => one.price === null)) {
        amount = null;
        noteUnknown(`/people/${index}/trial`, priced);
      } else {
        notePrices(priced);
        for (const one of priced) inCalendar(one.month, times(aMonth, one.price));
        if (rateHangsOnMovedDay(person, months))
          noteMonthEnd(person, `/people/${index}/trial/amount_cents`);
        amount = sum(priced.map((one) => times(aMonth, one.price)));
      }
    } else {
      amount = fraction(scheme.trialEuros[person.regime] * 100);
      said.lumpSum = true;
      said.years.add(Number(scheme.from.slice(0, 4)));
      for (const month of months) inCalendar(month, over(amount, fraction(months.length)));
    }
    return {
      months: months.length,
      from: dated ? nameOf(months[0].first) : null,
      to: dated ? nameOf(placeOf(person.start) - 1) : null,
      amount_cents: amount === null ? null : cents(amount),
      granted_hours: hours === null ? null : twoPlaces(hours),
      granted_hours_exact: hours === null ? null : exact(hours),
    };
  }

  if (scheme.caps !== undefined && said.missing.length > 0) {
    const caps = scheme.caps.map(([id, value, unit]) => ({ id, value, unit }));
    return { result: { outcome: "decided_by_authority", caps }, said };
  }
  const total = addUp(people.map((person) => person.total_cents));
  const dated = request.people.every((person) => person.start !== undefined);
  return {
    result: {
      outcome: scheme.caps === undefined ? "published_amounts" : "own_amounts",
      people,
      total_cents: total,
      total_incl_vat_cents:
        request.vat_percent === undefined
          ? null
          : addUp(people.map((person) => person.total_incl_vat_cents)),
      by_calendar_year: dated && total !== null ? calendarYears(calendar, total) : null,
    },
    said,
  };
}

function centsOf(scheme, regime, year) {
  return scheme.euros === undefined ? null : scheme.euros[regime][year - 1] * 100;
}

function beyond(cost, amount) {
  return below(cost, amount) ? 0 : cents(minus(cost, amount));
}

function withVat(total, percent) {
  if (total === null || percent === undefined) return null;
  return cents(times(fraction(total), over(plus(fraction(100), decimal(percent)), fraction(100))));
}

/** Each year its rounded sum; the last what is left of the total. */
function calendarYears(calendar, total) {
  const years = [...calendar.keys()].sort((a, b) => a - b);
  const rows = years.map((year) => ({ year, amount_cents: cents(calendar.get(year)) }));
  const before = rows.slice(0, -1).reduce((all, row) => all + row.amount_cents, 0);
  rows.at(-1).amount_cents = total - before;
  return rows;
}

// ---------------------------------------------------------------- placements

/** The result of a caseload_budget, cohort by cohort and month by month. */
export function caseload(request) {
  const scheme = SCHEMES[request.scheme];
  const own = new Map(
    (request.overrides ?? []).map((one) => [`${one.regime} ${one.year}`, one.amount_cents]),
  );
  const amount = (regime, year) =>
    fraction(own.get(`${regime} ${year}`) ?? centsOf(scheme, regime, year));
  const midden = over(decimal(request.midden_percent), fraction(100));
  const licht = minus(fraction(1), midden);
  const placed = decimal(request.placements_per_month);
  const need = [request.need_low_percent, request.need_high_percent].map((percent) =>
    over(decimal(percent), fraction(100)),
  );
  const calendar = new Map();
  for (let cohort = 0; cohort < request.months; cohort++) {
    for (let month = 0; month < 12 * request.years; month++) {
      const at = placeMonthsOn(placeOf(`${request.from}-01`), cohort + month);
      const calendarYear = Number(nameOf(at).slice(0, 4));
      const year = yearOf(month);
      const one = plus(times(midden, amount("midden", year)), times(licht, amount("licht", year)));
      const cost = over(times(placed, one), fraction(12));
      calendar.set(calendarYear, plus(calendar.get(calendarYear) ?? NONE, cost));
    }
  }
  const rows = [...calendar].map(([year, cost]) => ({
    year,
    low_cents: cents(times(cost, need[0])),
    high_cents: cents(times(cost, need[1])),
  }));
  return {
    by_calendar_year: rows,
    total_low_cents: rows.reduce((all, row) => all + row.low_cents, 0),
    total_high_cents: rows.reduce((all, row) => all + row.high_cents, 0),
  };
}
