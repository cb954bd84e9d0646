// The organisations whose totals were opened, in the order in which they came.
import type { Core, SatisfactionTotals } from "../core.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import type { TotalsDocument } from "../satisfaction/report/totals-file.ts";

export interface Opened {
  key: number;
  /** As typed; empty: "Organisatie 2". A file's name may hold the name of a person. */
  label: string;
  /** Shown beside the field, and nowhere else. */
  fileName: string;
  document: TotalsDocument;
}

export const totalsOf = ({ document }: Opened): SatisfactionTotals => {
  const { employee, employer, verdict, answers } = document;
  return { employee, employer, verdict, answers };
};

/** The first that holds exactly the same, for each that is not the first: they count double. */
export function sameAs(opened: readonly Opened[]): Map<Opened, Opened> {
  const first = new Map<string, Opened>();
  const same = new Map<Opened, Opened>();
  for (const one of opened) {
    const text = JSON.stringify([one.document.period, totalsOf(one)]);
    const known = first.get(text);
    if (known) same.set(one, known);
    else first.set(text, one);
  }
  return same;
}

/** Of all together, when they have it in common. */
export function periodOf(opened: readonly Opened[]): TotalsDocument["period"] {
  const [first, ...others] = opened.map(({ document }) => document.period);
  const same = (period: TotalsDocument["period"]): boolean =>
    period?.start === first?.start && period?.end === first?.end;
  return first && others.every(same) ? first : null;
}

export type Together = ReturnType<typeof together>;

/** Every file was looked at alone; together only their number can be too large. */
export function together(opened: readonly Opened[], core: Core, scheme: string) {
  const answer = core.answer({
    ...{ calculation: "satisfaction_merge", scheme, reports: opened.map(totalsOf) },
  });
  return answer.problems
    ? { problems: answer.problems }
    : { answer: answer as unknown as SatisfactionAnswer };
}
