// A list of forms that is too long for the page, and what the core makes of it.
import type {
  AssessmentForms,
  Core,
  SatisfactionReportRequest,
  SatisfactionRow,
  Scores,
  ScoresAnswer,
} from "../../core.ts";
import type { SatisfactionAnswer } from "../../lib/answer-kinds.ts";
import type { Progress } from "../../lib/worker-client.ts";
import { questionOf, rowsOf, withoutRows, type Terms } from "../ask.ts";
import { daysOf, type Days } from "../days.ts";
import { formsAsText } from "../reading/forms-as-text.ts";
import type { How } from "../reading/open-table.ts";
import { readScores } from "../reading/read-scores.ts";
import type { HeldView, Reading } from "./messages.ts";

export interface Source {
  /** The file itself when its forms are too many to keep; else the forms, without names. */
  blob: Blob;
  how: How;
  /** Null: too many to keep. */
  forms: AssessmentForms[] | null;
  reading: Reading | undefined;
}

/** What answers questions, and what reads bytes. */
export interface Doors {
  core: Core;
  scores: Scores;
}

export class Held {
  readonly #doors: Doors;
  readonly #source: Source;
  readonly #days: Days | null;
  #answer: SatisfactionAnswer | undefined;
  #rows: SatisfactionRow[] | null = null;

  private constructor(doors: Doors, source: Source) {
    this.#doors = doors;
    this.#source = source;
    this.#days = source.forms && daysOf(source.forms);
  }

  /** Forms, as one question. */
  static async of(doors: Doors, source: Source, terms: Terms): Promise<Held> {
    const held = new Held(doors, source);
    await held.ask(terms);
    return held;
  }

  /** Too many forms to keep: what was counted of them. */
  static counted(doors: Doors, source: Source, answer: ScoresAnswer | undefined): Held {
    const held = new Held(doors, source);
    held.#answer = answer && totalsOf(answer);
    return held;
  }

  /** Rejects when the file, of which only the totals are known, is no longer there. */
  async ask(terms: Terms, progress?: (progress: Progress) => void): Promise<void> {
    const { forms } = this.#source;
    if (!forms || !this.#askWhole(forms, terms)) await this.#askBytes(terms, progress);
  }

  get forms(): readonly AssessmentForms[] | null {
    return this.#source.forms;
  }

  get rows(): readonly SatisfactionRow[] | null {
    return this.#rows;
  }

  view(): HeldView {
    const { forms, reading } = this.#source;
    return {
      count: forms?.length ?? null,
      counted: this.#rows?.length ?? null,
      days: this.#days,
      answer: this.#answer,
      reading,
    };
  }

  /** As one question; false when it is too large for that. */
  #askWhole(forms: AssessmentForms[], terms: Terms): boolean {
    const question = questionOf(terms, forms);
    const answer = this.#doors.core.answer<SatisfactionReportRequest>(question);
    if (answer.problems) return false;
    this.#rows = rowsOf({ question, answer });
    this.#answer = withoutRows(answer);
    return true;
  }

  async #askBytes(
    { scheme, period }: Terms,
    progress?: (progress: Progress) => void,
  ): Promise<void> {
    const { blob, how, forms } = this.#source;
    const source = forms ? formsAsText(forms) : blob;
    const request = {
      ...{ scheme, forms: forms !== null, ...(period && { period }), ...(forms ? {} : how) },
    };
    const [read] = await readScores(this.#doors.scores, source, [request], progress);
    const answer = read?.answer;
    this.#answer = answer && totalsOf(answer);
    this.#rows = answer?.result.forms?.map(rowOf) ?? null;
  }
}

/** Without what a file has more than a list. */
function totalsOf(answer: ScoresAnswer): SatisfactionAnswer {
  const { read: _, problems: __, forms: ___, ...result } = answer.result;
  // A file of scores has the steps and notices of a report alone.
  return { ...answer, result } as SatisfactionAnswer;
}

const rowOf = ({
  employee,
  employer,
  employee_score,
  employer_score,
}: AssessmentForms): SatisfactionRow => ({
  employee: employee ?? "",
  employer: employer ?? "",
  employee_score: employee_score ?? null,
  employer_score: employer_score ?? null,
});
