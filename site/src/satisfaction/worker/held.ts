// A list of forms that is too long for the page, and what the core makes of it.
import type { Core } from "../../core.ts";
import type { Progress } from "../../lib/worker-client.ts";
import { questionOf, rowsOf, type Terms } from "../ask.ts";
import type { SatisfactionAnswer, SatisfactionReportRequest, ScoreForm } from "../core-types.ts";
import { formsAsText } from "../reading/forms-as-text.ts";
import { readScores } from "../reading/read-scores.ts";
import type { ReportRow } from "../report/material.ts";
import type { How } from "../reading/open-table.ts";
import type { HeldView, Reading } from "./messages.ts";

export interface Source {
  /** The file itself when its forms are too many to keep; else the forms, without names. */
  blob: Blob;
  how: How;
  /** Null: too many to keep. */
  forms: ScoreForm[] | null;
  reading: Reading | undefined;
}

export class Held {
  readonly #core: Core;
  readonly #source: Source;
  #answer: SatisfactionAnswer | undefined;
  #rows: ReportRow[] | null = null;

  private constructor(core: Core, source: Source) {
    this.#core = core;
    this.#source = source;
  }

  static async of(
    core: Core,
    source: Source,
    terms: Terms,
    progress?: (progress: Progress) => void,
  ): Promise<Held> {
    const held = new Held(core, source);
    await held.ask(terms, progress);
    return held;
  }

  /** Rejects when the file, of which only the totals are known, is no longer there. */
  async ask(terms: Terms, progress?: (progress: Progress) => void): Promise<void> {
    const { forms } = this.#source;
    const whole = forms && this.#askWhole(forms, terms);
    if (whole) {
      this.#answer = whole;
      this.#rows = rowsOf({ question: questionOf(terms, forms), answer: whole });
    } else await this.#askBytes(terms, progress);
  }

  get forms(): readonly ScoreForm[] | null {
    return this.#source.forms;
  }

  get rows(): readonly ReportRow[] | null {
    return this.#rows;
  }

  view(): HeldView {
    const { forms, reading } = this.#source;
    const answer = this.#answer && withoutRows(this.#answer);
    return { count: forms?.length ?? null, answer, reading };
  }

  /** As one question; undefined when it is too large for that. */
  #askWhole(forms: ScoreForm[], terms: Terms): SatisfactionAnswer | undefined {
    const answer = this.#core.answer<SatisfactionReportRequest>(questionOf(terms, forms));
    return answer.problems ? undefined : (answer as SatisfactionAnswer);
  }

  async #askBytes(
    { scheme, period }: Terms,
    progress?: (progress: Progress) => void,
  ): Promise<void> {
    const { blob, how, forms } = this.#source;
    const source = forms ? formsAsText(forms) : blob;
    const options = {
      ...{ scheme, forms: forms !== null, ...(period && { period }), ...(forms ? {} : how) },
    };
    const { answer } = await readScores(this.#core, source, options, progress);
    if (answer.problems) {
      this.#answer = undefined;
      this.#rows = null;
      return;
    }
    const { read: _, problems: __, forms: counted, ...result } = answer.result;
    this.#answer = { ...answer, result };
    this.#rows = counted?.map(rowOf) ?? null;
  }
}

const rowOf = ({ employee, employer, employee_score, employer_score }: ScoreForm): ReportRow => ({
  employee: employee ?? "",
  employer: employer ?? "",
  employee_score: employee_score ?? null,
  employer_score: employer_score ?? null,
});

const withoutRows = (answer: SatisfactionAnswer): SatisfactionAnswer => {
  const { rows: _, ...result } = answer.result;
  return { ...answer, result };
};
