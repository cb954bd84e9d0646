// What a page about a scheme shows, read from its rules.json and cases.json.
import { capital, listed, longDate, plainDate } from "./words.js";

const today = new Date().toISOString().slice(0, 10);
const yearOf = (day) => day.slice(0, 4);
const isHomePage = (url) => new URL(url).pathname === "/";

/**
 * How well the text itself tells from when it holds: `day`, `year` (no day in it), or `undated`.
 * The packs say so where they name the source.
 */
function startOf({ sources, figures }) {
  const cited = Object.values(figures).flatMap(({ periods }) =>
    periods.map(({ source }) => source),
  );
  const told = sources
    .filter(({ id }) => cited.includes(id))
    .map(({ section }) => section)
    .join("; ");
  if (/ongedateerd/i.test(told)) return "undated";
  return /begindatum afgeleid|zonder dag van ingang/i.test(told) ? "year" : "day";
}

/** The first line of a page: from when to when the scheme holds, in the past where it is past. */
function validityOf(pack, language, { sources: words }) {
  const [from, year] = [plainDate(pack.valid_from, language), yearOf(pack.valid_from)];
  if (pack.valid_to) {
    const to = plainDate(pack.valid_to, language);
    const ended = pack.valid_to < today;
    return {
      ended,
      lead: ended ? words.heldLead(from, to) : words.holdsThrough(from, to),
      line: ended ? words.held(from, to) : words.holdsThrough(from, to),
    };
  }
  const line = {
    day: () => words.holds(from),
    year: () => words.holdsYear(year),
    undated: () => words.undated(year),
  }[startOf(pack)]();
  return { ended: false, lead: line, line };
}

/** From when to when one figure or condition holds. */
function periodOf({ valid_from, valid_to, granted_before }, pack, language, { sources: words }) {
  const from = plainDate(valid_from, language);
  const year = yearOf(valid_from);
  const open = {
    day: () => words.open(from, year),
    year: () => words.openYear(year),
    undated: () => words.openUndated(year),
  };
  return [
    valid_to ? words.period(from, plainDate(valid_to, language)) : open[startOf(pack)](),
    ...(granted_before ? [words.grantedBefore(plainDate(granted_before, language))] : []),
  ].join(" ");
}

/** Who qualifies and how soon to apply. */
function conditionsOf(pack, language, words) {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return (pack.conditions ?? []).map((condition) => ({
    title: condition.title[language],
    notes: [
      ...(condition.help ? [condition.help[language]] : []),
      ...(condition.group ? [words.sources.onlyFor(groupOf(condition.group, pack, language))] : []),
    ],
    // Of the scheme's own validity the first line has spoken.
    period:
      condition.valid_from || condition.valid_to
        ? periodOf({ ...pick(pack), ...pick(condition) }, pack, language, words)
        : null,
    source: sources.get(condition.source),
    confidence: words.confidence[condition.confidence],
  }));
}

/** Its own days of validity, where it has them. */
const pick = ({ valid_from, valid_to }) => ({
  ...(valid_from && { valid_from }),
  ...(valid_to && { valid_to }),
});

function groupOf({ fact: id, value }, pack, language) {
  const fact = pack.facts?.find((one) => one.id === id);
  const choice = fact?.choices?.find((one) => one.id === value);
  // What follows a colon explains the choice: here its name is enough.
  return choice?.title[language].split(":")[0] ?? value;
}

/** Which scheme it follows, and which came before and after it. */
function kinOf(pack, packs) {
  const family = packs
    .filter(({ family: name }) => name !== undefined && name === pack.family)
    .sort((a, b) => a.valid_from.localeCompare(b.valid_from));
  const at = family.findIndex(({ id }) => id === pack.id);
  return {
    basedOn: packs.find(({ id }) => id === pack.based_on),
    before: family[at - 1],
    after: at < 0 ? undefined : family[at + 1],
  };
}

const whoDecides = (pack, language) =>
  listed(
    (pack.authorities ?? []).map(({ name }) => name[language]),
    language,
  );

