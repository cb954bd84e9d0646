// From the page about dates to this one and back: only dates go along.
import type { IsoDate } from "../core.ts";
import { toHash, transfer, type Saved } from "../lib/saved.ts";

interface Rules {
  scheme: string;
  version: string;
}

const document = (page: string, rules: Rules): Omit<Saved, "questions" | "settings"> => ({
  ...{ format: "jobcoach-rekenhulp", format_version: 1 },
  ...{ page, rules },
});

const schedule = (scheme: string, recognised_on: IsoDate) => ({
  ...{ calculation: "measurement_schedule", scheme, recognised_on, measurements: 1 },
});

/** To the forms of one measurement. */
export const toForms = (rules: Rules, recognised_on: IsoDate, number: number): string =>
  toHash(
    {
      ...document("satisfaction", rules),
      questions: [
        { calculation: "satisfaction_report", scheme: rules.scheme, forms: [] },
        schedule(rules.scheme, recognised_on),
      ],
      settings: { measurement: String(number) },
    },
    transfer,
  );

/** To all dates of a recognition. */
export const toDeadlines = (rules: Rules, recognised_on: IsoDate): string =>
  toHash(
    {
      ...document("deadlines", rules),
      questions: [schedule(rules.scheme, recognised_on)],
      settings: { years: "3" },
    },
    transfer,
  );
