// Today's amounts as rules of the visitor's own: the scheme as it is, with their amounts in it.
import type {
  Core,
  FigurePeriod,
  IsoDate,
  Problem,
  RulePackDocument,
  RulePackFigure,
  SchemeDescription,
} from "../core.ts";
import type { CommonRead } from "./read-person.ts";
import { traitsOf } from "./traits.ts";

/** Far above any rule pack, far below what makes a browser wait. */
export const mostBytes = 1_000_000;

const amountFigures = ["yearly_amounts", "calendar_year_amounts", "published_caps"];

export function ownRules(
  scheme: SchemeDescription,
  overrides: NonNullable<CommonRead["overrides"]>,
  today: IsoDate,
  words: { title: { nl: string; en: string }; source: string; section: string },
): RulePackDocument {
  const from = `${today.slice(0, 4)}-01-01`;
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
    ...{ id: "eigen-bedragen", version: "1.0.0", title: words.title, valid_from: from },
    calculations: ["regime_budget"],
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
  overrides: NonNullable<CommonRead["overrides"]>,
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

/** What a file holds when it is a rule pack; undefined for anything else. */
export async function readRules(file: File): Promise<unknown> {
  if (file.size > mostBytes) return undefined;
  try {
    const value: unknown = JSON.parse(await file.text());
    const isPack = typeof value === "object" && value !== null && "figures" in value;
    return isPack ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Checked by the core as strictly as ours. */
export function problemsWith(pack: unknown, core: Core): Problem[] {
  const answer = core.answer({ calculation: "describe", explain: false, rule_packs: [pack] });
  return answer.problems ?? [];
}
