/**
 * People made from a seed: the same list in every run, on every machine. Each is asked about
 * twice, so each carries what either side wants to know.
 */

const day_in_ms = 86_400_000;

/** Whole numbers below `most`, one after another, from a seed (a linear congruential generator). */
function numbers_from(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** The day that is so many months and days after the first of a month in January 2015 or later. */
const day_at = (month, day) => Date.UTC(2015, month, 1 + day);
const written = (day) => new Date(day).toISOString().slice(0, 10);

/**
 * People under a scheme of three years, with support that starts in 2015 to 2024 and lasts 1 to 36
 * months: a third of them whole years, half of the others to the day.
 *
 * No support starts after the 28th, so that a month later is the same day of the next month.
 *
 * Returns for each the `person` of a question, and the exact number of `months`.
 */
export function people(count, seed = 2015) {
  const below = numbers_from(seed);
  return Array.from({ length: count }, (_, index) => {
    const month = below(120);
    const day = below(28);
    const whole_years = below(3) === 0;
    const whole_months = whole_years ? 12 * (1 + below(3)) : 1 + below(35);
    const days_in_last =
      (day_at(month + whole_months + 1, day) - day_at(month + whole_months, day)) / day_in_ms;
    const days = whole_years || below(2) === 0 ? 0 : below(days_in_last);
    return {
      person: {
        label: `werknemer ${index + 1}`,
        regime: below(2) === 0 ? "licht" : "midden",
        start: written(day_at(month, day)),
        end: written(day_at(month + whole_months, day + days - 1)),
      },
      months: whole_months + days / days_in_last,
    };
  });
}
