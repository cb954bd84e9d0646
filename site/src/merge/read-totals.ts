// A file with the totals of one organisation. It comes from outside: nothing in it is believed
// before the core has reckoned it again from its distributions.
import type { Core, Problem } from "../core.ts";
import { usualFileBytes } from "../lib/saved.ts";
import { totalsFormat, type TotalsDocument } from "../satisfaction/report/totals-file.ts";

export type TotalsProblem =
  | { code: "too_large" | "unreadable" | "not_json" | "not_totals" | "saved_question" }
  | { code: "other_format" }
  | { code: "other_scheme"; scheme: string }
  /** What the core says of it; paths begin in the file. */
  | { code: "wrong"; problems: Problem[] };

export type TotalsRead =
  { document: TotalsDocument; problem?: never } | { problem: TotalsProblem; document?: never };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export async function readTotals(file: File, core: Core, scheme: string): Promise<TotalsRead> {
  if (file.size > usualFileBytes) return { problem: { code: "too_large" } };
  let text: string;
  try {
    text = await file.text();
  } catch {
    // The file was moved or removed after it was chosen.
    return { problem: { code: "unreadable" } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: { code: "not_json" } };
  }
  return checked(value, core, scheme);
}

function checked(value: unknown, core: Core, scheme: string): TotalsRead {
  if (!isObject(value)) return { problem: { code: "not_totals" } };
  if (value.format !== totalsFormat) {
    const saved = value.format === "jobcoach-rekenhulp";
    return { problem: { code: saved ? "saved_question" : "not_totals" } };
  }
  if (value.format_version !== 1) return { problem: { code: "other_format" } };
  const { rules, period, employee, employer, verdict, answers } = value;
  if (!isRules(rules) || !isPeriod(period)) return { problem: { code: "not_totals" } };
  if (rules.scheme !== scheme)
    return { problem: { code: "other_scheme", scheme: rules.scheme.slice(0, 60) } };
  const totals = { employee, employer, verdict, answers };
  const { problems } = core.answer({
    ...{ calculation: "satisfaction_merge", scheme, explain: false, reports: [totals] },
  } as Parameters<Core["answer"]>[0]);
  if (problems) return { problem: { code: "wrong", problems: problems.map(inFile) } };
  // The core has looked at every field that we use.
  const document = { format: totalsFormat, format_version: 1, rules, period, ...totals };
  return { document: document as TotalsDocument };
}

const isRules = (value: unknown): value is TotalsDocument["rules"] =>
  isObject(value) && typeof value.scheme === "string" && typeof value.version === "string";

/** A day that the calendar has. */
function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const isPeriod = (value: unknown): value is TotalsDocument["period"] =>
  value === null || (isObject(value) && isDay(value.start) && isDay(value.end));

const inFile = (problem: Problem): Problem => ({
  ...problem,
  path: problem.path.replace(/^\/reports\/0/, ""),
});
