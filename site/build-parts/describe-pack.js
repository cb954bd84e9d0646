// What a page about a scheme shows, read from its rules.json and cases.json.
import { longDate } from "./words.js";

/** One figure or question in words. Figures that are lists of questions are shown as such by the template. */
function valueInWords(value, unit, words) {
  if (typeof value === "object") return null;
  const write = words.units[unit];
  return write ? write(value) : String(value);
}

/** Amounts and percentages per regime, and limits: a row each, in the order of the pack. */
function rowsInWords(value, unit, language, words) {
  if (unit === "caps")
    return value.map((cap) => ({
      name: cap.title[language],
      cells: [words.units[`cap_${cap.unit}`](cap.value)],
    }));
  if (!unit.includes("_by_regime")) return null;
  const write = unit.startsWith("cents") ? words.units.cents : words.units.percent;
  return Object.entries(value).map(([regime, figures]) => ({
    name: words.regimes[regime],
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

export function describePack(pack, language, words) {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const figures = Object.entries(pack.figures).map(([id, figure]) => ({
    id,
    title: figure.title[language],
    periods: figure.periods.map((period) => ({
      from: longDate(period.valid_from, language),
      to: period.valid_to ? longDate(period.valid_to, language) : null,
      text: valueInWords(period.value, figure.unit, words),
      rows: rowsInWords(period.value, figure.unit, language, words),
      byYear: figure.unit.endsWith("_and_year"),
      forms: figure.unit === "forms" ? period.value : null,
      source: sources.get(period.source),
      confidence: words.confidence[period.confidence],
    })),
  }));
  return {
    title: pack.title[language],
    from: longDate(pack.valid_from, language),
    to: pack.valid_to ? longDate(pack.valid_to, language) : null,
    figures,
    examples: publishedExamples(pack, language),
    sources: pack.sources.map((source) => ({
      ...source,
      checked: longDate(source.checked_on, language),
    })),
  };
}

/** A figure as it holds now, in words. */
function figureNow(pack, id, words) {
  const { unit, periods } = pack.figures[id];
  const period = periods.find(({ valid_to }) => valid_to === undefined) ?? periods.at(-1);
  return valueInWords(period.value, unit, words);
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