/** The schemes of each authority together, who has most of them first; ended ones last. */
export function byAuthority(packs, language) {
  const groups = Object.entries(Object.groupBy(packs, (pack) => whoDecides(pack, language)));
  const isEnded = ({ valid_to }) => Number(valid_to !== undefined && valid_to < today);
  return groups
    .sort(([a, some], [b, others]) => others.length - some.length || a.localeCompare(b, language))
    .map(([who, schemes]) => ({
      who: capital(who),
      packs: schemes.sort(
        (a, b) => isEnded(a) - isEnded(b) || b.valid_from.localeCompare(a.valid_from),
      ),
    }));
}

/** One figure or question in words. Figures that are lists of questions are shown as such by the template. */
function valueInWords(value, { id, unit }, words) {
  if (typeof value === "object") return null;
  const write = words.units[id] ?? words.units[unit];
  return write ? write(value) : String(value);
}

/** Amounts and percentages per regime, and limits: a row each, in the order of the pack. */
function rowsInWords(value, unit, language, words, sources) {
  if (unit === "caps")
    return value.map((cap) => ({
      name: cap.title[language],
      cells: [words.units[`cap_${cap.unit}`](cap.value)],
      source: sources.get(cap.source),
      confidence: words.confidence[cap.confidence],
    }));
  if (!unit.includes("_by_regime")) return null;
  const write = unit.startsWith("cents") ? words.units.cents : words.units.percent;
  return Object.entries(value).map(([regime, figures]) => ({
    name: words.regimes[regime] ?? regime,
    cells: [figures].flat().map(write),
  }));
}

const measurementDates = /^\/result\/measurements\/(\d+)\/(period_start|period_end|report_before)$/;

/** The examples that the source itself prints, as rows of dates. */
function publishedExamples(pack, language) {
  return pack.cases
    .filter(
      ({ origin, request, expect }) =>
        origin?.startsWith("published") && request?.recognised_on && expect,
    )
    .map(({ request, expect }) => {
      const rows = [];
      for (const [pointer, value] of Object.entries(expect)) {
        const match = measurementDates.exec(pointer);
        if (match)
          (rows[match[1]] ??= { number: Number(match[1]) + 1 })[match[2]] = longDate(
            value,
            language,
          );
      }
      return {
        recognised: longDate(request.recognised_on, language),
        rows: rows.filter((row) => row?.period_start && row.report_before),
      };
    })
    .filter(({ rows }) => rows.length > 0);
}

export function describePack(pack, language, words, packs) {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const figures = Object.entries(pack.figures).map(([id, figure]) => ({
    id,
    title: figure.title[language],
    periods: figure.periods.map((period) => ({
      when: periodOf(period, pack, language, words),
      text: valueInWords(period.value, { id, unit: figure.unit }, words),
      rows: rowsInWords(period.value, figure.unit, language, words, sources),
      byYear: figure.unit.endsWith("_and_year"),
      forms: figure.unit === "forms" ? period.value : null,
      source: sources.get(period.source),
      confidence: words.confidence[period.confidence],
    })),
  }));
  return {
    title: pack.title[language],
    ...validityOf(pack, language, words),
    ...kinOf(pack, packs),
    who: capital(whoDecides(pack, language)),
    coaches: (pack.coaches ?? []).map((coach) => capital(words.sources.coach[coach])),
    vat: words.sources.vat[pack.vat],
    conditions: conditionsOf(pack, language, words),
    figures,
    examples: publishedExamples(pack, language),
    sources: pack.sources.map((source) => ({
      ...source,
      publisherOnly: isHomePage(source.url),
      checked: plainDate(source.checked_on, language),
    })),
  };
}

/** A figure as it holds now, in words. */
function figureNow(pack, id, words) {
  const { unit, periods } = pack.figures[id];
  const period = periods.find(({ valid_to }) => valid_to === undefined) ?? periods.at(-1);
  return valueInWords(period.value, { id, unit }, words);
}

/** The rule in words for people without script, with the figures of the pack filled in. */
export function byHand(pack, words) {
  return words.deadlines.byHand({
    year: figureNow(pack, "first_measurement_year", words),
    period: figureNow(pack, "measurement_period", words),
    term: figureNow(pack, "report_term", words),
  });
}

/** The same for the averages. */
export const satisfactionByHand = (pack, words) =>
  words.satisfaction.byHand({ norm: figureNow(pack, "satisfaction_norm", words) });
