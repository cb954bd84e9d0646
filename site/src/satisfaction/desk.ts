// Between the page and its Worker. What stands in the fields is the page's own; a list that is
// too long for that stays in the Worker, and only its totals and the rows in sight come here.
import type { ReactiveControllerHost } from "lit";
import type { AssessmentForms, Core, IsoDate, SatisfactionRow, Side } from "../core.ts";
import type { SatisfactionAnswer } from "../lib/answer-kinds.ts";
import { Stopped, WorkerClient, type Progress } from "../lib/worker-client.ts";
import type { SatisfactionMessages } from "../../messages/satisfaction.ts";
import { assess, type Assessed } from "./assess.ts";
import { newForm, newRow, newRows, type FormTyped, type RowTyped } from "./form.ts";
import { Names } from "./names.ts";
import type { How } from "./reading/open-table.ts";
import type { TableProblem } from "./reading/problems.ts";
import type { NamesRead } from "./reading/read-scores.ts";
import { describeSatisfaction, type Scheme } from "./scheme.ts";
import type { Terms } from "./ask.ts";
import type { Asking, HeldView, Reading, Told } from "./worker/messages.ts";

type Client = WorkerClient<Asking, Told>;

/** The columns of a table that somebody has to point out. */
export interface ColumnsAsked {
  header: string[];
  first_line: number;
  columns: Readonly<Record<string, number>>;
}

interface Filled {
  rows: RowTyped[];
  names: Names;
  held: HeldView | undefined;
  keeper: Client | undefined;
  reading: Reading | undefined;
}

export class Desk {
  form: FormTyped = newForm();
  names = new Names();
  /** A list that the Worker keeps, instead of the rows of the form. */
  held: HeldView | undefined;
  /** The rows of that list that are in sight. */
  rows: (SatisfactionRow & { at: number })[] = [];
  /** What came of the last file. */
  reading: Reading | undefined;
  busy: Progress | undefined;
  columnsAsked: ColumnsAsked | undefined;
  /** As the columns were pointed out last; the next table is tried in the same way. */
  how: How = {};
  scheme: Scheme | undefined;
  today: IsoDate;
  readonly #host: ReactiveControllerHost;
  readonly #words: SatisfactionMessages;
  #core: Core | undefined;
  #reader: Client | undefined;
  #keeper: Client | undefined;
  #waiting: string | File | undefined;
  #before: Filled | undefined;
  #askedTerms = "";
  #assessed: { form: FormTyped; today: IsoDate; assessed: Assessed } | undefined;

  constructor(host: ReactiveControllerHost, words: SatisfactionMessages, today: IsoDate) {
    this.#host = host;
    this.#words = words;
    this.today = today;
  }

  start(core: Core): void {
    this.#core = core;
    this.scheme = describeSatisfaction(core);
  }

  get core(): Core | undefined {
    return this.#core;
  }

