// Two organisations that do not exist, to show what a person will get.
import type { AssessmentForms, Core } from "../core.ts";
import { totalsFormat } from "../satisfaction/report/totals-file.ts";
import type { Opened } from "./organisations.ts";

const examples: readonly (readonly (readonly [string, string])[])[] = [
  [
    ["7", "7.5"],
    ["7.5", "7"],
    ["5.5", "7"],
    ["8", "8"],
    ["8", "6"],
  ],
  [
    ["6", "8"],
    ["6.5", "7.5"],
    ["6", "8"],
    ["7", "9"],
    ["6.5", "7"],
    ["6", "8"],
  ],
];

export function exampleOrganisations(core: Core, scheme: string): Opened[] {
  return examples.flatMap((scores, key): Opened[] => {
    const forms = scores.map(([employee_score, employer_score]): AssessmentForms => ({
      ...{ employee_score, employer_score },
    }));
    const answer = core.answer({
      ...{ calculation: "satisfaction_report", scheme, forms, explain: false },
    });
    if (answer.problems) return [];
    const { rows: _, ...totals } = answer.result;
    const rules = { scheme, version: answer.rules.version };
    const document = { format: totalsFormat, format_version: 1, rules, period: null, ...totals };
    return [{ key, label: "", fileName: "", document: document as Opened["document"] }];
  });
}
