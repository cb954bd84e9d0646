// Today's amounts as rules of the visitor's own: the scheme as it is, with their amounts in it.
import type {
  AmountOverride,
  CalculationName,
  FigurePeriod,
  IsoDate,
  RulePackDocument,
  RulePackFigure,
  SchemeDescription,
} from "../core.ts";
import { traitsOf } from "./traits.ts";

const amountFigures = ["yearly_amounts", "calendar_year_amounts", "published_caps"];

/** What the visitor's own rules are called. */
export const ownPack = { id: "eigen-bedragen", version: "1.0.0" };

export interface OwnRules {
  /** The day from which the amounts hold. */
  from: IsoDate;
  today: IsoDate;
  calculations: CalculationName[];
  words: { title: { nl: string; en: string }; source: string; section: string };
}

export function ownRules(
  scheme: SchemeDescription,
  overrides: readonly AmountOverride[],
  { from, today, calculations, words }: OwnRules,
): RulePackDocument {
  const kept = scheme.figures.filter(({ id }) => !amountFigures.includes(id));
  const figures: Record<string, RulePackFigure> = Object.fromEntries(
    kept.map(({ id, title, unit, applies_by, periods }) => {
      const [value, source] = lastOf(periods);
      const period = { valid_from: from, value, source, confidence: "high" as const };
      return [id, { title, unit, applies_by, periods: [period] }];
    }),
  );
  figures.yearly_amounts = {
    title: words.title,
    unit: "cents_by_regime_and_year",
    applies_by: "period_start",
    periods: [
      {
        ...{ valid_from: from, source: "own", confidence: "medium" },
        value: amountsOf(scheme, overrides),
      },
    ],
  };
  const [first] = scheme.sources;
  return {
    ...{ ...ownPack, title: words.title, valid_from: from, calculations },
    // Where the scheme has no amounts, those of the visitor are without VAT, as they were asked for.
    vat: scheme.vat ?? "excluded",
    sources: [
      {
        ...{ id: "own", title: words.source, section: words.section, url: first?.url ?? "" },
        ...{ valid_from: from, checked_on: today },
      },
      ...scheme.sources.map(({ valid_to, ...source }) => ({
        ...source,
        ...(valid_to !== null && { valid_to }),
      })),
    ],
    figures,
  };
}

const lastOf = (periods: readonly FigurePeriod[]): [FigurePeriod["value"], string] => {
  const period = periods.at(-1);
  if (!period) throw new Error("A figure without a period");
  return [period.value, period.source];
};

/** The visitor's amount where there is one, else the published; up to the first year without either. */
function amountsOf(
  scheme: SchemeDescription,
  overrides: readonly AmountOverride[],
): Record<string, number[]> {
  const { regimes, years } = traitsOf(scheme);
  const published = scheme.figures.find(({ id }) => id === "yearly_amounts")?.periods.at(-1)?.value;
  const table = (published ?? {}) as Record<string, number[] | undefined>;
  return Object.fromEntries(
    regimes.flatMap((regime) => {
      const amounts: number[] = [];
      for (let year = 1; year <= years; year += 1) {
        const own = overrides.find((one) => one.regime === regime && one.year === year);
        const amount = own?.amount_cents ?? table[regime]?.[year - 1] ?? table[regime]?.at(-1);
        if (amount === undefined) break;
        amounts.push(amount);
      }
      return amounts.length > 0 ? [[regime, amounts]] : [];
    }),
  );
}