  /** What was typed, read and answered. */
  get assessed(): Assessed | undefined {
    const { form, today, scheme } = this;
    if (!this.#core || !scheme) return undefined;
    if (this.#assessed?.form !== form || this.#assessed.today !== today) {
      const context = { core: this.#core, scheme, today, words: this.#words };
      this.#assessed = { form, today, assessed: assess(form, context, this.held !== undefined) };
    }
    return this.#assessed.assessed;
  }

  change(change: Partial<FormTyped>): void {
    this.form = { ...this.form, ...change };
    this.#host.requestUpdate();
    void this.#tellTerms();
  }

  changeRow(key: number, change: Partial<RowTyped>): void {
    const rows = this.form.rows.map((row) => (row.key === key ? { ...row, ...change } : row));
    this.change({ rows });
  }

  /** A name becomes a letter. */
  nameLeft(key: number, side: Side, typed: string): string {
    const taken = this.form.rows.map((row) => row[side]);
    const code = this.names.codeFor(side, typed, taken);
    if (this.form.rows.find((row) => row.key === key)?.[side] !== code)
      this.changeRow(key, { [side]: code });
    return code;
  }

  add(): RowTyped {
    const row = newRow();
    this.change({ rows: [...this.form.rows, row] });
    return row;
  }

  remove(key: number): void {
    const rows = this.form.rows.filter((row) => row.key !== key);
    this.change({ rows: rows.length > 0 ? rows : newRows() });
  }

  /** Reads a table. What stood there before can come back. */
  async take(table: string | File, how: How = this.how): Promise<TableProblem | undefined> {
    const { assessed, scheme } = this;
    if (!assessed || !scheme) return undefined;
    this.#reader?.stop();
    const reader: Client = new WorkerClient(this.#words.workerScript);
    this.#reader = reader;
    this.columnsAsked = undefined;
    this.#waiting = table;
    this.#progress({ done: 0, all: typeof table === "string" ? 0 : table.size });
    try {
      const told = await reader.ask(
        { kind: "read", table, how, terms: assessed.terms, forms: scheme.forms },
        (progress) => {
          if (this.#reader === reader) this.#progress(progress);
        },
      );
      return this.#taken(told, reader, how);
    } catch (error) {
      if (!(error instanceof Stopped)) reader.stop();
      throw error;
    } finally {
      if (this.#reader === reader) {
        this.#reader = undefined;
        this.#progress(undefined);
      }
    }
  }

  /** At once. Nothing has changed. */
  stop(): void {
    this.#reader?.stop();
    this.#reader = undefined;
    this.#waiting = undefined;
    this.columnsAsked = undefined;
    this.#progress(undefined);
  }

  /** The same table again, with columns that were pointed out. */
  retake(how: How): Promise<TableProblem | undefined> {
    const table = this.#waiting;
    return table === undefined ? Promise.resolve(undefined) : this.take(table, how);
  }

  get canPointOut(): boolean {
    return this.#waiting instanceof File && this.reading !== undefined;
  }

  pointOut(): void {
    const { reading } = this;
    if (reading) this.columnsAsked = { ...reading };
    this.#host.requestUpdate();
  }

  #taken(told: Told, reader: Client, how: How): TableProblem | undefined {
    switch (told.kind) {
      case "not_read":
        reader.stop();
        this.#waiting = undefined;
        return told.problem;
      case "columns":
        reader.stop();
        this.columnsAsked = told;
        return undefined;
      case "few":
        reader.stop();
        this.#remember();
        this.#name(told.names);
        this.#fill(told.forms);
        this.reading = told.reading;
        break;
      case "kept":
        this.#remember();
        this.#name(told.names);
        this.#keep(told.held, reader);
        break;
      default:
        throw new Error(`The Worker read a table and told ${told.kind}`);
    }
    if (how.columns) this.how = how;
    // A text holds names: from here on there are letters. A file is only a pointer to it.
    if (typeof this.#waiting === "string") this.#waiting = undefined;
    return undefined;
  }

  #name(names: NamesRead): void {
    this.names = new Names();
    this.names.replace(names);
  }

  /** Forms become rows of the table in the page. */
  #fill(forms: readonly AssessmentForms[]): void {
    this.held = undefined;
    this.#keeper = undefined;
    const rows = forms.map((form) => rowOf(form));
    this.change({ rows: rows.length > 0 ? rows : newRows() });
  }

  #keep(held: HeldView, keeper: Client): void {
    this.held = held;
    this.rows = [];
    this.reading = held.reading;
    this.#keeper = keeper;
    this.#askedTerms = JSON.stringify(this.assessed?.terms);
    this.change({ rows: newRows() });
  }

  #remember(): void {
    const { form, names, held, reading } = this;
    this.#before = { rows: form.rows, names, held, reading, keeper: this.#keeper };
  }

  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  undo(): void {
    const before = this.#before;
    if (!before) return;
    if (this.#keeper !== before.keeper) this.#keeper?.stop();
    this.#before = undefined;
    this.names = before.names;
    this.held = before.held;
    this.reading = before.reading;
    this.#keeper = before.keeper;
    this.rows = [];
    this.#askedTerms = "";
    this.change({ rows: before.rows });
  }

  /** An empty table. */
  clear(): void {
    this.#remember();
    this.names = new Names();
    this.held = undefined;
    this.reading = undefined;
    this.#keeper = undefined;
    this.change({ rows: newRows() });
  }

  async look(from: number, count: number): Promise<void> {
    const told = await this.#keeper?.ask({ kind: "rows", window: { from, count } });
    if (told?.kind !== "rows") return;
    this.rows = told.rows;
    this.#host.requestUpdate();
  }

  /** All rows, for a file. Null: too many to keep. */
  async everyRow(): Promise<SatisfactionRow[] | null> {
    if (!this.held) return [...(this.assessed?.rows ?? [])];
    const told = await this.#keeper?.ask({ kind: "everything" });
    return told?.kind === "everything" ? told.rows : null;
  }

  /** Asks the Worker that keeps the list; only with one. */
  async askKeeper(asking: Asking): Promise<Told> {
    if (!this.#keeper) throw new Error("No Worker keeps a list");
    return this.#keeper.ask(asking);
  }

  /** A Worker for one task. */
  async once(asking: Asking): Promise<Told> {
    const client: Client = new WorkerClient(this.#words.workerScript);
    try {
      return await client.ask(asking);
    } finally {
      client.stop();
    }
  }

  /** Forms of a saved file. False when the core does not accept them. */
  async restore(
    form: FormTyped,
    forms: readonly AssessmentForms[],
    few: boolean,
  ): Promise<boolean> {
    const before = { form: this.form, held: this.held };
    this.held = undefined;
    if (few) {
      this.names = new Names();
      this.form = form;
      this.#fill(forms.map((one) => this.#lettered(one)));
      if ((this.assessed?.wrongRows ?? 0) > 0) {
        this.held = before.held;
        this.change(before.form);
        return false;
      }
      this.reading = undefined;
      return true;
    }
    this.change(form);
    const keeper: Client = new WorkerClient(this.#words.workerScript);
    const terms = this.assessed?.terms ?? { scheme: "" };
    const told = await keeper.ask({ kind: "hold", forms: [...forms], terms });
    if (told.kind !== "held" || !told.held.answer) {
      keeper.stop();
      this.held = before.held;
      this.change(before.form);
      return false;
    }
    this.names = new Names();
    this.#keep(told.held, keeper);
    return true;
  }

  /** Whatever a file holds in the place of letters becomes a letter. */
  #lettered(form: AssessmentForms): AssessmentForms {
    const code = (side: Side, text: string | undefined) =>
      text === undefined ? {} : { [side]: this.names.keep(side, text, []) };
    return { ...form, ...code("employee", form.employee), ...code("employer", form.employer) };
  }

  /** Totals of a saved file: of more forms than were kept. */
  restoreTotals(form: FormTyped, answer: SatisfactionAnswer): void {
    this.names = new Names();
    this.reading = undefined;
    this.#keeper?.stop();
    this.#keeper = undefined;
    this.held = { count: null, answer, reading: undefined };
    this.#askedTerms = "";
    this.change({ ...form, rows: newRows() });
  }

  /** What this tab held before: letters, and never a name. */
  fromHistory(form: FormTyped): void {
    const rows = form.rows.map((row) => ({ ...row, key: newRow().key }));
    this.change({ ...newForm(), ...form, rows });
  }

  /** Another period or number of periods: the list in the Worker is asked again. */
  async #tellTerms(): Promise<void> {
    const terms: Terms | undefined = this.#keeper && this.held && this.assessed?.terms;
    const key = JSON.stringify(terms);
    if (!terms || key === this.#askedTerms) return;
    this.#askedTerms = key;
    const told = await this.#keeper?.ask({ kind: "terms", terms }).catch(() => undefined);
    // A later question is on its way: its answer is the one to show.
    if (told?.kind !== "held" || key !== this.#askedTerms) return;
    this.held = told.held;
    this.rows = [];
    this.#host.requestUpdate();
  }

  #progress(progress: Progress | undefined): void {
    this.busy = progress;
    this.#host.requestUpdate();
  }
}

/** What the core read, as somebody would have typed it. */
function rowOf(form: AssessmentForms): RowTyped {
  const written = (decimal: string | undefined) => (decimal ?? "").replace(".", ",");
  const answers = Object.fromEntries(
    (["employee", "employer"] as const).flatMap((side) =>
      Object.entries(form[`${side}_answers`] ?? {}).map(([id, answer]) => [
        `${side}.${id}`,
        answer,
      ]),
    ),
  );
  return {
    ...newRow(),
    employee: form.employee ?? "",
    employer: form.employer ?? "",
    completed: dayOf(form.completed_on),
    employee_score: written(form.employee_score),
    employer_score: written(form.employer_score),
    answers,
  };
}

/** 2016-10-01 as 1-10-2016. */
const dayOf = (day: IsoDate | undefined): string =>
  day === undefined
    ? ""
    : day
        .split("-")
        .reverse()
        .map((part) => part.replace(/^0/, ""))
        .join("-");
