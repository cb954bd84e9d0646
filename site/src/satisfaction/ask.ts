// Questions to the core about forms. One wrong row does not keep the others from an answer.
import type {
  AssessmentForms,
  Core,
  Problem,
  SatisfactionPeriod,
  SatisfactionReportAnswer,
  SatisfactionReportRequest,
  SatisfactionRow,
} from "../core.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import { letters } from "./report/rows.ts";

export interface Terms {
  scheme: string;
  period?: SatisfactionPeriod;
  completed_periods?: number;
}

export interface Asked {
  question: SatisfactionReportRequest;
  answer: SatisfactionReportAnswer;
}

export interface AskedRows {
  /** Absent when the core has something against the question itself. */
  asked?: Asked;
  /** What the core has against a form, by its place among those given. */
  problems: Map<number, Problem[]>;
  /** What it has against the rest. */
  common: Problem[];
}

export const questionOf = (
  { scheme, period, completed_periods }: Terms,
  forms: AssessmentForms[],
): SatisfactionReportRequest => ({
  calculation: "satisfaction_report",
  scheme,
  ...(period && { period }),
  forms,
  ...(completed_periods !== undefined && { completed_periods }),
});

export function askRows(core: Core, terms: Terms, forms: readonly AssessmentForms[]): AskedRows {
  const problems = new Map<number, Problem[]>();
  let list = forms.map((form, at) => ({ form, at }));
  for (;;) {
    const question = questionOf(
      terms,
      list.map(({ form }) => form),
    );
    const answer = core.answer<SatisfactionReportRequest>(question);
    if (!answer.problems) return { asked: { question, answer }, problems, common: [] };

    const out = new Set<number>();
    for (const problem of answer.problems) {
      const [, key = "", nth = ""] = problem.path.split("/");
      const one = key === "forms" ? list[Number(nth)] : undefined;
      if (!one) continue;
      problems.set(one.at, [...(problems.get(one.at) ?? []), problem]);
      out.add(one.at);
    }
    if (out.size === 0) return { problems, common: answer.problems };
    list = list.filter(({ at }) => !out.has(at));
  }
}

/** Forms that the answer leaves out: their day lies outside the period. By their place in the question. */
export function leftOut({ notices }: Pick<SatisfactionReportAnswer, "notices">): Set<number> {
  const places = notices.flatMap((notice) =>
    notice.code === "forms_outside_period" || notice.code === "boundary_day_shared"
      ? (notice.data.indices ?? [])
      : [],
  );
  return new Set(places);
}

/**
 * The rows of the answer under the letters of the page: the core gives letters in the order of
 * the forms that count, and a form that comes or goes would make everyone somebody else.
 */
export function rowsOf({ question, answer }: Asked): SatisfactionRow[] {
  const out = leftOut(answer);
  const counted = question.forms.filter((_, index) => !out.has(index));
  const employees = unused(counted.map(({ employee }) => employee), letters);
  const employers = unused(counted.map(({ employer }) => employer), String);
  return answer.result.rows.map((row, index) => ({
    ...row,
    employee: counted[index]?.employee ?? employees(),
    employer: counted[index]?.employer ?? employers(),
  }));
}

/** Who has no name gets a letter of its own. */
function unused(used: readonly (string | undefined)[], write: (nth: number) => string) {
  const taken = new Set(used);
  let nth = 0;
  return (): string => {
    do nth += 1;
    while (taken.has(write(nth)));
    return write(nth);
  };
}

/** The rows go their own way: they have the letters of the page. */
export function withoutRows({ result, ...rest }: SatisfactionReportAnswer): SatisfactionAnswer {
  const { rows: _, ...totals } = result;
  // This calculation has steps and notices of its own alone.
  return { ...rest, result: totals } as SatisfactionAnswer;
}
