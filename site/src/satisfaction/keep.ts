// The question as something to keep, and back again. Names are not in it: they are not in the
// form either.
import { loadCore } from "../core.ts";
import type {
  AssessmentForms,
  Core,
  MeasurementScheduleRequest,
  SatisfactionMergeRequest,
  SatisfactionReportRequest,
  SatisfactionTotals,
} from "../core.ts";
import {
  nothingTyped,
  splitWholeDate,
  type DateTyped,
} from "../components/date-field/read-date.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import type { Way } from "../lib/keeping.ts";
import type { Saved } from "../lib/saved.ts";
import type { Terms } from "./ask.ts";
import { newForm, type FormTyped } from "./form.ts";
import type { Periods } from "./periods.ts";
import type { How } from "./reading/open-table.ts";
import type { Scheme } from "./scheme.ts";

export const pageName = "satisfaction";

const columnPrefix = "column.";
const reportKeys = ["calculation", "scheme", "period", "forms", "completed_periods"];
const formKeys = [
  ...["employee", "employer", "completed_on", "employee_score", "employer_score"],
  ...["employee_answers", "employer_answers"],
];

export interface Keeping {
  scheme: Scheme;
  terms: Terms;
  periods: Periods;
  form: FormTyped;
  how: How;
  /** Only totals are known. */
  totals: SatisfactionTotals | undefined;
}

/** `forms`: what goes along. For a link nothing, unless the person asks for it. */
export function toSaved(
  { scheme, terms, periods, form, how, totals }: Keeping,
  forms: readonly AssessmentForms[],
  way: Way,
): Saved {
  const report =
    totals && way === "file"
      ? { calculation: "satisfaction_merge", scheme: scheme.id, reports: [totals] }
      : { calculation: "satisfaction_report", ...terms, forms };
  const schedule = {
    ...{ calculation: "measurement_schedule", scheme: scheme.id },
    ...{ recognised_on: periods.recognised_on, measurements: 1 },
  };
  return {
    format: "jobcoach-rekenhulp",
    format_version: 1,
    page: pageName,
    rules: { scheme: scheme.id, version: scheme.version },
    questions: [report, ...(periods.recognised_on ? [schedule] : [])],
    settings: {
      ...measurementOf(form, periods, forms),
      ...(form.completed_periods && { completed_periods: form.completed_periods.trim() }),
      ...(way === "file" && columnSettings(how)),
    },
    ...(way === "file" && { texts: { ...form.texts } }),
  };
}

/** What was chosen, or what followed from forms that do not go along. */
function measurementOf(
  { measurement }: FormTyped,
  { recognised_on, chosen, spread }: Periods,
  forms: readonly AssessmentForms[],
): { measurement?: string } {
  if (measurement) return { measurement };
  const followed = recognised_on !== undefined && spread?.all !== 0 && forms.length === 0;
  return followed ? { measurement: chosen ? String(chosen.number) : "all" } : {};
}

function columnSettings({ columns, first_line }: How): Record<string, string> {
  if (!columns) return {};
  const named = Object.entries(columns).map(([role, at]) => [columnPrefix + role, String(at)]);
  return Object.fromEntries([...named, ["first_line", String(first_line ?? 1)]]) as Record<
    string,
    string
  >;
}

export interface Restored {
  form: FormTyped;
  forms: AssessmentForms[];
  how: How;
  /** Of a question that holds no forms but totals. */
  totals?: SatisfactionAnswer;
}

/** Undefined when the question is not one of this page, or the core does not accept it. */
export async function fromSaved(
  saved: Saved,
  core: Core,
  scheme: Scheme,
): Promise<Restored | undefined> {
  const [report, schedule, ...more] = saved.questions;
  if (!report || more.length > 0 || report.scheme !== scheme.id) return undefined;
  const recognised = schedule && recognisedOn(schedule, core);
  if (schedule && !recognised) return undefined;
  const { settings, texts = {} } = saved;
  const form: FormTyped = {
    ...newForm(),
    recognised: typedDate(recognised),
    measurement: settings.measurement ?? "",
    completed_periods: settings.completed_periods ?? "",
    texts: {
      analysis: texts.analysis ?? "",
      conclusions: texts.conclusions ?? "",
      actions: texts.actions ?? "",
    },
  };
  const how = howOf(settings);
  if (report.calculation === "satisfaction_merge") {
    // Few people keep totals alone: what adds them up is fetched for them.
    const merging = await loadCore("merge");
    const answer = merging.answer(report as unknown as SatisfactionMergeRequest);
    if (answer.problems) return undefined;
    // Totals have the steps and notices of a report alone.
    return { form, how, forms: [], totals: answer as unknown as SatisfactionAnswer };
  }
  return isReport(report) ? { form, how, forms: report.forms } : undefined;
}

function isReport(
  question: Record<string, unknown>,
): question is Record<string, unknown> & SatisfactionReportRequest {
  const { forms } = question;
  return (
    question.calculation === "satisfaction_report" &&
    Object.keys(question).every((key) => reportKeys.includes(key)) &&
    Array.isArray(forms) &&
    forms.every(
      (form: unknown) =>
        typeof form === "object" &&
        form !== null &&
        Object.keys(form).every((key) => formKeys.includes(key)),
    )
  );
}

function recognisedOn(question: Record<string, unknown>, core: Core): string | undefined {
  if (question.calculation !== "measurement_schedule") return undefined;
  const asked = question as unknown as MeasurementScheduleRequest;
  return core.answer(asked).problems ? undefined : asked.recognised_on;
}

function howOf(settings: Record<string, string>): How {
  const columns = Object.entries(settings).flatMap(([name, at]): [string, number][] =>
    name.startsWith(columnPrefix) && /^[1-9]\d{0,4}$/.test(at)
      ? [[name.slice(columnPrefix.length), Number(at)]]
      : [],
  );
  if (columns.length === 0) return {};
  return {
    columns: Object.fromEntries(columns),
    first_line: Math.max(1, Number.parseInt(settings.first_line ?? "1", 10) || 1),
  };
}

/** 2013-05-12 as a person would have typed it: 12, 5, 2013. */
function typedDate(day: string | undefined): DateTyped {
  const parts = (day === undefined ? undefined : splitWholeDate(day)) ?? nothingTyped();
  return { ...parts, day: parts.day.replace(/^0/, ""), month: parts.month.replace(/^0/, "") };
}
